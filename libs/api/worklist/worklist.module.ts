import { Module } from '@nestjs/common';
import type { Room } from '../http/room.ts';
import { WorklistController } from './worklist.query.controller.ts';

@Module({})
class WorklistModule {}

export const worklistRoom: Room = { module: WorklistModule, queries: [WorklistController] };
