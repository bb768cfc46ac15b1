import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { v4 } from 'uuid';
import type { SqliteEventStore } from '#event-store/sqlite';
import { openEmbeddedIssuer, type EmbeddedIssuer, type Role, type TokenVerifier } from '#identity';
import { eventIds } from '#event-store';
import { dashboardLooks } from '#operations';
import { signInsFileOf } from '#operations/data-folder';
import { BuiltInSignIn } from '#sign-in';
import { embeddedVerifier } from '../../apps/ledger/verifier.ts';
import { openLedger, type Ledger, type LedgerOptions } from '../../apps/ledger/ledger.ts';
import { builtDashboard } from './built-dashboard.ts';
import { projectorInProcess } from './projector-in-process.ts';
import { readPdf } from './read-pdf.ts';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Record<string, unknown>;
}

export interface RequestOptions {
  readonly as?: readonly [subject: string, role: Role | readonly Role[], tenant?: string];
  readonly key?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A whole ledger on a real port and a real file, with a clock that the test sets. */
export class TestLedger {
  nowMs = Date.UTC(2023, 2, 1, 12);
  readonly errors: unknown[] = [];
  readonly folder = mkdtempSync(join(tmpdir(), 'foerderbuch-'));
  #ledger: Ledger | undefined;
  #issuer: EmbeddedIssuer | undefined;
  #signIn: BuiltInSignIn | undefined;
  #address = '';

  /** `extend` may add to the server before it listens; at a `port` of the system's choice unless one is given. */
  async start(
    extend?: (app: Ledger['app']) => Promise<unknown>,
    { port = 0, ...options }: Partial<LedgerOptions> & { readonly port?: number } = {},
  ): Promise<void> {
    const now = (): number => this.nowMs;
    this.#issuer = await openEmbeddedIssuer(this.folder);
    this.#signIn = new BuiltInSignIn({
      issuer: this.#issuer,
      keptIn: signInsFileOf(this.folder),
      samplePersons: 'on',
      looks: dashboardLooks(builtDashboard),
      now,
      newCode: () => randomBytes(24).toString('base64url'),
      onError: (error) => this.errors.push(error),
    });
    this.#ledger = await openLedger({
      dataFolder: this.folder,
      verifier: embeddedVerifier(this.#issuer, now),
      ...(options.issuer === undefined && { signIn: this.#signIn }),
      now,
      newEventId: eventIds(),
      newRequestId: () => v4(),
      onError: (error) => this.errors.push(error),
      projectorOf: projectorInProcess,
      ...options,
    });
    await extend?.(this.ledger.app);
    await this.ledger.app.listen(port, '127.0.0.1');
    this.#address = await this.ledger.app.getUrl();
  }

  async stop(): Promise<void> {
    await this.#ledger?.close();
    this.#signIn?.close();
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }

  get ledger(): Ledger {
    if (!this.#ledger) throw new Error('The ledger was not started.');
    return this.#ledger;
  }

  get store(): SqliteEventStore {
    return this.ledger.store;
  }

  /** The address that signs a person in, once; `search` such as `?jahr=2023` says what is shown. */
  signInLink(search = ''): string {
    return `${this.#address}/${search}#code=${this.#signIn?.issueCode() ?? ''}`;
  }

  get verifier(): TokenVerifier {
    if (!this.#issuer) throw new Error('The ledger was not started.');
    return embeddedVerifier(this.#issuer, () => this.nowMs);
  }

  get address(): string {
    return this.#address;
  }

  async token([subject, role, tenant]: NonNullable<RequestOptions['as']>): Promise<string> {
    if (!this.#issuer) throw new Error('The ledger was not started.');
    const request = {
      subject,
      roles: [role].flat(),
      ttlSeconds: 3_600,
      ...(tenant !== undefined && { tenant }),
    };
    return this.#issuer.sign(request, this.nowMs);
  }

  post(path: string, body: object = {}, options: RequestOptions = {}): Promise<Answer> {
    return this.send('POST', path, JSON.stringify(body), options);
  }

  get(path: string, options: RequestOptions = {}): Promise<Answer> {
    return this.send('GET', path, undefined, options);
  }

  async send(
    method: string,
    path: string,
    body: string | undefined,
    { as = ['anna', 'administrator'], key = v4(), headers = {} }: RequestOptions = {},
  ): Promise<Answer> {
    const response = await fetch(`${this.#address}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${await this.token(as)}`,
        'idempotency-key': key,
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body }),
    });
    return {
      status: response.status,
      headers: response.headers,
      body: await bodyOf(response),
    };
  }
}

/** A document is its text, whatever its form, and an archive what is in it. */
async function bodyOf(response: Response): Promise<Record<string, unknown>> {
  const type = response.headers.get('content-type');
  if (type === 'application/pdf') return { text: readPdf(Buffer.from(await response.arrayBuffer())).text };
  if (type === 'application/zip')
    return { files: Object.keys(unzipSync(new Uint8Array(await response.arrayBuffer()))) };
  return (await response.json()) as Record<string, unknown>;
}
