import { describe, expect, it } from '@jest/globals';
import { efaCommitted, efaDisbursed, efaEnacted, efaKey } from '../testing/efa-line.ts';
import { days, onDay, specification } from '../testing/given.ts';
import { evolveBudgetLine, type BudgetLineEvent } from './budget-line.ts';
import { disburseFunds } from './disburse-funds.ts';

const { given } = specification(evolveBudgetLine);
const of = (amount: bigint, disbursementId = 'A-2') => ({
  ...efaKey,
  commitmentId: 'F-1',
  disbursementId,
  amount,
});

describe('a disbursement', () => {
  it('moves what was open of a commitment to what is paid', () => {
    const after = given(efaEnacted, efaCommitted(100n)).when((line) => disburseFunds(line, of(60n), days));
    after.then(efaDisbursed(60n, 'A-2'));
    expect(after.state).toMatchObject({ committed: 40n, paid: 60n });
  });

  it('keeps whom the commitment is for, its document and the consent to another year', () => {
    const committed: BudgetLineEvent = {
      type: 'FundsCommitted',
      data: { ...efaKey, commitmentId: 'F-1', amount: 100n, recipient: '06412000' },
    };
    const consent = { consentReference: 'HMdF-1', consentedOn: '2023-06-01' };
    given(efaEnacted, committed)
      .when((line) => disburseFunds(line, { ...of(60n), reference: 'SAP-1', consent }, days))
      .then({
        type: 'FundsDisbursed',
        data: { ...of(60n), recipient: '06412000', reference: 'SAP-1', ...consent },
      });
  });

  it('is made in parts, never beyond what is open on any day from then on', () => {
    given(efaEnacted, efaCommitted(100n), efaDisbursed(60n))
      .when((line) => disburseFunds(line, of(40n), days))
      .then(efaDisbursed(40n, 'A-2'));
    given(efaEnacted, efaCommitted(100n), efaDisbursed(60n))
      .when((line) => disburseFunds(line, of(41n), days))
      .thenRefused('COMMITMENT_EXCEEDED', { requested: 41n, open: 40n, day: days.on });
    given(efaEnacted, efaCommitted(100n), onDay('2023-09-01', efaDisbursed(60n)))
      .when((line) => disburseFunds(line, of(41n), days))
      .thenRefused('COMMITMENT_EXCEEDED', { requested: 41n, open: 40n, day: '2023-09-01' });
  });

  it('is booked once under its id, and of more than nothing', () => {
    given(efaEnacted, efaCommitted(100n), efaDisbursed(60n))
      .when((line) => disburseFunds(line, of(1n, 'A-1'), days))
      .thenRefused('ALREADY_EXISTS', { what: 'Auszahlung A-1' });
    given(efaEnacted, efaCommitted(100n))
      .when((line) => disburseFunds(line, of(0n), days))
      .thenRefused('AMOUNT_NOT_POSITIVE', { amount: 0n });
  });

  it('is of a commitment and on a line that there are, and on no day before it', () => {
    given(efaEnacted)
      .when((line) => disburseFunds(line, of(1n), days))
      .thenRefused('COMMITMENT_UNKNOWN', { commitmentId: 'F-1' });
    given()
      .when((line) => disburseFunds(line, of(1n), days))
      .thenRefused('NO_AUTHORISATION_FOR_YEAR', { ...efaKey, amount: 1n });
    given(efaEnacted, onDay('2023-03-01', efaCommitted(100n)))
      .when((line) => disburseFunds(line, of(1n), { ...days, on: '2023-02-28' }))
      .thenRefused('DAY_BEFORE_CAUSE', {
        day: '2023-02-28',
        earliest: '2023-03-01',
        cause: 'COMMITMENT',
        amount: 1n,
      });
  });
});
