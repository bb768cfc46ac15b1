import { Module } from '@nestjs/common';
import type { Room } from '../http/room.ts';
import { OverdueUseQueryController } from './overdue-use.query.controller.ts';
import { UseOfFundsCommandController } from './use-of-funds.command.controller.ts';
import { UseOfFundsQueryController } from './use-of-funds.query.controller.ts';

@Module({})
class UseOfFundsModule {}

export const useOfFundsRoom: Room = {
  module: UseOfFundsModule,
  commands: [UseOfFundsCommandController],
  queries: [UseOfFundsQueryController, OverdueUseQueryController],
};
