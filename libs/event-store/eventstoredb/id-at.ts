import type { Position } from '../envelope.ts';
import type { EventStoreDbDriver } from './driver.ts';

/** UUID of the event that stands exactly there; undefined where none does. */
export async function idAt(driver: EventStoreDbDriver, position: Position): Promise<string | undefined> {
  const [record] = await driver.readAll(position, 1);
  return record?.position === position ? record.id : undefined;
}
