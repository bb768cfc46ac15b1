import { Module } from '@nestjs/common';
import type { Room } from '../http/room.ts';
import { RegistryCommandController } from './registry.command.controller.ts';
import { RegistryQueryController } from './registry.query.controller.ts';

@Module({})
class RegistryModule {}

export const registryRoom: Room = {
  module: RegistryModule,
  commands: [RegistryCommandController],
  queries: [RegistryQueryController],
};
