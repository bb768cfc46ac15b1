import { foldInto, oneRow, table } from '#projections';

const associationTable = table(
  'association',
  { recipient: 'text', since: 'text', association: 'text', position: 'integer' },
  { key: ['recipient', 'since'] },
);

/** With which association a recipient is reported from a day on, where it was said. */
export const associationsOfRecipients = foldInto(associationTable, {
  keysOf: oneRow(({ event }) =>
    event.type === 'AssociationSet' ? [event.data.recipient, event.data.since] : undefined,
  ),
  fold: (_row, { event, recorded: { position } }, [recipient, since]) =>
    event.type === 'AssociationSet'
      ? { recipient, since, association: event.data.association, position }
      : undefined,
});
