import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { eventsOfToday } from '../testing/events-of-today.ts';
import { deserialize, eventFormats, serialize, type LedgerEvent } from './ledger-event.ts';

interface StoredEvent {
  readonly type: string;
  readonly version: number;
  /** JSON text, byte by byte as it was written. */
  readonly payload: string;
}

/** One of every type, version and optional field that was ever written. Nothing in it is ever changed. */
const stored = JSON.parse(
  readFileSync(join(import.meta.dirname, 'stored-events.json'), 'utf8'),
) as readonly StoredEvent[];

const isOfToday = ({ type, version }: StoredEvent): boolean =>
  Object.entries(eventFormats).some(([name, format]) => name === type && format.version === version);
const today = Object.entries(eventsOfToday).flatMap(([type, all]) =>
  all.map((data) => ({ type, data }) as LedgerEvent),
);

describe('what is stored', () => {
  it.each(stored.map((event) => [event.type, event.version, event] as const))(
    'of %s in version %i is read',
    (type, version, { payload }) => {
      const read = deserialize(type, version, payload);
      expect(read.type).toBe(type);
      if (version === eventFormats[read.type].version) expect(serialize(read)).toBe(payload);
    },
  );

  it('is what the code of today writes, byte by byte', () => {
    const payloads = stored.filter(isOfToday).map(({ type, payload }) => ({ type, payload }));
    const written = today.map((event) => ({ type: event.type, payload: serialize(event) }));
    expect(written).toEqual(payloads);
  });

  it('has an example of every type in every version', () => {
    const missing = Object.entries(eventFormats).flatMap(([type, { version }]) =>
      Array.from({ length: version }, (_, index) => `${type} ${index + 1}`).filter(
        (name) => !stored.some((one) => `${one.type} ${one.version}` === name),
      ),
    );
    expect(missing).toEqual([]);
  });
});
