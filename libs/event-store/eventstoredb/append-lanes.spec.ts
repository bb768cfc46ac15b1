import { describe, expect, it } from '@jest/globals';
import { EventStoreError } from '../errors.ts';
import { AppendLanes, type LaneWrite } from './append-lanes.ts';

const bytes = new Uint8Array();
const write = (
  stream: string,
  expectedRevision: bigint,
  count = 1,
  cleared = Promise.resolve(),
  { id = '', restsOn }: { readonly id?: string; readonly restsOn?: string } = {},
): LaneWrite => ({
  stream,
  expectedRevision,
  restsOn,
  events: Array.from({ length: count }, () => ({ id, type: 'T', data: bytes, metadata: bytes })),
  bytes: 10,
  cleared,
});
const limits = { bytesPerAppendMax: 1_000, eventsPerAppendMax: 500, waitingMax: 1_000 };

/** A server of one stream a name; notes what arrives. */
function server() {
  const tips = new Map<string, bigint>();
  const arrived: (readonly [stream: string, expectedRevision: bigint, count: number])[] = [];
  const lanes = (changed = {}) =>
    new AppendLanes(
      async ({ stream, expectedRevision, events }) => {
        arrived.push([stream, expectedRevision, events.length]);
        await new Promise((resolve) => setTimeout(resolve, 5));
        const actualRevision = tips.get(stream) ?? -1n;
        if (actualRevision !== expectedRevision)
          throw new EventStoreError({ kind: 'conflict', stream, expectedRevision, actualRevision });
        const revision = expectedRevision + BigInt(events.length);
        tips.set(stream, revision);
        return { revision, position: revision * 10n };
      },
      { ...limits, ...changed },
    );
  return { arrived, lanes };
}

const outcomes = async (appends: readonly Promise<{ readonly revision: bigint }>[]) =>
  (await Promise.allSettled(appends)).map((one) =>
    one.status === 'fulfilled' ? one.value.revision : (one.reason as EventStoreError).failure.kind,
  );

describe('appends to one stream', () => {
  it('that continue each other go to the server as one, and each is answered with its own revision', async () => {
    const { arrived, lanes } = server();
    const hot = lanes();
    const appends = [-1n, 0n, 1n, 2n, 3n].map((revision) => hot.append(write('hot', revision)));
    expect(await outcomes(appends)).toEqual([0n, 1n, 2n, 3n, 4n]);
    expect(arrived).toEqual([['hot', -1n, 5]]);
  });

  it.each(['at once', 'later'])(
    'that rest on one which failed are not written, though somebody else’s event has taken its place, sent %s',
    async (when) => {
      const { arrived, lanes } = server();
      const [mine, other] = [lanes(), lanes()];
      await other.append(write('hot', -1n, 1, undefined, { id: 'o1' }));
      const first = mine.append(write('hot', -1n, 1, undefined, { id: 'm1' }));
      if (when === 'later') await new Promise((resolve) => setTimeout(resolve, 2));
      const second = mine.append(write('hot', 0n, 1, undefined, { id: 'm2', restsOn: 'm1' }));
      const third = mine.append(write('hot', 1n, 1, undefined, { id: 'm3', restsOn: 'm2' }));
      expect(await outcomes([first, second, third])).toEqual(['conflict', 'conflict', 'conflict']);
      // Whoever has read the other's event may go on from it, and others from there.
      const fourth = mine.append(write('hot', 0n, 1, undefined, { id: 'm4' }));
      const fifth = mine.append(write('hot', 1n, 1, undefined, { id: 'm5', restsOn: 'm4' }));
      expect(await outcomes([fourth, fifth])).toEqual([1n, 2n]);
      expect(arrived.at(-1)).toEqual(['hot', 0n, 2]);
    },
  );

  it('keep their order while one is on its way', async () => {
    const { arrived, lanes } = server();
    const hot = lanes();
    const first = hot.append(write('hot', -1n));
    await new Promise((resolve) => setTimeout(resolve, 2));
    const later = [0n, 1n].map((revision) => hot.append(write('hot', revision, 1)));
    expect(await outcomes([first, ...later])).toEqual([0n, 1n, 2n]);
    expect(arrived).toEqual([
      ['hot', -1n, 1],
      ['hot', 0n, 2],
    ]);
  });

  it('are asked one by one when all together conflict, so that each gets the answer that is its own', async () => {
    const { lanes } = server();
    const hot = lanes();
    await hot.append(write('hot', -1n));
    const appends = [-1n, 0n, 1n].map((revision) => hot.append(write('hot', revision)));
    expect(await outcomes(appends)).toEqual(['conflict', 1n, 2n]);
  });

  it('do not wait for those of other streams', async () => {
    const { arrived, lanes } = server();
    const all = lanes();
    await Promise.all(['a', 'b', 'c'].map((stream) => all.append(write(stream, -1n))));
    expect(arrived).toHaveLength(3);
  });

  it('are split where they would be larger than the server takes', async () => {
    const { arrived, lanes } = server();
    const hot = lanes({ eventsPerAppendMax: 3 });
    const appends = [-1n, 1n, 3n].map((revision) => hot.append(write('hot', revision, 2)));
    expect(await outcomes(appends)).toEqual([1n, 3n, 5n]);
    expect(arrived.map(([, , count]) => count)).toEqual([2, 2, 2]);
  });

  it('of which one is held back are refused only from there on', async () => {
    const { lanes } = server();
    const hot = lanes();
    const held = Promise.reject(new EventStoreError({ kind: 'invalid', what: 'no' }));
    const appends = [
      hot.append(write('hot', -1n)),
      hot.append(write('hot', 0n, 1, held)),
      hot.append(write('hot', 1n)),
    ];
    expect(await outcomes(appends)).toEqual([0n, 'invalid', 'conflict']);
  });

  it('beyond the bound are turned away at once, and later taken again', async () => {
    const { lanes } = server();
    const hot = lanes({ waitingMax: 2 });
    const appends = [-1n, 0n, 1n].map((revision) => hot.append(write('hot', revision)));
    expect(await outcomes(appends)).toEqual([0n, 1n, 'unavailable']);
    expect(await outcomes([hot.append(write('hot', 1n))])).toEqual([2n]);
  });
});
