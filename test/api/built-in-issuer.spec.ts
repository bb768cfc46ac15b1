import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash, randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeJwt } from 'jose';
import { TestLedger } from '../support/ledger.ts';

const ledger = new TestLedger();
let issuer: string;
beforeAll(async () => {
  await ledger.start(undefined, { rateLimits: { signInPerAddress: 1e6, expensiveReadsPerToken: 1e6 } });
  issuer = `${ledger.address}/anmeldung`;
});
afterAll(async () => {
  await ledger.stop();
  ledger.remove();
  expect(ledger.errors).toEqual([]);
});

interface Tokens {
  readonly access_token: string;
  readonly refresh_token: string;
  readonly id_token: string;
}

/** A browser as far as it keeps cookies, and goes where it is told. */
class Visitor {
  readonly #cookies = new Map<string, string>();

  async send(address: string, options: RequestInit = {}): Promise<Response> {
    const response = await fetch(new URL(address, issuer), {
      redirect: 'manual',
      ...options,
      headers: {
        accept: 'text/html,application/xhtml+xml',
        cookie: [...this.#cookies].map((pair) => pair.join('=')).join('; '),
        ...(options.headers as Readonly<Record<string, string>> | undefined),
      },
    });
    for (const cookie of response.headers.getSetCookie()) {
      expect(cookie.toLowerCase()).toMatch(/httponly/);
      const [name = '', value = ''] = cookie.split(';', 1)[0]?.split('=') ?? [];
      if (value === '') this.#cookies.delete(name);
      else this.#cookies.set(name, value);
    }
    return response;
  }

  submit(address: string, fields: Readonly<Record<string, string>>, headers = {}): Promise<Response> {
    return this.send(address, { method: 'POST', body: new URLSearchParams(fields), headers });
  }
}

const verifier = randomBytes(32).toString('base64url');
const authorization = (change: Readonly<Record<string, string>> = {}): string =>
  `${issuer}/auth?${new URLSearchParams({
    response_type: 'code',
    client_id: 'foerderbuch',
    redirect_uri: `${ledger.address}/angemeldet`,
    scope: 'openid profile',
    state: 'abc',
    nonce: 'n',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
    ...change,
  }).toString()}`;

const whereTo = (response: Response): string => response.headers.get('location') ?? '';

/** Goes the way to the page on which a person is chosen. */
async function personsPage(visitor: Visitor, change = {}): Promise<string> {
  const begun = await visitor.send(authorization(change));
  expect(begun.status).toBe(303);
  return whereTo(begun);
}

async function codeFor(visitor: Visitor, person: string): Promise<URL> {
  const page = await personsPage(visitor);
  const chosen = await visitor.submit(page, { person });
  expect(chosen.status).toBe(303);
  return new URL(whereTo(await visitor.send(whereTo(chosen))));
}

const exchange = (visitor: Visitor, code: string, change = {}): Promise<Response> =>
  visitor.submit(`${issuer}/token`, {
    grant_type: 'authorization_code',
    client_id: 'foerderbuch',
    redirect_uri: `${ledger.address}/angemeldet`,
    code,
    code_verifier: verifier,
    ...change,
  });

const refresh = (visitor: Visitor, token: string): Promise<Response> =>
  visitor.submit(`${issuer}/token`, {
    grant_type: 'refresh_token',
    client_id: 'foerderbuch',
    refresh_token: token,
  });

async function signedIn(person: string): Promise<{ readonly visitor: Visitor; readonly tokens: Tokens }> {
  const visitor = new Visitor();
  const back = await codeFor(visitor, person);
  const answer = await exchange(visitor, back.searchParams.get('code') ?? '');
  expect(answer.status).toBe(200);
  return { visitor, tokens: (await answer.json()) as Tokens };
}

const claimsWith = async (token: string): Promise<number> =>
  (await fetch(`${ledger.address}/api/v1/claims`, { headers: { authorization: `Bearer ${token}` } })).status;

describe('the built-in issuer', () => {
  it('describes itself as OpenID Connect asks for it, with one way in: a code with PKCE (S256)', async () => {
    const answer = await fetch(`${issuer}/.well-known/openid-configuration`, {
      headers: { origin: 'https://elsewhere.example' },
    });
    expect(await answer.json()).toMatchObject({
      issuer,
      authorization_endpoint: `${issuer}/auth`,
      token_endpoint: `${issuer}/token`,
      end_session_endpoint: `${issuer}/session/end`,
      revocation_endpoint: `${issuer}/token/revocation`,
      response_types_supported: ['code'],
      code_challenge_methods_supported: ['S256'],
    });
    expect(answer.headers.has('access-control-allow-origin')).toBe(false);
  });

  it('signs a sample person in, with the roles and the municipality that its token names', async () => {
    const { tokens } = await signedIn('uebung-clara');
    expect(decodeJwt(tokens.access_token)).toMatchObject({
      sub: 'uebung-clara',
      roles: ['claimant'],
      tenant: '06412000',
    });
    expect(decodeJwt(tokens.id_token)).toMatchObject({ iss: issuer, name: 'Clara Claas', nonce: 'n' });
    expect(await claimsWith(tokens.access_token)).toBe(200);
  });

  it('gives a new token for a refresh token once; used again, the whole sign-in has ended', async () => {
    const { visitor, tokens } = await signedIn('uebung-berta');
    const next = (await (await refresh(visitor, tokens.refresh_token)).json()) as Tokens;
    expect(decodeJwt(next.access_token)).toMatchObject({ sub: 'uebung-berta', roles: ['approver'] });
    expect((await refresh(visitor, tokens.refresh_token)).status).toBe(400);
    expect((await refresh(visitor, next.refresh_token)).status).toBe(400);
  });

  it('signs out at once where the ID token came along, and asks where it did not', async () => {
    const { visitor, tokens } = await signedIn('uebung-berta');
    const asked = await visitor.send(`${issuer}/session/end`);
    expect(await asked.text()).toContain('Möchten Sie sich vom Förderbuch abmelden?');
    const out = await visitor.submit(`${issuer}/session/end`, {
      id_token_hint: tokens.id_token,
      post_logout_redirect_uri: `${ledger.address}/abgemeldet`,
    });
    expect([out.status, whereTo(out)]).toEqual([303, `${ledger.address}/abgemeldet`]);
    expect((await refresh(visitor, tokens.refresh_token)).status).toBe(400);
    expect(await personsPage(visitor)).toContain('/anmeldung/person/');
  });

  it('asks nobody twice: who is signed in comes back at once', async () => {
    const { visitor } = await signedIn('uebung-berta');
    const again = await visitor.send(authorization({ prompt: 'none' }));
    expect(new URL(whereTo(again)).searchParams.has('code')).toBe(true);
  });

  it('takes a refresh token back on demand', async () => {
    const { visitor, tokens } = await signedIn('uebung-sofia');
    const revoked = await visitor.submit(`${issuer}/token/revocation`, {
      client_id: 'foerderbuch',
      token: tokens.refresh_token,
    });
    expect(revoked.status).toBe(200);
    expect((await refresh(visitor, tokens.refresh_token)).status).toBe(400);
  });

  it('gives the same for the code of the printed link', async () => {
    const code = new URL(ledger.signInLink()).hash.replace('#code=', '');
    const answer = await ledger.post('/api/v1/sign-in', { code });
    expect(answer.status).toBe(200);
    const { token, refreshToken, idToken } = answer.body as Record<string, string>;
    expect(await claimsWith(token ?? '')).toBe(200);
    const visitor = new Visitor();
    const next = (await (await refresh(visitor, refreshToken ?? '')).json()) as Tokens;
    expect(decodeJwt(next.access_token)).toMatchObject({ sub: 'admin' });
    const out = await visitor.submit(`${issuer}/session/end`, {
      id_token_hint: idToken ?? '',
      post_logout_redirect_uri: `${ledger.address}/abgemeldet`,
    });
    expect(whereTo(out)).toBe(`${ledger.address}/abgemeldet`);
  });
});

describe('a restart', () => {
  it('ends no sign-in, brings no ended one back, and leaves nothing in the file to sign in with', async () => {
    const options = {
      port: Number(new URL(ledger.address).port),
      rateLimits: { signInPerAddress: 1e6, expensiveReadsPerToken: 1e6 },
    };
    const stays = await signedIn('uebung-sofia');
    const renewed = (await (await refresh(stays.visitor, stays.tokens.refresh_token)).json()) as Tokens;
    const leaves = await signedIn('uebung-stefan');
    await leaves.visitor.submit(`${issuer}/session/end`, {
      id_token_hint: leaves.tokens.id_token,
      post_logout_redirect_uri: `${ledger.address}/abgemeldet`,
    });
    await ledger.stop();
    const folder = readdirSync(ledger.folder).filter((name) => name.startsWith('sign-ins.sqlite'));
    const written = Buffer.concat(folder.map((name) => readFileSync(join(ledger.folder, name)))).toString(
      'latin1',
    );
    expect(written.length).toBeGreaterThan(0);
    for (const secret of [renewed.refresh_token, stays.tokens.refresh_token, 'uebung-', 'refresh_token'])
      expect(written).not.toContain(secret);
    await ledger.start(undefined, options);
    // Connections of before are closed, and are found to be when they are used.
    await Promise.allSettled(Array.from({ length: 10 }, () => fetch(ledger.address)));

    const again = await stays.visitor.send(authorization({ prompt: 'none' }));
    expect(new URL(whereTo(again)).searchParams.has('code')).toBe(true);
    expect(await claimsWith(renewed.access_token)).toBe(200);
    const next = (await (await refresh(stays.visitor, renewed.refresh_token)).json()) as Tokens;
    expect(decodeJwt(next.access_token)).toMatchObject({ sub: 'uebung-sofia' });
    expect((await refresh(leaves.visitor, leaves.tokens.refresh_token)).status).toBe(400);
    expect(await personsPage(leaves.visitor)).toContain('/anmeldung/person/');
    // Whoever uses a token again that was exchanged before the restart ends the sign-in, as ever.
    expect((await refresh(stays.visitor, stays.tokens.refresh_token)).status).toBe(400);
    expect((await refresh(stays.visitor, next.refresh_token)).status).toBe(400);
  });
});

describe('the page of the sample persons', () => {
  it('is plain HTML that no script is needed for, says that it is for trying out, and has two of those who need a second', async () => {
    const visitor = new Visitor();
    const page = await visitor.send(await personsPage(visitor));
    const text = await page.text();
    expect(page.headers.get('content-security-policy')).toMatch(/^default-src 'none';.*form-action 'self'/);
    expect(text).toContain('Nur zum Ausprobieren');
    expect(text).not.toContain('<script');
    expect(text.match(/value="uebung-[a-z]+"/g)).toHaveLength(13);
  });

  it.each([
    ['by the address', {}, '?lang=en'],
    ['by the page', { ui_locales: 'en' }, ''],
  ])('is English where it is asked for %s', async (_, change, search) => {
    const visitor = new Visitor();
    const page = await visitor.send(`${await personsPage(visitor, change)}${search}`);
    expect(await page.text()).toContain('For trying out only');
  });

  it('lets one leave without signing in', async () => {
    const visitor = new Visitor();
    const back = await codeFor(visitor, '');
    expect(back.searchParams.get('error')).toBe('access_denied');
  });

  it('is not there for who comes under a name of somebody else’s, or over somebody who passes requests on', async () => {
    const way = async (headers: Record<string, string>) =>
      (await ledger.get('/api/v1/sign-in', { headers })).body['by'];
    expect(await way({})).toBe('PRACTICE');
    expect(await way({ 'x-forwarded-for': '10.0.0.1' })).toBe('LINK');
    const visitor = new Visitor();
    const page = await personsPage(visitor);
    const refused = await visitor.submit(page, { person: 'uebung-berta' }, { 'x-forwarded-for': '10.0.0.1' });
    expect(refused.status).toBe(403);
    expect(await refused.text()).toContain('Musterpersonen gibt es hier nicht.');
  });
});

describe('what the issuer refuses', () => {
  it.each([
    [
      'an application that is not the page',
      { client_id: 'another' },
      'kennt der eingebaute Anmeldedienst nicht',
    ],
    ['a way back to elsewhere', { redirect_uri: 'https://elsewhere.example/' }, 'nur zur Seite'],
  ])('%s, is said to people on a page, to programs as a problem', async (_, change, said) => {
    const page = await new Visitor().send(authorization(change));
    expect([page.status, page.headers.get('content-type')]).toEqual([400, 'text/html; charset=utf-8']);
    expect(await page.text()).toContain(said);
    const problem = await fetch(authorization(change), { redirect: 'manual' });
    expect(problem.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    expect(await problem.json()).toMatchObject({ status: 400, detail: expect.stringContaining(said) });
  });

  it('a request without PKCE, or with a plain challenge, comes back to the page as an error', async () => {
    for (const change of [{ code_challenge: '' }, { code_challenge_method: 'plain' }]) {
      const back = new URL(whereTo(await new Visitor().send(authorization(change))));
      expect(back.searchParams.get('error')).toBe('invalid_request');
    }
  });

  it('a code that is used again, or with another verifier, in the form of RFC 6749 and in words', async () => {
    const visitor = new Visitor();
    const code = (await codeFor(visitor, 'uebung-berta')).searchParams.get('code') ?? '';
    const wrong = await exchange(visitor, code, { code_verifier: 'x'.repeat(43) });
    expect(wrong.status).toBe(400);
    expect(wrong.headers.get('content-type')).toMatch(/^application\/json/);
    expect(await wrong.json()).toMatchObject({
      error: 'invalid_grant',
      type: 'urn:foerderbuch:problem:invalid-request',
      detail: 'Diese Anmeldung ist zu Ende oder schon benutzt. Bitte noch einmal anmelden.',
    });
  });

  it('a token to a page of another origin', async () => {
    const { visitor, tokens } = await signedIn('uebung-berta');
    const answer = await visitor.submit(
      `${issuer}/token`,
      { grant_type: 'refresh_token', client_id: 'foerderbuch', refresh_token: tokens.refresh_token },
      { origin: 'https://elsewhere.example' },
    );
    expect(answer.status).toBe(400);
    expect(answer.headers.has('access-control-allow-origin')).toBe(false);
  });

  it('an interaction that nobody began', async () => {
    const page = await new Visitor().send(`${issuer}/person/nobody`);
    expect(page.status).toBe(400);
    expect(await page.text()).toContain('Diese Anmeldung ist abgelaufen');
  });
});
