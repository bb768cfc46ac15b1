import { describe, expect, it } from '@jest/globals';
import { onDay, specification } from '../testing/given.ts';
import {
  assignAccount,
  evolveAccountHolders,
  giveUpAccount,
  type AccountHolders,
} from './account-holders.ts';
import { confirmPayeeChange, rejectPayeeChange } from './confirm-payee-change.ts';
import { evolvePayee, type Payee, type PayeeEvent } from './payee.ts';
import { proposePayeeChange } from './propose-payee-change.ts';

const { given } = specification(evolvePayee);
const payeeId = 'EKOM21';
const account = { name: 'ekom21', iban: 'DE02120300000000202051' };
const proposed = (version: number): PayeeEvent => ({
  type: 'PayeeChangeProposed',
  data: { payeeId, version, ...account, reason: 'Neu', proposedBy: 'paul', synthetic: false },
});
const confirmed: PayeeEvent = {
  type: 'PayeeChangeConfirmed',
  data: { payeeId, version: 1, confirmedBy: 'petra' },
};
const dated = (on: string) => ({ on, today: '2023-12-29' });

describe('the days of a payee', () => {
  const figures = { day: '2023-03-09', earliest: '2023-03-10', cause: 'PROPOSAL' };

  it('have no confirmation before its proposal', () => {
    const waiting = given(onDay('2023-03-10', proposed(1)));
    const confirm = (on: string) => (payee: typeof waiting.state) =>
      confirmPayeeChange(
        { payee, recipient: undefined, holders: undefined },
        { payeeId, confirmedBy: 'petra' },
        dated(on),
      );
    waiting.when(confirm('2023-03-09')).thenRefused('DAY_BEFORE_CAUSE', figures);
    waiting.when(confirm('2023-03-10')).then(confirmed);
  });

  it('have no rejection before its proposal', () => {
    const waiting = given(onDay('2023-03-10', proposed(1)));
    waiting
      .when((payee) =>
        rejectPayeeChange(payee, { payeeId, reason: 'Falsch', rejectedBy: 'petra' }, dated('2023-03-09')),
      )
      .thenRefused('DAY_BEFORE_CAUSE', figures);
  });

  it('have no further change before the latest was decided', () => {
    given(onDay('2023-03-10', proposed(1)), onDay('2023-03-20', confirmed))
      .when((payee) =>
        proposePayeeChange(
          { payee, recipient: undefined, holders: undefined },
          {
            payeeId,
            ...account,
            reason: 'Umzug',
            proposedOn: '2023-03-19',
            proposedBy: 'paul',
            synthetic: false,
          },
        ),
      )
      .thenRefused('DAY_BEFORE_CAUSE', {
        day: '2023-03-19',
        earliest: '2023-03-20',
        cause: 'LATEST_STEP',
      });
  });
});

describe('the account of a payee', () => {
  const command = {
    payeeId,
    name: 'ekom21',
    reason: 'Neu',
    proposedOn: '2023-03-10',
    proposedBy: 'paul',
    synthetic: false,
  };
  const propose = (iban: string, holders?: AccountHolders) => (payee: Payee | undefined) =>
    proposePayeeChange({ payee, recipient: undefined, holders }, { ...command, iban });

  it('is stored without blanks and in capitals, however it was written', () => {
    given().when(propose('de02 1203 0000 0000 2020 51')).then(proposed(1));
  });

  it('is refused with what is wrong with it', () => {
    given()
      .when(propose('DE021203000000002020'))
      .thenRefused('IBAN_INVALID', { fault: 'LENGTH', length: 20, lengthOfCountry: 22, country: 'DE' });
  });

  it('may be another payee’s too, and who proposes and who confirms is told whose', () => {
    const holders = { payeeIds: ['FULDA', payeeId] };
    const shared: PayeeEvent = {
      type: 'PayeeChangeProposed',
      data: { ...command, version: 1, iban: account.iban, sharedWith: ['FULDA'] },
    };
    const { decision } = given().when(propose(account.iban, holders));
    expect(decision).toMatchObject({ events: [{ data: { sharedWith: ['FULDA'] } }] });
    given(onDay('2023-03-10', shared))
      .when((payee) =>
        confirmPayeeChange(
          { payee, recipient: undefined, holders },
          { payeeId, confirmedBy: 'petra' },
          dated('2023-03-10'),
        ),
      )
      .then({ ...confirmed, data: { ...confirmed.data, sharedWith: ['FULDA'] } });
  });
});

describe('who has an account', () => {
  const holders = specification(evolveAccountHolders);
  const of = (holder: string) => ({ account: 'hash', payeeId: holder });

  it('is every payee it was assigned to and that did not give it up, once each', () => {
    const { state } = holders.given(
      { type: 'AccountAssigned', data: of('A') },
      { type: 'AccountAssigned', data: of('B') },
      { type: 'AccountGivenUp', data: of('A') },
      { type: 'AccountAssigned', data: of('C') },
    );
    expect(state).toEqual({ payeeIds: ['B', 'C'] });
    expect(assignAccount(state, of('B'))).toEqual([]);
    expect(assignAccount(state, of('A'))).toEqual([{ type: 'AccountAssigned', data: of('A') }]);
    expect(giveUpAccount(state, of('A'))).toEqual([]);
    expect(giveUpAccount(state, of('B'))).toEqual([{ type: 'AccountGivenUp', data: of('B') }]);
  });
});
