import { describe, expect, it } from '@jest/globals';
import { expectRefused } from '../testing/given.ts';
import { registeredRecipient } from '../testing/registered.ts';
import { correctRecipient } from './correct-recipient.ts';
import { registerRecipient } from './register-recipient.ts';
import type { RecipientKind } from './recipient-kind.ts';

const countyOf = (county?: string) =>
  county === undefined
    ? undefined
    : registeredRecipient({ recipient: county, name: 'Kreis', kind: 'LANDKREIS', population: 1 });

const decisions = (recipient: string, kind: RecipientKind, county?: string) => {
  const registered = countyOf(county);
  const facts = {
    recipient,
    kind,
    name: recipient,
    population: 1,
    populationOn: '2020-12-31',
    source: { title: 'Quelle' },
    ...(county !== undefined && { county }),
  };
  const existing = registeredRecipient({ recipient, name: recipient, population: 1 });
  return [
    registerRecipient(undefined, facts, registered),
    correctRecipient(existing, { ...facts, reason: 'Schreibfehler' }, registered),
  ];
};

describe('key, kind and county of a recipient', () => {
  it.each([
    ['06635', 'LANDKREIS', undefined],
    ['06412000', 'KREISFREIE_STADT', undefined],
    ['06635001', 'GEMEINDE', '06635'],
    ['06635002', 'STADT', undefined],
  ] as const)('say the same: %s, %s, %s', (recipient, kind, county) => {
    for (const { outcome } of decisions(recipient, kind, county)) expect(outcome).toBe('accepted');
  });

  it.each([
    ['06412000', 'LANDKREIS', undefined],
    ['06635', 'GEMEINDE', undefined],
    ['06635', 'LANDKREIS', '06635'],
    ['06412000', 'KREISFREIE_STADT', '06412'],
    ['06635001', 'GEMEINDE', '06631'],
    ['06635001', 'GEMEINDE', '06635001'],
    ['06412000', 'GEMEINDE', undefined],
    ['06412000', 'STADT', '06412'],
    ['06635001', 'KREISFREIE_STADT', undefined],
  ] as const)('are refused where they contradict each other: %s, %s, %s', (recipient, kind, county) => {
    for (const decision of decisions(recipient, kind, county))
      expectRefused(decision, 'RECIPIENT_CONTRADICTORY', {
        recipient,
        kind,
        ...(county !== undefined && { county }),
      });
  });

  it('are refused where the county is not registered', () => {
    const facts = { recipient: '06635001', name: 'Allendorf', kind: 'GEMEINDE', county: '06635' } as const;
    const rest = { population: 1, populationOn: '2020-12-31', source: { title: 'Quelle' } };
    expectRefused(registerRecipient(undefined, { ...facts, ...rest }), 'RECIPIENT_UNKNOWN', {
      recipient: '06635',
    });
    const existing = registeredRecipient({ recipient: '06635001', name: 'Allendorf', population: 1 });
    expectRefused(correctRecipient(existing, { ...facts, ...rest, reason: 'Kreis' }), 'RECIPIENT_UNKNOWN', {
      recipient: '06635',
    });
  });
});
