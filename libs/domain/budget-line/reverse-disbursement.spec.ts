import { describe, expect, it } from '@jest/globals';
import { efaCommitted, efaDisbursed, efaEnacted, efaKey } from '../testing/efa-line.ts';
import { days, onDay, specification } from '../testing/given.ts';
import { evolveBudgetLine, type BudgetLineEvent } from './budget-line.ts';
import { reverseDisbursement } from './reverse-disbursement.ts';

const { given } = specification(evolveBudgetLine);
const of = (amount: bigint) => ({ ...efaKey, disbursementId: 'A-1', amount, reason: 'Rückläufer' });
const reversed = (amount: bigint): BudgetLineEvent => ({
  type: 'DisbursementReversed',
  data: { ...of(amount), commitmentId: 'F-1' },
});
const paid = [efaEnacted, efaCommitted(100n), efaDisbursed(60n)] as const;

describe('the reversal of a disbursement', () => {
  it('opens its commitment again by what came back', () => {
    const back = given(...paid).when((line) => reverseDisbursement(line, of(60n), days));
    back.then(reversed(60n));
    expect(back.state).toMatchObject({ committed: 100n, paid: 0n });
  });

  it('keeps the document of the cash system', () =>
    given(...paid)
      .when((line) => reverseDisbursement(line, { ...of(1n), reference: 'SAP-2' }, days))
      .then({
        type: 'DisbursementReversed',
        data: { ...of(1n), commitmentId: 'F-1', reference: 'SAP-2' },
      }));

  it('is never of more than stands as paid, on any day from then on', () => {
    given(...paid)
      .when((line) => reverseDisbursement(line, of(61n), days))
      .thenRefused('DISBURSEMENT_EXCEEDED', { requested: 61n, standing: 60n, day: days.on });
    given(...paid, onDay('2023-09-01', reversed(20n)))
      .when((line) => reverseDisbursement(line, of(41n), days))
      .thenRefused('DISBURSEMENT_EXCEEDED', { requested: 41n, standing: 40n, day: '2023-09-01' });
  });

  it('is of more than nothing, of a disbursement and on a line that there are, and on no day before it', () => {
    given(...paid)
      .when((line) => reverseDisbursement(line, of(0n), days))
      .thenRefused('AMOUNT_NOT_POSITIVE', { amount: 0n });
    given(efaEnacted)
      .when((line) => reverseDisbursement(line, of(1n), days))
      .thenRefused('DISBURSEMENT_UNKNOWN', { disbursementId: 'A-1' });
    given()
      .when((line) => reverseDisbursement(line, of(1n), days))
      .thenRefused('NO_AUTHORISATION_FOR_YEAR', { ...efaKey, amount: 1n });
    given(efaEnacted, efaCommitted(100n), onDay('2023-03-01', efaDisbursed(60n)))
      .when((line) => reverseDisbursement(line, of(1n), { ...days, on: '2023-02-28' }))
      .thenRefused('DAY_BEFORE_CAUSE', {
        day: '2023-02-28',
        earliest: '2023-03-01',
        cause: 'DISBURSEMENT',
        amount: 1n,
      });
  });
});
