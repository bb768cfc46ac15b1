import { describe, expect, it } from '@jest/globals';
import { evolveClaim } from '../claim/claim.ts';
import { evolveGrant } from '../grant/grant.ts';
import { specification } from '../testing/given.ts';
import { certified, awarded, caseNumber, reference } from '../testing/starke-heimat-grant.ts';
import { reference as claimReference, submitted } from '../testing/wohngeld-claim.ts';
import { standingOfNotice } from './notice-of-payment.ts';

const orderNumber = `${caseNumber}-Z01`;
const revocation = { released: 0n, repayable: 0n, reason: 'Angaben waren falsch', revokedBy: 'dora' };
const claims = specification(evolveClaim);
const grants = specification(evolveGrant);

describe('the notice of a payment that comes back', () => {
  it('stands, with nothing given back, unless somebody says otherwise', () => {
    const standing = { isRevoked: false, givenBack: 0n };
    expect(standingOfNotice({}, orderNumber)).toEqual(standing);
    expect(standingOfNotice({ claim: claims.given(submitted).state }, orderNumber)).toEqual(standing);
    const { state: grant } = grants.given(...certified, awarded);
    expect(standingOfNotice({ grant }, orderNumber)).toEqual(standing);
  });

  it('is revoked where its claim or its grant is', () => {
    const { state: claim } = claims.given(submitted, {
      type: 'ClaimRevoked',
      data: { ...claimReference, ...revocation },
    });
    const { state: grant } = grants.given(...certified, awarded, {
      type: 'GrantRevoked',
      data: { ...reference, ...revocation },
    });
    expect([{ claim }, { grant }].map((of) => standingOfNotice(of, orderNumber).isRevoked)).toEqual([
      true,
      true,
    ]);
  });

  it('tells what of this payment was given back, and not of another', () => {
    const { state } = grants.given(...certified, awarded);
    const grant = state && { ...state, givenBack: new Map([[orderNumber, 40n]]) };
    expect(standingOfNotice({ grant }, orderNumber).givenBack).toBe(40n);
    expect(standingOfNotice({ grant }, `${caseNumber}-Z02`).givenBack).toBe(0n);
  });
});
