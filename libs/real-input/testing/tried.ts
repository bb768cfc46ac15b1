import { Rehearsal, type CommandEngine } from '#command-handling';
import { importRegisterStream } from '#use-cases';
import { noImports, type ImportRegister, type LedgerEvent } from '#domain';
import { inOneGo } from '#turns';
import { filesIn } from '../files.ts';
import { rehearsed } from '../import-real-input.ts';
import { planImport, readFiles, unreadable, type ReadFiles } from '../plan-import.ts';
import { readRows, type ReadRows } from '../read-rows.ts';
import type { RefusedRow } from '../refusal.ts';
import { mutated, mutationWords, type Mutation } from './mutations.ts';

/** What became of the import of a mutated file, on a ledger that has the shipped ones. */
export type Outcome =
  | { readonly kind: 'SAME' }
  | { readonly kind: 'CORRECTED'; readonly events: readonly LedgerEvent[] }
  | { readonly kind: 'REFUSED'; readonly refused: readonly RefusedRow[] };

export interface Trial {
  /** @throws Error when the mutation books anything twice */
  try(mutation: Mutation): Promise<Outcome | undefined>;
}

/** Decides on imports without writing; the ledger behind the engine has read the shipped files. */
export async function trialOn(engine: Pick<CommandEngine, 'rehearsal'>): Promise<Trial> {
  const register = (await engine.rehearsal().stateOf(importRegisterStream())) ?? noImports;
  const shipped = inOneGo(readFiles(filesIn()));
  return {
    try: async (mutation) => {
      const bytes = mutated(mutation);
      if (!bytes) return undefined;
      const read = { ...shipped, [mutation.file]: inOneGo(readRows(mutation.file, bytes)) };
      const outcome = await outcomeOf(read, register, engine);
      if (outcome.kind === 'CORRECTED') assertNothingTwice(mutation, outcome.events);
      if (outcome.kind === 'SAME' && mutation.column !== undefined)
        assertSameRows(mutation, shipped[mutation.file], read[mutation.file]);
      return outcome;
    },
  };
}

async function outcomeOf(
  read: ReadFiles,
  register: ImportRegister,
  engine: Pick<CommandEngine, 'rehearsal'>,
): Promise<Outcome> {
  const { planned, refused: unclear } = inOneGo(planImport(read, register));
  const refusedTexts = [...unreadable(read), ...unclear];
  if (refusedTexts.length > 0) return { kind: 'REFUSED', refused: refusedTexts };
  if (planned.length === 0) return { kind: 'SAME' };
  let rehearsal: Rehearsal | undefined;
  const { refused } = await rehearsed(planned, register, {
    rehearsal: () => (rehearsal = engine.rehearsal()),
  });
  return refused.length > 0
    ? { kind: 'REFUSED', refused }
    : { kind: 'CORRECTED', events: rehearsal?.events ?? [] };
}

/** Cells swapped between rows that are otherwise equal leave the same rows in another order. */
function assertSameRows(mutation: Mutation, before: ReadRows, after: ReadRows): void {
  const rows = ({ rows: all }: ReadRows) => all.map(({ cells }) => JSON.stringify(cells)).sort();
  if (rows(before).join('\n') !== rows(after).join('\n'))
    throw new Error(`${mutationWords(mutation)} goes unnoticed`);
}

/** What a first import books and a correction never does again. */
const firstOfItsKind: ReadonlySet<string> = new Set<LedgerEvent['type']>([
  'ProgrammeRegistered',
  'RecipientRegistered',
  'AnnouncedTotalRecorded',
  'PublishedAwardRecorded',
  'InputRowRecorded',
]);

function assertNothingTwice(mutation: Mutation, events: readonly LedgerEvent[]): void {
  const fail = (what: string): never => {
    throw new Error(`${mutationWords(mutation)} ${what}: ${events.map(({ type }) => type).join(', ')}`);
  };
  // An end of a key may be news: the row had none before.
  const again = events.filter(
    (event) =>
      firstOfItsKind.has(event.type) &&
      !(event.type === 'InputRowRecorded' && event.data.entity.startsWith('recipientEnd ')),
  );
  if (again.length > 0) fail('records again');
  if (!events.some(({ type }) => type === 'InputRowCorrected' || type === 'InputRowRecorded'))
    fail('changes the ledger without a row');

  let bound = 0n;
  let appropriated = 0n;
  let enacted = 0;
  for (const event of events)
    if (event.type === 'FundsCommitted') bound += event.data.amount;
    else if (event.type === 'CommitmentReduced' || event.type === 'CommitmentReleased')
      bound -= event.data.amount;
    else if (event.type === 'AppropriationEnacted') {
      appropriated += event.data.amount;
      enacted += 1;
    } else if (event.type === 'AppropriationReversed') {
      appropriated -= event.data.amount;
      enacted -= 1;
    }
  if (enacted !== 0) fail('appropriates without a reversal');
  // One cell changes one amount, or two where they were swapped: what is bound changes by no more than they do.
  const corrections = events.filter(({ type }) => type === 'PublishedAwardCorrected').length;
  if (corrections > 2) fail(`corrects ${corrections} awards`);
  if (mutation.column !== 'amount_eur' && appropriated !== 0n) fail('moves an appropriation');
  if (corrections === 0 && bound !== 0n) fail('moves what is bound without a correction');
}
