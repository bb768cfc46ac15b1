import { describe, expect, it } from '@jest/globals';
import { explainedDoubleFunding, possibleDoubleFunding, type SameFunding } from './double-funding.ts';
import {
  comparedPurpose,
  evolveFundingRegister,
  overlapping,
  type FundingRegister,
  type FundingRequest,
} from './funding-register.ts';

const request = (id: string, change: Partial<FundingRequest> = {}): FundingRequest => ({
  id,
  reference: `EFA-2023-00000${id}`,
  recipients: ['06412000'],
  synthetic: false,
  ...change,
});
const registerOf = (...requests: readonly FundingRequest[]): FundingRegister | undefined =>
  requests.reduce<FundingRegister | undefined>(
    (register, data) => evolveFundingRegister(register, { type: 'FundingRequested', data }),
    undefined,
  );
const idsOf = (requests: readonly FundingRequest[]): readonly string[] => requests.map(({ id }) => id);

describe('requests for the same', () => {
  it('have a day of their periods in common, however short, and are never the request itself', () => {
    const during = (from: string, to: string) => ({ servicePeriod: { from, to } });
    const register = registerOf(
      request('1', during('2023-01-01', '2023-06-30')),
      request('2', during('2023-07-01', '2023-12-31')),
      request('3', during('2023-06-30', '2023-07-01')),
    );
    const asked = (id: string, from: string, to: string) =>
      idsOf(overlapping(register, request(id, during(from, to))));
    expect(asked('9', '2023-01-01', '2023-01-01')).toEqual(['1']);
    expect(asked('9', '2023-06-30', '2023-06-30')).toEqual(['1', '3']);
    expect(asked('9', '2023-01-01', '2023-12-31')).toEqual(['1', '2', '3']);
    expect(asked('3', '2023-06-30', '2023-07-01')).toEqual(['1', '2']);
    expect(overlapping(undefined, request('9'))).toEqual([]);
  });

  it('for a purpose have a recipient in common, and practice is apart from real figures', () => {
    const register = registerOf(
      request('1', { recipients: ['06631009', '06631018'] }),
      request('2', { recipients: ['06412000'] }),
      request('3', { recipients: ['06631018'], synthetic: true }),
    );
    expect(idsOf(overlapping(register, request('9', { recipients: ['06631018', '06435014'] })))).toEqual([
      '1',
    ]);
    expect(idsOf(overlapping(register, request('9', { recipients: ['06631018'], synthetic: true })))).toEqual(
      ['3'],
    );
  });

  it.each([
    ['Projekt „Smart City“', 'projekt  Smart  City'],
    ['Straßen-Sensoren', 'Strassen Sensoren!'],
    ['Für Fürth', 'Fuer Fuerth'],
    ['Caf\u00e9 2.0', 'Cafe\u0301 2.0'],
  ])('are for one purpose in every spelling: %s, %s', (one, other) =>
    expect(comparedPurpose(one)).toBe(comparedPurpose(other)),
  );

  it('are for two purposes where a word or a number differs, or nothing but signs is there', () => {
    expect(comparedPurpose('Phase 1')).not.toBe(comparedPurpose('Phase 2'));
    expect(comparedPurpose('!')).not.toBe(comparedPurpose('?'));
  });
});

describe('double funding', () => {
  const open: SameFunding = { reference: 'EFA-2023-000001', standing: 'OPEN', amount: 0n };
  const funded: SameFunding = { reference: 'EFA-2023-000002', standing: 'FUNDED', amount: 40_000n };
  const ended: SameFunding = { reference: 'EFA-2023-000003', standing: 'ENDED', amount: 0n };
  const published: SameFunding = { reference: 'award:PA-1', standing: 'FUNDED', amount: 0n };
  const caseNumber = 'EFA-2023-000009';

  it('is possible with whatever has not ended', () =>
    expect(possibleDoubleFunding([open, funded, ended, published])).toEqual([
      'EFA-2023-000001',
      'EFA-2023-000002',
      'award:PA-1',
    ]));

  it('is refused without a reason once the same is approved, with what was approved', () => {
    for (const reason of [undefined, '', ' '])
      expect(explainedDoubleFunding(caseNumber, [open, funded, ended, published], reason)).toMatchObject({
        rejection: {
          code: 'DOUBLE_FUNDING',
          figures: { caseNumber, others: ['EFA-2023-000002', 'award:PA-1'], approved: 40_000n },
        },
      });
    expect(explainedDoubleFunding(caseNumber, [published], undefined)).toMatchObject({
      rejection: { figures: { caseNumber, others: ['award:PA-1'] } },
    });
  });

  it('with a reason keeps it, with the cases it is about', () =>
    expect(explainedDoubleFunding(caseNumber, [open, funded], 'Andere Kosten')).toEqual({
      explained: { doubleFunding: ['EFA-2023-000002'], doubleFundingReason: 'Andere Kosten' },
    }));

  it('is none while the others are open or have ended, and then a reason explains nothing', () =>
    expect(explainedDoubleFunding(caseNumber, [open, ended], 'Vorsorglich')).toEqual({ explained: {} }));
});
