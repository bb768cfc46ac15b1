import { hash } from 'node:crypto';
import type { RecordedEvent } from './envelope.ts';
import { leafHash } from './event-encoding.ts';

/**
 * The sum of a log: the Merkle Tree Hash of its events (RFC 9162, section 2.1.1), each in its one encoding. The same events in
 * the same order give the same sum, from whichever store or file; any other field, event or order gives another.
 */
export class EventSum {
  /** Roots of the whole subtrees from the left, each with the number of its leaves. */
  readonly #subtrees: { readonly leaves: bigint; readonly root: string }[] = [];
  readonly #before: bigint;
  #events = 0n;

  /** Begins after the events before: that of a part, for a thread of its own. */
  constructor(before = 0n) {
    this.#before = before;
  }

  get events(): bigint {
    return this.#events;
  }

  add(event: RecordedEvent): void {
    this.addPart(1n, leafHash(event, this.#before + this.#events + 1n));
  }

  /** Adds a part that was summed up apart: of as many events as any part before it, a power of two; only the last may be smaller. */
  addPart(events: bigint, hex: string): void {
    this.#events += events;
    let subtree = { leaves: events, root: hex };
    for (;;) {
      const left = this.#subtrees.at(-1);
      if (left?.leaves !== subtree.leaves) break;
      this.#subtrees.pop();
      subtree = { leaves: 2n * left.leaves, root: nodeHash(left.root, subtree.root) };
    }
    this.#subtrees.push(subtree);
  }

  /** Of what was added so far; 64 hexadecimal digits. That of no event is the SHA-256 of nothing. */
  hex(): string {
    return (
      this.#subtrees
        .map(({ root }) => root)
        .reduceRight<string | undefined>(
          (right, left) => (right === undefined ? left : nodeHash(left, right)),
          undefined,
        ) ?? hash('sha256', '', 'hex')
    );
  }
}

/** A byte 1 and both children. One for all: to make a buffer, or to be given one, costs more than to hash it. */
const node = Buffer.alloc(65, 1);
const nodeHash = (left: string, right: string): string => {
  node.write(left, 1, 'hex');
  node.write(right, 33, 'hex');
  return hash('sha256', node, 'hex');
};
