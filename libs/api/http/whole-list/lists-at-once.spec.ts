import { expect, it } from '@jest/globals';
import { problemOf } from '../problem/problem-filter.ts';
import { ListsAtOnce } from './lists-at-once.ts';

it('six whole lists are on their way, and three of one person; whoever comes then may come again when one has ended', () => {
  const lists = new ListsAtOnce();
  const refusal = (subject: string): string | undefined => {
    try {
      lists.begin(subject)();
      return undefined;
    } catch (error) {
      const { code, headers } = problemOf(error);
      return `${code} ${headers['retry-after'] ?? ''}`;
    }
  };
  const [first] = ['ina', 'ina', 'ina'].map((subject) => lists.begin(subject));
  expect([refusal('ina'), refusal('eva')]).toEqual(['TOO_MANY_REQUESTS 5', undefined]);
  const [other] = ['eva', 'eva', 'eva'].map((subject) => lists.begin(subject));
  expect(refusal('udo')).toBe('OVERLOADED 5');
  first?.();
  first?.();
  expect([refusal('udo'), refusal('ina'), refusal('eva')]).toEqual([
    undefined,
    undefined,
    'TOO_MANY_REQUESTS 5',
  ]);
  other?.();
  expect(refusal('eva')).toBeUndefined();
});
