import { describe, expect, it } from '@jest/globals';
import { daysAfter } from '../../fields/day.ts';
import { deadlinesOf, mondayOf } from './deadlines.ts';

const euros = (amount: string) => ({ amount, currency: 'EUR' as const });

describe('the deadlines of the next weeks', () => {
  it('are of what is open, from the day on, the first first, and name the end of the year', () => {
    const part = {
      owed: euros('10.00'),
      repaid: euros('0.00'),
      waived: euros('0.00'),
      writtenOff: euros('0.00'),
      open: euros('10.00'),
    };
    const lists: Parameters<typeof deadlinesOf>[0] = {
      proofs: [
        { caseNumber: 'A-2026-000001', proof: 'FINAL', dueOn: '2026-12-15', recipients: [], purpose: 'P' },
      ],
      conditions: [
        { caseNumber: 'A-2026-000001', conditionId: 'AU-1', recipients: [], subject: 'Ohne Frist' },
        {
          caseNumber: 'A-2026-000001',
          conditionId: 'AU-2',
          dueOn: '2026-12-01',
          recipients: [],
          subject: 'S',
        },
      ],
      uses: [
        {
          caseNumber: 'A-2026-000002',
          drawdownId: 'MA-1',
          useBy: '2026-12-05',
          recipients: [],
          purpose: 'P',
          overdue: euros('18.00'),
        },
        {
          caseNumber: 'A-2026-000002',
          drawdownId: 'MA-0',
          useBy: '2026-11-20',
          recipients: [],
          purpose: 'Längst überfällig',
          overdue: euros('1.00'),
        },
      ],
      grants: [
        { caseNumber: 'A-2026-000003', periodTo: '2026-12-20', recipients: [], purpose: 'P' },
        { caseNumber: 'A-2026-000004', recipients: [], purpose: 'Ohne Zeitraum' },
      ],
      milestones: [
        {
          caseNumber: 'A-2026-000005',
          milestoneId: 'Q4',
          name: '4. Quartal',
          provider: 'ekom21',
          state: 'PARTLY_ACCEPTED',
          dueOn: '2026-12-10',
          amount: euros('30.00'),
          accepted: euros('10.00'),
        },
        {
          caseNumber: 'A-2026-000005',
          milestoneId: 'Q3',
          name: '3. Quartal',
          provider: 'ekom21',
          state: 'ACCEPTED',
          dueOn: '2026-12-10',
          amount: euros('30.00'),
          accepted: euros('30.00'),
        },
      ],
      authorities: [
        { authorityId: 'AB-1', person: 'frieda', validTo: '2026-12-31', limit: euros('500.00') },
        { authorityId: 'AB-2', person: 'gustav', limit: euros('500.00') },
      ],
      repayments: [
        {
          repaymentId: 'A-2026-000001-R01',
          recipients: [],
          principal: part,
          instalments: [
            { dueOn: '2026-11-01', amount: euros('4.00') },
            { dueOn: '2026-12-02', amount: euros('6.00') },
          ],
        },
      ],
      orders: [
        {
          orderNumber: 'A-Z01',
          state: 'SETTLED',
          dueOn: '2026-12-03',
          recipients: [],
          reason: '',
          amount: euros('1.00'),
        },
        {
          orderNumber: 'A-Z02',
          state: 'ORDERED',
          dueOn: '2026-12-03',
          recipients: [],
          reason: '',
          amount: euros('2.00'),
        },
      ],
    };
    expect(
      deadlinesOf(lists, '2026-11-27', '2027-01-10').map(({ day, reference, amount }) => [
        day,
        reference,
        amount,
      ]),
    ).toEqual([
      ['2026-12-01', 'A-2026-000001', undefined],
      ['2026-12-02', 'A-2026-000001-R01', 600n],
      ['2026-12-03', 'A-Z02', 200n],
      ['2026-12-05', 'A-2026-000002', 1800n],
      ['2026-12-10', 'A-2026-000005', 2000n],
      ['2026-12-15', 'A-2026-000001', undefined],
      ['2026-12-20', 'A-2026-000003', undefined],
      ['2026-12-31', 'AB-1', 50000n],
      ['2026-12-31', '2026', undefined],
    ]);
  });

  it('stand in weeks that begin on Monday', () => {
    expect(mondayOf('2026-11-27')).toBe('2026-11-23');
    expect(mondayOf('2026-11-23')).toBe('2026-11-23');
    expect(mondayOf('2026-11-29')).toBe('2026-11-23');
    expect(daysAfter('2026-12-28', 7)).toBe('2027-01-04');
  });
});
