import { expect, it } from '@jest/globals';
import { createServer } from 'node:http';
import { oidcVerifier } from '#identity';
import { DatabaseUnavailable } from '#sql';
import { listenAt } from './listen.ts';
import { InvalidSetting } from './settings-reader.ts';
import { reasonOfStart, startFailureOf } from './start-failure.ts';

const failureOf = (work: () => Promise<unknown>): Promise<unknown> =>
  work().then(
    () => undefined,
    (error: unknown) => error,
  );

function listen(port: number, host = '127.0.0.1') {
  const server = createServer();
  const address = listenAt(
    server,
    () =>
      new Promise<void>((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, host, resolve);
      }),
    { host, port, settings: { host: 'HOST', port: 'PORT' } },
  );
  return { server, address };
}

it('a server says the address at which it listens; one whose port is taken names it, and the setting', async () => {
  const first = listen(0);
  const address = await first.address;
  const port = Number(new URL(address).port);
  expect([address, port > 0]).toEqual([`http://127.0.0.1:${port}`, true]);
  const failure = await failureOf(() => listen(port).address);
  expect([reasonOfStart(failure), startFailureOf(failure)]).toEqual([
    `Auf ${address} antwortet schon ein anderes Programm. Bitte es beenden oder mit PORT einen anderen Port nennen.`,
    { address },
  ]);
  first.server.close();
});

it('an address that is not of this machine is named, and the setting', async () => {
  const failure = await failureOf(() => listen(0, '203.0.113.7').address);
  expect(reasonOfStart(failure)).toBe(
    '203.0.113.7 ist keine Adresse dieses Rechners. Bitte mit HOST eine andere nennen.',
  );
});

it('an issuer that does not answer is named by its address', async () => {
  const issuer = 'http://127.0.0.1:1';
  const failure = await failureOf(() =>
    oidcVerifier(
      { issuer, audience: 'a', algorithms: [], rolesClaim: 'r', tenantClaim: 't', clientId: 'c', scope: 's' },
      Date.now,
    ),
  );
  const address = `${issuer}/.well-known/openid-configuration`;
  expect(startFailureOf(failure)).toEqual({ address });
  expect(reasonOfStart(failure)).toMatch(`Der Anmeldedienst antwortet nicht, wie er soll: ${address} (`);
});

it.each([
  ['unreachable', 'ist nicht zu erreichen'],
  ['full', 'hat auf ihrem Datenträger keinen Platz'],
  ['readOnly', 'ist schreibgeschützt'],
] as const)('a database that is %s is named by its address', (fault, words) => {
  const failure = new DatabaseUnavailable('db:5432 (said)', fault, { address: 'db:5432' });
  expect([reasonOfStart(failure), startFailureOf(failure)]).toEqual([
    `Die Datenbank der Auswertungen ${words} (POSTGRES_URL): db:5432 (said).`,
    { address: 'db:5432' },
  ]);
});

it('a setting is a sentence, and what nobody expected is logged whole', () => {
  const setting = new InvalidSetting('PORT ist keine Portnummer: achtzig');
  expect([reasonOfStart(setting), startFailureOf(setting)]).toEqual([setting.message, {}]);
  const err = new Error('boom');
  expect([reasonOfStart(err), startFailureOf(err)]).toEqual(['boom', { err }]);
});
