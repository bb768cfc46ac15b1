import { Module } from '@nestjs/common';
import type { Room } from '../http/room.ts';
import { PaymentCommandController } from './payment.command.controller.ts';
import { PaymentQueryController } from './payment.query.controller.ts';

@Module({})
class PaymentModule {}

export const paymentRoom: Room = {
  module: PaymentModule,
  commands: [PaymentCommandController],
  queries: [PaymentQueryController],
};
