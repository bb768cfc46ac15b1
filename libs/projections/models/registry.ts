import type { Projection } from '../projection.ts';

/** Programmes, the sums announced without a split into years, and recipients. */
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
        kind: 'text',
        county: 'text',
        population: 'integer',
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
        const { recipient, name, kind, county = null, population } = event.data;
        return {
          recipient,
          name,
          kind,
          county,
          population: BigInt(population),
          valid_to: null,
          successor: null,
        };
      },
    },
  ],
  logs: [],
};
