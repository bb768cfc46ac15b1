import type { Prerequisite } from '#domain';
import type { Columns, Projection } from '../projection.ts';

const sinceColumns = {
  local_integration_since: 'text',
  hessenfinder_entry_since: 'text',
  portal_visibility_since: 'text',
} as const satisfies Columns;

const sinceColumn: Readonly<Record<Prerequisite, keyof typeof sinceColumns>> = {
  LOCAL_INTEGRATION: 'local_integration_since',
  HESSENFINDER_ENTRY: 'hessenfinder_entry_since',
  PORTAL_VISIBILITY: 'portal_visibility_since',
};

/** Programmes, announced totals, recipients, services, and what of a service is in place at a recipient. */
export const registry: Projection = {
  name: 'registry',
  version: 1,
  folds: [
    {
      name: 'programme',
      columns: { programme: 'text', name: 'text', synthetic: 'integer' },
      key: ['programme'],
      indexes: [],
      keyOf: ({ event }) => (event.type === 'ProgrammeRegistered' ? [event.data.programme] : undefined),
      fold: (_row, { event }) =>
        event.type === 'ProgrammeRegistered'
          ? {
              programme: event.data.programme,
              name: event.data.name,
              synthetic: event.data.synthetic ? 1n : 0n,
            }
          : undefined,
    },
    {
      name: 'announced_total',
      columns: {
        total_id: 'text',
        programme: 'text',
        line: 'text',
        name: 'text',
        period: 'text',
        kind: 'text',
        amount: 'integer',
        exactness: 'text',
        source: 'text',
      },
      key: ['programme', 'total_id'],
      indexes: [],
      keyOf: ({ event }) =>
        event.type === 'AnnouncedTotalRecorded' ? [event.data.programme, event.data.totalId] : undefined,
      fold: (_row, { event }) => {
        if (event.type !== 'AnnouncedTotalRecorded') return undefined;
        const { totalId, programme, line, name, period, kind, amount, exactness, source } = event.data;
        return {
          total_id: totalId,
          programme,
          line,
          name,
          period,
          kind,
          amount,
          exactness,
          source: JSON.stringify(source),
        };
      },
    },
    {
      name: 'recipient',
      columns: {
        recipient: 'text',
        name: 'text',
        search_name: 'text',
        kind: 'text',
        county: 'text',
        population: 'integer',
        population_on: 'text',
        source: 'text',
        valid_to: 'text',
        successor: 'text',
      },
      key: ['recipient'],
      indexes: [],
      keyOf: ({ event }) =>
        event.type === 'RecipientRegistered' || event.type === 'RecipientEnded'
          ? [event.data.recipient]
          : undefined,
      fold: (row, { event }) => {
        if (event.type === 'RecipientEnded')
          return row && { ...row, valid_to: event.data.validTo, successor: event.data.successor ?? null };
        if (event.type !== 'RecipientRegistered') return undefined;
        const { recipient, name, kind, county = null, population, populationOn, source } = event.data;
        return {
          recipient,
          name,
          search_name: name.toLowerCase(),
          kind,
          county,
          population: BigInt(population),
          population_on: populationOn,
          source: JSON.stringify(source),
          valid_to: null,
          successor: null,
        };
      },
    },
    {
      name: 'service',
      columns: {
        leika_key: 'text',
        name: 'text',
        state_of_origin: 'text',
        platform: 'text',
        synthetic: 'integer',
      },
      key: ['leika_key'],
      indexes: [],
      keyOf: ({ event }) => (event.type === 'ServiceRegistered' ? [event.data.leikaKey] : undefined),
      fold: (_row, { event }) =>
        event.type === 'ServiceRegistered'
          ? {
              leika_key: event.data.leikaKey,
              name: event.data.name,
              state_of_origin: event.data.stateOfOrigin,
              platform: event.data.platform,
              synthetic: event.data.synthetic ? 1n : 0n,
            }
          : undefined,
    },
    {
      name: 'readiness',
      columns: { recipient: 'text', leika_key: 'text', ...sinceColumns },
      key: ['recipient', 'leika_key'],
      indexes: [['leika_key', 'recipient']],
      keyOf: ({ event }) =>
        event.type === 'PrerequisiteMet' || event.type === 'PrerequisiteLost'
          ? [event.data.recipient, event.data.leikaKey]
          : undefined,
      fold: (row, { event }) => {
        if (event.type !== 'PrerequisiteMet' && event.type !== 'PrerequisiteLost') return undefined;
        const { recipient, leikaKey, prerequisite } = event.data;
        const since = event.type === 'PrerequisiteMet' ? event.data.since : null;
        return {
          local_integration_since: null,
          hessenfinder_entry_since: null,
          portal_visibility_since: null,
          ...row,
          recipient,
          leika_key: leikaKey,
          [sinceColumn[prerequisite]]: since,
        };
      },
    },
  ],
  logs: [],
};
