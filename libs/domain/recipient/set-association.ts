import type { Day } from '../calendar/day.ts';
import { accepted, rejected, type Decision } from '../decision.ts';
import type { Source } from '../source.ts';
import type { RecipientKey } from './recipient-key.ts';
import type { Association } from './associations.ts';
import type { Recipient, RecipientEvent } from './recipient.ts';

export interface SetAssociation {
  readonly recipient: RecipientKey;
  readonly association: Association;
  readonly since: Day;
  readonly source: Source;
}

/** Says with which association a recipient is reported from a day on; on the same day once more, it takes the place of the former. */
export function setAssociation(
  recipient: Recipient | undefined,
  { recipient: key, association, since, source }: SetAssociation,
): Decision<RecipientEvent, 'RECIPIENT_UNKNOWN'> {
  if (!recipient) return rejected('RECIPIENT_UNKNOWN', { recipient: key });
  return accepted({ type: 'AssociationSet', data: { recipient: key, association, since, source } });
}
