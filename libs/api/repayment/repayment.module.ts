import { Module } from '@nestjs/common';
import type { Room } from '../http/room.ts';
import { RepaymentCommandController } from './repayment.command.controller.ts';
import { RepaymentQueryController } from './repayment.query.controller.ts';

@Module({})
class RepaymentModule {}

export const repaymentRoom: Room = {
  module: RepaymentModule,
  commands: [RepaymentCommandController],
  queries: [RepaymentQueryController],
};
