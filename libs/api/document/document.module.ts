import { Module } from '@nestjs/common';
import type { Room } from '../http/room.ts';
import { DocumentQueryController } from './document.query.controller.ts';

@Module({})
class DocumentModule {}

export const documentRoom: Room = { module: DocumentModule, queries: [DocumentQueryController] };
