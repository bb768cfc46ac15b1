import { expect, it } from '@jest/globals';
import { Turns } from './turns.ts';

const busyFor = (ms: number): void => {
  for (const untilMs = performance.now() + ms; performance.now() < untilMs;);
};

it('lets a timer fire between the turns of one who never waits for anything else', async () => {
  const turns = new Turns();
  let reads = 0;
  let readsWhenFired: number | undefined;
  setTimeout(() => (readsWhenFired = reads), 1);
  for (; reads < 40; reads += 1) {
    await turns.next();
    busyFor(1);
  }
  expect(readsWhenFired).toBeLessThan(40);
});

it('lets many go on one after the other, none twice before another once, with a timer between any two', async () => {
  const turns = new Turns();
  const order: number[] = [];
  let fired = 0;
  const timer = setInterval(() => (fired += 1), 1);
  await Promise.all(
    Array.from({ length: 10 }, async (_, reader) => {
      for (let read = 0; read < 5; read += 1) {
        await turns.next();
        order.push(reader);
        busyFor(5);
      }
    }),
  );
  clearInterval(timer);
  const rounds = Array.from({ length: 5 }, (_, round) => order.slice(round * 10, round * 10 + 10));
  for (const round of rounds) expect(new Set(round).size).toBe(10);
  expect(fired).toBeGreaterThan(40);
});

it('lets two kinds of long works have their turn one after the other, however many wait in the one', async () => {
  const [feed, imports] = [new Turns(), new Turns()];
  const order: string[] = [];
  const work = async (turns: Turns, kind: string, times: number): Promise<void> => {
    for (let done = 0; done < times; done += 1) {
      await turns.next();
      order.push(kind);
      busyFor(5);
    }
  };
  await feed.next();
  busyFor(5);
  await Promise.all([
    ...Array.from({ length: 20 }, () => work(feed, 'feed', 1)),
    work(imports, 'import', 10),
  ]);
  expect(order.slice(0, 20).filter((kind) => kind === 'import').length).toBeGreaterThanOrEqual(9);
});

it('lets many of one kind that take little go on within one turn, while another kind takes its turns in full', async () => {
  const [feed, imports] = [new Turns(), new Turns()];
  let isOver = false;
  let fed = 0;
  const readers = Array.from({ length: 50 }, async () => {
    for (; !isOver; fed += 1) await feed.next();
  });
  for (let turns = 0; turns < 20; turns += 1) {
    await imports.next();
    busyFor(3);
  }
  isOver = true;
  await Promise.all(readers);
  expect(fed).toBeGreaterThan(20 * 50);
});
