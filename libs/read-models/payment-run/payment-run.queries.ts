import type { Day } from '#domain';
import { page, type Page, type PageRequest } from '../page.ts';
import type { ReadModels } from '../projections.ts';
import { query } from '../query.ts';
import type { Tables } from '../tables.ts';

export type PaymentRunRow = ReadModels['payment_run'];
export type PaymentTransferRow = ReadModels['payment_transfer'];

export interface PaymentRunFilter {
  readonly state?: string;
  /** Runs that had been made by then, as they stood. */
  readonly asOf?: Day;
  readonly synthetic?: boolean;
}

/** How a run stood at the end of a day. */
export const runStateOn = (
  { state, sent_on: sentOn, cancelled_on: cancelledOn }: PaymentRunRow,
  day?: Day,
): string => {
  if (day === undefined) return state;
  if (cancelledOn !== null && cancelledOn <= day) return 'CANCELLED';
  return sentOn !== null && sentOn <= day ? 'SENT' : 'CREATED';
};

export const paymentRuns = query({
  reads: ['payment_run'],
  read: (
    models,
    {
      filter: { state, asOf, synthetic },
      page: request,
    }: { readonly filter: PaymentRunFilter; readonly page: PageRequest },
  ): Promise<Page<PaymentRunRow>> => {
    let found = models.selectFrom('payment_run').selectAll();
    if (asOf !== undefined) found = found.where('created_on', '<=', asOf);
    if (synthetic !== undefined) found = found.where('synthetic', '=', synthetic ? 1n : 0n);
    if (state !== undefined && asOf === undefined) found = found.where('state', '=', state);
    if (state !== undefined && asOf !== undefined)
      found = found.where((where) => {
        const reached = (column: 'sent_on' | 'cancelled_on') =>
          where.and([where(column, 'is not', null), where(column, '<=', asOf)]);
        const not = (column: 'sent_on' | 'cancelled_on') =>
          where.or([where(column, 'is', null), where(column, '>', asOf)]);
        if (state === 'CANCELLED') return reached('cancelled_on');
        return where.and([not('cancelled_on'), state === 'SENT' ? reached('sent_on') : not('sent_on')]);
      });
    return page(found, request);
  },
});

export interface WholePaymentRun {
  readonly run: PaymentRunRow;
  /** In the order of the file. */
  readonly transfers: readonly PaymentTransferRow[];
}

async function wholeRun(
  models: Tables<'payment_run' | 'payment_transfer'>,
  { runId }: { readonly runId: string },
): Promise<WholePaymentRun | undefined> {
  const run = await models
    .selectFrom('payment_run')
    .selectAll()
    .where('run_id', '=', runId)
    .executeTakeFirst();
  if (!run) return undefined;
  const transfers = await models
    .selectFrom('payment_transfer')
    .selectAll()
    .where('run_id', '=', runId)
    .orderBy('number')
    .execute();
  return { run, transfers };
}

/** A run and all that it sends to the bank: at most a thousand transfers. */
export const paymentRun = query({ reads: ['payment_run', 'payment_transfer'], read: wholeRun });

/** What the file of a run is made of. */
export const paymentRunFile = query({ reads: ['payment_run', 'payment_transfer'], read: wholeRun });
