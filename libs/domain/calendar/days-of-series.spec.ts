import { describe, expect, it } from '@jest/globals';
import { daysOfSeries } from './days-of-series.ts';

describe('the days of a series', () => {
  it('are each day, both ends included', () =>
    expect(daysOfSeries('2023-02-27', '2023-03-02', 'DAY', 10)).toEqual([
      '2023-02-27',
      '2023-02-28',
      '2023-03-01',
      '2023-03-02',
    ]));

  it('are each seventh day from the first, and the last', () =>
    expect(daysOfSeries('2023-01-01', '2023-01-17', 'WEEK', 10)).toEqual([
      '2023-01-01',
      '2023-01-08',
      '2023-01-15',
      '2023-01-17',
    ]));

  it('are the last day of each month, and the last', () => {
    expect(daysOfSeries('2024-01-31', '2024-04-10', 'MONTH', 10)).toEqual([
      '2024-01-31',
      '2024-02-29',
      '2024-03-31',
      '2024-04-10',
    ]);
    expect(daysOfSeries('2023-01-01', '2023-12-31', 'MONTH', 20)).toHaveLength(12);
  });

  it('are one where both ends are, and none where the end comes first', () => {
    expect(daysOfSeries('2023-01-01', '2023-01-01', 'WEEK', 10)).toEqual(['2023-01-01']);
    expect(daysOfSeries('2023-01-02', '2023-01-01', 'DAY', 10)).toEqual([]);
    expect(daysOfSeries('2023-02-02', '2023-01-01', 'MONTH', 10)).toEqual([]);
  });

  it('are one too many where more are asked for than are given', () =>
    expect(daysOfSeries('2023-01-01', '2023-12-31', 'DAY', 100)).toHaveLength(101));
});
