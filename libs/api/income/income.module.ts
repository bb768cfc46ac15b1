import { Module } from '@nestjs/common';
import type { Room } from '../http/room.ts';
import { IncomeQueryController } from './income.query.controller.ts';

@Module({})
class IncomeModule {}

export const incomeRoom: Room = {
  module: IncomeModule,
  queries: [IncomeQueryController],
};
