import { Module } from '@nestjs/common';
import type { Room } from '../http/room.ts';
import { ProjectionsController } from './projections.query.controller.ts';
import { UpkeepController } from './upkeep.controller.ts';

@Module({})
class ProjectionsModule {}

export const projectionsRoom: Room = {
  module: ProjectionsModule,
  queries: [ProjectionsController, UpkeepController],
};
