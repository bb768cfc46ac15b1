import { Module } from '@nestjs/common';
import type { Room } from '../http/room.ts';
import { BankStatementCommandController } from './bank-statement.command.controller.ts';
import { BankStatementQueryController } from './bank-statement.query.controller.ts';

@Module({})
class BankStatementModule {}

export const bankStatementRoom: Room = {
  module: BankStatementModule,
  commands: [BankStatementCommandController],
  queries: [BankStatementQueryController],
};
