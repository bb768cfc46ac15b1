import { Module } from '@nestjs/common';
import type { Room } from '../http/room.ts';
import { FigureQueryController } from './figure.query.controller.ts';

@Module({})
class FigureModule {}

export const figureRoom: Room = {
  module: FigureModule,
  queries: [FigureQueryController],
};
