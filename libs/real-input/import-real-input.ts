import type { CommandOutcome, CommandRequest, UseCase } from '#command-handling';
import type { Rejection } from '#domain';
import {
  announcedTotalStep,
  appropriationStep,
  awardStep,
  programmeSteps,
  recipientEndStep,
  recipientStep,
  UnusableRow,
  type ImportStep,
} from './commands-of-rows.ts';
import { readRows, type InputFile, type InputRow } from './rows.ts';

export interface RefusedRow {
  readonly file: InputFile;
  readonly lineNumber: number;
  /** The domain's refusal, or why the row could not be read. */
  readonly reason: Rejection | string;
}

export interface ImportReport {
  /** Commands carried out now. */
  readonly recorded: number;
  /** Commands that the ledger had carried out before. */
  readonly repeated: number;
  readonly refused: readonly RefusedRow[];
}

export interface ImportOptions {
  readonly execute: <Data>(useCase: UseCase<Data>, request: CommandRequest<Data>) => Promise<CommandOutcome>;
  readonly folder?: string;
  readonly onProgress?: (done: number, total: number) => void;
}

/** Records the shipped files through the same commands as everyone else. Running it again changes nothing. */
export async function importRealInput({ execute, folder, onProgress }: ImportOptions): Promise<ImportReport> {
  const municipalities = readRows('kommunen-hessen.csv', folder);
  const appropriations = readRows('appropriations.csv', folder);
  const totals = readRows('totals.csv', folder);
  const awards = readRows('grants.csv', folder);
  const budgeted = new Set(appropriations.map(({ columns }) => columns['programme'] ?? ''));
  const refused: RefusedRow[] = [];
  const tally = { recorded: 0, repeated: 0 };
  const total = municipalities.length + appropriations.length + totals.length + awards.length;
  let done = 0;

  const carryOut = async (step: ImportStep, row?: InputRow): Promise<void> => {
    const outcome = await step.run(execute);
    if (outcome.outcome === 'accepted') tally[outcome.answer.repeated ? 'repeated' : 'recorded'] += 1;
    else if (row) refused.push({ file: row.file, lineNumber: row.lineNumber, reason: outcome.rejection });
  };
  const carryOutRows = async (
    rows: readonly InputRow[],
    stepOf: (row: InputRow) => ImportStep | undefined,
    counts = true,
  ): Promise<void> => {
    await Promise.all(
      rows.map(async (row) => {
        try {
          const step = stepOf(row);
          if (step) await carryOut(step, row);
        } catch (error) {
          if (!(error instanceof UnusableRow)) throw error;
          refused.push({ file: row.file, lineNumber: row.lineNumber, reason: error.message });
        }
        if (counts) onProgress?.((done += 1), total);
      }),
    );
  };

  for (const step of programmeSteps()) await carryOut(step);
  await carryOutRows(municipalities, recipientStep);
  await carryOutRows(municipalities, recipientEndStep, false);
  await carryOutRows(appropriations, appropriationStep);
  await carryOutRows(totals, (row) => announcedTotalStep(row, budgeted));
  await carryOutRows(awards, awardStep);
  return { ...tally, refused };
}
