import { Module } from '@nestjs/common';
import type { Room } from '../http/room.ts';
import { BaseRateCommandController } from './base-rate.command.controller.ts';
import { BaseRateQueryController } from './base-rate.query.controller.ts';
import { RepaymentCommandController } from './repayment.command.controller.ts';
import { RepaymentQueryController } from './repayment.query.controller.ts';

@Module({})
class RepaymentModule {}

export const repaymentRoom: Room = {
  module: RepaymentModule,
  commands: [RepaymentCommandController, BaseRateCommandController],
  queries: [RepaymentQueryController, BaseRateQueryController],
};
