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
export function entriesOf(
  rows: Readonly<Record<InputFile, readonly FileRow[]>>,
  budgeted: ReadonlySet<string> = new Set(),
): readonly Entry[] {
  const withBudget = new Set([
    ...budgeted,
    ...rows['appropriations.csv'].map(({ cells }) => cells['programme'] ?? ''),
  ]);
  return [
    ...programmes.flatMap(({ programme, name, shareMaxPercent, framePayments = false }): readonly Entry[] => [
      { ...ofProgrammes, kind: 'programme', cells: { programme, name } },
      ...(shareMaxPercent === undefined
        ? []
        : [
            {
              ...ofProgrammes,
              kind: 'fundingRule' as const,
              cells: { programme, shareMaxPercent: String(shareMaxPercent) },
            },
          ]),
      ...(framePayments ? [{ ...ofProgrammes, kind: 'framePayments' as const, cells: { programme } }] : []),
    ]),
    ...rows['kommunen-hessen.csv'].flatMap(({ cells, ...place }): readonly Entry[] => {
      const { valid_to = '', successor = '', ...facts } = cells;
      return [
        { ...place, kind: 'recipient', cells: facts },
        { ...place, kind: 'recipientEnd', cells: { key: facts['key'] ?? '', valid_to, successor } },
      ];
    }),
    ...rows['appropriations.csv'].map((row): Entry => ({ ...row, kind: 'appropriation' })),
    ...rows['totals.csv'].map(({ cells, ...place }): Entry => ({
      ...place,
      kind: 'announcedTotal',
      // Programmes of which yearly budgets are known have totals for comparison only; of the others, it is the frame.
      cells: { ...cells, kind: withBudget.has(cells['programme'] ?? '') ? 'COMPARISON' : 'FRAME' },
    })),
    ...rows['grants.csv'].map((row): Entry => ({ ...row, kind: 'award' })),
  ];
}

const ofProgrammes = { file: 'programmes', lineNumber: 0 } as const;
