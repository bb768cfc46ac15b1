import { Module } from '@nestjs/common';
import type { Room } from '../http/room.ts';
import { ClaimCommandController } from './claim.command.controller.ts';
import { ClaimQueryController } from './claim.query.controller.ts';

@Module({})
class ClaimModule {}

export const claimRoom: Room = {
  module: ClaimModule,
  commands: [ClaimCommandController],
  queries: [ClaimQueryController],
};
