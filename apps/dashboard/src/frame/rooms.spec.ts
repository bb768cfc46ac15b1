import { describe, expect, it } from '@jest/globals';
import { roomsFor, startFor } from './rooms.ts';

const namesFor = (...roles: Parameters<typeof roomsFor>[0]) => roomsFor(roles).map(({ to }) => to);

describe('the rooms of a role', () => {
  it('are for a claimant those in which it finds its own, and it begins with its cases', () => {
    expect(namesFor('claimant')).toEqual(['/vorgaenge', '/zahlungen']);
    expect(startFor(['claimant'])).toBe('/vorgaenge');
  });

  it('are for a case worker all but audit and administration, and the work that waits comes first', () => {
    expect(namesFor('case-worker')).not.toEqual(expect.arrayContaining(['/pruefung']));
    expect(namesFor('case-worker')).toContain('/arbeitsvorrat');
    expect(startFor(['case-worker'])).toBe('/arbeitsvorrat');
  });

  it.each([
    [['budget-controller'], '/'],
    [['approver'], '/arbeitsvorrat'],
    [['payment-officer'], '/arbeitsvorrat'],
    [['auditor'], '/pruefung'],
    [['administrator'], '/verwaltung'],
    [['case-worker', 'budget-controller'], '/'],
    [[], '/vorgaenge'],
  ] as const)('begin for %j with %s', (roles, start) => {
    expect(startFor(roles)).toBe(start);
  });

  it('always hold the one that the role begins with', () => {
    for (const role of ['claimant', 'case-worker', 'approver', 'auditor', 'administrator'] as const)
      expect(namesFor(role)).toContain(startFor([role]));
  });
});
