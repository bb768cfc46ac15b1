import type { LedgerEvent, Prerequisite, ServiceEvent } from '#domain';
import { foldInto, oneRow, opened, table, type Columns } from '#projections';

const serviceTable = table(
  'service',
  {
    leika_key: 'text',
    name: 'text',
    state_of_origin: 'text',
    platform: 'text',
    synthetic: 'integer',
  },
  { key: ['leika_key'] },
);

const sinceColumns = {
  local_integration_since: 'text?',
  hessenfinder_entry_since: 'text?',
  portal_visibility_since: 'text?',
} as const satisfies Columns;

const sinceColumn: Readonly<Record<Prerequisite, keyof typeof sinceColumns>> = {
  LOCAL_INTEGRATION: 'local_integration_since',
  HESSENFINDER_ENTRY: 'hessenfinder_entry_since',
  PORTAL_VISIBILITY: 'portal_visibility_since',
};

const readinessTable = table(
  'readiness',
  {
    recipient: 'text',
    leika_key: 'text',
    ...sinceColumns,
  },
  { key: ['recipient', 'leika_key'], indexes: [['leika_key', 'recipient']] },
);

/** Services of the federal catalogue (LeiKa). */
export const services = foldInto(serviceTable, {
  keysOf: oneRow(({ event }) => (isOfService(event) ? [event.data.leikaKey] : undefined)),
  fold: (row, { event }) => {
    if (!isOfService(event)) return undefined;
    const { leikaKey: leika_key, name, stateOfOrigin: state_of_origin, platform } = event.data;
    const facts = { leika_key, name, state_of_origin, platform };
    return event.type === 'ServiceRegistered'
      ? { ...facts, synthetic: event.data.synthetic ? 1n : 0n }
      : { ...opened(row, event, 'service'), ...facts };
  },
});

const isOfService = (
  event: LedgerEvent,
): event is Extract<ServiceEvent, { readonly type: 'ServiceRegistered' | 'ServiceCorrected' }> =>
  event.type === 'ServiceRegistered' || event.type === 'ServiceCorrected';

/** What of a service is in place at a recipient, since when. */
export const readiness = foldInto(readinessTable, {
  keysOf: oneRow(({ event }) =>
    event.type === 'PrerequisiteMet' || event.type === 'PrerequisiteLost'
      ? [event.data.recipient, event.data.leikaKey]
      : undefined,
  ),
  fold: (row, { event }, [recipient, leika_key]) => {
    if (event.type !== 'PrerequisiteMet' && event.type !== 'PrerequisiteLost') return undefined;
    return {
      local_integration_since: null,
      hessenfinder_entry_since: null,
      portal_visibility_since: null,
      ...row,
      recipient,
      leika_key,
      [sinceColumn[event.data.prerequisite]]: event.type === 'PrerequisiteMet' ? event.data.since : null,
    };
  },
});
