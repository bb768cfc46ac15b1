import { type CommandEngine, type CommandOutcome } from '#command-handling';
import { importRegisterStream, useCases } from '#use-cases';
import { cents, noImports, type ImportRegister, type LedgerEvent, type RegisteredRow } from '#domain';
import { Turns } from '#turns';
import { columnOf } from './column-of.ts';
import type { EntryKind } from './entries.ts';
import { filesOfFolder, missingIn, rowsOfFiles, type InputFiles } from './input-files.ts';
import { planImport, unreadable, type ImportPlan, type PlannedEntry } from './plan-import.ts';
import type { RefusedRow } from './refusal.ts';
import { step, stepOf, type ImportStep } from './steps.ts';

export interface ImportReport {
  /** What was new. */
  readonly recorded: number;
  readonly corrected: number;
  /** Of both, what waits for a second person to confirm it, where its programme asks for one. */
  readonly proposed: number;
  /** What the ledger knew as it is. */
  readonly unchanged: number;
  /** Read before, in no file any more: it stays on record. */
  readonly missing: readonly RegisteredRow[];
  /** Where anything is refused, nothing was written. */
  readonly refused: readonly RefusedRow[];
}

export type ImportEngine = Pick<CommandEngine, 'execute' | 'rehearsal'>;

export interface ImportOptions {
  readonly engine: ImportEngine;
  /** The shipped files unless given. */
  readonly folder?: string;
  /** Instead of a folder: those that are there are the whole of what they are about; what others said before stays as it is. */
  readonly files?: InputFiles;
  readonly onProgress?: (done: number, total: number) => void;
}

/** Steps that are on their way: enough for full commits, few enough that the ledger's own callers get in between. */
const atOnce = 20;

/** What depends on what: each after those that it refers to, and what frees funds before what needs them. */
const stages: readonly {
  readonly holds: (planned: PlannedEntry) => boolean;
  /** Each rests on the one before. */
  readonly inOrder?: true;
}[] = [
  { holds: isKind('programme') },
  { holds: isKind('fundingRule', 'framePayments') },
  { holds: isKind('recipient') },
  { holds: isKind('recipientEnd') },
  { holds: (planned) => isKind('appropriation')(planned) && raiseOf(planned) >= 0n },
  { holds: isKind('announcedTotal') },
  { holds: (planned) => isKind('award')(planned) && planned.before !== undefined, inOrder: true },
  { holds: (planned) => isKind('award')(planned) && planned.before === undefined },
  { holds: (planned) => isKind('appropriation')(planned) && raiseOf(planned) < 0n },
];

function isKind(...kinds: readonly EntryKind[]): (planned: PlannedEntry) => boolean {
  return ({ entry: { kind } }) => kinds.includes(kind);
}

/** By how much the entry is higher than what was read before, cents. */
const raiseOf = ({ entry, before }: PlannedEntry): bigint =>
  cents(entry.cells['amount_eur'] ?? '0.00') - cents(before?.cells['amount_eur'] ?? '0.00');

/**
 * Records the published files through the same commands as everyone else. All files are read, compared with what was read
 * before, and decided on before the first event is written; where anything is refused, none is. Running it again changes
 * nothing; after an interruption it goes on.
 */
export async function importRealInput({
  engine,
  folder,
  files = filesOfFolder(folder),
  onProgress,
}: ImportOptions): Promise<ImportReport> {
  const turns = new Turns();
  const decided = await decidedImport(engine, files, turns);
  const { run, missing, refused, unchanged, steps } = decided;
  if (refused.length > 0 || (decided.total === 0 && decided.isFinished))
    return { recorded: 0, corrected: 0, proposed: 0, unchanged, missing, refused };

  if (decided.isFinished) await carriedOut(step(`import ${run} begun`, useCases.BeginImport, {}), engine);
  let done = 0;
  let proposed = 0;
  const carryOut = async (one: ImportStep): Promise<void> => {
    const events = await carriedOut(one, engine);
    if (events.some(({ type }) => type === 'BudgetActProposed')) proposed += 1;
    onProgress?.((done += 1), decided.total);
  };
  for (const { inOrder, ofStage } of steps)
    if (inOrder) for (const one of ofStage) await carryOut(one);
    else await eachOf(ofStage, turns, carryOut);
  await carriedOut(step(`import ${run} finished`, useCases.FinishImport, {}), engine);
  return {
    recorded: decided.changing - decided.corrected,
    corrected: decided.corrected,
    proposed,
    unchanged: unchanged + decided.total - decided.changing,
    missing,
    refused: [],
  };
}

/** What is left of the rows and the plan once all is decided: a hundred thousand rows leave half as much behind. */
interface DecidedImport extends Pick<ImportReport, 'unchanged' | 'missing' | 'refused'> {
  readonly run: number;
  /** The import before has come to its end. */
  readonly isFinished: boolean;
  readonly steps: readonly { readonly inOrder: boolean; readonly ofStage: ImportStep[] }[];
  readonly total: number;
  /** Of all, what says more than that a row was read; and of that, what corrects. */
  readonly changing: number;
  readonly corrected: number;
}

async function decidedImport(engine: ImportEngine, files: InputFiles, turns: Turns): Promise<DecidedImport> {
  const register = await importRegisterOf(engine);
  const read = await turns.through(rowsOfFiles(files));
  const plan = await turns.through(planImport(read, register));
  const texts = unreadable(read);
  const { steps, refused } =
    texts.length > 0 ? { steps: [], refused: texts } : await decidedOn(plan, register, engine);
  const changing = steps.flatMap(({ ofStage }) => ofStage).filter(({ step: { notesOnly } }) => !notesOnly);
  return {
    run: register.finished ? register.begun + 1 : register.begun,
    isFinished: register.finished,
    unchanged: plan.unchanged.length,
    missing: missingIn(plan, files),
    refused,
    steps: steps.map(({ inOrder, ofStage }) => ({ inOrder, ofStage: ofStage.map((one) => one.step) })),
    total: plan.planned.length,
    changing: changing.length,
    corrected: changing.filter(({ planned: { before } }) => before).length,
  };
}

/** Does the work for each, so many at once, and lets go of each; they begin in order. */
async function eachOf<One>(all: One[], turns: Turns, work: (one: One) => Promise<unknown>): Promise<void> {
  // From the end of what is left, for what goes from the beginning of a list moves all others.
  all.reverse();
  const worker = async (): Promise<void> => {
    for (let one = all.pop(); one !== undefined; one = all.pop()) {
      await turns.next();
      await work(one);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}

/** What was read so far, and whether the last import came to its end. */
export const importRegisterOf = async (engine: Pick<CommandEngine, 'rehearsal'>): Promise<ImportRegister> =>
  (await engine.rehearsal().stateOf(importRegisterStream())) ?? noImports;

/** What the ledger makes of a plan, and what is refused of it, by the files or by the ledger. */
export async function decidedOn(
  plan: ImportPlan,
  register: ImportRegister,
  engine: Pick<CommandEngine, 'rehearsal'>,
): ReturnType<typeof rehearsed> {
  const { steps, refused } = await rehearsed(plan.planned, register, engine);
  // What the ledger says of a row that cannot be told is no news.
  const isUnclear = ({ file, lineNumber }: RefusedRow): boolean =>
    plan.refused.some((row) => row.file === file && row.lineNumber === lineNumber);
  return { steps, refused: [...plan.refused, ...refused.filter((row) => !isUnclear(row))] };
}

export interface RehearsedEntry {
  readonly planned: PlannedEntry;
  readonly step: ImportStep;
  /** What would be recorded. */
  readonly events: readonly LedgerEvent[];
}

/** Decides on all of it without writing, in the order in which it is carried out. */
export async function rehearsed(
  planned: readonly PlannedEntry[],
  register: ImportRegister,
  engine: Pick<CommandEngine, 'rehearsal'>,
): Promise<{
  readonly steps: readonly { readonly inOrder: boolean; readonly ofStage: readonly RehearsedEntry[] }[];
  readonly refused: readonly RefusedRow[];
}> {
  const rehearsal = engine.rehearsal();
  const turns = new Turns();
  const refused: RefusedRow[] = [];
  const steps = [];
  for (const { holds, inOrder = false } of stages) {
    await turns.next();
    const ofStage: RehearsedEntry[] = [];
    const entries = planned.filter(holds);
    for (const one of inOrder ? entries.toSorted((a, b) => compare(raiseOf(a), raiseOf(b))) : entries) {
      await turns.next();
      const next = await stepOf(one, rehearsal);
      const known = rehearsal.events.length;
      const refusal = await next.run((useCase, request) => rehearsal.execute(useCase, request));
      if (refusal) {
        const { file, lineNumber } = one.entry;
        const column = columnOf(refusal.rejection.code, one);
        refused.push({
          file,
          lineNumber,
          ...(column !== undefined && { column }),
          rejection: refusal.rejection,
        });
      }
      ofStage.push({ planned: one, step: next, events: rehearsal.events.slice(known) });
    }
    steps.push({ inOrder, ofStage });
  }
  const all = steps.flatMap(({ ofStage }) => ofStage);
  return { steps, refused: [...refused, ...(register.begun === 0 ? unknownToOlder(all) : [])] };
}

const compare = (one: bigint, other: bigint): number => (one < other ? -1 : one > other ? 1 : 0);

/**
 * A ledger from before there was a register knows its awards by what was published of them. While it knows some of the file,
 * others are likely the same ones with a corrected cell: to record them might book them twice.
 */
function unknownToOlder(all: readonly RehearsedEntry[]): readonly RefusedRow[] {
  const awards = all.filter(({ planned: { entry } }) => entry.kind === 'award');
  if (!awards.some(({ step: { notesOnly } }) => notesOnly)) return [];
  return awards
    .filter(({ step: { notesOnly } }) => !notesOnly)
    .map(({ planned: { entry } }) => ({
      file: entry.file,
      lineNumber: entry.lineNumber,
      problem:
        'Dieses Förderbuch hat eine frühere Fassung der Datei eingelesen und kennt diese Bewilligung so nicht.',
      hint: 'Erst die Dateien einlesen, wie sie damals waren; danach werden geänderte Zeilen zu Berichtigungen.',
    }));
}

async function carriedOut(
  one: ImportStep,
  engine: Pick<CommandEngine, 'execute'>,
): Promise<readonly LedgerEvent[]> {
  const outcome: CommandOutcome = await one.run((useCase, request) => engine.execute(useCase, request));
  if (outcome.outcome === 'rejected')
    throw new ImportInterrupted(
      'Während des Einlesens hat jemand anderes gebucht. Noch einmal einlesen: Es geht dort weiter, wo es aufhörte.',
    );
  return outcome.answer.events;
}

/** Somebody wrote to the ledger meanwhile, so that a step that was decided on cannot be carried out. Running it again goes on. */
export class ImportInterrupted extends Error {
  override readonly name = 'ImportInterrupted';
}
