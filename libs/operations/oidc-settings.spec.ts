import { expect, it } from '@jest/globals';
import { ledgerSettings } from './ledger-settings.ts';
import { InvalidSetting } from './settings-reader.ts';

const audience = { FOERDERBUCH_OIDC_AUDIENCE: 'foerderbuch' };

it.each([
  [audience],
  [{ FOERDERBUCH_OIDC_KEYS: 'https://issuer.example/keys' }],
  [{ FOERDERBUCH_OIDC_ROLES_CLAIM: 'groups' }],
])('does not sign people in by itself where an issuer was meant and not named: %j', (environment) => {
  expect(() => ledgerSettings(environment)).toThrow(InvalidSetting);
  expect(() => ledgerSettings(environment)).toThrow(
    `FOERDERBUCH_OIDC_ISSUER fehlt, obwohl gesetzt ist: ${Object.keys(environment)[0]}`,
  );
});

it('takes an issuer with its audience, or neither', () => {
  expect(ledgerSettings({}).oidc).toBeUndefined();
  expect(
    ledgerSettings({ ...audience, FOERDERBUCH_OIDC_ISSUER: 'https://issuer.example' }).oidc,
  ).toMatchObject({ issuer: 'https://issuer.example', audience: 'foerderbuch' });
});

it('does not start with an issuer without an audience, whose tokens for anybody else it would take', () => {
  expect(() => ledgerSettings({ FOERDERBUCH_OIDC_ISSUER: 'https://issuer.example' })).toThrow(
    /FOERDERBUCH_OIDC_AUDIENCE fehlt/,
  );
});
