import {
  fiscalYearOf,
  fundsOfGrant,
  type AmendAward,
  type ApplyForGrant,
  type ClaimExcess,
  type AwardGrant,
  type CompleteGrant,
  type DrawDownFunds,
  type BudgetLineEvent,
  type Dated,
  type FiscalYear,
  type Grant,
  type GrantDecision,
  type GrantEvent,
  type KnownToChange,
  type Rejected,
  type ReturnFunds,
  type StatedCondition,
} from '#domain';
import * as rules from '#domain';
import type { PlanLookups, StateOf, UseCase } from '#command-handling';
import { carriedFunds } from './carried-funds.ts';
import { caseAt } from './case-id.ts';
import { onCaseAlone } from './on-case-alone.ts';
import { ontoHome } from './onto-home.ts';
import {
  awardConditionsStream,
  budgetLineStream,
  casePaymentsStream,
  caseRegisterStream,
  grantStream,
  programmeStream,
  purposeFundingStream,
  repaymentsStream,
  recipientStream,
} from './streams.ts';
import { revocation } from './revocation.ts';
import { fundingOfPurpose } from './same-funding.ts';
import { written } from './written.ts';
import { yearLineStreams } from './year-line-streams.ts';
import { successionStreams } from './succession-streams.ts';

export const grantAt = (caseNumber: string, lookups: PlanLookups) =>
  caseAt(caseNumber, grantStream, 'GRANT_UNKNOWN', lookups);

/** A grant gets its id from the command, so that a repeated application meets its own stream. */
export const applyForGrant: UseCase<Omit<ApplyForGrant, 'grantId'>> = async (
  { data, on, today, commandId },
  lookups,
) => {
  const home = grantStream(commandId);
  const programme = programmeStream(data.programme);
  const line = budgetLineStream(data);
  const recipients = data.recipients.map(recipientStream);
  const register = caseRegisterStream(data.programme, data.fiscalYear);
  const { synthetic = false } = (await lookups.stateOf(programme)) ?? {};
  const asked = { id: commandId, recipients: data.recipients, synthetic };
  const funding = purposeFundingStream(data.purpose);
  const before = await fundingOfPurpose(funding, asked, lookups);
  return {
    home,
    correlationId: commandId,
    others: [programme, line, ...recipients, register, ...before.streams],
    decide: (state) => {
      const decision = rules.applyForGrant(
        {
          grant: state(home),
          programme: state(programme),
          line: state(line),
          recipients: recipients.map((recipient) => state(recipient)),
          register: state(register),
          sameFunding: before.sameFunding(state),
        },
        { ...data, grantId: commandId },
        { on, today },
      );
      if (decision.outcome === 'rejected') return decision;
      return {
        outcome: 'accepted',
        writes: [
          { stream: register, events: decision.register },
          { stream: funding, events: decision.funding },
          { stream: home, events: decision.grant },
        ],
        synthetic: state(programme)?.synthetic ?? false,
      };
    },
  };
};

/** The grant's line in its own year, in those that its award burdens or was carried over to, and in those that a decision is to burden. */
const linesOfGrant = async (
  grant: Grant,
  lookups: PlanLookups,
  ...further: readonly (FiscalYear | undefined)[]
) => {
  const carried = await carriedFunds(fundsOfGrant(grant), lookups);
  const years = carried.funds.map(({ fiscalYear }) => fiscalYear);
  return {
    ...yearLineStreams(grant, [grant.fiscalYear, ...years, ...further]),
    /** Whether no further year has come to them since the plan was made. */
    areAll: (state: StateOf, now: Grant | undefined) => !now || carried.areAll(state, fundsOfGrant(now)),
  };
};

const byYear = (events: readonly BudgetLineEvent[]): ReadonlyMap<FiscalYear, readonly BudgetLineEvent[]> =>
  Map.groupBy(events, ({ data: { fiscalYear } }) => fiscalYear);

/** Binds the funds on the budget line first, then awards the grant: one append. */
export const awardGrant: UseCase<
  AwardGrant & { readonly conditionsToMeet?: readonly StatedCondition[] }
> = async ({ data, on, today }, lookups) => {
  const at = await grantAt(data.caseNumber, lookups);
  if ('outcome' in at) return at;
  const { caseId, home, known: grant } = at;
  const lines = await linesOfGrant(
    grant,
    lookups,
    ...(data.budgets ?? []).map(({ fiscalYear }) => fiscalYear),
  );
  const succession = await successionStreams(grant.recipients, lookups);
  const programme = programmeStream(grant.programme);
  const conditions = awardConditionsStream(data.caseNumber);
  const funding = purposeFundingStream(grant.purpose);
  const same = await fundingOfPurpose(funding, { ...grant, id: caseId }, lookups);
  return {
    home,
    correlationId: caseId,
    others: [programme, conditions, ...lines.streams, ...succession, ...same.streams],
    decide: (state) => {
      const known = {
        grant: state(home),
        lines: lines.states(state),
        programme: state(programme),
        succession: succession.map((one) => state(one)),
        sameFunding: same.sameFunding(state),
        proofRule: state(programme)?.proofRule,
      };
      const { conditionsToMeet, ...award } = data;
      const decision = rules.awardGrant(known, award, { on, today });
      if (decision.outcome === 'rejected') return decision;
      const tied = rules.conditionsOfNotice({ ...data, conditionsToMeet }, { on, today });
      if ('outcome' in tied) return tied;
      return {
        outcome: 'accepted',
        writes: [
          ...lines.writes(byYear(decision.line)),
          ...written(conditions, tied),
          ...written(home, decision.grant),
        ],
      };
    },
  };
};

/** Binds or frees the difference first, then amends the award: one append. Rights may have passed on to others. */
export const amendAward: UseCase<AmendAward> = async ({ data, on, today }, lookups) => {
  const at = await grantAt(data.caseNumber, lookups);
  if ('outcome' in at) return at;
  const { caseId, home, known: grant } = at;
  const lines = await linesOfGrant(grant, lookups, data.fiscalYear);
  const payments = casePaymentsStream(data.caseNumber);
  const succession = await successionStreams(grant.recipients, lookups);
  return {
    home,
    correlationId: caseId,
    others: [...lines.streams, payments, ...succession],
    decide: (state) => {
      if (!lines.areAll(state, state(home))) return undefined;
      const known = {
        grant: state(home),
        lines: lines.states(state),
        payments: state(payments),
        succession: succession.map((one) => state(one)),
      };
      const decision = rules.amendAward(known, data, { on, today });
      if (decision.outcome === 'rejected') return decision;
      return {
        outcome: 'accepted',
        writes: [...lines.writes(byYear(decision.line)), ...written(home, decision.grant)],
      };
    },
  };
};

/** Frees what the award is lowered by, in every year, and lowers it: one append. Rights may have passed on to others. */
const lowering =
  <Command extends { readonly caseNumber: string }>(
    decide: (known: KnownToChange, command: Command, days: Dated) => GrantDecision | Rejected<GrantEvent>,
  ): UseCase<Command> =>
  async ({ data, on, today }, lookups) => {
    const at = await grantAt(data.caseNumber, lookups);
    if ('outcome' in at) return at;
    const { caseId, home, known: grant } = at;
    const lines = await linesOfGrant(grant, lookups);
    const payments = casePaymentsStream(data.caseNumber);
    const succession = await successionStreams(grant.recipients, lookups);
    const repayments = repaymentsStream(data.caseNumber);
    const programme = programmeStream(grant.programme);
    return {
      home,
      correlationId: caseId,
      others: [...lines.streams, payments, repayments, programme, ...succession],
      decide: (state) => {
        if (!lines.areAll(state, state(home))) return undefined;
        const known = {
          grant: state(home),
          lines: lines.states(state),
          payments: state(payments),
          repayments: state(repayments),
          dayCount: state(programme)?.dayCount,
          succession: succession.map((one) => state(one)),
        };
        const decision = decide(known, data, { on, today });
        if (decision.outcome === 'rejected') return decision;
        return {
          outcome: 'accepted',
          writes: [
            ...lines.writes(byYear(decision.line)),
            ...written(home, decision.grant),
            ...written(repayments, decision.repayments ?? []),
          ],
        };
      },
    };
  };

export const changeFinancing = lowering(rules.changeFinancing);
export const reduceAward = lowering(rules.reduceAward);

/** By the payments of the case, and what was claimed back before: one append with the claim. */
export const claimExcess: UseCase<ClaimExcess> = async ({ data, on, today }, lookups) => {
  const at = await grantAt(data.caseNumber, lookups);
  if ('outcome' in at) return at;
  const { caseId, home, known: grant } = at;
  const payments = casePaymentsStream(data.caseNumber);
  const repayments = repaymentsStream(data.caseNumber);
  const programme = programmeStream(grant.programme);
  return {
    home,
    correlationId: caseId,
    others: [payments, repayments, programme],
    decide: (state) => {
      const known = {
        grant: state(home),
        payments: state(payments),
        repayments: state(repayments),
        dayCount: state(programme)?.dayCount,
      };
      const decision = rules.claimExcess(known, data, { on, today });
      if (decision.outcome === 'rejected') return decision;
      return {
        outcome: 'accepted',
        writes: [...written(home, decision.grant), ...written(repayments, decision.repayments ?? [])],
      };
    },
  };
};

/** Releases what is left on the budget line, in every year, and closes the grant: one append. */
export const completeGrant: UseCase<CompleteGrant> = async ({ data, on, today }, lookups) => {
  const at = await grantAt(data.caseNumber, lookups);
  if ('outcome' in at) return at;
  const { caseId, home, known: grant } = at;
  const lines = await linesOfGrant(grant, lookups);
  const payments = casePaymentsStream(data.caseNumber);
  return {
    home,
    correlationId: caseId,
    others: [...lines.streams, payments],
    decide: (state) => {
      if (!lines.areAll(state, state(home))) return undefined;
      const known = { grant: state(home), payments: state(payments), lines: lines.states(state) };
      const decision = rules.completeGrant(known, data, { on, today });
      if (decision.outcome === 'rejected') return decision;
      return {
        outcome: 'accepted',
        writes: [...lines.writes(byYear(decision.line)), ...written(home, decision.grant)],
      };
    },
  };
};

/** Books what came back on the line of its year, on the day it did, and notes it on the grant: one append. */
export const returnFunds: UseCase<ReturnFunds> = async ({ data, today }, lookups) => {
  const { caseNumber, returnedOn } = data;
  const at = await grantAt(caseNumber, lookups);
  if ('outcome' in at) return at;
  const { caseId, home, known: grant } = at;
  const payments = casePaymentsStream(caseNumber);
  const repayments = repaymentsStream(caseNumber);
  const line = budgetLineStream({ ...grant, fiscalYear: fiscalYearOf(returnedOn) });
  return {
    home,
    correlationId: caseId,
    on: returnedOn,
    others: [payments, line, repayments],
    decide: (state) => {
      const claimed = rules.refusedWhileClaimed(
        state(repayments),
        state(payments),
        state(home)?.returned ?? 0n,
        data,
      );
      if (claimed) return claimed;
      const known = { grant: state(home), payments: state(payments), line: state(line) };
      const decision = rules.returnFunds(known, data, { on: returnedOn, today });
      if (decision.outcome === 'rejected') return decision;
      return {
        outcome: 'accepted',
        writes: [...written(line, decision.line), ...written(home, decision.grant)],
      };
    },
  };
};

export const revokeAward = revocation(grantAt, fundsOfGrant, rules.revokeAward);

const onGrantAlone = onCaseAlone(grantAt);

export const certifyGrantFactual = onGrantAlone(rules.certifyGrantFactual);
export const certifyGrantArithmetic = onGrantAlone(rules.certifyGrantArithmetic);
/** Not while a condition of the award comes before it. */
export const drawDownFunds: UseCase<DrawDownFunds> = async ({ data, on, today }, lookups) => {
  const at = await grantAt(data.caseNumber, lookups);
  if ('outcome' in at) return at;
  const { caseId, home } = at;
  const conditions = awardConditionsStream(data.caseNumber);
  return {
    home,
    correlationId: caseId,
    on,
    others: [conditions],
    decide: (state) =>
      ontoHome(home, rules.drawDownFunds(state(home), data, { on, today }, state(conditions))),
  };
};
export const rejectApplication = onGrantAlone(rules.rejectApplication);
