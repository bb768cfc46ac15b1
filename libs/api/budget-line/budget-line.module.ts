import { Module } from '@nestjs/common';
import type { Room } from '../http/room.ts';
import { BudgetLineCommandController } from './budget-line.command.controller.ts';
import { BudgetLineQueryController } from './budget-line.query.controller.ts';

@Module({})
class BudgetLineModule {}

export const budgetLineRoom: Room = {
  module: BudgetLineModule,
  commands: [BudgetLineCommandController],
  queries: [BudgetLineQueryController],
};
