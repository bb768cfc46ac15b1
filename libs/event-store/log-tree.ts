import { Turns } from '#turns';
import { START, type Position } from './envelope.ts';
import { leafHash } from './event-encoding.ts';
import type { EventReader, Leaf } from './event-store.ts';
import { EventSum } from './event-sum.ts';

/** Leaves of a subtree that is kept, a power of two. */
const blockSize = 1_024;

interface Block {
  readonly root: string;
  /** Position of its last event. */
  readonly last: Position;
}

/** A log as it stood with its first events. */
export interface TreeHead {
  /** How many there were. */
  readonly events: number;
  /** Position of the last of them; `START` where there was none. */
  readonly position: Position;
  /** See `EventSum`. */
  readonly sum: string;
}

/** A part of the tree that a sum is made of: one event, or a whole subtree; numbers of events from 0, the last excluded. */
export interface TreePart {
  readonly from: number;
  readonly to: number;
  /** 64 hexadecimal digits: the leaf, or the tree hash of the subtree. */
  readonly hash: string;
  /** Of an event that was asked for. */
  readonly position?: Position;
}

/**
 * The Merkle tree of a log, the root of which is its sum (RFC 9162, section 2.1). Of whole blocks the roots are kept, so that only what is new
 * is read, and the blocks of the events that are asked for.
 */
export class LogTree {
  readonly #reader: Pick<EventReader, 'readAll' | 'readLeaves'>;
  readonly #blocks: Block[] = [];
  readonly #turns = new Turns();
  #growing: Promise<unknown> = Promise.resolve();
  #read: { readonly index: number; readonly leaves: readonly Leaf[] } | undefined;

  constructor(reader: Pick<EventReader, 'readAll' | 'readLeaves'>) {
    this.#reader = reader;
  }

  /** The log up to a position, that included. @throws EventStoreError of the reader */
  async upTo(position: Position): Promise<TreeHead> {
    const grown = this.#growing.then(() => this.#grow(position));
    this.#growing = grown.catch(() => undefined);
    await grown;
    const index = this.#blockOf(position + 1n);
    const begun = (await this.#leavesOf(index)).filter((leaf) => leaf.position <= position);
    const events = index * blockSize + begun.length;
    return {
      events,
      position: begun.at(-1)?.position ?? this.#blocks[index - 1]?.last ?? START,
      sum: await this.#hashOf(0, events),
    };
  }

  /**
   * What shows that events stand in the log as it was up to a head: the fewest parts that cover it, from left to right, each of the
   * events one of its own. Who has the events computes their leaves, and from all parts the sum.
   * @param positions of the events, ascending
   * @throws EventStoreError of the reader; RangeError where no event stands at a position
   */
  async *parts({ events }: TreeHead, positions: readonly Position[]): AsyncGenerator<TreePart> {
    const places: number[] = [];
    for (const position of positions) places.push(await this.#placeOf(position));
    let next = 0;
    const within = (to: number): boolean => (places[next] ?? Infinity) < to;
    const waiting = [{ from: 0, to: events }];
    for (let part = waiting.pop(); part; part = waiting.pop()) {
      const { from, to } = part;
      const position = positions[next];
      if (!within(to)) yield { ...part, hash: await this.#hashOf(from, to) };
      else if (to - from > 1) {
        const split = from + splitOf(to - from);
        waiting.push({ from: split, to }, { from, to: split });
      } else if (position !== undefined) {
        yield { ...part, hash: await this.#hashOf(from, to), position };
        next += 1;
      }
    }
  }

  async #grow(to: Position): Promise<void> {
    for (;;) {
      if ((this.#blocks.at(-1)?.last ?? START) >= to) return;
      const leaves = await this.#leavesOf(this.#blocks.length);
      const last = leaves[blockSize - 1];
      if (!last) return;
      const sum = new EventSum();
      for (const { hash } of leaves) sum.addPart(1n, hash);
      this.#blocks.push({ root: sum.hex(), last: last.position });
      await this.#turns.next();
    }
  }

  /** Number of the block in which an event at the position stands, or would be the next. */
  #blockOf(position: Position): number {
    let [low, high] = [0, this.#blocks.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#blocks[middle]?.last ?? START) < position) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  async #placeOf(position: Position): Promise<number> {
    const index = this.#blockOf(position);
    const leaves = await this.#leavesOf(index, (known) => (known.at(-1)?.position ?? START) >= position);
    const inBlock = leaves.findIndex((leaf) => leaf.position === position);
    if (inBlock < 0) throw new RangeError(`No event stands at position ${position}.`);
    return index * blockSize + inBlock;
  }

  /** Of a part of the tree: within one block, or from the beginning of one on. */
  async #hashOf(from: number, to: number): Promise<string> {
    const sum = new EventSum();
    let at = from;
    for (; at % blockSize === 0 && at + blockSize <= to; at += blockSize) {
      const block = this.#blocks[at / blockSize];
      if (!block) break;
      sum.addPart(BigInt(blockSize), block.root);
    }
    if (at < to) {
      const begin = at - (at % blockSize);
      const leaves = await this.#leavesOf(begin / blockSize, ({ length }) => length >= to - begin);
      for (const { hash } of leaves.slice(at - begin, to - begin)) sum.addPart(1n, hash);
    }
    return sum.hex();
  }

  /** Of a block, or of what has been begun of the last; what was read last is read again unless it is whole or enough. */
  async #leavesOf(
    index: number,
    isEnough: (leaves: readonly Leaf[]) => boolean = () => false,
  ): Promise<readonly Leaf[]> {
    const known = this.#read;
    if (known?.index === index && (known.leaves.length === blockSize || isEnough(known.leaves)))
      return known.leaves;
    const leaves: Leaf[] = [];
    for (let isEnd = false; leaves.length < blockSize && !isEnd;) {
      const after = leaves.at(-1)?.position ?? this.#blocks[index - 1]?.last ?? START;
      const page = await this.#readLeaves(
        after,
        blockSize - leaves.length,
        index * blockSize + leaves.length,
      );
      leaves.push(...page.leaves);
      isEnd = page.endOfStore;
    }
    this.#read = { index, leaves };
    await this.#turns.next();
    return leaves;
  }

  async #readLeaves(
    after: Position,
    maxCount: number,
    before: number,
  ): Promise<{ readonly leaves: readonly Leaf[]; readonly endOfStore: boolean }> {
    if (this.#reader.readLeaves) return this.#reader.readLeaves({ after, maxCount });
    const { events, endOfStore } = await this.#reader.readAll({ after, maxCount });
    return {
      leaves: events.map((event, index) => ({
        position: event.position,
        hash: leafHash(event, BigInt(before + index + 1)),
      })),
      endOfStore,
    };
  }
}

/** How many of so many leaves are in the left subtree: the greatest power of two below. */
function splitOf(leaves: number): number {
  let split = 1;
  while (split * 2 < leaves) split *= 2;
  return split;
}
