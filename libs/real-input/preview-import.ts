import type { CommandEngine } from '#command-handling';
import type { Day, LedgerEvent, RegisteredRow } from '#domain';
import { Turns } from '#turns';
import type { Cells, Entry } from './entries.ts';
import { decidedOn, importRegisterOf, type RehearsedEntry } from './import-real-input.ts';
import { inputFiles } from './input-file.ts';
import { missingIn, rowsOfFiles, type InputFiles } from './input-files.ts';
import { planImport, subjectOf, unreadable } from './plan-import.ts';
import type { Place, RefusedRow } from './refusal.ts';

/** What an import would do now; nothing was written. */
export interface ImportPreview {
  /** In the order of the files and their lines. A municipality whose key has ended says two things in one line. */
  readonly rows: readonly PreviewedRow[];
  readonly totals: ImportTotals;
  /** Read before, and no longer in the files that were given: it stays on record. */
  readonly missing: readonly RegisteredRow[];
  /** False where something cannot be read: then it is all that is told, for a row that is missing would look like a removed one. */
  readonly compared: boolean;
}

/** As the import itself would count them. Where anything is refused, an import records none of the others either. */
export interface ImportTotals {
  readonly recorded: number;
  readonly corrected: number;
  /** Of both, what would wait for a second person. */
  readonly proposed: number;
  readonly unchanged: number;
  readonly refused: number;
}

export type PreviewedRow = Place & {
  /** What it speaks of, such as `06412000 Frankfurt am Main, Stadt`. */
  readonly subject?: string;
} & (
    | { readonly outcome: 'SAME' }
    | { readonly outcome: 'REFUSED'; readonly refusal: RefusedRow }
    | {
        readonly outcome: 'NEW' | 'CORRECTED';
        /** Absent where it would take effect on the day of the import. */
        readonly effectiveDay?: Day;
        readonly events: readonly LedgerEvent[];
        /** What is corrected, as it was read before and as it reads now. */
        readonly changes: readonly ChangedCell[];
      }
  );

export interface ChangedCell {
  readonly column: string;
  readonly from: string;
  readonly to: string;
}

/**
 * What an import of these files would do with each row, decided by the same plan and the same rules on the state of now.
 * Writes nothing.
 */
export async function previewImport(
  files: InputFiles,
  engine: Pick<CommandEngine, 'rehearsal'>,
): Promise<ImportPreview> {
  const register = await importRegisterOf(engine);
  const turns = new Turns();
  const read = await turns.through(rowsOfFiles(files));
  const texts = unreadable(read);
  if (texts.length > 0) return previewOf([], [], texts, { missing: [], compared: false });
  const plan = await turns.through(planImport(read, register));
  const { steps, refused } = await decidedOn(plan, register, engine);
  const decided = steps.flatMap(({ ofStage }) => ofStage);
  return previewOf(decided, plan.unchanged, refused, { missing: missingIn(plan, files), compared: true });
}

function previewOf(
  decided: readonly RehearsedEntry[],
  unchanged: readonly Entry[],
  refused: readonly RefusedRow[],
  rest: Pick<ImportPreview, 'missing' | 'compared'>,
): ImportPreview {
  const subjects = new Map(
    [...decided.map(({ planned: { entry } }) => entry), ...unchanged].map((entry) => [
      placeOf(entry),
      subjectOf(entry.cells),
    ]),
  );
  const refusedPlaces = new Set(refused.map(placeOf));
  const others = [...decided.map(rowOf), ...unchanged.map(sameRow)];
  const rows: readonly PreviewedRow[] = [
    ...refused.map((refusal): PreviewedRow => {
      const { file, lineNumber } = refusal;
      const subject = subjects.get(placeOf(refusal));
      return { file, lineNumber, ...(subject !== undefined && { subject }), outcome: 'REFUSED', refusal };
    }),
    ...others.filter((row) => !refusedPlaces.has(placeOf(row))),
  ];
  const count = (outcome: PreviewedRow['outcome']): number =>
    rows.filter((row) => row.outcome === outcome).length;
  return {
    rows: rows.toSorted((one, other) => orderOf(one) - orderOf(other) || one.lineNumber - other.lineNumber),
    totals: {
      recorded: count('NEW'),
      corrected: count('CORRECTED'),
      proposed: rows.filter(
        (row) => 'events' in row && row.events.some(({ type }) => type === 'BudgetActProposed'),
      ).length,
      unchanged: count('SAME'),
      refused: count('REFUSED'),
    },
    ...rest,
  };
}

const placeOf = ({ file, lineNumber }: Place): string => `${file} ${lineNumber}`;

/** Programmes, which come with the software, stand first. */
const orderOf = ({ file }: Place): number => (file === 'programmes' ? -1 : inputFiles.indexOf(file));

function sameRow({ file, lineNumber, cells }: Entry): PreviewedRow {
  const subject = subjectOf(cells);
  return { file, lineNumber, ...(subject !== undefined && { subject }), outcome: 'SAME' };
}

function rowOf({ planned: { entry, before }, step, events }: RehearsedEntry): PreviewedRow {
  if (step.notesOnly) return sameRow(entry);
  const { effectiveDay } = step;
  return {
    ...sameRow(entry),
    outcome: before ? 'CORRECTED' : 'NEW',
    ...(effectiveDay !== undefined && { effectiveDay }),
    events: events.filter(({ type }) => !notes.has(type)),
    changes: before ? changesOf(before.cells, entry.cells) : [],
  };
}

/** What the import keeps for itself. */
const notes: ReadonlySet<LedgerEvent['type']> = new Set(['InputRowRecorded', 'InputRowCorrected']);

const changesOf = (before: Cells, after: Cells): readonly ChangedCell[] =>
  Object.keys({ ...before, ...after })
    .filter((column) => before[column] !== after[column])
    .map((column) => ({ column, from: before[column] ?? '', to: after[column] ?? '' }));
