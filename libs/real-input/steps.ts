import { hash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { commandIdOf, type CommandRequest, type Rehearsal, type UseCase } from '#command-handling';
import {
  budgetLineStream,
  programmeStream,
  publishedAwardStream,
  recipientStream,
  useCases,
  withRow,
} from '#use-cases';
import {
  isDay,
  type Day,
  type InputRow,
  type Recipient,
  type RegisterRecipient,
  type StandingAppropriation,
} from '#domain';
import type { Cells, EntryKind } from './entries.ts';
import { announcedTotalOf, appropriationOf, awardOf, recipientEndOf, recipientOf } from './facts.ts';
import type { PlannedEntry } from './plan-import.ts';

/** Who the import acts as. */
export const importActor = { subject: 'import', role: 'system' } as const;

type Execute<Outcome> = <Data>(useCase: UseCase<Data>, request: CommandRequest<Data>) => Promise<Outcome>;

/** A command ready to be carried out; `run` hands it to whoever executes commands. */
export interface ImportStep {
  /** The ledger says it already: the row is noted, and nothing else changes. */
  readonly notesOnly?: true;
  /** Absent where it takes effect on the day on which it is carried out. */
  readonly effectiveDay?: Day;
  readonly run: <Outcome>(execute: Execute<Outcome>) => Promise<Outcome>;
}

/** The command id comes from what is asked: an import that was interrupted asks the same again. */
export function step<Data>(
  label: string,
  useCase: UseCase<Data>,
  data: Data,
  effectiveDay?: Day,
): ImportStep {
  const text = JSON.stringify([label, data], (_, value: unknown) =>
    typeof value === 'bigint' ? String(value) : value,
  );
  const requestHash = hash('sha256', text, 'hex');
  const request: CommandRequest<Data> = {
    data,
    actor: importActor,
    commandId: commandIdOf(importActor.subject, requestHash, label),
    requestHash,
    ...(effectiveDay !== undefined && { effectiveDay }),
  };
  return {
    ...(effectiveDay !== undefined && { effectiveDay }),
    run: (execute) => execute(useCase, request),
  };
}

/** The command that brings the ledger to what the entry says, and notes its row in the register. */
export async function stepOf(planned: PlannedEntry, ledger: Pick<Rehearsal, 'stateOf'>): Promise<ImportStep> {
  const { entry, row, before } = planned;
  const label = before ? `${row.entity} corrected ${before.corrections + 1}` : row.entity;
  const withRows: Step = (useCase, command, effectiveDay) =>
    step(label, withRow(useCase), { command, row }, effectiveDay);
  const noteOnly = (): ImportStep => ({ ...step(label, useCases.NoteRow, row), notesOnly: true });
  if (!before && (await isThere(planned, ledger))) return noteOnly();
  if (entry.kind === 'recipientEnd') return recipientEndStep(planned, ledger, withRows, noteOnly);
  return before
    ? correction(planned, before.cells, ledger, withRows, noteOnly)
    : recording(entry.kind, entry.cells, row, withRows);
}

type Step = <Data>(useCase: UseCase<Data>, command: Data, effectiveDay?: Day) => ImportStep;

/** True of what the ledger has as the entry says it, from before there was a register or from somebody's own hand. */
async function isThere({ entry, row }: PlannedEntry, ledger: Pick<Rehearsal, 'stateOf'>): Promise<boolean> {
  const { kind, cells } = entry;
  switch (kind) {
    case 'programme':
    case 'fundingRule':
    case 'framePayments': {
      // What the software brings with it leaves alone what somebody has made otherwise.
      const state = await ledger.stateOf(programmeStream(cells['programme'] ?? ''));
      if (kind === 'programme') return state !== undefined;
      return (kind === 'fundingRule' ? state?.shareMaxPercent : state?.framePayments) !== undefined;
    }
    case 'recipient': {
      const state = await ledger.stateOf(recipientStream(cells['key'] ?? ''));
      return state !== undefined && isDeepStrictEqual(factsOf(state), recipientOf(cells));
    }
    case 'appropriation': {
      const state = await ledger.stateOf(budgetLineStream(appropriationOf(cells)));
      return isDeepStrictEqual(state?.appropriation, standingOf(cells));
    }
    case 'announcedTotal': {
      const total = announcedTotalOf(cells, idIn(row.entity));
      const state = await ledger.stateOf(programmeStream(total.programme));
      return isDeepStrictEqual(state?.announcedTotals.get(total.totalId), total);
    }
    case 'award': {
      const award = awardOf(cells, idIn(row.entity));
      const state = await ledger.stateOf(publishedAwardStream(award.awardId));
      return isDeepStrictEqual(state?.facts, award);
    }
    case 'recipientEnd':
      return false;
  }
}

/** What of an appropriation may be corrected; its line and year are what it is booked under. */
function standingOf(cells: Cells): StandingAppropriation {
  const { name, amount, exactness, source } = appropriationOf(cells);
  return { name, amount, exactness, source };
}

function recording(
  kind: Exclude<EntryKind, 'recipientEnd'>,
  cells: Cells,
  { entity }: InputRow,
  record: Step,
): ImportStep {
  const programme = cells['programme'] ?? '';
  switch (kind) {
    case 'programme':
      return record(useCases.RegisterProgramme, { programme, name: cells['name'] ?? '', synthetic: false });
    case 'fundingRule':
      return record(useCases.SetFundingRule, fundingRuleOf(cells));
    case 'framePayments':
      return record(useCases.SetFramePaymentRule, {
        programme,
        allowed: true,
        reason: 'Jahresscheiben sind nicht veröffentlicht',
      });
    case 'recipient': {
      const data = recipientOf(cells);
      return record(useCases.RegisterRecipient, data, data.populationOn);
    }
    case 'appropriation': {
      // An announced budget takes effect with its year; when it was announced stays in its source.
      const data = appropriationOf(cells);
      return record(useCases.EnactAppropriation, data, `${data.fiscalYear}-01-01`);
    }
    case 'announcedTotal': {
      const data = announcedTotalOf(cells, idIn(entity));
      const { statedOn = '' } = data.source;
      return record(useCases.RecordAnnouncedTotal, data, isDay(statedOn) ? statedOn : undefined);
    }
    case 'award':
      return record(
        useCases.RecordPublishedAward,
        awardOf(cells, idIn(entity)),
        firstDayOf(cells['decided_on']),
      );
  }
}

/** Only what has changed in the file changes in the ledger: what somebody has corrected there by hand stays. */
async function correction(
  { entry, row }: PlannedEntry,
  before: Cells,
  ledger: Pick<Rehearsal, 'stateOf'>,
  correct: Step,
  noteOnly: () => ImportStep,
): Promise<ImportStep> {
  const { kind, cells } = entry;
  const reason = `Berichtigt in ${row.file}`;
  const programme = cells['programme'] ?? '';
  switch (kind) {
    case 'programme': {
      const name = cells['name'] ?? '';
      const state = await ledger.stateOf(programmeStream(programme));
      return state?.name === name
        ? noteOnly()
        : correct(useCases.CorrectProgramme, { programme, name, reason });
    }
    case 'fundingRule':
      return correct(useCases.SetFundingRule, fundingRuleOf(cells));
    case 'recipient': {
      const after = recipientOf(cells);
      const state = await ledger.stateOf(recipientStream(after.recipient));
      const current = state ? factsOf(state) : after;
      const facts = merged(current, recipientOf(before), after);
      return isDeepStrictEqual(facts, current)
        ? noteOnly()
        : correct(useCases.CorrectRecipient, { ...facts, reason });
    }
    case 'announcedTotal': {
      const totalId = idIn(row.entity);
      const after = announcedTotalOf(cells, totalId);
      const state = await ledger.stateOf(programmeStream(programme));
      const current = state?.announcedTotals.get(totalId) ?? after;
      const facts = merged(current, announcedTotalOf(before, totalId), after);
      return isDeepStrictEqual(facts, current)
        ? noteOnly()
        : correct(useCases.CorrectAnnouncedTotal, { ...facts, reason });
    }
    case 'appropriation': {
      const { programme, line, fiscalYear } = appropriationOf(cells);
      const state = await ledger.stateOf(budgetLineStream({ programme, line, fiscalYear }));
      const current = state?.appropriation ?? standingOf(cells);
      const standing = merged(current, standingOf(before), standingOf(cells));
      return isDeepStrictEqual(standing, current)
        ? noteOnly()
        : correct(useCases.CorrectAppropriation, { programme, line, fiscalYear, ...standing, reason });
    }
    case 'award': {
      const awardId = idIn(row.entity);
      const after = awardOf(cells, awardId);
      const state = await ledger.stateOf(publishedAwardStream(awardId));
      const current = state?.facts ?? after;
      const facts = merged(current, awardOf(before, awardId), after);
      return isDeepStrictEqual(facts, current)
        ? noteOnly()
        : correct(useCases.CorrectPublishedAward, { ...facts, reason });
    }
    case 'framePayments':
    case 'recipientEnd':
      return noteOnly();
  }
}

const factsOf = ({
  validTo: _,
  successor: __,
  otherSuccessors: ___,
  changes: ____,
  ...facts
}: Recipient): RegisterRecipient => facts;

async function recipientEndStep(
  { entry, row, before }: PlannedEntry,
  ledger: Pick<Rehearsal, 'stateOf'>,
  record: Step,
  noteOnly: () => ImportStep,
): Promise<ImportStep> {
  const after = recipientEndOf(entry.cells);
  const { recipient, validTo, source } = after;
  const state = await ledger.stateOf(recipientStream(recipient));
  if (state?.validTo === undefined) {
    if (validTo === undefined) return noteOnly();
    const data = { ...after, validTo };
    return record(useCases.EndRecipient, data, validTo);
  }
  const current = {
    recipient,
    validTo: state.validTo,
    ...(state.successor !== undefined && { successor: state.successor }),
    ...(state.otherSuccessors && { otherSuccessors: state.otherSuccessors }),
    source,
  };
  const facts = merged<typeof after>(
    current,
    before ? recipientEndOf(before.cells) : { recipient, source },
    after,
  );
  if (isDeepStrictEqual(facts, current)) return noteOnly();
  return record(useCases.CorrectRecipientEnd, { ...facts, reason: `Berichtigt in ${row.file}` });
}

/** What is on record, with the fields that differ between the two readings of the file as they are in the later one. */
function merged<Facts extends object>(current: Facts, before: Facts, after: Facts): Facts {
  const fields = Object.keys({ ...before, ...after }) as (keyof Facts)[];
  const changed = fields.filter((field) => !isDeepStrictEqual(before[field], after[field]));
  const result = { ...current };
  for (const field of changed)
    if (field in after) result[field] = after[field];
    // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- a field that is not there is not so
    else delete result[field];
  return result;
}

const fundingRuleOf = (cells: Cells) => ({
  programme: cells['programme'] ?? '',
  shareMaxPercent: Number(cells['shareMaxPercent']),
  reason: 'Förderrichtlinie',
});

const idIn = (entity: string): string => entity.slice(entity.indexOf(' ') + 1);

/** The first day of `2023`, `2023-04` or `2023-04-28`. */
function firstDayOf(stated = ''): Day | undefined {
  const day = `${stated}-01-01`.slice(0, 10);
  return isDay(day) ? day : undefined;
}
