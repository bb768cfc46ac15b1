import {
  acceptMilestone,
  agreeMilestone,
  closeMilestone,
  concludeAgreement,
  endAgreement,
  fiscalYearOf,
  reportMilestone,
  sendMilestoneBack,
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
  type Decision,
  type EndAgreement,
  type Programme,
  type Rejected,
  type ReportMilestone,
} from '#domain';
import type { UseCase } from '../command.ts';
import {
  agreementStream,
  budgetLineStream,
  caseRegisterStream,
  payeeStream,
  programmeStream,
  recipientStream,
  type Stream,
} from '../streams.ts';
import { noCase } from './no-case.ts';
import { ontoHome } from './onto-home.ts';
import { written } from './written.ts';

/** An agreement gets its id from the command, so that a repeated request meets its own stream. */
export const concludeAgreementUseCase: UseCase<Omit<ConcludeAgreement, 'agreementId'>> = ({
  data,
  commandId,
}) => {
  const home = agreementStream(commandId);
  const programme = programmeStream(data.programme);
  const payee = payeeStream(data.payeeId);
  const recipients = data.allocation.beneficiaries.map(({ recipient }) => recipientStream(recipient));
  const register = caseRegisterStream(data.programme, fiscalYearOf(data.concludedOn));
  return {
    home,
    correlationId: commandId,
    on: data.concludedOn,
    others: [programme, payee, ...recipients, register] as Stream[],
    decide: (state) => {
      const decision = concludeAgreement(
        {
          agreement: state(home),
          programme: state(programme),
          payee: state(payee),
          recipients: recipients.map((recipient) => state(recipient)),
          register: state(register),
        },
        { ...data, agreementId: commandId },
      );
      if (decision.outcome === 'rejected') return decision;
      return {
        outcome: 'accepted',
        writes: [
          ...written(programme, decision.programme),
          ...written(register, decision.register),
          ...written(home, decision.agreement),
        ],
        synthetic: state(programme)?.synthetic ?? false,
      };
    },
  };
};

/** Decides on an agreement and the budget line of its milestone: one append, the line first. */
const onAgreementAndLine =
  <Data extends { readonly caseNumber: string; readonly agreedOn?: Day }>(
    lineOf: (agreement: Agreement, data: Data) => BudgetLineKey | undefined,
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
    const agreementId = (await lookups.caseIdOf(data.caseNumber)) ?? noCase;
    const home = agreementStream(agreementId);
    const agreement = await lookups.stateOf(home);
    const key = agreement && lineOf(agreement, data);
    const line = key && budgetLineStream(key);
    const programme = agreement && programmeStream(agreement.programme);
    return {
      home,
      correlationId: agreementId,
      on,
      others: [programme, line].filter((stream) => stream !== undefined),
      decide: (state) => {
        const known = {
          agreement: state(home),
          programme: programme && state(programme),
          line: line && state(line),
        };
        const decision = decide(known, data, { on, today });
        if (decision.outcome === 'rejected') return decision;
        return {
          outcome: 'accepted',
          writes: [...(line ? written(line, decision.line) : []), ...written(home, decision.agreement)],
          synthetic: agreement?.synthetic ?? false,
        };
      },
    };
  };

/** Agreed today, unless it says when. */
export const agreeMilestoneUseCase = onAgreementAndLine<AgreeMilestone & { readonly agreedOn?: Day }>(
  ({ programme }, { budget }) => budget && { programme, ...budget },
  agreeMilestone,
);

export const closeMilestoneUseCase = onAgreementAndLine<CloseMilestone>(
  ({ programme, milestones }, { milestoneId }) => {
    const budget = milestones.get(milestoneId)?.budget;
    return budget && { programme, line: budget.line, fiscalYear: budget.fiscalYear };
  },
  closeMilestone,
);

export const endAgreementUseCase: UseCase<EndAgreement> = async ({ data }, lookups) => {
  const agreementId = (await lookups.caseIdOf(data.caseNumber)) ?? noCase;
  const home = agreementStream(agreementId);
  const agreement = await lookups.stateOf(home);
  const programme = agreement && programmeStream(agreement.programme);
  return {
    home,
    correlationId: agreementId,
    on: data.endedOn,
    others: programme ? [programme] : [],
    decide: (state) => {
      const known = { agreement: state(home), programme: programme && state(programme) };
      const decision = endAgreement(known, data);
      if (decision.outcome === 'rejected') return decision;
      return {
        outcome: 'accepted',
        writes: [
          ...(programme ? written(programme, decision.programme) : []),
          ...written(home, decision.agreement),
        ],
        synthetic: agreement?.synthetic ?? false,
      };
    },
  };
};

const onAgreementAlone =
  <Data extends { readonly caseNumber: string }>(
    decide: (agreement: Agreement | undefined, command: Data, days: Dated) => Decision<AgreementEvent>,
    dayOf?: (data: Data) => Day,
  ): UseCase<Data> =>
  async ({ data, today, on: requestedOn }, lookups) => {
    const on = dayOf?.(data) ?? requestedOn;
    const agreementId = (await lookups.caseIdOf(data.caseNumber)) ?? noCase;
    const home = agreementStream(agreementId);
    return {
      home,
      correlationId: agreementId,
      on,
      others: [],
      decide: (state) =>
        ontoHome(home, decide(state(home), data, { on, today }), state(home)?.synthetic ?? false),
    };
  };

export const reportMilestoneUseCase = onAgreementAlone<ReportMilestone>(
  reportMilestone,
  ({ reportedOn }) => reportedOn,
);
export const acceptMilestoneUseCase = onAgreementAlone<AcceptMilestone>(
  acceptMilestone,
  ({ acceptedOn }) => acceptedOn,
);
export const sendMilestoneBackUseCase = onAgreementAlone(sendMilestoneBack);
