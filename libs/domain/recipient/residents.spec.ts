import { describe, expect, it } from '@jest/globals';
import { residentsCountedTwice, residentsOn, type Residing } from './residents.ts';

const fulda = { recipient: '06631', kind: 'LANDKREIS' };
const waldeck = { recipient: '06635', kind: 'LANDKREIS' };
const allendorf = { recipient: '06635001', kind: 'GEMEINDE', county: '06635' };
const battenberg = { recipient: '06635002', kind: 'STADT', county: null };
const frankfurt = { recipient: '06412000', kind: 'KREISFREIE_STADT' };

describe('residents', () => {
  it('count twice in a county and in its municipalities, also where the county stands only in the key', () => {
    expect(residentsCountedTwice([allendorf, frankfurt, battenberg, waldeck, fulda])).toEqual({
      county: '06635',
      municipalities: ['06635001', '06635002'],
    });
  });

  it('count twice whatever county was registered with a municipality, where its key says the same', () => {
    const misfiled = { recipient: '06635003', kind: 'GEMEINDE', county: '06631' };
    expect(residentsCountedTwice([waldeck, misfiled])).toEqual({
      county: '06635',
      municipalities: ['06635003'],
    });
  });

  it('count once in a county beside municipalities of another, or beside cities that are their own county', () => {
    expect(residentsCountedTwice([fulda, allendorf, battenberg, frankfurt])).toBeUndefined();
    expect(residentsCountedTwice([fulda, waldeck, frankfurt])).toBeUndefined();
    expect(residentsCountedTwice([])).toBeUndefined();
  });
});

describe('residents on a day', () => {
  const of = (recipient: string, population: number, rest: Partial<Residing> = {}): Residing => ({
    recipient,
    kind: recipient.length === 5 ? 'LANDKREIS' : 'GEMEINDE',
    ...(recipient.length === 8 && !recipient.endsWith('000') && { county: recipient.slice(0, 5) }),
    population,
    populationOn: '2020-12-31',
    ...rest,
  });
  const on = (recipients: readonly Residing[], day: string) =>
    Object.fromEntries(residentsOn(recipients, day));

  it('are those of a key that was taken in as well, from the day after its last', () => {
    const recipients = [
      of('06635001', 5_628),
      of('06635005', 1_905, { validTo: '2022-12-31', successor: '06635001' }),
    ];
    expect(on(recipients, '2022-12-31')).toEqual({ '06635001': 5_628, '06635005': 1_905 });
    expect(on(recipients, '2023-01-01')).toEqual({ '06635001': 7_533 });
  });

  it('are as they were counted where the key began with the change, and leave the county with it', () => {
    const recipients = [
      of('06415000', 97_137, { kind: 'KREISFREIE_STADT', validFrom: '2026-01-01' }),
      of('06435', 421_689),
      of('06435014', 97_137, { validTo: '2025-12-31', successor: '06415000' }),
    ];
    expect(on(recipients, '2025-12-31')).toEqual({ '06435': 421_689, '06435014': 97_137 });
    expect(on(recipients, '2026-01-01')).toEqual({ '06415000': 97_137, '06435': 324_552 });
  });

  it('pass on along a succession, and are not added to who was counted afterwards', () => {
    const first = of('06635005', 1_905, { validTo: '2022-12-31', successor: '06635001' });
    const second = of('06635001', 5_628, { validTo: '2024-12-31', successor: '06635099' });
    expect(on([first, second, of('06635099', 100)], '2025-01-01')).toEqual({ '06635099': 7_633 });
    const recounted = of('06635099', 7_700, { populationOn: '2025-06-30' });
    expect(on([first, second, recounted], '2025-07-01')).toEqual({ '06635099': 7_700 });
  });
});
