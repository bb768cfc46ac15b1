import { Module } from '@nestjs/common';
import type { Room } from '../http/room.ts';
import { RecipientStandingController } from './recipient-standing.query.controller.ts';

@Module({})
class RecipientStandingModule {}

export const recipientStandingRoom: Room = {
  module: RecipientStandingModule,
  queries: [RecipientStandingController],
};
