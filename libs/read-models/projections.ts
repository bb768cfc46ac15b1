import { projection, type RowsOf } from '#projections';
import { agreements } from './agreement/agreement.projection.ts';
import { bankBookings } from './bank-booking/bank-booking.projection.ts';
import { budgetActs } from './budget-act/budget-act.projection.ts';
import { caseActs } from './case-act/case-act.projection.ts';
import { balanceHistory } from './budget-line/balance-history.projection.ts';
import { consumption } from './budget-line/consumption.projection.ts';
import { blocks } from './budget-line/block.projection.ts';
import { coverLinks } from './budget-line/cover-link.projection.ts';
import { advanceBurdens } from './budget-line/advance-burden.projection.ts';
import { transfers } from './budget-line/transfer.projection.ts';
import { yearEnd } from './budget-line/year-end.projection.ts';
import { claims } from './claim/claim.projection.ts';
import { documentTemplates } from './programme/document-template.projection.ts';
import { doubleFunding } from './double-funding/double-funding.projection.ts';
import { frameConsumption } from './frame-consumption/frame-consumption.projection.ts';
import { grants } from './grant/grant.projection.ts';
import { income } from './income/income.projection.ts';
import { awardConditions } from './award-condition/award-condition.projection.ts';
import { useOfFunds } from './use-of-funds/use-of-funds.projection.ts';
import { proofsOfUse } from './proof-of-use/proof-of-use.projection.ts';
import { baseRates } from './repayment/base-rate.projection.ts';
import { repayments } from './repayment/repayment.projection.ts';
import { overruns } from './overrun/overrun.projection.ts';
import { orderingAuthorities } from './payment/ordering-authority.projection.ts';
import { payees } from './payment/payee.projection.ts';
import { paymentOrders, paymentSplits } from './payment/payment-order.projection.ts';
import { debtorAccounts } from './payment-run/debtor-account.projection.ts';
import { paymentRuns } from './payment-run/payment-run.projection.ts';
import { announcedTotals, programmes } from './programme/programme.projection.ts';
import { associationsOfRecipients } from './recipient/association.projection.ts';
import { recipientConsumption } from './recipient/recipient-consumption.projection.ts';
import { recipients } from './recipient/recipient.projection.ts';
import { serviceCosts } from './service/service-cost.projection.ts';
import { readiness, services } from './service/service.projection.ts';
import { trail } from './trail/trail.projection.ts';

/** Programmes, announced totals, recipients with their associations, services, and what of a service is in place at a recipient. */
const registry = projection({
  name: 'registry',
  version: 12,
  folds: [programmes, announcedTotals, recipients, associationsOfRecipients, services, readiness],
  logs: [],
});

/** Payees with their accounts, ordering authorities, and payment orders with their state. */
const payments = projection({
  name: 'payment',
  version: 11,
  folds: [payees, orderingAuthorities, paymentOrders],
  logs: [paymentSplits],
});

/** As they are declared; `projections` says as well what each takes in. */
export const all = [
  registry,
  consumption,
  blocks,
  coverLinks,
  transfers,
  yearEnd,
  advanceBurdens,
  budgetActs,
  caseActs,
  recipientConsumption,
  frameConsumption,
  claims,
  grants,
  doubleFunding,
  agreements,
  payments,
  paymentRuns,
  debtorAccounts,
  bankBookings,
  income,
  overruns,
  awardConditions,
  repayments,
  baseRates,
  documentTemplates,
  useOfFunds,
  proofsOfUse,
  serviceCosts,
  balanceHistory,
  trail,
] as const;

export type ProjectionName = (typeof all)[number]['name'];

/** The tables of the read models: their rows, as Kysely reads them on either database. */
export type ReadModels = RowsOf<(typeof all)[number]>;

/** The projections that write one of the tables. */
export const projectionsOf = (tables: readonly (keyof ReadModels)[]): readonly ProjectionName[] =>
  all
    .filter(({ folds, logs }) =>
      [...folds, ...logs].some(({ table }) => tables.some((name) => name === table.name)),
    )
    .map(({ name }) => name);
