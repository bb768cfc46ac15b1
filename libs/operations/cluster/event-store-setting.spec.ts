import { expect, it } from '@jest/globals';
import { SettingsReader } from '../settings-reader.ts';
import { eventStoreSetting } from './index.ts';

function wrongOf(address: string): string {
  const settings = new SettingsReader({ EVENTSTOREDB_URL: address });
  eventStoreSetting(settings);
  try {
    settings.assertUsable();
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

it.each([
  'esdb://nutzer:geheim@10.0.0.1:2113',
  'esdb+discover://nutzer:geheim@node1:2113,10.0.0.1:2113?tls=true',
  'esdb://nutzer:geheim@[fd00::1]:2113',
])('an address instead of a name is refused where TLS is on, without the password: %s', (address) => {
  expect(wrongOf(address)).toMatch(/Adresse (10\.0\.0\.1|fd00::1): TLS geht nur über einen Namen/);
  expect(wrongOf(address)).not.toContain('geheim');
});

it('a file of TLS that does not exist is named', () => {
  expect(wrongOf('esdb://node1:2113?tlsCAFile=/nirgends/ca.crt')).toBe(
    'EVENTSTOREDB_URL: die Datei /nirgends/ca.crt (tlsCAFile) gibt es nicht',
  );
});

it.each([
  'esdb://127.0.0.1:2113?tls=false',
  'esdb+discover://node1:2113,node2:2113',
  'esdb://10.gov.example:2113',
])('names, and addresses without TLS, are usable: %s', (address) => {
  expect(wrongOf(address)).toBe('');
});
