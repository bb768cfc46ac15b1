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

it.each([
  [{}, 'on'],
  [{ HOST: '127.0.0.1' }, 'on'],
  [{ HOST: '::1' }, 'on'],
  [{ HOST: '0.0.0.0' }, 'off'],
  [{ HOST: '192.168.1.5' }, 'off'],
  [{ HOST: '0.0.0.0', FOERDERBUCH_SAMPLE_PERSONS: 'on' }, 'asked'],
  [{ FOERDERBUCH_SAMPLE_PERSONS: 'off' }, 'off'],
  [{ ...audience, FOERDERBUCH_OIDC_ISSUER: 'https://issuer.example' }, 'off'],
])('has sample persons unasked only where this machine alone reaches it: %j', (environment, expected) => {
  expect(ledgerSettings(environment).samplePersons).toBe(expected);
});

it('does not start with sample persons beside an issuer of the house', () => {
  expect(() =>
    ledgerSettings({
      ...audience,
      FOERDERBUCH_OIDC_ISSUER: 'https://issuer.example',
      FOERDERBUCH_SAMPLE_PERSONS: 'on',
    }),
  ).toThrow(/FOERDERBUCH_SAMPLE_PERSONS geht nicht/);
});

it('takes the address of the page as one of the web', () => {
  expect(ledgerSettings({ FOERDERBUCH_ADDRESS: 'https://foerderbuch.example' }).address).toBe(
    'https://foerderbuch.example',
  );
  expect(() => ledgerSettings({ FOERDERBUCH_ADDRESS: 'foerderbuch.example' })).toThrow(/FOERDERBUCH_ADDRESS/);
});
