import { agreements } from './agreement/agreement.projection.ts';
import { balanceHistory } from './budget-line/balance-history.projection.ts';
import { budgetActs } from './budget-act/budget-act.projection.ts';
import { claims } from './claim/claim.projection.ts';
import { consumption } from './budget-line/consumption.projection.ts';
import { doubleFunding } from './double-funding/double-funding.projection.ts';
import { frameConsumption } from './frame-consumption/frame-consumption.projection.ts';
import { grants } from './grant/grant.projection.ts';
import { income } from './income/income.projection.ts';
import { payments } from './payment/payment.projection.ts';
import { recipientConsumption } from './recipient-consumption/recipient-consumption.projection.ts';
import { registry } from './registry/registry.projection.ts';
import { trail } from './trail/trail.projection.ts';
import type { Projection } from '#projections';

/** All read models of the ledger. */
export const projections: readonly Projection[] = [
  registry,
  consumption,
  budgetActs,
  recipientConsumption,
  frameConsumption,
  claims,
  grants,
  doubleFunding,
  agreements,
  payments,
  income,
  balanceHistory,
  trail,
];
