import { describe, expect, it } from '@jest/globals';
import { allendorf, bromskirchen } from '../testing/registry.ts';
import { specification } from '../testing/given.ts';
import { correctRecipientEnd } from './correct-recipient-end.ts';
import { evolveRecipient, type RecipientEvent } from './recipient.ts';

const { given } = specification(evolveRecipient);
const { source } = bromskirchen;
const recipient = '06635005';
const registered: RecipientEvent = { type: 'RecipientRegistered', data: bromskirchen };
const ended: RecipientEvent = {
  type: 'RecipientEnded',
  data: { recipient, validTo: '2022-12-31', source },
};
const command = {
  recipient,
  validTo: '2023-12-31',
  successor: '06635001',
  source,
  reason: 'Ein Jahr später',
};
const never = { recipient, source, reason: 'Sie besteht noch' };

describe('the correction of the end of a key', () => {
  it('says its last day and who follows anew', () => {
    const corrected = given(registered, ended).when((known) =>
      correctRecipientEnd({ recipient: known, succession: [allendorf] }, command),
    );
    corrected.then({ type: 'RecipientEndCorrected', data: command });
    expect(corrected.state).toEqual({ ...bromskirchen, validTo: '2023-12-31', successor: '06635001' });
  });

  it('may say that it never ended, and then nobody follows', () => {
    const corrected = given(registered, ended).when((known) =>
      correctRecipientEnd({ recipient: known, succession: [] }, never),
    );
    corrected.then({ type: 'RecipientEndCorrected', data: never });
    expect(corrected.state).toEqual(bromskirchen);
    given(registered, ended)
      .when((known) =>
        correctRecipientEnd(
          { recipient: known, succession: [allendorf] },
          { ...never, successor: '06635001' },
        ),
      )
      .thenRefused('RECIPIENT_NOT_ENDED', { recipient });
  });

  it('is of a key that there is, and that has ended', () => {
    given()
      .when((known) => correctRecipientEnd({ recipient: known, succession: [allendorf] }, command))
      .thenRefused('RECIPIENT_UNKNOWN', { recipient });
    given(registered)
      .when((known) => correctRecipientEnd({ recipient: known, succession: [allendorf] }, command))
      .thenRefused('RECIPIENT_NOT_ENDED', { recipient });
  });

  it('names a successor that there is', () =>
    given(registered, ended)
      .when((known) => correctRecipientEnd({ recipient: known, succession: [undefined] }, command))
      .thenRefused('RECIPIENT_UNKNOWN', { recipient: '06635001' }));
});
