import type { Day } from '#domain';
import { names } from '../matching.ts';
import { page, type Page, type PageRequest } from '../page.ts';
import type { ReadModels } from '../projections.ts';
import { query } from '../query.ts';

export type PaymentSplitRow = ReadModels['payment_split'];
export type PaymentOrderRow = ReadModels['payment_order'];

export interface PaymentOrderFilter {
  readonly caseNumber?: string;
  readonly programme?: string;
  readonly fiscalYear?: number;
  readonly recipient?: string;
  readonly state?: string;
  readonly runId?: string;
  /** In no run, or only in one that was cancelled. */
  readonly withoutRun?: boolean;
  /** Held back by the payee's name, until a second person decides. */
  readonly heldBack?: boolean;
  /** Due on this day or before. */
  readonly dueBy?: Day;
  readonly synthetic?: boolean;
}

export const paymentOrders = query({
  reads: ['payment_order'],
  read: (
    models,
    {
      filter: {
        caseNumber,
        programme,
        fiscalYear,
        recipient,
        state,
        runId,
        withoutRun,
        heldBack,
        dueBy,
        synthetic,
      },
      page: request,
    }: { readonly filter: PaymentOrderFilter; readonly page: PageRequest },
  ): Promise<Page<PaymentOrderRow>> => {
    let found = models.selectFrom('payment_order').selectAll();
    if (caseNumber !== undefined) found = found.where('case_number', '=', caseNumber);
    if (programme !== undefined) found = found.where('programme', '=', programme);
    if (fiscalYear !== undefined) found = found.where('fiscal_year', '=', BigInt(fiscalYear));
    if (recipient !== undefined) found = found.where(names('recipients', recipient));
    if (state !== undefined) found = found.where('state', '=', state);
    if (runId !== undefined) found = found.where('run_id', '=', runId);
    if (withoutRun !== undefined) found = found.where('run_id', withoutRun ? 'is' : 'is not', null);
    if (heldBack !== undefined) {
      const names = ['CLOSE_MATCH', 'NO_MATCH'];
      found = found.where((where) => {
        const held = where.and([
          where('state', '=', 'ORDERED'),
          where('verification', 'is not', null),
          where('verification', 'in', names),
          where('verification_decision', 'is', null),
        ]);
        return heldBack ? held : where.not(held);
      });
    }
    if (dueBy !== undefined) found = found.where('due_on', '<=', dueBy);
    if (synthetic !== undefined) found = found.where('synthetic', '=', synthetic ? 1n : 0n);
    return page(found, request);
  },
});

/** To a claimant (`tenant`, an AGS), an order for another municipality looks like one that does not exist. */
export const paymentOrder = query({
  reads: ['payment_order'],
  read: (
    models,
    { orderNumber, tenant }: { readonly orderNumber: string; readonly tenant?: string },
  ): Promise<PaymentOrderRow | undefined> => {
    let found = models.selectFrom('payment_order').selectAll().where('order_number', '=', orderNumber);
    if (tenant !== undefined) found = found.where(names('recipients', tenant));
    return found.executeTakeFirst();
  },
});

export interface PaymentSplitFilter {
  readonly programme?: string;
  readonly person?: string;
  readonly caseNumber?: string;
  readonly synthetic?: boolean;
}

/** Findings of payments that were split under a limit. */
export const paymentSplits = query({
  reads: ['payment_split'],
  read: (
    models,
    {
      filter: { programme, person, caseNumber, synthetic },
      page: request,
    }: { readonly filter: PaymentSplitFilter; readonly page: PageRequest },
  ): Promise<Page<PaymentSplitRow>> => {
    let found = models.selectFrom('payment_split').selectAll();
    if (programme !== undefined) found = found.where('programme', '=', programme);
    if (person !== undefined) found = found.where('person', '=', person);
    if (caseNumber !== undefined) found = found.where('case_number', '=', caseNumber);
    if (synthetic !== undefined) found = found.where('synthetic', '=', synthetic ? 1n : 0n);
    return page(found, request);
  },
});
