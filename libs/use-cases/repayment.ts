import {
  caseNumberOfRepayment,
  fiscalYearOf,
  baseRatesWith,
  type BaseRates,
  rejected,
  type CasePayments,
  type Dated,
  type Decision,
  type DeferRepayment,
  type KnownToRemit,
  type PaymentEvent,
  type ReceiveRepayment,
  type CorrectBaseRate,
  type RecordBaseRate,
  type Rejected,
  type RemitRepayment,
  type RepaymentEvent,
  type Repayments,
} from '#domain';
import * as rules from '#domain';
import type { PlanLookups, Stream, UseCase } from '#command-handling';
import { caseIdOf } from './case-id.ts';
import { ontoHome } from './onto-home.ts';
import {
  baseRatesStream,
  budgetLineStream,
  casePaymentsStream,
  orderingAuthorityStream,
  repaymentsStream,
} from './streams.ts';
import { written } from './written.ts';

interface OfRepayment {
  readonly repaymentId: string;
}

interface RepaymentAt {
  readonly home: Stream<Repayments, RepaymentEvent>;
  readonly payments: Stream<CasePayments, PaymentEvent>;
  readonly correlationId: string;
  readonly synthetic: boolean;
}

/** The repayment claims of a case, found by the number of one of them. */
async function repaymentAt(
  { repaymentId }: OfRepayment,
  lookups: PlanLookups,
): Promise<RepaymentAt | Rejected<never>> {
  const caseNumber = caseNumberOfRepayment(repaymentId);
  const caseId = caseNumber === undefined ? undefined : await caseIdOf(caseNumber, lookups);
  if (caseNumber === undefined || caseId === undefined) return rejected('REPAYMENT_UNKNOWN', { repaymentId });
  const payments = casePaymentsStream(caseNumber);
  const orders = (await lookups.stateOf(payments))?.orders.values() ?? [];
  return {
    home: repaymentsStream(caseNumber),
    payments,
    correlationId: caseId,
    synthetic: [...orders].some(({ synthetic }) => synthetic),
  };
}

/** Decides on a claim of the Land by the authority of who decides. */
const remission =
  <Data extends OfRepayment & { readonly decidedBy: string }>(
    decide: (
      known: KnownToRemit & { readonly rates: BaseRates },
      command: Data,
      days: Dated,
    ) => Decision<RepaymentEvent>,
  ): UseCase<Data> =>
  async ({ data, on, today }, lookups) => {
    const at = await repaymentAt(data, lookups);
    if ('outcome' in at) return at;
    const { home, correlationId, synthetic } = at;
    const authorities = orderingAuthorityStream(data.decidedBy);
    const rates = baseRatesStream();
    return {
      home,
      correlationId,
      others: [authorities, rates],
      decide: (state) => {
        const known = {
          repayments: state(home),
          authorities: state(authorities),
          synthetic,
          rates: baseRatesWith(state(rates)),
        };
        return ontoHome(home, decide(known, data, { on, today }), synthetic);
      },
    };
  };

export const deferRepayment = remission<DeferRepayment>(rules.deferRepayment);
export const waiveRepayment = remission<RemitRepayment>(rules.waiveRepayment);
export const writeOffRepayment = remission<RemitRepayment>(rules.writeOffRepayment);

/** Books what came in on the line of its year, or as income, and notes it on the claim: one append. */
export const receiveRepayment: UseCase<ReceiveRepayment> = async ({ data, today }, lookups) => {
  const at = await repaymentAt(data, lookups);
  if ('outcome' in at) return at;
  const { home, payments, correlationId, synthetic } = at;
  const { repaymentId, receivedOn } = data;
  const claim = (await lookups.stateOf(home))?.claims.get(repaymentId);
  if (!claim) return rejected('REPAYMENT_UNKNOWN', { repaymentId });
  const { programme, line: lineCode } = claim;
  const rates = baseRatesStream();
  const line = budgetLineStream({ programme, line: lineCode, fiscalYear: fiscalYearOf(receivedOn) });
  return {
    home,
    correlationId,
    on: receivedOn,
    others: [payments, line, rates],
    decide: (state) => {
      const known = {
        repayments: state(home),
        payments: state(payments),
        line: state(line),
        rates: baseRatesWith(state(rates)),
      };
      const decision = rules.receiveRepayment(known, data, { on: receivedOn, today });
      if (decision.outcome === 'rejected') return decision;
      return {
        outcome: 'accepted',
        writes: [...written(line, decision.line), ...written(home, decision.repayment)],
        synthetic,
      };
    },
  };
};

export const recordBaseRate: UseCase<RecordBaseRate> = ({ data, today }) => {
  const home = baseRatesStream();
  return {
    home,
    on: today,
    others: [],
    decide: (state) => ontoHome(home, rules.recordBaseRate(state(home), data, { today }), false),
  };
};

export const correctBaseRate: UseCase<CorrectBaseRate> = ({ data, today }) => {
  const home = baseRatesStream();
  return {
    home,
    on: today,
    others: [],
    decide: (state) => ontoHome(home, rules.correctBaseRate(state(home), data), false),
  };
};
