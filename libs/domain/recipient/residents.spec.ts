import { describe, expect, it } from '@jest/globals';
import { residentsCountedTwice } from './residents.ts';

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
