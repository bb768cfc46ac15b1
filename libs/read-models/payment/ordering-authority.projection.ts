import { foldInto, oneRow, opened, table } from '#projections';

const orderingAuthorityTable = table(
  'ordering_authority',
  {
    person: 'text',
    authority_id: 'text',
    limit_amount: 'integer',
    day_limit: 'integer?',
    /** Persons between blanks, the first one first; none where it was granted. */
    delegated_from: 'text?',
    valid_from: 'text',
    valid_to: 'text?',
    granted_by: 'text',
    revoked_by: 'text?',
    reason: 'text',
    /** What else than ordering it is for. */
    act: 'text?',
  },
  { key: ['person', 'authority_id'] },
);

/** Who may order payments up to which limit, and how long. */
export const orderingAuthorities = foldInto(orderingAuthorityTable, {
  keysOf: oneRow(({ event }) =>
    event.type === 'OrderingAuthorityGranted' || event.type === 'OrderingAuthorityRevoked'
      ? [event.data.person, event.data.authorityId]
      : undefined,
  ),
  fold: (row, { event }) => {
    if (event.type === 'OrderingAuthorityGranted')
      return {
        person: event.data.person,
        authority_id: event.data.authorityId,
        limit_amount: event.data.limit,
        day_limit: event.data.dayLimit ?? null,
        delegated_from: event.data.delegatedFrom?.map(({ person }) => person).join(' ') ?? null,
        valid_from: event.data.validFrom,
        valid_to: event.data.validTo ?? null,
        granted_by: event.data.grantedBy,
        revoked_by: null,
        reason: event.data.reason,
        act: event.data.act ?? null,
      };
    if (event.type === 'OrderingAuthorityRevoked') {
      const { validTo, revokedBy, reason } = event.data;
      return {
        ...opened(row, event, 'grant of the authority'),
        valid_to: validTo,
        revoked_by: revokedBy,
        reason,
      };
    }
    return undefined;
  },
});
