import { describe, expect, it } from '@jest/globals';
import type { LedgerEvent } from '#domain';
import type { EventToAppend } from '#event-store';
import type { Stream } from './stream.ts';
import { StreamTip } from './stream-tip.ts';

const event: LedgerEvent = {
  type: 'ProgrammeRegistered',
  data: { programme: 'EFA', name: 'EfA', synthetic: false },
};
/** How many events there are. */
const stream: Stream = { name: 'programme-EFA', evolve: (state) => Number(state ?? 0) + 1 };
const appended = (id: string): EventToAppend => ({
  id,
  type: event.type,
  version: 1,
  payload: '{}',
  effectiveDay: '2023-01-01',
  actor: { subject: 'anna', role: 'administrator' },
  commandId: id,
  correlationId: id,
  causationId: id,
  synthetic: false,
});
const read = (tip: StreamTip, ...revisions: readonly bigint[]): void => {
  for (const revision of revisions) tip.read(event, '2023-01-01', revision, 2);
  tip.isRead();
};
const stage = (tip: StreamTip, id: string): void => tip.stage([event], [appended(id)], '2023-01-01');

describe('the tip of a stream', () => {
  it('is ahead of what is durable by what is staged on it, until that is settled', () => {
    const tip = new StreamTip(stream);
    read(tip, 0n, 1n, 2n);
    stage(tip, 'a');
    const first = tip.await(Promise.resolve());
    stage(tip, 'b');
    const append = Promise.resolve();
    const second = tip.await(append);
    expect([tip.state, tip.revision, tip.bytes, tip.lastId]).toEqual([5, 4n, 10, 'b']);
    expect(tip.durable).toEqual({ state: 3, revision: 2n });
    tip.settle(first);
    expect(tip.durable).toEqual({ state: 4, revision: 3n });
    tip.settle(second);
    tip.settle(first);
    expect(tip.durable).toEqual({ state: 5, revision: 4n });
    expect(tip.pending).toBe(append);
    tip.answered(Promise.resolve());
    expect(tip.pending).toBe(append);
    tip.answered(append);
    expect(tip.pending).toBeUndefined();
  });

  it('is durable no further than up to what has no answer yet, whatever behind it has one', () => {
    const tip = new StreamTip(stream);
    read(tip, 0n);
    stage(tip, 'a');
    const first = tip.await(Promise.resolve());
    stage(tip, 'b');
    tip.settle(tip.await(Promise.resolve()));
    expect(tip.durable).toEqual({ state: 1, revision: 0n });
    tip.settle(first);
    expect(tip.durable).toEqual({ state: 3, revision: 2n });
  });

  it('takes nothing more once it is abandoned', () => {
    const tip = new StreamTip(stream);
    tip.abandon();
    expect(tip.broken).toBe(true);
    expect(() => {
      stage(tip, 'a');
    }).toThrow(RangeError);
    expect([tip.state, tip.revision]).toEqual([undefined, -1n]);
  });

  it('is followed by one that begins with what was durable, and with the commands that were seen', () => {
    const before = new StreamTip(stream);
    read(before, 0n, 1n, 2n);
    stage(before, 'a');
    before.abandon();
    const tip = new StreamTip(stream, before);
    expect([tip.state, tip.revision, tip.broken]).toEqual([3, 2n, false]);
    expect(tip.commands).toBe(before.commands);
    read(tip, 3n);
    expect(tip.durable).toEqual({ state: 4, revision: 3n });
  });

  it('neither goes back nor settles what was never staged, and stages each event that is appended', () => {
    const tip = new StreamTip(stream);
    read(tip, 0n, 1n, 2n);
    expect(() => {
      read(tip, 2n);
    }).toThrow('programme-EFA is at 2: 2 is not read after it');
    expect(() => {
      tip.settle({ tip, state: 9, revision: 3n });
    }).toThrow('3 was not staged on');
    expect(() => {
      tip.settle({ tip: new StreamTip(stream), state: 3, revision: 2n });
    }).toThrow(RangeError);
    for (const [events, appends] of [
      [[], []],
      [[event], []],
      [[event], [appended('a'), appended('b')]],
    ] as const)
      expect(() => {
        tip.stage(events, appends, '2023-01-01');
      }).toThrow(RangeError);
    stage(tip, 'a');
    expect(() => {
      read(tip, 4n);
    }).toThrow(RangeError);
  });
});
