import type { BaseRates, UseByRuleFrom } from '#domain';
import { useByRulesIn } from '../programme/programme.projection.ts';
import { knownBaseRates } from '../repayment/base-rate.queries.ts';
import { names } from '../matching.ts';
import type { ReadModels } from '../projections.ts';
import { query } from '../query.ts';

/** A payment of a drawdown that the bank did not send back. */
export interface DrawdownPaymentRow {
  readonly order_number: string;
  readonly drawdown_id: string;
  readonly amount: bigint;
  readonly settled_on: string;
}

/** How the payments of one grant were used. */
export interface UseOfFundsRow {
  readonly case_number: string;
  /** The rules of the programme, by the day from which on each holds. */
  readonly rules: readonly UseByRuleFrom[];
  readonly day_count: string | null;
  readonly rates: BaseRates;
  readonly payments: readonly DrawdownPaymentRow[];
  readonly acts: readonly ReadModels['use_of_funds'][];
}

/** To a claimant (`tenant`, an AGS), a grant that it has no part in looks like one that does not exist. */
export const useOfFunds = query({
  reads: ['use_of_funds', 'grant_case', 'payment_order', 'programme', 'base_rate'],
  read: async (
    models,
    { caseNumber, tenant }: { readonly caseNumber: string; readonly tenant?: string },
  ): Promise<UseOfFundsRow | undefined> => {
    let found = models
      .selectFrom('grant_case')
      .innerJoin('programme', 'programme.programme', 'grant_case.programme')
      .select(['case_number', 'programme.use_by_rules', 'programme.day_count'])
      .where('case_number', '=', caseNumber);
    if (tenant !== undefined)
      found = found.where((where) => where.or([names('recipients', tenant), names('awarded_to', tenant)]));
    const grant = await found.executeTakeFirst();
    if (!grant) return undefined;
    const payments = await models
      .selectFrom('payment_order')
      .select(['order_number', 'basis_id as drawdown_id', 'amount', 'settled_on'])
      .where('case_number', '=', caseNumber)
      .where('basis', '=', 'DRAWDOWN')
      .where('settled_on', 'is not', null)
      .where('returned_on', 'is', null)
      .orderBy('settled_on')
      .orderBy('order_number')
      .execute();
    const acts = await models
      .selectFrom('use_of_funds')
      .selectAll()
      .where('case_number', '=', caseNumber)
      .orderBy('position')
      .execute();
    const { use_by_rules, ...ofGrant } = grant;
    return {
      ...ofGrant,
      rules: useByRulesIn(use_by_rules),
      rates: await knownBaseRates(models),
      payments: payments.map(({ settled_on, ...payment }) => ({ ...payment, settled_on: settled_on ?? '' })),
      acts,
    };
  },
});
