import type { Row } from './table.ts';

const generationMax = 10_000;

/**
 * The rows of a build that were read or written last, by their ids: 10,000 at least, twice as many at most. Two maps that
 * take turns, for a cache with an order reserves all its places for each of so many projections, and keeps them in order.
 */
export class RecentRows {
  #rows = new Map<string, Row>();
  #before = new Map<string, Row>();

  get(id: string): Row | undefined {
    const recent = this.#rows.get(id);
    if (recent) return recent;
    const row = this.#before.get(id);
    if (row) this.set(id, row);
    return row;
  }

  set(id: string, row: Row): void {
    if (this.#rows.size >= generationMax) {
      this.#before = this.#rows;
      this.#rows = new Map();
    }
    this.#rows.set(id, row);
  }

  clear(): void {
    this.#rows.clear();
    this.#before.clear();
  }
}
