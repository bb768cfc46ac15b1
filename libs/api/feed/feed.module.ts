import { Module } from '@nestjs/common';
import type { Room } from '../http/room.ts';
import { EventStreamsController } from './event-streams.controller.ts';
import { EventsController } from './events.controller.ts';

@Module({})
class FeedModule {}

export const feedRoom: Room = {
  module: FeedModule,
  queries: [EventsController, EventStreamsController],
};
