import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { source } from '../support/efa-2023.ts';
import { TestLedger, type Answer } from '../support/ledger.ts';
import { expectRecorded } from '../support/payments.ts';

describe('the rights of a municipality', () => {
  const ledger = new TestLedger();
  beforeAll(async () => {
    await ledger.start();
    for (const [recipient, name] of [
      ['06635001', 'Allendorf (Eder)'],
      ['06635005', 'Bromskirchen'],
      ['06635099', 'Obere Eder'],
    ])
      await expectRecorded(
        ledger.post('/api/v1/recipients', {
          recipient,
          name,
          kind: 'GEMEINDE',
          county: '06635',
          population: 1_905,
          populationOn: '2020-12-31',
          source,
        }),
      );
  });
  afterAll(async () => {
    await ledger.stop();
    ledger.remove();
    expect(ledger.errors).toEqual([]);
  });

  const end = (recipient: string, validTo: string, successor?: string): Promise<Answer> =>
    ledger.post(
      `/api/v1/recipients/${recipient}/end`,
      { validTo, successor, source },
      { headers: { 'accept-language': 'de' } },
    );

  it('pass to who can hold them: not to a key that has ended by then, nor back to the ended one', async () => {
    expect(await end('06635005', '2020-12-30', '06635001')).toMatchObject({
      status: 409,
      body: {
        type: 'urn:foerderbuch:problem:day-before-cause',
        detail:
          'Der 30.12.2020 liegt zu früh: Unter dem Schlüssel wurden Einwohner gezählt am 31.12.2020. Den 31.12.2020 oder einen späteren Tag angeben.',
      },
    });
    await expectRecorded(end('06635005', '2022-12-31', '06635001'));
    expect(await end('06635099', '2024-12-31', '06635005')).toMatchObject({
      status: 422,
      body: {
        type: 'urn:foerderbuch:problem:recipient-ended',
        recipient: '06635005',
        successor: '06635001',
        detail: 'Der Schlüssel 06635005 galt bis 31.12.2022. Den Nachfolger 06635001 nennen.',
      },
    });
    const circle = {
      status: 409,
      body: {
        type: 'urn:foerderbuch:problem:succession-circular',
        recipient: '06635001',
        successor: '06635005',
        detail:
          '06635005 kann 06635001 nicht nachfolgen: Dort folgt am Ende wieder 06635001, und niemand hielte die Rechte. Einen Nachfolger nennen, auf den nicht wieder 06635001 folgt.',
      },
    };
    expect(await end('06635001', '2021-12-31', '06635005')).toMatchObject(circle);
    await expectRecorded(end('06635001', '2025-12-31', '06635099'));
    const corrected = { validTo: '2025-12-31', successor: '06635005', source, reason: 'Schreibfehler' };
    expect(
      await ledger.post('/api/v1/recipients/06635001/end-corrections', corrected, {
        headers: { 'accept-language': 'de' },
      }),
    ).toMatchObject(circle);
  });
});
