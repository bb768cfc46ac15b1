import { zipSync } from 'fflate';
import type { Archive } from '../archive.ts';
import type { Table } from '../table.ts';
import { workbookOf } from '../xlsx.ts';

export { csvOf } from '../csv.ts';
export {
  decimalOf,
  wallClock,
  type Cell,
  type CellKind,
  type Column,
  type Row,
  type Table,
} from '../table.ts';

/** A table as a workbook, for one that a page holds as a whole. */
export const xlsxOf = (table: Table): AsyncGenerator<Uint8Array> => workbookOf(table, new HeldArchive());

/** All files are held until the end: what a page shows is short. */
class HeldArchive implements Archive {
  readonly #files: Record<string, Uint8Array> = {};

  // eslint-disable-next-line require-yield -- nothing can be read before the end
  async *file(name: string, texts: AsyncIterable<string> | Iterable<string>): AsyncGenerator<Uint8Array> {
    let whole = '';
    for await (const text of texts) whole += text;
    this.#files[name] = new TextEncoder().encode(whole);
  }

  *end(): Generator<Uint8Array> {
    yield zipSync(this.#files);
  }
}
