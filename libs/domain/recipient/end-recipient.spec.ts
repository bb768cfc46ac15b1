import { describe, expect, it } from '@jest/globals';
import { allendorf, bromskirchen } from '../testing/registry.ts';
import { specification } from '../testing/given.ts';
import { endRecipient } from './end-recipient.ts';
import { evolveRecipient, type RecipientEvent } from './recipient.ts';

const { given } = specification(evolveRecipient);
const registered: RecipientEvent = { type: 'RecipientRegistered', data: bromskirchen };
const end = {
  recipient: '06635005',
  validTo: '2022-12-31',
  successor: '06635001',
  source: bromskirchen.source,
};
const ended: RecipientEvent = { type: 'RecipientEnded', data: end };

describe('the end of a key', () => {
  it('names its last day and who follows', () => {
    const { state, then } = given(registered).when((recipient) =>
      endRecipient({ recipient, succession: [allendorf] }, end),
    );
    then(ended);
    expect(state).toEqual({ ...bromskirchen, validTo: '2022-12-31', successor: '06635001' });
  });

  it('may have nobody that follows', () => {
    const { successor: _, ...alone } = end;
    given(registered)
      .when((recipient) => endRecipient({ recipient, succession: [] }, alone))
      .then({ type: 'RecipientEnded', data: alone });
  });

  it('comes once', () =>
    given(registered, ended)
      .when((recipient) => endRecipient({ recipient, succession: [allendorf] }, end))
      .thenRefused('ALREADY_EXISTS', { what: 'Ende des Schlüssels 06635005' }));

  it('is of a recipient that there is, and names one that there is', () => {
    given()
      .when((recipient) => endRecipient({ recipient, succession: [allendorf] }, end))
      .thenRefused('RECIPIENT_UNKNOWN', { recipient: '06635005' });
    given(registered)
      .when((recipient) => endRecipient({ recipient, succession: [undefined] }, end))
      .thenRefused('RECIPIENT_UNKNOWN', { recipient: '06635001' });
  });

  it('names no successor that has ended by the next day, and none that it follows itself', () => {
    given(registered)
      .when((recipient) =>
        endRecipient({ recipient, succession: [{ ...allendorf, validTo: '2022-12-31' }] }, end),
      )
      .thenRefused('RECIPIENT_ENDED', { recipient: '06635001', validTo: '2022-12-31' });
    given(registered)
      .when((recipient) => endRecipient({ recipient, succession: [] }, { ...end, successor: '06635005' }))
      .thenRefused('SUCCESSION_CIRCULAR', { recipient: '06635005', successor: '06635005' });
  });

  it('is not before the day on which its residents were counted', () =>
    given(registered)
      .when((recipient) =>
        endRecipient({ recipient, succession: [allendorf] }, { ...end, validTo: '2020-12-30' }),
      )
      .thenRefused('DAY_BEFORE_CAUSE', {
        day: '2020-12-30',
        earliest: '2020-12-31',
        cause: 'RESIDENTS_COUNTED',
      }));
});
