import { describe, expect, it } from '@jest/globals';
import { bromskirchen, waldeckFrankenberg } from '../testing/registry.ts';
import { specification } from '../testing/given.ts';
import { correctRecipient } from './correct-recipient.ts';
import { evolveRecipient, type RecipientEvent } from './recipient.ts';

const { given } = specification(evolveRecipient);
const registered: RecipientEvent = { type: 'RecipientRegistered', data: bromskirchen };
const ended: RecipientEvent = {
  type: 'RecipientEnded',
  data: { recipient: '06635005', validTo: '2022-12-31', successor: '06635001', source: bromskirchen.source },
};
const command = { ...bromskirchen, population: 1_895, reason: 'Zahlendreher' };

describe('the correction of a recipient', () => {
  it('puts what is known of it right, and leaves its end as it is', () => {
    const corrected = given(registered, ended).when((recipient) =>
      correctRecipient(recipient, command, waldeckFrankenberg),
    );
    corrected.then({ type: 'RecipientCorrected', data: command });
    expect(corrected.state).toEqual({
      ...bromskirchen,
      population: 1_895,
      validTo: '2022-12-31',
      successor: '06635001',
    });
  });

  it('may say that it lies in no county', () => {
    const { county: _, ...city } = { ...command, recipient: '06611000', kind: 'KREISFREIE_STADT' } as const;
    given(registered)
      .when((recipient) => correctRecipient(recipient, city))
      .then({ type: 'RecipientCorrected', data: city });
  });

  it('is of a recipient that there is', () =>
    given()
      .when((recipient) => correctRecipient(recipient, command, waldeckFrankenberg))
      .thenRefused('RECIPIENT_UNKNOWN', { recipient: '06635005' }));

  it('needs a county that is registered, and a kind that its key can be of', () => {
    given(registered)
      .when((recipient) => correctRecipient(recipient, command))
      .thenRefused('RECIPIENT_UNKNOWN', { recipient: '06635' });
    given(registered)
      .when((recipient) =>
        correctRecipient(recipient, { ...command, kind: 'KREISFREIE_STADT' }, waldeckFrankenberg),
      )
      .thenRefused('RECIPIENT_CONTRADICTORY', {
        recipient: '06635005',
        kind: 'KREISFREIE_STADT',
        county: '06635',
      });
  });
});
