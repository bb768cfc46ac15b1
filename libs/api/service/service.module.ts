import { Module } from '@nestjs/common';
import type { Room } from '../http/room.ts';
import { ServiceCommandController } from './service.command.controller.ts';
import { ServiceCostQueryController } from './service-cost.query.controller.ts';
import { ServiceQueryController } from './service.query.controller.ts';

@Module({})
class ServiceModule {}

export const serviceRoom: Room = {
  module: ServiceModule,
  commands: [ServiceCommandController],
  queries: [ServiceQueryController, ServiceCostQueryController],
};
