import { describe, it } from '@jest/globals';
import { bromskirchen, waldeckFrankenberg } from '../testing/registry.ts';
import { specification } from '../testing/given.ts';
import { evolveRecipient, type RecipientEvent } from './recipient.ts';
import { registerRecipient } from './register-recipient.ts';

const { given } = specification(evolveRecipient);
const registered: RecipientEvent = { type: 'RecipientRegistered', data: bromskirchen };

describe('the registration of a recipient', () => {
  it('keeps what is known of it, and its county where it lies in one', () => {
    given()
      .when((recipient) => registerRecipient(recipient, bromskirchen, waldeckFrankenberg))
      .then(registered);
    given()
      .when((recipient) => registerRecipient(recipient, waldeckFrankenberg))
      .then({ type: 'RecipientRegistered', data: waldeckFrankenberg });
  });

  it('is made once under its key', () =>
    given(registered)
      .when((recipient) => registerRecipient(recipient, bromskirchen, waldeckFrankenberg))
      .thenRefused('ALREADY_EXISTS', { what: 'Empfänger 06635005' }));

  it('needs a county that is registered, and a kind that its key can be of', () => {
    given()
      .when((recipient) => registerRecipient(recipient, bromskirchen))
      .thenRefused('RECIPIENT_UNKNOWN', { recipient: '06635' });
    given()
      .when((recipient) =>
        registerRecipient(recipient, { ...bromskirchen, kind: 'LANDKREIS' }, waldeckFrankenberg),
      )
      .thenRefused('RECIPIENT_CONTRADICTORY', { recipient: '06635005', kind: 'LANDKREIS', county: '06635' });
  });
});
