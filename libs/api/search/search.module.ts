import { Module } from '@nestjs/common';
import type { Room } from '../http/room.ts';
import { SearchController } from './search.query.controller.ts';

@Module({})
class SearchModule {}

export const searchRoom: Room = {
  module: SearchModule,
  queries: [SearchController],
};
