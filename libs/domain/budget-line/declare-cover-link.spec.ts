import { describe, expect, it } from '@jest/globals';
import { beforeAppropriation, efaEnacted, efaKey } from '../testing/efa-line.ts';
import { days, expectRefused, specification } from '../testing/given.ts';
import { evolveBudgetLine, type BudgetLine, type BudgetLineEvent } from './budget-line.ts';
import { declareCoverLink, revokeCoverLink } from './declare-cover-link.ts';

const { given } = specification(evolveBudgetLine);
const source = { title: 'Haushaltsplan 2023' };
const partner = { partnerProgramme: 'EFA', partnerLine: 'SCHULUNG' };
const link = { ...efaKey, ...partner, coverLinkId: 'DV-1', direction: 'ONE_WAY', source } as const;
const declared: BudgetLineEvent = { type: 'CoverLinkDeclared', data: link };
const other = given({ ...efaEnacted, data: { ...efaEnacted.data, line: 'SCHULUNG' } }).state;
const declare = (line: BudgetLine | undefined, on = days, of = other) =>
  declareCoverLink({ line, partner: of }, link, on);

describe('a cover link', () => {
  it('is declared with its remark in the budget, once', () => {
    given(efaEnacted)
      .when((line) => declare(line))
      .then(declared);
    given(efaEnacted, declared)
      .when((line) => declare(line))
      .thenRefused('ALREADY_EXISTS', { what: 'Deckungsvermerk DV-1' });
  });

  it('joins two lines with a budget for the year by its day, both of real or both of practice data', () => {
    given()
      .when((line) => declare(line))
      .thenRefused('NO_AUTHORISATION_FOR_YEAR', efaKey);
    given(efaEnacted)
      .when((line) => declareCoverLink({ line, partner: undefined }, link, days))
      .thenRefused('NO_AUTHORISATION_FOR_YEAR', { ...efaKey, line: 'SCHULUNG' });
    given(efaEnacted)
      .when((line) => declare(line, beforeAppropriation))
      .thenRefused('DAY_BEFORE_CAUSE', { cause: 'APPROPRIATION' });
    given(efaEnacted)
      .when((line) => declareCoverLink({ line, partner: line }, { ...link, partnerLine: 'MAIN' }, days))
      .thenRefused('LINE_COVERS_ITSELF', efaKey);
    given(efaEnacted)
      .when((line) => declare(line, days, other && { ...other, synthetic: true }))
      .thenRefused('LINES_OF_PRACTICE_MIXED', { line: 'EFA/MAIN', partner: 'EFA/SCHULUNG' });
  });

  it('ends with its revocation, once, after the last transfer that rests on it', () => {
    const revoke = (line: BudgetLine | undefined, on: string) =>
      revokeCoverLink(
        line,
        { ...efaKey, coverLinkId: 'DV-1', reason: 'Falsch' },
        { on, today: '2023-12-31' },
      );
    const revoked: BudgetLineEvent = {
      type: 'CoverLinkRevoked',
      data: { ...efaKey, coverLinkId: 'DV-1', reason: 'Falsch' },
    };
    const used: BudgetLineEvent = {
      type: 'FundsTransferredOut',
      data: { ...efaKey, ...partner, transferId: 'U-1', amount: 1n, coverLinkId: 'DV-1', reason: 'Bedarf' },
    };
    const { state } = given(efaEnacted, declared, { on: '2023-05-02', event: used });
    expectRefused(revoke(state, '2023-05-02'), 'DAY_BEFORE_CAUSE', {
      day: '2023-05-02',
      earliest: '2023-05-03',
      cause: 'TRANSFER_BEFORE',
    });
    expect(revoke(state, '2023-05-03')).toEqual({ outcome: 'accepted', events: [revoked] });
    const { state: ended } = given(efaEnacted, declared, revoked);
    expectRefused(revoke(ended, '2023-05-03'), 'COVER_LINK_UNKNOWN', { ...efaKey, coverLinkId: 'DV-1' });
    expectRefused(revoke(given(efaEnacted).state, '2023-05-03'), 'COVER_LINK_UNKNOWN', {
      coverLinkId: 'DV-1',
    });
    expectRefused(
      revoke(given(efaEnacted, { on: '2023-06-01', event: declared }).state, '2023-05-03'),
      'DAY_BEFORE_CAUSE',
      {
        earliest: '2023-06-01',
        cause: 'COVER_LINK',
      },
    );
  });
});
