import { Module } from '@nestjs/common';
import type { Room } from '../http/room.ts';
import { AgreementCommandController } from './agreement.command.controller.ts';
import { AgreementQueryController } from './agreement.query.controller.ts';
import { MilestoneQueryController } from './milestone.query.controller.ts';

@Module({})
class AgreementModule {}

export const agreementRoom: Room = {
  module: AgreementModule,
  commands: [AgreementCommandController],
  queries: [AgreementQueryController, MilestoneQueryController],
};
