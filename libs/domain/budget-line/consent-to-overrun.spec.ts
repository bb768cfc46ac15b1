import { describe, expect, it } from '@jest/globals';
import { beforeAppropriation, efa2023, efaCommitted, efaEnacted, efaKey } from '../testing/efa-line.ts';
import { days, onDay, specification } from '../testing/given.ts';
import { authorised, available, evolveBudgetLine, type BudgetLineEvent } from './budget-line.ts';
import { consentToOverrun, reverseOverrun } from './consent-to-overrun.ts';
import { reverseAppropriation } from './correct-appropriation.ts';

const { given } = specification(evolveBudgetLine);
const consent = { consentReference: 'HMdF-2023-0042', consentedOn: '2023-06-01' };
const of = (amount: bigint) => ({ ...efaKey, overrunId: 'UE-1', amount, ...consent, reason: 'Mehrbedarf' });
const consented = (amount: bigint): BudgetLineEvent => ({ type: 'OverrunConsented', data: of(amount) });
const reversed = (amount: bigint): BudgetLineEvent => ({
  type: 'OverrunReversed',
  data: { ...of(amount), reason: 'Nicht benötigt' },
});
const reversal = { ...efaKey, overrunId: 'UE-1', reason: 'Nicht benötigt' };

describe('an overrun', () => {
  it('adds to what is available with the consent of the finance ministry', () => {
    const after = given(...efa2023).when((line) => consentToOverrun(line, of(5_000_001n), days));
    after.then(consented(5_000_001n));
    expect(after.state && [available(after.state), authorised(after.state)]).toEqual([
      57_750_001n,
      395_000_001n,
    ]);
  });

  it('comes after its consent, which is given already', () => {
    given(efaEnacted)
      .when((line) => consentToOverrun(line, of(1n), { on: '2023-05-31', today: '2023-06-30' }))
      .thenRefused('DAY_BEFORE_CAUSE', {
        day: '2023-05-31',
        earliest: '2023-06-01',
        cause: 'CONSENT',
        amount: 1n,
      });
    given(efaEnacted)
      .when((line) => consentToOverrun(line, { ...of(1n), consentedOn: '2023-07-01' }, days))
      .thenRefused('DAY_IN_FUTURE', { day: '2023-07-01', today: '2023-06-30', amount: 1n });
  });

  it('is recorded once under its id, of more than nothing, on a line with a budget', () => {
    given(efaEnacted, consented(1n))
      .when((line) => consentToOverrun(line, of(1n), days))
      .thenRefused('ALREADY_EXISTS', { what: 'Überschreitung UE-1' });
    given(efaEnacted)
      .when((line) => consentToOverrun(line, of(0n), days))
      .thenRefused('AMOUNT_NOT_POSITIVE', { amount: 0n });
    given()
      .when((line) => consentToOverrun(line, of(1n), days))
      .thenRefused('NO_AUTHORISATION_FOR_YEAR', { ...efaKey, amount: 1n });
    given(efaEnacted)
      .when((line) => consentToOverrun(line, of(1n), beforeAppropriation))
      .thenRefused('DAY_BEFORE_CAUSE', { cause: 'APPROPRIATION' });
  });

  it('is taken back as a whole, once, as long as nothing rests on it', () => {
    const after = given(efaEnacted, consented(500n)).when((line) => reverseOverrun(line, reversal, days));
    after.then(reversed(500n));
    expect(after.state && available(after.state)).toBe(390_000_000n);
    given(efaEnacted, consented(500n), reversed(500n))
      .when((line) => reverseOverrun(line, reversal, days))
      .thenRefused('OVERRUN_UNKNOWN', { ...efaKey, overrunId: 'UE-1' });
    given(efaEnacted, consented(500n), efaCommitted(390_000_001n))
      .when((line) => reverseOverrun(line, reversal, days))
      .thenRefused('NOT_ENOUGH_FUNDS', { requested: 500n, available: 499n, day: days.on });
    given(efaEnacted, onDay('2023-07-01', consented(500n)))
      .when((line) => reverseOverrun(line, reversal, days))
      .thenRefused('DAY_BEFORE_CAUSE', { earliest: '2023-07-01', cause: 'OVERRUN', amount: 500n });
  });

  it('keeps its line from losing its appropriation', () =>
    given(efaEnacted, consented(500n))
      .when((line) => reverseAppropriation(line, { ...efaKey, reason: 'Falsches Jahr' }))
      .thenRefused('APPROPRIATION_SUPPLEMENTED', { ...efaKey, supplements: 500n }));
});
