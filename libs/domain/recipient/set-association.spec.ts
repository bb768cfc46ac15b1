import { describe, it } from '@jest/globals';
import { bromskirchen } from '../testing/registry.ts';
import { specification } from '../testing/given.ts';
import { setAssociation } from './set-association.ts';
import { evolveRecipient, type RecipientEvent } from './recipient.ts';

const { given } = specification(evolveRecipient);
const registered: RecipientEvent = { type: 'RecipientRegistered', data: bromskirchen };
const command = {
  recipient: '06635005',
  association: 'STAEDTETAG',
  since: '2022-01-01',
  source: { title: 'Mitgliederverzeichnis' },
} as const;

describe('the association of a recipient', () => {
  it('is said from a day on, with its source', () =>
    given(registered)
      .when((recipient) => setAssociation(recipient, command))
      .then({ type: 'AssociationSet', data: command }));

  it('is that of a recipient that there is', () =>
    given()
      .when((recipient) => setAssociation(recipient, command))
      .thenRefused('RECIPIENT_UNKNOWN', { recipient: '06635005' }));
});
