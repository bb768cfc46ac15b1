import { cents } from '#domain';
import { eventWords, roleName, takesBack } from '#event-words';
import type { RecordedEvent } from '#event-store';
import { amountFields } from '#read-models';
import { wallClock, type Column, type Row, type Table } from '#table-files';

interface TimelineColumn extends Column {
  readonly cell: (event: RecordedEvent, data: Data) => Row[number];
}

type Data = Readonly<Record<string, unknown>>;

const decimal = /^-?\d+\.\d{2}$/;

const textIn = (data: Data, field: string): string | undefined => {
  const value = data[field];
  return typeof value === 'string' ? value : undefined;
};

const centsIn = (data: Data, field: string): bigint | undefined => {
  const text = textIn(data, field);
  return text !== undefined && decimal.test(text) ? cents(text) : undefined;
};

/** What the event is about, with a minus where it takes back what another one had booked. */
function signedAmount({ type }: RecordedEvent, data: Data): bigint | undefined {
  const amount = amountFields.map((field) => centsIn(data, field)).find((one) => one !== undefined);
  return amount !== undefined && takesBack(type) ? -amount : amount;
}

/** The authorities that one came by, the first one first. */
function delegatedFrom({ authorityDelegatedFrom: from }: Data): string | undefined {
  if (!Array.isArray(from)) return undefined;
  return (from as readonly { readonly person: string; readonly authorityId: string }[])
    .map(({ person, authorityId }) => `${person} (${authorityId})`)
    .join(', ');
}

const field = (heading: string, name: string): TimelineColumn => ({
  heading,
  kind: 'text',
  cell: (_, data) => textIn(data, name),
});

const limit = (heading: string, name: string): TimelineColumn => ({
  heading,
  kind: 'amount',
  cell: (_, data) => centsIn(data, name),
});

const columns: readonly TimelineColumn[] = [
  { heading: 'Position', kind: 'count', cell: ({ position }) => position },
  { heading: 'Gebucht am', kind: 'time', cell: ({ recordedAtMs }) => wallClock(recordedAtMs) },
  { heading: 'Wirksam ab', kind: 'day', cell: ({ effectiveDay }) => effectiveDay },
  { heading: 'Ereignis', kind: 'text', cell: ({ type }) => eventWords(type) },
  { heading: 'Betrag (EUR)', kind: 'amount', cell: signedAmount },
  { heading: 'Person', kind: 'text', cell: ({ actor }) => actor.subject },
  { heading: 'Rolle', kind: 'text', cell: ({ actor }) => roleName(actor.role) },
  field('Befugnis', 'authorityId'),
  limit('Befugnis bis (EUR)', 'authorityLimit'),
  limit('Befugnis je Tag bis (EUR)', 'authorityDayLimit'),
  { heading: 'Befugnis abgeleitet von', kind: 'text', cell: (_, data) => delegatedFrom(data) },
  field('Begründung', 'reason'),
  field('Vorgang', 'caseNumber'),
  field('Anordnung', 'orderNumber'),
  field('Programm', 'programme'),
  field('Haushaltsstelle', 'line'),
  {
    heading: 'Haushaltsjahr',
    kind: 'count',
    cell: (_, { fiscalYear }) => (typeof fiscalYear === 'number' ? BigInt(fiscalYear) : undefined),
  },
  { heading: 'Übungsdaten', kind: 'text', cell: ({ synthetic }) => (synthetic ? 'ja' : 'nein') },
  { heading: 'Strom', kind: 'text', cell: ({ stream }) => stream },
  { heading: 'Nummer im Strom', kind: 'count', cell: ({ revision }) => revision },
  { heading: 'Kennung des Ereignisses', kind: 'text', cell: ({ id }) => id },
];

/** The events to read in order: when, what, how much, by whom, and by what authority. */
export const timelineOf = (
  title: string,
  events: AsyncIterable<RecordedEvent> | Iterable<RecordedEvent>,
): Table => ({
  name: title,
  columns,
  rows: rowsOf(events),
  about: [],
  aboutHeading: 'Angaben',
});

async function* rowsOf(
  events: AsyncIterable<RecordedEvent> | Iterable<RecordedEvent>,
): AsyncGenerator<readonly Row[]> {
  for await (const event of events) {
    const data = JSON.parse(event.payload) as Data;
    yield [columns.map(({ cell }) => cell(event, data))];
  }
}
