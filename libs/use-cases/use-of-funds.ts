import { baseRatesWith, useByRuleOn, type ClaimLateUseInterest, type ReportUse } from '#domain';
import * as rules from '#domain';
import type { UseCase } from '#command-handling';
import { caseAt } from './case-id.ts';
import { ontoHome } from './onto-home.ts';
import {
  baseRatesStream,
  casePaymentsStream,
  grantStream,
  programmeStream,
  useOfFundsStream,
} from './streams.ts';

/** By the award, its payments, and what is on record of their use. */
export const reportUse: UseCase<ReportUse> = async ({ data, today }, lookups) => {
  const at = await caseAt(data.caseNumber, grantStream, 'GRANT_UNKNOWN', lookups);
  if ('outcome' in at) return at;
  const { caseId, home: grant, known } = at;
  const home = useOfFundsStream(data.caseNumber);
  const payments = casePaymentsStream(data.caseNumber);
  return {
    home,
    correlationId: caseId,
    on: data.usedOn,
    others: [grant, payments],
    decide: (state) => {
      const moved = { grant: state(grant), payments: state(payments), use: state(home) };
      return ontoHome(home, rules.reportUse(moved, data, { on: data.usedOn, today }), known.synthetic);
    },
  };
};

/** By the rule of the programme as well. */
export const claimLateUseInterest: UseCase<ClaimLateUseInterest> = async ({ data, on, today }, lookups) => {
  const at = await caseAt(data.caseNumber, grantStream, 'GRANT_UNKNOWN', lookups);
  if ('outcome' in at) return at;
  const { caseId, home: grant, known } = at;
  const home = useOfFundsStream(data.caseNumber);
  const payments = casePaymentsStream(data.caseNumber);
  const rates = baseRatesStream();
  const programme = programmeStream(known.programme);
  return {
    home,
    correlationId: caseId,
    others: [grant, payments, programme, rates],
    decide: (state) => {
      const moved = {
        grant: state(grant),
        payments: state(payments),
        use: state(home),
        rule: useByRuleOn(state(programme)?.useByRules, on),
        dayCount: state(programme)?.dayCount ?? ('ACT_365' as const),
        rates: baseRatesWith(state(rates)),
      };
      return ontoHome(home, rules.claimLateUseInterest(moved, data, { on, today }), known.synthetic);
    },
  };
};
