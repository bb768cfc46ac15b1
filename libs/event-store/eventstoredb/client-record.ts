import type { AllStreamRecordedEvent, RecordedEvent as ClientRecord } from '@eventstore/db-client';
import { START } from '../envelope.ts';
import type { DriverRecord } from './driver.ts';

export function recordOf(event: ClientRecord | AllStreamRecordedEvent): DriverRecord {
  return {
    stream: event.streamId,
    revision: event.revision,
    position: event.position?.commit ?? START,
    id: event.id,
    type: event.type,
    data: event.data instanceof Uint8Array ? event.data : new Uint8Array(),
    metadata: event.metadata,
    createdMs: event.created.getTime(),
  };
}
