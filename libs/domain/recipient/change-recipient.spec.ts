import { describe, expect, it } from '@jest/globals';
import { bromskirchen, waldeckFrankenberg } from '../testing/registry.ts';
import { specification } from '../testing/given.ts';
import { changeRecipient } from './change-recipient.ts';
import { evolveRecipient, factsOn, type Recipient, type RecipientEvent } from './recipient.ts';

const { given } = specification(evolveRecipient);
const registered: RecipientEvent = { type: 'RecipientRegistered', data: bromskirchen };
const ended: RecipientEvent = {
  type: 'RecipientEnded',
  data: { recipient: '06635005', validTo: '2022-12-31', successor: '06635001', source: bromskirchen.source },
};
const command = { ...bromskirchen, since: '2021-07-01', name: 'Bromskirchen, Stadt', kind: 'STADT' } as const;
const change = (recipient: Recipient | undefined) => changeRecipient(recipient, command, waldeckFrankenberg);

describe('the change of a recipient', () => {
  it('is what it is from its day on, and leaves earlier days as they were', () => {
    const changed = given(registered).when(change);
    changed.then({ type: 'RecipientChanged', data: command });
    const nameOn = (day: string) => changed.state && factsOn(changed.state, day).name;
    expect([nameOn('2021-06-30'), nameOn('2021-07-01'), nameOn('2027-01-01')]).toEqual([
      'Bromskirchen',
      'Bromskirchen, Stadt',
      'Bromskirchen, Stadt',
    ]);
  });

  it('on the same day takes the place of the former, and changes stand in the order of their days', () => {
    const later: RecipientEvent = {
      type: 'RecipientChanged',
      data: { ...command, since: '2022-01-01', name: 'Bad Bromskirchen' },
    };
    const twice: RecipientEvent = {
      type: 'RecipientChanged',
      data: { ...command, name: 'Bromskirchen (Eder)' },
    };
    const { state } = given(registered, later, twice).when(change);
    expect(state?.changes?.map(({ since, name }) => [since, name])).toEqual([
      ['2021-07-01', 'Bromskirchen, Stadt'],
      ['2022-01-01', 'Bad Bromskirchen'],
    ]);
  });

  it('stays where what was registered is corrected', () => {
    const corrected: RecipientEvent = {
      type: 'RecipientCorrected',
      data: { ...bromskirchen, population: 1_895, reason: 'Zahlendreher' },
    };
    const { state } = given(registered, { type: 'RecipientChanged', data: command }, corrected).when(change);
    expect(state).toMatchObject({ population: 1_895, changes: [{ since: '2021-07-01' }] });
  });

  it('is of a recipient that there is, on a day on which its key is valid', () => {
    given().when(change).thenRefused('RECIPIENT_UNKNOWN', { recipient: '06635005' });
    given(registered, ended)
      .when((recipient) =>
        changeRecipient(recipient, { ...command, since: '2023-01-01' }, waldeckFrankenberg),
      )
      .thenRefused('RECIPIENT_ENDED', {
        recipient: '06635005',
        validTo: '2022-12-31',
        successor: '06635001',
      });
    given({ type: 'RecipientRegistered', data: { ...bromskirchen, validFrom: '2022-01-01' } })
      .when(change)
      .thenRefused('RECIPIENT_NOT_YET_VALID', { recipient: '06635005', validFrom: '2022-01-01' });
  });

  it('moves nobody to another county: the key begins with its own, and another county is another key', () => {
    given(registered)
      .when((recipient) => changeRecipient(recipient, { ...command, county: '06631' }, waldeckFrankenberg))
      .thenRefused('RECIPIENT_CONTRADICTORY', { recipient: '06635005', kind: 'STADT', county: '06631' });
    given(registered)
      .when((recipient) => changeRecipient(recipient, command))
      .thenRefused('RECIPIENT_UNKNOWN', { recipient: '06635' });
  });
});
