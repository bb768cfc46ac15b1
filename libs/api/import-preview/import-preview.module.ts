import { Module } from '@nestjs/common';
import type { Room } from '../http/room.ts';
import { ImportPreviewController } from './import-preview.controller.ts';

@Module({})
class ImportPreviewModule {}

/** It decides as commands do, so it is where they are. */
export const importPreviewRoom: Room = {
  module: ImportPreviewModule,
  commands: [ImportPreviewController],
};
