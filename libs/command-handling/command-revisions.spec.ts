import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CommandRevisions } from './command-revisions.ts';

const noted = fc.array(fc.tuple(fc.uuid(), fc.boolean()), { maxLength: 200 });
const bytesOf = (uuid: string): Buffer => Buffer.from(uuid.replaceAll('-', ''), 'hex');

describe('the revisions of commands', () => {
  it('are those of a map, whether noted one by one or by the page', () => {
    fc.assert(
      fc.property(noted, fc.nat(1_000_000), fc.uuid(), (events, fromRevision, other) => {
        const expected = new Map<string, number>();
        const single = new CommandRevisions();
        for (const [index, [id, isRequest]] of events.entries()) {
          if (!isRequest) continue;
          if (!expected.has(id)) expected.set(id, fromRevision + index);
          single.note(id, fromRevision + index);
        }
        const paged = new CommandRevisions();
        const page = events.map(([id, isRequest]) => (isRequest ? bytesOf(id) : Buffer.alloc(16)));
        paged.noteAll(Buffer.concat(page), fromRevision);
        for (const id of [other, ...events.map(([one]) => one)]) {
          expect(single.get(id)).toBe(expected.get(id));
          expect(paged.get(id)).toBe(expected.get(id));
        }
      }),
    );
  });

  it('tell ids apart that fall on one slot', () => {
    const revisions = new CommandRevisions();
    const ids = Array.from(
      { length: 100 },
      (_, index) => `aaaaaaaa-0000-4000-${(0x8000 + index).toString(16)}-0000bbbbbbbb`,
    );
    for (const [index, id] of ids.entries()) revisions.note(id, index);
    for (const [index, id] of ids.entries()) expect(revisions.get(id)).toBe(index);
  });

  it('are those of the first event of a command', () => {
    const revisions = new CommandRevisions();
    const id = '0b8f7d4e-3c66-4b60-8f2e-6a1f0c9d2b31';
    revisions.note(id, 3);
    revisions.note(id.toUpperCase(), 4);
    expect(revisions.get(id)).toBe(3);
  });

  it('are not asked for by anything but a UUID', () => {
    expect(() => new CommandRevisions().get('again')).toThrow(RangeError);
  });
});
