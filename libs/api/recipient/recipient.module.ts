import { Module } from '@nestjs/common';
import type { Room } from '../http/room.ts';
import { RecipientCommandController } from './recipient.command.controller.ts';
import { RecipientQueryController } from './recipient.query.controller.ts';

@Module({})
class RecipientModule {}

export const recipientRoom: Room = {
  module: RecipientModule,
  commands: [RecipientCommandController],
  queries: [RecipientQueryController],
};
