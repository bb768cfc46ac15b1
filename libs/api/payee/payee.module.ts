import { Module } from '@nestjs/common';
import type { Room } from '../http/room.ts';
import { PayeeCommandController } from './payee.command.controller.ts';
import { PayeeQueryController } from './payee.query.controller.ts';

@Module({})
class PayeeModule {}

export const payeeRoom: Room = {
  module: PayeeModule,
  commands: [PayeeCommandController],
  queries: [PayeeQueryController],
};
