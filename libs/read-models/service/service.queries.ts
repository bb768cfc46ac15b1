import type { ReadModels } from '../projections.ts';
import { query } from '../query.ts';

export type ServiceRow = ReadModels['service'];
export type ReadinessRow = ReadModels['readiness'];

export const services = query({
  reads: ['service'],
  read: (models, _asked: object): Promise<readonly ServiceRow[]> =>
    models.selectFrom('service').selectAll().orderBy('leika_key').execute(),
});

/** What of which service is in place at a recipient. */
export const readinessOfRecipient = query({
  reads: ['readiness'],
  read: (models, { recipient }: { readonly recipient: string }): Promise<readonly ReadinessRow[]> =>
    models
      .selectFrom('readiness')
      .selectAll()
      .where('recipient', '=', recipient)
      .orderBy('leika_key')
      .execute(),
});
