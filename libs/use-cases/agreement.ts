import {
  budgetOf,
  fiscalYearOf,
  fundsOfAgreement,
  type AcceptMilestone,
  type Agreement,
  type AgreementDecision,
  type AgreementEvent,
  type AgreeMilestone,
  type BudgetLine,
  type BudgetLineKey,
  type CloseMilestone,
  type ConcludeAgreement,
  type Dated,
  type Day,
  type EndAgreement,
  type Programme,
  type Rejected,
  type ReportMilestone,
} from '#domain';
import * as rules from '#domain';
import type { PlanLookups, Stream, UseCase } from '#command-handling';
import { carriedFunds } from './carried-funds.ts';
import { caseAt } from './case-id.ts';
import { onCaseAlone } from './on-case-alone.ts';
import {
  agreementStream,
  budgetLineStream,
  caseRegisterStream,
  payeeStream,
  programmeStream,
  recipientStream,
} from './streams.ts';
import { fundsOfYears } from './funds-of-case.ts';
import { written } from './written.ts';

const agreementAt = (caseNumber: string, lookups: PlanLookups) =>
  caseAt(caseNumber, agreementStream, 'AGREEMENT_UNKNOWN', lookups);

/** An agreement gets its id from the command, so that a repeated request meets its own stream. */
export const concludeAgreement: UseCase<Omit<ConcludeAgreement, 'agreementId'>> = ({
  data,
  today,
  commandId,
}) => {
  const home = agreementStream(commandId);
  const programme = programmeStream(data.programme);
  const payee = payeeStream(data.payeeId);
  const lines = (data.budgets ?? []).map(({ line, fiscalYear }) =>
    budgetLineStream({ programme: data.programme, line, fiscalYear }),
  );
  const ownYear = fiscalYearOf(data.concludedOn);
  const homes = (data.budgets ?? []).map(({ line }) =>
    budgetLineStream({ programme: data.programme, line, fiscalYear: ownYear }),
  );
  const recipients = data.allocation.beneficiaries.map(({ recipient }) => recipientStream(recipient));
  const register = caseRegisterStream(data.programme, fiscalYearOf(data.concludedOn));
  return {
    home,
    correlationId: commandId,
    on: data.concludedOn,
    others: [programme, payee, ...onceEach([...lines, ...homes]), ...recipients, register],
    decide: (state) => {
      const decision = rules.concludeAgreement(
        {
          agreement: state(home),
          programme: state(programme),
          payee: state(payee),
          lines: lines.map((line) => state(line)),
          homes: homes.map((line) => state(line)),
          recipients: recipients.map((recipient) => state(recipient)),
          register: state(register),
        },
        { ...data, agreementId: commandId },
        { on: data.concludedOn, today },
      );
      if (decision.outcome === 'rejected') return decision;
      return {
        outcome: 'accepted',
        writes: [
          ...lines.flatMap((line, index) => {
            const events = decision.lines[index] ?? [];
            const isPromised = events.some(({ type }) => type === 'ObligationEntered');
            return written((isPromised ? homes[index] : undefined) ?? line, events);
          }),
          ...written(programme, decision.programme),
          ...written(register, decision.register),
          ...written(home, decision.agreement),
        ],
        synthetic: state(programme)?.synthetic ?? false,
      };
    },
  };
};

/** A year that is named twice is refused; its stream is planned once. */
const onceEach = <One extends Stream>(streams: readonly One[]): readonly One[] => [
  ...new Map(streams.map((stream) => [stream.name, stream])).values(),
];

/** Decides on an agreement and the budget line of its milestone: one append, the line first. */
const onAgreementAndLine =
  <Data extends { readonly caseNumber: string; readonly agreedOn?: Day }>(
    lineOf: (
      agreement: Agreement,
      data: Data,
      lookups: PlanLookups,
    ) => BudgetLineKey | undefined | Promise<BudgetLineKey | undefined>,
    decide: (
      known: {
        readonly agreement: Agreement | undefined;
        readonly programme: Programme | undefined;
        readonly line: BudgetLine | undefined;
      },
      command: Data,
      days: Dated,
    ) => AgreementDecision | Rejected<AgreementEvent>,
  ): UseCase<Data> =>
  async ({ data, today, on: requestedOn }, lookups) => {
    const on = data.agreedOn ?? requestedOn;
    const at = await agreementAt(data.caseNumber, lookups);
    if ('outcome' in at) return at;
    const { caseId, home, known: agreement } = at;
    const key = await lineOf(agreement, data, lookups);
    const line = key && budgetLineStream(key);
    const programme = programmeStream(agreement.programme);
    return {
      home,
      correlationId: caseId,
      on,
      others: line ? [programme, line] : [programme],
      decide: (state) => {
        const known = {
          agreement: state(home),
          programme: state(programme),
          line: line && state(line),
        };
        const decision = decide(known, data, { on, today });
        if (decision.outcome === 'rejected') return decision;
        return {
          outcome: 'accepted',
          writes: [...(line ? written(line, decision.line) : []), ...written(home, decision.agreement)],
        };
      },
    };
  };

/** Agreed today, unless it says when. */
export const agreeMilestone = onAgreementAndLine<AgreeMilestone & { readonly agreedOn?: Day }>(
  (agreement, { budget }) =>
    budget && !budgetOf(agreement, budget) ? { programme: agreement.programme, ...budget } : undefined,
  rules.agreeMilestone,
);

export const closeMilestone = onAgreementAndLine<CloseMilestone>(
  async ({ programme, milestones }, { milestoneId }, lookups) => {
    const budget = milestones.get(milestoneId)?.budget;
    if (!budget) return undefined;
    const { line, fiscalYear, commitmentId } = budget;
    const bound = { programme, line, fiscalYear, commitmentIds: [commitmentId] };
    // Where it was carried over to, it is given up there.
    return (await carriedFunds([bound], lookups)).funds.at(-1);
  },
  rules.closeMilestone,
);

export const endAgreement: UseCase<EndAgreement> = async ({ data, today }, lookups) => {
  const at = await agreementAt(data.caseNumber, lookups);
  if ('outcome' in at) return at;
  const { caseId, home, known: agreement } = at;
  const programme = programmeStream(agreement.programme);
  const funds = await fundsOfYears(agreement.caseNumber, fundsOfAgreement(agreement), lookups);
  return {
    home,
    correlationId: caseId,
    on: data.endedOn,
    others: [programme, ...funds.streams],
    decide: (state) => {
      const now = state(home);
      if (now && !funds.areAll(state, fundsOfAgreement(now))) return undefined;
      const known = {
        agreement: now,
        programme: state(programme),
        payments: funds.payments(state),
        bound: funds.bound(state),
      };
      const decision = rules.endAgreement(known, data, { on: data.endedOn, today });
      if (decision.outcome === 'rejected') return decision;
      return {
        outcome: 'accepted',
        writes: [
          ...funds.writes(decision.lines),
          ...written(programme, decision.programme),
          ...written(home, decision.agreement),
        ],
      };
    },
  };
};

const onAgreementAlone = onCaseAlone(agreementAt);

export const reportMilestone = onAgreementAlone<ReportMilestone>(
  rules.reportMilestone,
  ({ reportedOn }) => reportedOn,
);
export const acceptMilestone = onAgreementAlone<AcceptMilestone>(
  rules.acceptMilestone,
  ({ acceptedOn }) => acceptedOn,
);
export const sendMilestoneBack = onAgreementAlone(rules.sendMilestoneBack);
