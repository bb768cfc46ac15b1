import { Module } from '@nestjs/common';
import type { Room } from '../http/room.ts';
import { BundleQueryController } from './bundle.query.controller.ts';

@Module({})
class BundleModule {}

export const bundleRoom: Room = { module: BundleModule, queries: [BundleQueryController] };
