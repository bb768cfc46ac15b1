import { describe, expect, it } from '@jest/globals';
import type { KeyOf } from './key-of.ts';
import { optionsOf, sourceOf, type Item, type Said } from './key-sources.ts';

const said: Said = {
  formats: { day: (day) => day, euros: (cents) => `${cents / 100n} €` },
  stateWords: (state) => state.toLowerCase(),
  words: {
    due: (day) => `bis ${day}`,
    until: (day) => `gilt bis ${day}`,
    open: (amount) => `offen ${amount}`,
    blocked: (amount) => `noch gesperrt ${amount}`,
  },
};
const line = { programme: 'EFA', line: 'MAIN', fiscalYear: '2023' };
const euros = (amount: string) => ({ amount, currency: 'EUR' });
const asked = (keyOf: KeyOf, beside = {}, operation = '') =>
  sourceOf(keyOf, { operation, beside, synthetic: 'false' });
function offered(keyOf: KeyOf, items: readonly Item[], beside = {}, operation = '') {
  const source = asked(keyOf, beside, operation);
  return source && optionsOf(source, { items }, said);
}

describe('what is offered for a key', () => {
  it('is asked for of the line that the form is of', () => {
    expect(asked('block', line)?.address).toBe(
      'budget-blocks?programme=EFA&line=MAIN&fiscalYear=2023&stands=true&limit=500',
    );
    expect(asked('coverLink', line)?.address).toBe('budget-lines/EFA/MAIN/2023/cover-links?limit=500');
    expect(asked('coverLink', { programme: 'EFA' })).toBeUndefined();
    expect(asked('drawdown', { caseNumber: 'EFA-2023-000001' })?.address).toBe('grants/EFA-2023-000001');
  });

  it('says what it is, how much of it there is, and how it stands', () => {
    expect(
      offered('block', [{ blockId: 'S-1', reason: 'Sperrvermerk', blocked: euros('60000.00') }], line),
    ).toEqual([{ key: 'S-1', name: 'Sperrvermerk · noch gesperrt 60000 €' }]);
    expect(
      offered('condition', [
        { conditionId: 'AU-1', subject: 'Vergabevermerk', state: 'OVERDUE', dueOn: '2023-06-30' },
        { conditionId: 'AU-2', subject: 'Erfüllt', state: 'MET' },
      ]),
    ).toEqual([{ key: 'AU-1', name: 'Vergabevermerk · bis 2023-06-30 · overdue' }]);
  });

  it('leaves out what the command cannot be about', () => {
    const commitments = [
      { commitmentId: 'F-1', open: euros('10.00'), isOfCase: false },
      { commitmentId: 'EFA-2023-000001', recipient: '06412000', open: euros('20.00'), isOfCase: true },
    ];
    expect(offered('commitment', commitments, line, 'RecordDisbursement')).toEqual([
      { key: 'F-1', name: 'offen 10 €' },
    ]);
    expect(offered('commitment', commitments, line, 'ReleaseAtYearEnd')).toHaveLength(2);
    const transfer = {
      partnerProgramme: 'EFA',
      partnerLine: 'SCHULUNG',
      effectiveDay: '2023-03-01',
      amount: euros('5.00'),
    };
    expect(
      offered('transfer', [
        { ...transfer, transferId: 'U-1', direction: 'OUT' },
        { ...transfer, transferId: 'U-2', direction: 'IN' },
        { ...transfer, transferId: 'U-0.R', direction: 'OUT', reverses: 'U-0' },
      ]),
    ).toEqual([{ key: 'U-1', name: '→ EFA/SCHULUNG · 2023-03-01 · 5 €' }]);
  });
});
