import { Module } from '@nestjs/common';
import type { Room } from '../http/room.ts';
import { BudgetYearQueryController } from './budget-year.query.controller.ts';
import { OverrunCommandController } from './overrun.command.controller.ts';
import { OverrunQueryController } from './overrun.query.controller.ts';

@Module({})
class OverrunModule {}

export const overrunRoom: Room = {
  module: OverrunModule,
  commands: [OverrunCommandController],
  queries: [OverrunQueryController, BudgetYearQueryController],
};
