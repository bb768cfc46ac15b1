import { Module } from '@nestjs/common';
import type { Room } from '../http/room.ts';
import { AwardConditionCommandController } from './award-condition.command.controller.ts';
import { AwardConditionQueryController } from './award-condition.query.controller.ts';

@Module({})
class AwardConditionModule {}

export const awardConditionRoom: Room = {
  module: AwardConditionModule,
  commands: [AwardConditionCommandController],
  queries: [AwardConditionQueryController],
};
