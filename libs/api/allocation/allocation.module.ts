import { Module } from '@nestjs/common';
import type { Room } from '../http/room.ts';
import { AllocationController } from './allocation.query.controller.ts';

@Module({})
class AllocationModule {}

export const allocationRoom: Room = {
  module: AllocationModule,
  queries: [AllocationController],
};
