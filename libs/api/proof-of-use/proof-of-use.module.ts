import { Module } from '@nestjs/common';
import type { Room } from '../http/room.ts';
import { ProofOfUseCommandController } from './proof-of-use.command.controller.ts';
import { ProofOfUseQueryController } from './proof-of-use.query.controller.ts';

@Module({})
class ProofOfUseModule {}

export const proofOfUseRoom: Room = {
  module: ProofOfUseModule,
  commands: [ProofOfUseCommandController],
  queries: [ProofOfUseQueryController],
};
