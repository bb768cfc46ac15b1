import { agreements } from './models/agreements.ts';
import { balanceHistory } from './models/balance-history.ts';
import { budgetActs } from './models/budget-acts.ts';
import { claims } from './models/claims.ts';
import { consumption } from './models/consumption.ts';
import { doubleFunding } from './models/double-funding.ts';
import { frameConsumption } from './models/frame-consumption.ts';
import { grants } from './models/grants.ts';
import { income } from './models/income.ts';
import { payments } from './models/payments.ts';
import { recipientConsumption } from './models/recipient-consumption.ts';
import { registry } from './models/registry.ts';
import { trail } from './models/trail.ts';
import type { Projection } from './projection.ts';

export { ProjectionRunner, type OnProgress, type ProjectionRunnerOptions } from './projection-runner.ts';
export type { Projection, ProjectedEvent, Row, Value } from './projection.ts';
export {
  type Checkpoint,
  type ReadModelStore,
  type ReadModelWriter,
  type ShownHashes,
  type TableBuild,
} from './read-model-store.ts';
export { rebuildAndCompare, type RebuildOptions, type TableHashes } from './rebuild-verify.ts';

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
