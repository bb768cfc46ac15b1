import { Module } from '@nestjs/common';
import type { Room } from '../http/room.ts';
import { ActionProbe } from './probe.ts';
import { ActionsController } from './actions.controller.ts';

@Module({})
class ActionsModule {}

export const actionsRoom: Room = {
  module: ActionsModule,
  commands: [ActionsController],
  commandProviders: [ActionProbe],
};
