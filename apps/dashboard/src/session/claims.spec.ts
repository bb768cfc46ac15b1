import { describe, expect, it } from '@jest/globals';
import { expiryOf, personOf } from './claims.ts';

const tokenWith = (claims: object): string =>
  `e30.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.c2ln`;
const names = { rolesClaim: 'realm_access.roles', tenantClaim: 'ags' };

describe('whom a token speaks for', () => {
  it('is read where the issuer says it, without roles that are not of the ledger', () => {
    const token = tokenWith({
      sub: 'f3b1',
      realm_access: { roles: ['offline_access', 'approver'] },
      ags: '06412000',
    });
    expect(personOf(token, names, tokenWith({ name: 'Jörg Äppler' }))).toEqual({
      subject: 'f3b1',
      roles: ['approver'],
      tenant: '06412000',
      name: 'Jörg Äppler',
    });
  });

  it('has the roles of several places, as the ledger reads them', () => {
    const token = tokenWith({
      realm_access: { roles: ['auditor'] },
      resource_access: { 'foerder.buch': { roles: ['approver'] } },
      ags: ['06412000'],
    });
    const rolesClaim = String.raw`realm_access.roles, resource_access.foerder\.buch.roles`;
    expect(personOf(token, { rolesClaim, tenantClaim: 'ags' })).toEqual({
      subject: '',
      roles: ['approver', 'auditor'],
      tenant: '06412000',
    });
  });

  it('is nobody with a role where there is nothing to read', () => {
    for (const token of ['', 'x', 'a.b.c', tokenWith({ sub: 1, realm_access: null })])
      expect(personOf(token, names)).toEqual({ subject: '', roles: [] });
  });

  it('ends when the token does', () => {
    expect(expiryOf(tokenWith({ exp: 1_700_000_000 }))).toBe(1_700_000_000_000);
    expect(expiryOf('opaque')).toBe(0);
  });
});
