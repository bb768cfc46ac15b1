import {
  searchText,
  type AnnouncedTotal,
  type LedgerEvent,
  type Prerequisite,
  type ProgrammeEvent,
  type RecipientEvent,
} from '#domain';
import { oneRow, type Columns, type Projection, type Row } from '#projections';
import { sum } from '../budget-line/consumption.projection.ts';
import { isPaid, paidBy } from '../payment/paid.ts';

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
  version: 5,
  folds: [
    {
      name: 'programme',
      columns: {
        programme: 'text',
        name: 'text',
        synthetic: 'integer',
        share_max_percent: 'integer',
        frame_payments: 'integer',
        second_person: 'integer',
      },
      key: ['programme'],
      indexes: [],
      keysOf: oneRow(({ event }) => (isOfProgramme(event) ? [event.data.programme] : undefined)),
      fold: (row, { event }) => (isOfProgramme(event) ? programmeRow(row, event) : undefined),
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
        bound: 'integer',
        paid: 'integer',
        exactness: 'text',
        source: 'text',
      },
      key: ['programme', 'total_id'],
      indexes: [],
      keysOf: oneRow(({ event }) => {
        if (event.type === 'AnnouncedTotalRecorded' || event.type === 'AnnouncedTotalCorrected')
          return [event.data.programme, event.data.totalId];
        const { programme, frameId } = frameOf(event) ?? {};
        return programme === undefined || frameId === undefined ? undefined : [programme, frameId];
      }),
      fold: (row, { event }) => {
        if (event.type === 'AnnouncedTotalRecorded') return { ...announced(event.data), bound: 0n, paid: 0n };
        if (event.type === 'AnnouncedTotalCorrected') return row && { ...row, ...announced(event.data) };
        if (event.type === 'FrameFundsBound')
          return row && { ...row, bound: sum(row, 'bound', event.data.amount) };
        if (event.type === 'FrameFundsFreed')
          return row && { ...row, bound: sum(row, 'bound', -event.data.amount) };
        return isPaid(event) && row ? { ...row, paid: sum(row, 'paid', paidBy(event)) } : undefined;
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
      keysOf: oneRow(({ event }) => (isOfRecipient(event) ? [event.data.recipient] : undefined)),
      fold: (row, { event }) => {
        if (!isOfRecipient(event)) return undefined;
        switch (event.type) {
          case 'RecipientRegistered':
            return { ...factsOf(event.data), valid_to: null, successor: null };
          case 'RecipientCorrected':
            return row && { ...row, ...factsOf(event.data) };
          case 'RecipientEnded':
          case 'RecipientEndCorrected':
            return (
              row && {
                ...row,
                valid_to: event.data.validTo ?? null,
                successor: event.data.successor ?? null,
              }
            );
        }
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
      keysOf: oneRow(({ event }) => (event.type === 'ServiceRegistered' ? [event.data.leikaKey] : undefined)),
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
      keysOf: oneRow(({ event }) =>
        event.type === 'PrerequisiteMet' || event.type === 'PrerequisiteLost'
          ? [event.data.recipient, event.data.leikaKey]
          : undefined,
      ),
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

const programmeEvents = [
  'ProgrammeRegistered',
  'ProgrammeCorrected',
  'FundingRuleSet',
  'FramePaymentRuleSet',
  'SecondPersonRuleSet',
] as const satisfies readonly ProgrammeEvent['type'][];
type OfProgramme = Extract<ProgrammeEvent, { readonly type: (typeof programmeEvents)[number] }>;

const isOfProgramme = (event: LedgerEvent): event is OfProgramme =>
  (programmeEvents as readonly string[]).includes(event.type);

/** The programme with its settings. */
function programmeRow(row: Row | undefined, event: OfProgramme): Row | undefined {
  switch (event.type) {
    case 'ProgrammeRegistered': {
      const { programme, name, synthetic } = event.data;
      const settings = { share_max_percent: null, frame_payments: 0n, second_person: 0n };
      return { programme, name, synthetic: synthetic ? 1n : 0n, ...settings };
    }
    case 'ProgrammeCorrected':
      return row && { ...row, name: event.data.name };
    case 'FundingRuleSet':
      return row && { ...row, share_max_percent: BigInt(event.data.shareMaxPercent) };
    case 'FramePaymentRuleSet':
      return row && { ...row, frame_payments: event.data.allowed ? 1n : 0n };
    case 'SecondPersonRuleSet':
      return row && { ...row, second_person: event.data.required ? 1n : 0n };
  }
}

const recipientEvents = [
  'RecipientRegistered',
  'RecipientCorrected',
  'RecipientEnded',
  'RecipientEndCorrected',
] as const satisfies readonly RecipientEvent['type'][];

const isOfRecipient = (event: LedgerEvent): event is RecipientEvent =>
  (recipientEvents as readonly string[]).includes(event.type);

const factsOf = ({
  recipient,
  name,
  kind,
  county,
  population,
  populationOn,
  source,
}: Extract<RecipientEvent, { type: 'RecipientRegistered' }>['data']): Row => ({
  recipient,
  name,
  search_name: searchText(name),
  kind,
  county: county ?? null,
  population: BigInt(population),
  population_on: populationOn,
  source: JSON.stringify(source),
});

function announced({ totalId, source, ...figure }: AnnouncedTotal): Row {
  const { programme, line, name, period, kind, amount, exactness } = figure;
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
}

/** The frame that the event binds, frees or pays from. */
const frameOf = (event: LedgerEvent) =>
  event.type === 'FrameFundsBound' || event.type === 'FrameFundsFreed' || isPaid(event)
    ? event.data
    : undefined;
