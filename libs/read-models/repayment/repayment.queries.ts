import { sql, type RawBuilder, type SqlBool } from 'kysely';
import {
  deserialize,
  evolveRepayments,
  overdueOn,
  principalFigures,
  repaymentFigures,
  type BaseRates,
  type RepaymentClaim,
  type Day,
  type RepaymentEvent,
  type Repayments,
  type UseOfFundsEvent,
} from '#domain';
import { knownBaseRates } from './base-rate.queries.ts';
import { names } from '../matching.ts';
import type { Moment } from '../moment.ts';
import { page, sumsOfRows, type Page, type PageRequest } from '../page.ts';
import type { ReadModels } from '../projections.ts';
import { query } from '../query.ts';
import type { Tables } from '../tables.ts';

export interface RepaymentFilter {
  readonly programme?: string;
  readonly recipient?: string;
  /** AGS of the claimant that asks: what is claimed of others is not there for it. */
  readonly tenant?: string;
  readonly caseNumber?: string;
  readonly synthetic?: boolean;
  readonly moment: Moment;
}

/** A repayment claim as it stood by a moment. */
export interface RepaymentRow {
  readonly claim: RepaymentClaim;
  /** Those that were known then. */
  readonly rates: BaseRates;
  readonly synthetic: boolean;
  /** What was claimed by the moment for the late use of drawdowns that its payments were of. */
  readonly lateUseInterest: readonly ClaimedLateUse[];
}

type ClaimedLateUse = Extract<UseOfFundsEvent, { readonly type: 'LateUseInterestClaimed' }>['data'] & {
  readonly claimedOn: Day;
};

const isBy = ({ asOf, knownAtMs }: Moment): RawBuilder<SqlBool> =>
  sql<SqlBool>`effective_day <= ${asOf}${
    knownAtMs === undefined ? sql`` : sql` AND recorded_at_ms <= ${BigInt(knownAtMs)}`
  }`;

/** Repayment claims as of a moment, each folded from its acts until then. */
export const repayments = query({
  reads: ['repayment_act', 'late_use_interest', 'payment_order', 'base_rate'],
  read: async (
    models,
    {
      filter: { programme, recipient, tenant, caseNumber, synthetic, moment },
      page: request,
    }: { readonly filter: RepaymentFilter; readonly page: PageRequest },
  ): Promise<Page<RepaymentRow>> => {
    let found = models
      .selectFrom('repayment_act')
      .selectAll()
      .where('type', '=', 'RepaymentClaimed')
      .where(isBy(moment));
    if (programme !== undefined) found = found.where('programme', '=', programme);
    if (recipient !== undefined) found = found.where(names('recipients', recipient));
    if (tenant !== undefined) found = found.where(names('recipients', tenant));
    if (caseNumber !== undefined) found = found.where('case_number', '=', caseNumber);
    if (synthetic !== undefined) found = found.where('synthetic', '=', synthetic ? 1n : 0n);
    const { sums, ...plain } = request;
    const claims = await page(found, plain);
    const rowsOf = (some: readonly ClaimedRow[]) =>
      some.length === 0 ? Promise.resolve([]) : folded(models, some, moment);
    return {
      ...claims,
      rows: await rowsOf(claims.rows),
      ...(sums && { sums: sumsOfRows(await rowsOf(await found.execute()), summedOn(moment.asOf)) }),
    };
  },
});

const summedOn = (day: Day) => ({
  amount: ({ claim }: RepaymentRow) => claim.amount,
  'principal.open': ({ claim }: RepaymentRow) => principalFigures(claim, day).open,
  'interest.open': ({ claim, rates }: RepaymentRow) => {
    const figures = repaymentFigures(claim, day, rates);
    return 'outcome' in figures ? undefined : figures.interest.open;
  },
  overdue: ({ claim }: RepaymentRow) => overdueOn(claim, day),
});

type ClaimedRow = ReadModels['repayment_act'];

/** One repayment claim as of a moment; to a claimant (`tenant`, an AGS), one against others looks like one that does not exist. */
export const repayment = query({
  reads: ['repayment_act', 'late_use_interest', 'payment_order', 'base_rate'],
  read: async (
    models,
    {
      repaymentId,
      tenant,
      moment,
    }: { readonly repaymentId: string; readonly tenant?: string; readonly moment: Moment },
  ): Promise<RepaymentRow | undefined> => {
    let found = models
      .selectFrom('repayment_act')
      .selectAll()
      .where('repayment_id', '=', repaymentId)
      .where('type', '=', 'RepaymentClaimed')
      .where(isBy(moment));
    if (tenant !== undefined) found = found.where(names('recipients', tenant));
    const claims = await found.execute();
    return claims.length === 0 ? undefined : (await folded(models, claims, moment))[0];
  },
});

/** The claims with what has come to each by the moment. */
async function folded(
  models: Tables<'base_rate' | 'repayment_act' | 'late_use_interest' | 'payment_order'>,
  claims: readonly ClaimedRow[],
  moment: Moment,
): Promise<readonly RepaymentRow[]> {
  const acts = await models
    .selectFrom('repayment_act')
    .selectAll()
    .where(
      'repayment_id',
      'in',
      claims.map((row) => row.repayment_id),
    )
    .where(isBy(moment))
    .orderBy('position')
    .execute();
  const rates = await knownBaseRates(models, moment.knownAtMs);
  const late = await lateUseOf(models, claims, moment);
  const ofClaim = Map.groupBy(acts, (act) => act.repayment_id);
  return claims.flatMap((row) => {
    const state = (ofClaim.get(row.repayment_id) ?? []).reduce<Repayments | undefined>(
      (before, act) =>
        evolveRepayments(
          before,
          deserialize(act.type, Number(act.version), act.data) as RepaymentEvent,
          act.effective_day,
        ),
      undefined,
    );
    const claim = state?.claims.get(row.repayment_id);
    return claim ? [{ claim, rates, synthetic: row.synthetic === 1n, lateUseInterest: late(claim) }] : [];
  });
}

/** Interest on late use by the moment, of the drawdowns that a claim's payments were of. */
async function lateUseOf(
  models: Tables<'late_use_interest' | 'payment_order'>,
  claims: readonly ClaimedRow[],
  moment: Moment,
): Promise<(claim: RepaymentClaim) => readonly ClaimedLateUse[]> {
  const cases = [...new Set(claims.map(({ case_number }) => case_number))];
  const acts = await models
    .selectFrom('late_use_interest')
    .selectAll()
    .where('case_number', 'in', cases)
    .where(isBy(moment))
    .orderBy('position')
    .execute();
  if (acts.length === 0) return () => [];
  const orders = await models
    .selectFrom('payment_order')
    .select(['order_number', 'basis_id'])
    .where('case_number', 'in', cases)
    .where('basis', '=', 'DRAWDOWN')
    .execute();
  const drawdownOf = new Map(orders.map((order) => [order.order_number, order.basis_id]));
  const all = acts.map((act) => {
    const { data } = deserialize('LateUseInterestClaimed', Number(act.version), act.data) as Extract<
      UseOfFundsEvent,
      { readonly type: 'LateUseInterestClaimed' }
    >;
    return { ...data, claimedOn: act.effective_day };
  });
  return ({ caseNumber, payments }) => {
    const drawdowns = new Set(payments.map(({ orderNumber }) => drawdownOf.get(orderNumber)));
    return all.filter((one) => one.caseNumber === caseNumber && drawdowns.has(one.drawdownId));
  };
}
