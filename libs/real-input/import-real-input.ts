import {
  beginImportUseCase,
  finishImportUseCase,
  importRegisterStream,
  type CommandEngine,
  type CommandOutcome,
} from '#command-handling';
import { noImports, type ImportRegister, type RegisteredRow } from '#domain';
import type { EntryKind } from './entries.ts';
import { filesIn } from './files.ts';
import { planImport, type PlannedEntry } from './plan-import.ts';
import type { RefusedRow } from './refusal.ts';
import { step, stepOf, type ImportStep } from './steps.ts';

export interface ImportReport {
  /** What was new. */
  readonly recorded: number;
  readonly corrected: number;
  /** What the ledger knew as it is. */
  readonly unchanged: number;
  /** Read before, in no file any more: it stays on record. */
  readonly missing: readonly RegisteredRow[];
  /** Where anything is refused, nothing was written. */
  readonly refused: readonly RefusedRow[];
}

export interface ImportOptions {
  readonly engine: Pick<CommandEngine, 'execute' | 'rehearse'>;
  readonly folder?: string;
  readonly onProgress?: (done: number, total: number) => void;
}

/** What depends on what: each kind after those that it refers to. */
const order: readonly EntryKind[] = [
  'programme',
  'fundingRule',
  'framePayments',
  'recipient',
  'recipientEnd',
  'appropriation',
  'announcedTotal',
  'award',
];

/**
 * Records the published files through the same commands as everyone else. All files are read, compared with what was read
 * before, and decided on before the first event is written; where anything is refused, none is. Running it again changes
 * nothing; after an interruption it goes on.
 */
export async function importRealInput({ engine, folder, onProgress }: ImportOptions): Promise<ImportReport> {
  const register = await importRegisterOf(engine);
  const plan = planImport(filesIn(folder), register);
  const { unchanged, missing } = plan;
  const nothing = { recorded: 0, corrected: 0, unchanged, missing };
  if (plan.refused.length > 0) return { ...nothing, refused: plan.refused };
  const { stages, refused } = await rehearsed(plan.planned, engine);
  if (refused.length > 0) return { ...nothing, refused };
  if (plan.planned.length === 0 && register.finished) return { ...nothing, refused: [] };

  const run = register.finished ? register.begun + 1 : register.begun;
  if (register.finished) await carriedOut(step(`import ${run} begun`, beginImportUseCase, {}), engine);
  let done = 0;
  const carryOut = async (one: ImportStep): Promise<void> => {
    await carriedOut(one, engine);
    onProgress?.((done += 1), plan.planned.length);
  };
  for (const { steps, inOrder } of stages)
    if (inOrder) for (const one of steps) await carryOut(one);
    else await Promise.all(steps.map(carryOut));
  await carriedOut(step(`import ${run} finished`, finishImportUseCase, {}), engine);
  const corrected = plan.planned.filter(({ before }) => before).length;
  return { recorded: plan.planned.length - corrected, corrected, unchanged, missing, refused: [] };
}

/** What was read so far, and whether the last import came to its end. */
export const importRegisterOf = async (engine: Pick<CommandEngine, 'rehearse'>): Promise<ImportRegister> =>
  (await engine.rehearse().stateOf(importRegisterStream())) ?? noImports;

interface Stage {
  readonly steps: readonly ImportStep[];
  /** Each rests on the one before. */
  readonly inOrder: boolean;
}

/** Decides on all of it without writing, in the order in which it is carried out. */
async function rehearsed(
  planned: readonly PlannedEntry[],
  engine: Pick<CommandEngine, 'rehearse'>,
): Promise<{ readonly stages: readonly Stage[]; readonly refused: readonly RefusedRow[] }> {
  const rehearsal = engine.rehearse();
  const refused: RefusedRow[] = [];
  const stages: Stage[] = [];
  for (const kind of order) {
    const steps: ImportStep[] = [];
    const ofKind = planned.filter(({ entry }) => entry.kind === kind);
    for (const one of ofKind) {
      const next = await stepOf(one, rehearsal);
      const refusal = await next.run((useCase, request) => rehearsal.execute(useCase, request));
      if (refusal)
        refused.push({
          file: one.entry.file,
          lineNumber: one.entry.lineNumber,
          rejection: refusal.rejection,
        });
      steps.push(next);
    }
    stages.push({ steps, inOrder: ofKind.some(({ before }) => before) });
  }
  return { stages, refused };
}

async function carriedOut(one: ImportStep, engine: Pick<CommandEngine, 'execute'>): Promise<void> {
  const outcome: CommandOutcome = await one.run((useCase, request) => engine.execute(useCase, request));
  if (outcome.outcome === 'rejected')
    throw new ImportInterrupted(`The ledger has changed since the import began: ${outcome.rejection.code}.`);
}

/** Somebody wrote to the ledger meanwhile, so that a step that was decided on cannot be carried out. Running it again goes on. */
export class ImportInterrupted extends Error {
  override readonly name = 'ImportInterrupted';
}
