import { searchText, type LedgerEvent, type RecipientChange, type RecipientEvent } from '#domain';
import { foldInto, oneRow, opened, table, type RowOf } from '#projections';

const recipientTable = table(
  'recipient',
  {
    recipient: 'text',
    name: 'text',
    /** Of all times, in lower case. */
    search_name: 'text',
    kind: 'text',
    county: 'text?',
    population: 'integer',
    population_on: 'text',
    source: 'text',
    valid_from: 'text?',
    valid_to: 'text?',
    successor: 'text?',
    /** AGS between blanks. */
    other_successors: 'text',
    /** What it was like from later days on, by day: a list as JSON, each with all facts. */
    changes: 'text',
  },
  { key: ['recipient'] },
);

type RecipientRow = RowOf<typeof recipientTable>;

/** Municipalities and counties, also those whose key has ended. */
export const recipients = foldInto(recipientTable, {
  keysOf: oneRow(({ event }) => (isOfRecipient(event) ? [event.data.recipient] : undefined)),
  fold: (row, { event }) => {
    if (!isOfRecipient(event)) return undefined;
    switch (event.type) {
      case 'RecipientRegistered':
        return { ...factsOf(event.data), ...notEnded, changes: '[]' };
      case 'RecipientCorrected':
        return named({ ...opened(row, event, 'recipient'), ...factsOf(event.data) });
      case 'RecipientChanged': {
        const known = opened(row, event, 'recipient');
        const others = changesIn(known).filter(({ since }) => since !== event.data.since);
        const changes = [...others, event.data].sort((one, other) => (one.since < other.since ? -1 : 1));
        return named({ ...known, changes: JSON.stringify(changes) });
      }
      case 'RecipientEnded':
      case 'RecipientEndCorrected':
        return {
          ...opened(row, event, 'recipient'),
          valid_to: event.data.validTo ?? null,
          successor: event.data.successor ?? null,
          other_successors: keyList(event.data.otherSuccessors),
        };
    }
  },
});

const recipientEvents = [
  'RecipientRegistered',
  'RecipientCorrected',
  'RecipientChanged',
  'RecipientEnded',
  'RecipientEndCorrected',
] as const satisfies readonly RecipientEvent['type'][];
type OfRecipient = Exclude<RecipientEvent, { readonly type: 'AssociationSet' }>;

const isOfRecipient = (event: LedgerEvent): event is OfRecipient =>
  (recipientEvents as readonly string[]).includes(event.type);

const factsOf = ({
  recipient,
  name,
  kind,
  county,
  population,
  populationOn,
  validFrom,
  source,
}: Extract<RecipientEvent, { type: 'RecipientRegistered' }>['data']): Omit<
  RecipientRow,
  'valid_to' | 'successor' | 'other_successors' | 'changes'
> => ({
  recipient,
  name,
  search_name: searchText(name),
  kind,
  county: county ?? null,
  population: BigInt(population),
  population_on: populationOn,
  valid_from: validFrom ?? null,
  source: JSON.stringify(source),
});

const notEnded = { valid_to: null, successor: null, other_successors: '' } as const;

const keyList = (keys: readonly string[] = []): string => (keys.length === 0 ? '' : ` ${keys.join(' ')} `);

export const changesIn = ({ changes }: Pick<RecipientRow, 'changes'>): readonly RecipientChange[] =>
  JSON.parse(changes) as readonly RecipientChange[];

/** It is found by each name that it has borne. */
const named = (row: RecipientRow): RecipientRow => ({
  ...row,
  search_name: searchText([row.name, ...changesIn(row).map(({ name }) => name)].join(' ')),
});
