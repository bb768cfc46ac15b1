import { Module } from '@nestjs/common';
import type { Room } from '../http/room.ts';
import { DoubleFundingQueryController } from './double-funding.query.controller.ts';

@Module({})
class DoubleFundingModule {}

export const doubleFundingRoom: Room = {
  module: DoubleFundingModule,
  queries: [DoubleFundingQueryController],
};
