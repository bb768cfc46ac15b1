import { Module } from '@nestjs/common';
import type { Room } from '../http/room.ts';
import { AuditTrailController } from './trail.query.controller.ts';

@Module({})
class TrailModule {}

export const trailRoom: Room = {
  module: TrailModule,
  queries: [AuditTrailController],
};
