import type { ReadModels } from '../projections.ts';
import { query } from '../query.ts';

export type ServiceRow = ReadModels['service'];
/** How ready a recipient is for a service; null where nothing is in place. */
export type ReadinessRow = Pick<
  ReadModels['service'] & ReadModels['readiness'],
  | 'leika_key'
  | 'name'
  | 'synthetic'
  | 'local_integration_since'
  | 'hessenfinder_entry_since'
  | 'portal_visibility_since'
>;

export const services = query({
  reads: ['service'],
  read: (models, _asked: object): Promise<readonly ServiceRow[]> =>
    models.selectFrom('service').selectAll().orderBy('leika_key').execute(),
});

/** What of each service is in place at a recipient. */
export const readinessOfRecipient = query({
  reads: ['readiness', 'service'],
  read: (models, { recipient }: { readonly recipient: string }): Promise<readonly ReadinessRow[]> =>
    models
      .selectFrom('service')
      .leftJoin('readiness', (join) =>
        join.onRef('readiness.leika_key', '=', 'service.leika_key').on('readiness.recipient', '=', recipient),
      )
      .select([
        'service.leika_key',
        'service.name',
        'service.synthetic',
        'local_integration_since',
        'hessenfinder_entry_since',
        'portal_visibility_since',
      ])
      .orderBy('service.leika_key')
      .execute(),
});
