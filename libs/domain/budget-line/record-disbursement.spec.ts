import { describe, expect, it } from '@jest/globals';
import { onDay, specification } from '../testing/given.ts';
import { evolveBudgetLine, type BudgetLineEvent } from './budget-line.ts';
import { recordDisbursement, recordReversal } from './record-disbursement.ts';

const { given } = specification(evolveBudgetLine);
const key = { programme: 'EFA', line: 'MAIN', fiscalYear: 2023 };
const source = { title: 'Haushaltsplan' };
const appropriated: BudgetLineEvent = {
  type: 'AppropriationEnacted',
  data: { ...key, name: 'Kosten', synthetic: false, amount: 1_000n, exactness: 'EXACT', source },
};
const committed: BudgetLineEvent = {
  type: 'FundsCommitted',
  data: { ...key, commitmentId: 'F-1', amount: 100n },
};
const payment = { ...key, commitmentId: 'F-1', disbursementId: 'A-1', amount: 60n, reference: 'SAP-1' };
const disbursed: BudgetLineEvent = { type: 'FundsDisbursed', data: payment };
const dated = (on: string) => ({ on, today: '2024-06-30' });

describe('a disbursement that the cash system tells of', () => {
  it('is booked on the line of the year it was paid in, with its document', () => {
    given(appropriated, committed)
      .when((line) => recordDisbursement(line, payment, dated('2023-12-31')))
      .then(disbursed);
    given(appropriated, committed)
      .when((line) => recordDisbursement(line, payment, dated('2024-01-01')))
      .thenRefused('PAID_IN_OTHER_YEAR', { paidOn: '2024-01-01', ...key });
  });

  it('is booked in another year with a consent that was given by then', () => {
    const consent = { consentReference: 'HMdF-1', consentedOn: '2024-01-05' };
    given(appropriated, committed)
      .when((line) => recordDisbursement(line, { ...payment, consent }, dated('2024-01-08')))
      .then({ type: 'FundsDisbursed', data: { ...payment, ...consent } });
    const later = { ...consent, consentedOn: '2024-01-09' };
    given(appropriated, committed)
      .when((line) =>
        recordDisbursement(line, { ...payment, consent: later }, { on: '2024-01-08', today: '2024-02-01' }),
      )
      .thenRefused('DAY_BEFORE_CAUSE', { day: '2024-01-08', earliest: '2024-01-09', cause: 'CONSENT' });
    const toCome = { ...consent, consentedOn: '2024-07-01' };
    given(appropriated, committed)
      .when((line) => recordDisbursement(line, { ...payment, consent: toCome }, dated('2024-01-08')))
      .thenRefused('DAY_IN_FUTURE', { day: '2024-07-01', today: '2024-06-30' });
  });

  it('is reversed in its year, and income of a later one that leaves the year as it is', () => {
    const back = { ...key, disbursementId: 'A-1', amount: 20n, reason: 'Doppelt', reference: 'SAP-2' };
    const data = { ...key, commitmentId: 'F-1', disbursementId: 'A-1', amount: 20n, reason: 'Doppelt' };
    given(appropriated, committed, onDay('2023-06-01', disbursed))
      .when((line) => recordReversal(line, back, dated('2023-12-31')))
      .then({ type: 'DisbursementReversed', data: { ...data, reference: 'SAP-2' } });
    const later = given(appropriated, committed, onDay('2023-06-01', disbursed)).when((line) =>
      recordReversal(line, back, dated('2024-01-01')),
    );
    later.then({
      type: 'DisbursementReturnedAsIncome',
      data: { ...data, reference: 'SAP-2', income: { fiscalYear: 2024 } },
    });
    expect(later.state).toMatchObject({ paid: 60n, committed: 40n });
    expect(recordReversal(later.state, { ...back, amount: 41n }, dated('2024-01-02'))).toMatchObject({
      rejection: { code: 'DISBURSEMENT_EXCEEDED', figures: { requested: 41n, standing: 40n } },
    });
  });
});
