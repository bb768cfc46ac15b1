import { Module } from '@nestjs/common';
import type { Room } from '../http/room.ts';
import { BudgetLineCommandController } from './budget-line.command.controller.ts';
import { CommitmentAuthorityCommandController } from './commitment-authority.command.controller.ts';
import { TransferCommandController } from './transfer.command.controller.ts';
import { YearEndCommandController } from './year-end.command.controller.ts';
import { BudgetLineQueryController } from './budget-line.query.controller.ts';
import { LineItemQueryController } from './line-item.query.controller.ts';

@Module({})
class BudgetLineModule {}

export const budgetLineRoom: Room = {
  module: BudgetLineModule,
  commands: [
    BudgetLineCommandController,
    YearEndCommandController,
    TransferCommandController,
    CommitmentAuthorityCommandController,
  ],
  queries: [BudgetLineQueryController, LineItemQueryController],
};
