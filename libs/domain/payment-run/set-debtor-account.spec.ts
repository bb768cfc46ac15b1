import { describe, expect, it } from '@jest/globals';
import { specification } from '../testing/given.ts';
import { evolveRunRegister, type RunRegister } from './run-register.ts';
import { setDebtorAccount } from './set-debtor-account.ts';

const { given } = specification(evolveRunRegister);
const set = (iban: string) => (register: RunRegister | undefined) =>
  setDebtorAccount(register, {
    name: 'Hessisches Ministerium für Digitales',
    iban,
    bic: 'BYLADEM1001',
    reason: 'Landeskasse',
    setBy: 'anna',
  });

describe('the account that runs are paid from', () => {
  it('is kept as banks pass it on, however it was written', () =>
    given()
      .when(set('de02 1203 0000 0000 2020 51'))
      .then({
        type: 'DebtorAccountSet',
        data: {
          name: 'Hessisches Ministerium fuer Digitales',
          iban: 'DE02120300000000202051',
          bic: 'BYLADEM1001',
          reason: 'Landeskasse',
          setBy: 'anna',
        },
      }));

  it('of practice data stands beside the real one, which it leaves as it is', () => {
    const account = { name: 'Kasse', iban: 'DE02120300000000202051' };
    const practice = {
      ...account,
      name: 'UEBUNG',
      reason: 'Übung',
      setBy: 'practice-data',
      synthetic: true,
    } as const;
    const { state } = given({
      type: 'DebtorAccountSet',
      data: { ...account, reason: 'Landeskasse', setBy: 'anna' },
    }).when((register) => setDebtorAccount(register, practice));
    const { name, iban } = practice;
    expect(state).toEqual({ runOf: new Map(), debtor: account, practiceDebtor: { name, iban } });
  });

  it('is one that there can be', () =>
    given().when(set('DE021203000000002020')).thenRefused('IBAN_INVALID', { fault: 'LENGTH' }));
});
