import { Module } from '@nestjs/common';
import type { Room } from '../http/room.ts';
import { BudgetActCommandController } from './budget-act.command.controller.ts';
import { BudgetActQueryController } from './budget-act.query.controller.ts';

@Module({})
class BudgetActModule {}

export const budgetActRoom: Room = {
  module: BudgetActModule,
  commands: [BudgetActCommandController],
  queries: [BudgetActQueryController],
};
