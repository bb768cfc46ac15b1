import { Module } from '@nestjs/common';
import type { Room } from '../http/room.ts';
import { LoweringCommandController } from './lowering.command.controller.ts';
import { GrantCommandController } from './grant.command.controller.ts';
import { GrantQueryController } from './grant.query.controller.ts';

@Module({})
class GrantModule {}

export const grantRoom: Room = {
  module: GrantModule,
  commands: [GrantCommandController, LoweringCommandController],
  queries: [GrantQueryController],
};
