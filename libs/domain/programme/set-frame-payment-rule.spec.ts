import { describe, expect, it } from '@jest/globals';
import { expectRefused, specification } from '../testing/given.ts';
import { evolveProgramme, type ProgrammeEvent } from './programme.ts';
import { refusedFramePayment, setFramePaymentRule } from './set-frame-payment-rule.ts';

const { given } = specification(evolveProgramme);
const programme = 'FABRIK';
const registered: ProgrammeEvent = {
  type: 'ProgrammeRegistered',
  data: { programme, name: 'Digitalisierungsfabriken', synthetic: false },
};
const set = (allowed: boolean): ProgrammeEvent => ({
  type: 'FramePaymentRuleSet',
  data: { programme, allowed, reason: 'Jahresscheiben sind nicht veröffentlicht' },
});
const milestone = { programme, caseNumber: 'FABRIK-2023-000001', milestoneId: 'M1', amount: 10_000n };

describe('the rule for payments from a frame', () => {
  it('is set by a decision with a reason', () => {
    given(registered)
      .when((known) => setFramePaymentRule(known, { programme, allowed: true, reason: 'Rahmen' }))
      .then({ type: 'FramePaymentRuleSet', data: { programme, allowed: true, reason: 'Rahmen' } });
  });

  it('is of a programme that exists', () => {
    given()
      .when((known) => setFramePaymentRule(known, { programme, allowed: true, reason: 'Rahmen' }))
      .thenRefused('PROGRAMME_UNKNOWN', { programme });
  });

  it('forbids them until it allows them, and again once it forbids them', () => {
    for (const past of [[registered], [registered, set(true), set(false)]]) {
      const refused = refusedFramePayment(given(...past).state, milestone);
      expect(refused).toBeDefined();
      if (refused) expectRefused(refused, 'FRAME_PAYMENT_NOT_ALLOWED', milestone);
    }
    expect(refusedFramePayment(given(registered, set(true)).state, milestone)).toBeUndefined();
  });
});
