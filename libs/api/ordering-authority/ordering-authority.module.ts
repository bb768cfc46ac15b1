import { Module } from '@nestjs/common';
import type { Room } from '../http/room.ts';
import { OrderingAuthorityCommandController } from './ordering-authority.command.controller.ts';
import { OrderingAuthorityQueryController } from './ordering-authority.query.controller.ts';

@Module({})
class OrderingAuthorityModule {}

export const orderingAuthorityRoom: Room = {
  module: OrderingAuthorityModule,
  commands: [OrderingAuthorityCommandController],
  queries: [OrderingAuthorityQueryController],
};
