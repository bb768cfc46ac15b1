import { keysOf, type InputFile } from './input-file.ts';
import { programmes } from './programmes.ts';
import type { FileRow } from './read-rows.ts';

export const entryKinds = [
  'programme',
  'fundingRule',
  'framePayments',
  'recipient',
  'recipientEnd',
  'appropriation',
  'announcedTotal',
  'award',
] as const;
export type EntryKind = (typeof entryKinds)[number];

export type Cells = Readonly<Record<string, string>>;

/** One thing that the input says. Most rows say one; a municipality whose key has ended says two. */
export interface Entry {
  readonly kind: EntryKind;
  /** Programmes come with the software, from no file. */
  readonly file: InputFile | 'programmes';
  readonly lineNumber: number;
  readonly cells: Cells;
}

/** What an entry is about, apart from what it says of it: the same before and after a correction. */
export function identityOf(kind: EntryKind, cells: Cells): string {
  const of = (...columns: readonly string[]): string =>
    columns.map((column) => cells[column] ?? '').join('/');
  switch (kind) {
    case 'programme':
    case 'fundingRule':
    case 'framePayments':
      return of('programme');
    case 'recipient':
    case 'recipientEnd':
      return of('key');
    case 'appropriation':
    case 'announcedTotal':
      return of('programme', 'line', 'fiscal_year');
    case 'award':
      return [
        of('programme', 'line'),
        keysOf(cells['recipient_keys'] ?? '')
          .toSorted()
          .join(';'),
        of('decided_on', 'purpose'),
      ].join('/');
  }
}

/** What the rows of all files say. `budgeted` are programmes of which yearly budgets are known from before. */
export function* entriesOf(
  rows: Readonly<Record<InputFile, readonly FileRow[]>>,
  budgeted: ReadonlySet<string> = new Set(),
): Iterable<Entry> {
  const withBudget = new Set([
    ...budgeted,
    ...rows['appropriations.csv'].map(({ cells }) => cells['programme'] ?? ''),
  ]);
  for (const { programme, name, shareMaxPercent, framePayments = false } of programmes) {
    yield { ...ofProgrammes, kind: 'programme', cells: { programme, name } };
    if (shareMaxPercent !== undefined)
      yield {
        ...ofProgrammes,
        kind: 'fundingRule',
        cells: { programme, shareMaxPercent: String(shareMaxPercent) },
      };
    if (framePayments) yield { ...ofProgrammes, kind: 'framePayments', cells: { programme } };
  }
  for (const { cells, ...place } of rows['kommunen-hessen.csv']) {
    const { valid_to = '', successor = '', valid_from = '', ...facts } = cells;
    const from = valid_from === '' ? {} : { valid_from };
    yield { ...place, kind: 'recipient', cells: { ...facts, ...from } };
    yield { ...place, kind: 'recipientEnd', cells: { key: facts['key'] ?? '', valid_to, successor } };
  }
  for (const row of rows['appropriations.csv']) yield { ...row, kind: 'appropriation' };
  for (const { cells, ...place } of rows['totals.csv'])
    yield {
      ...place,
      kind: 'announcedTotal',
      // Programmes of which yearly budgets are known have totals for comparison only; of the others, it is the frame.
      cells: { ...cells, kind: withBudget.has(cells['programme'] ?? '') ? 'COMPARISON' : 'FRAME' },
    };
  for (const row of rows['grants.csv']) yield { ...row, kind: 'award' };
}

const ofProgrammes = { file: 'programmes', lineNumber: 0 } as const;
