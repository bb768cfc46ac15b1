import { describe, expect, it } from '@jest/globals';
import type { Recipient, RecipientKind } from '../recipient/recipient.ts';
import { expectRefused } from '../testing/given.ts';
import { registeredRecipient } from '../testing/registered.ts';
import type { AllocationMethod } from './allocation.ts';
import { concludeAgreement } from './conclude-agreement.ts';

const recipient = (key: string, kind: RecipientKind, population: number): Recipient =>
  registeredRecipient({ recipient: key, name: key, kind, population });
const waldeck = recipient('06635', 'LANDKREIS', 156_000);
const allendorf = { ...recipient('06635001', 'GEMEINDE', 5_500), county: '06635' };
const frankfurt = recipient('06412000', 'KREISFREIE_STADT', 764_104);

const conclude = (method: AllocationMethod, ...recipients: readonly Recipient[]) =>
  concludeAgreement(
    {
      agreement: undefined,
      programme: {
        code: 'CIVENTO',
        name: 'civento',
        synthetic: false,
        announcedTotals: new Map(),
        frames: new Map(),
      },
      payee: { payeeId: 'EKOM21', synthetic: false, version: 1, latestOn: '2023-01-01' },
      recipients,
      register: undefined,
    },
    {
      agreementId: 'a-1',
      programme: 'CIVENTO',
      provider: 'ekom21',
      payeeId: 'EKOM21',
      subject: 'Betrieb',
      amount: 10_000n,
      allocation: {
        method,
        beneficiaries: recipients.map((one) => ({ recipient: one.recipient, weight: 1 })),
      },
      concludedOn: '2023-01-10',
      concludedBy: 'anna',
    },
  );

describe('an agreement allocated by population', () => {
  it('is refused where a county stands beside one of its municipalities, and says which', () => {
    expectRefused(conclude('POPULATION', allendorf, frankfurt, waldeck), 'RESIDENTS_COUNTED_TWICE', {
      county: '06635',
      municipalities: ['06635001'],
    });
  });

  it('weighs a county or its municipalities by their residents, beside cities that are their own county', () => {
    const weights = (...recipients: readonly Recipient[]) => {
      const decision = conclude('POPULATION', ...recipients);
      const event = decision.outcome === 'accepted' ? decision.agreement[0] : undefined;
      return event?.type === 'AgreementConcluded' && event.data.allocation.weights;
    };
    expect(weights(waldeck, frankfurt)).toEqual([
      { recipient: '06635', weight: 156_000 },
      { recipient: '06412000', weight: 764_104 },
    ]);
    expect(weights(allendorf, frankfurt)).toEqual([
      { recipient: '06635001', weight: 5_500 },
      { recipient: '06412000', weight: 764_104 },
    ]);
  });

  it.each(['EQUAL', 'TABLE'] as const)('may name both where it is allocated %s', (method) => {
    expect(conclude(method, allendorf, waldeck).outcome).toBe('accepted');
  });
});
