import { searchText, type LedgerEvent, type RecipientEvent } from '#domain';
import { foldInto, oneRow, opened, table, type RowOf } from '#projections';

const recipientTable = table(
  'recipient',
  {
    recipient: 'text',
    name: 'text',
    /** In lower case. */
    search_name: 'text',
    kind: 'text',
    county: 'text?',
    population: 'integer',
    population_on: 'text',
    source: 'text',
    valid_to: 'text?',
    successor: 'text?',
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
        return { ...factsOf(event.data), valid_to: null, successor: null };
      case 'RecipientCorrected':
        return { ...opened(row, event, 'recipient'), ...factsOf(event.data) };
      case 'RecipientEnded':
      case 'RecipientEndCorrected':
        return {
          ...opened(row, event, 'recipient'),
          valid_to: event.data.validTo ?? null,
          successor: event.data.successor ?? null,
        };
    }
  },
});

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
}: Extract<RecipientEvent, { type: 'RecipientRegistered' }>['data']): Omit<
  RecipientRow,
  'valid_to' | 'successor'
> => ({
  recipient,
  name,
  search_name: searchText(name),
  kind,
  county: county ?? null,
  population: BigInt(population),
  population_on: populationOn,
  source: JSON.stringify(source),
});
