import { describe, expect, it } from '@jest/globals';
import type { LedgerEvent } from '#domain';
import { projection } from '#projections';
import { committed, rowsAfter } from '#projections/testing';
import { recipientConsumption } from './recipient-consumption.projection.ts';
import { recipients } from './recipient.projection.ts';

const alone = projection({ name: 'recipient', version: 1, folds: [recipients], logs: [] });
const facts = {
  recipient: '06635001',
  name: 'Allendorf (Eder)',
  kind: 'GEMEINDE',
  county: '06635',
  population: 5_500,
  populationOn: '2022-12-31',
  source: { title: 'Gemeindeverzeichnis' },
} as const;
const registered: LedgerEvent = { type: 'RecipientRegistered', data: facts };
const corrected: LedgerEvent = {
  type: 'RecipientCorrected',
  data: { ...facts, population: 5_501, reason: 'Zahlendreher' },
};
const ended: LedgerEvent = {
  type: 'RecipientEnded',
  data: { recipient: '06635001', validTo: '2023-12-31', successor: '06635099', source: facts.source },
};

describe('the row of a recipient', () => {
  it('holds its facts as they are right, with its name as it is searched, and until when its key is valid', async () => {
    const { recipient: rows } = await rowsAfter(alone, [registered, ended, corrected]);
    expect(rows).toEqual([
      {
        recipient: '06635001',
        name: 'Allendorf (Eder)',
        search_name: 'allendorf (eder)',
        kind: 'GEMEINDE',
        county: '06635',
        population: 5_501n,
        population_on: '2022-12-31',
        source: '{"title":"Gemeindeverzeichnis"}',
        valid_from: null,
        valid_to: '2023-12-31',
        successor: '06635099',
        other_successors: '',
        changes: '[]',
      },
    ]);
  });

  it('is not made of a correction without a registration: the projection stops before it', () =>
    expect(rowsAfter(alone, [corrected])).rejects.toThrow('RecipientCorrected before the recipient'));
});

describe('the row of what a recipient has consumed', () => {
  it('adds up what is committed for it in the year, and its part of what a provider was accepted for', async () => {
    const accepted: LedgerEvent = {
      type: 'MilestoneAccepted',
      data: {
        agreementId: 'v-1',
        caseNumber: 'EFA-2023-000002',
        milestoneId: 'M1',
        programme: 'EFA',
        fiscalYear: 2023,
        amount: 30n,
        shares: [
          { recipient: '06412000', amount: 20n },
          { recipient: '06413000', amount: 10n },
        ],
        acceptedOn: '2023-05-01',
        acceptedBy: 'dora',
      },
    };
    const { recipient_consumption: rows } = await rowsAfter(recipientConsumption, [
      committed(100n),
      committed(50n),
      accepted,
    ]);
    expect(rows).toMatchObject([
      { recipient: '06412000', fiscal_year: 2023n, committed: 150n, paid: 0n, benefit_accepted: 20n },
      { recipient: '06413000', fiscal_year: 2023n, committed: 0n, paid: 0n, benefit_accepted: 10n },
    ]);
  });
});
