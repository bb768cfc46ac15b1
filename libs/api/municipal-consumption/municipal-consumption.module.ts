import { Module } from '@nestjs/common';
import type { Room } from '../http/room.ts';
import { MunicipalConsumptionController } from './municipal-consumption.query.controller.ts';

@Module({})
class MunicipalConsumptionModule {}

export const municipalConsumptionRoom: Room = {
  module: MunicipalConsumptionModule,
  queries: [MunicipalConsumptionController],
};
