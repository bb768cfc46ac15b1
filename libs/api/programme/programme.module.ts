import { Module } from '@nestjs/common';
import type { Room } from '../http/room.ts';
import { ProgrammeCommandController } from './programme.command.controller.ts';
import { ProgrammeQueryController } from './programme.query.controller.ts';

@Module({})
class ProgrammeModule {}

export const programmeRoom: Room = {
  module: ProgrammeModule,
  commands: [ProgrammeCommandController],
  queries: [ProgrammeQueryController],
};
