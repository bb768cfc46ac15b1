import { Module } from '@nestjs/common';
import type { Room } from '../http/room.ts';
import { CaseActCommandController } from './case-act.command.controller.ts';
import { CaseActQueryController } from './case-act.query.controller.ts';

@Module({})
class CaseActModule {}

export const caseActRoom: Room = {
  module: CaseActModule,
  commands: [CaseActCommandController],
  queries: [CaseActQueryController],
};
