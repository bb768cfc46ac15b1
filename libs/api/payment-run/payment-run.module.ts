import { Module } from '@nestjs/common';
import type { Room } from '../http/room.ts';
import { DebtorAccountQueryController } from './debtor-account.query.controller.ts';
import { PaymentRunCommandController } from './payment-run.command.controller.ts';
import { PaymentRunQueryController } from './payment-run.query.controller.ts';

@Module({})
class PaymentRunModule {}

export const paymentRunRoom: Room = {
  module: PaymentRunModule,
  commands: [PaymentRunCommandController],
  queries: [PaymentRunQueryController, DebtorAccountQueryController],
};
