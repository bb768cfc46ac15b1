import { Module } from '@nestjs/common';
import type { Room } from '../http/room.ts';
import { FrameConsumptionController } from './frame-consumption.query.controller.ts';

@Module({})
class FrameConsumptionModule {}

export const frameConsumptionRoom: Room = {
  module: FrameConsumptionModule,
  queries: [FrameConsumptionController],
};
