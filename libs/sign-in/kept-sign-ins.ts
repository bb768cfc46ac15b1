import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { DatabaseSync, type SQLOutputValue } from 'node:sqlite';
import { LRUCache } from 'lru-cache';
import type { Adapter, AdapterPayload } from 'oidc-provider';

export interface KeptSignInsOptions {
  /** SQLite; `:memory:` where nothing is to outlive the process. */
  readonly file: string;
  /** The same after every start; without it nothing in the file can be read. */
  readonly secret: string;
  /** Told of a file that cannot be read or written: signing in goes on without it, until the next start. */
  readonly onError: (error: unknown) => void;
}

interface Remembered {
  readonly payload: AdapterPayload;
  /** Unix milliseconds. */
  readonly expiresAtMs: number;
}

const rememberedMax = 10_000;
/** Of one kind, so that nobody who only begins sign-ins fills the disk. */
const rowsMax = 10_000;
const pruneEveryWrites = 200;
const neverMs = Number.MAX_SAFE_INTEGER;

const schema = `
  PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA secure_delete = ON;
  CREATE TABLE IF NOT EXISTS kept (
    name BLOB NOT NULL PRIMARY KEY,
    model TEXT NOT NULL,
    grant_name BLOB,
    sealed BLOB NOT NULL,
    expires_at INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS kept_of_grant ON kept (grant_name);
  CREATE INDEX IF NOT EXISTS kept_until ON kept (model, expires_at);`;

/**
 * What the built-in issuer remembers: sessions, codes, refresh tokens. They outlive the process in a file from which nobody can sign in: each
 * is found by a hash of its own id, and sealed with a key that is made of that id and the issuer's secret. The id is what
 * the browser holds, and stands nowhere here.
 */
export class KeptSignIns {
  readonly #options: KeptSignInsOptions;
  readonly #database: DatabaseSync;
  readonly #remembered = new LRUCache<string, Remembered>({ max: rememberedMax });
  /** Writes that the file has not taken yet, by what they write. */
  readonly #waiting = new Map<string, () => void>();
  #writes = 0;

  constructor(options: KeptSignInsOptions) {
    this.#options = options;
    this.#database = openedOr(options);
    this.#write('prune', () => this.#prune());
  }

  readonly adapter = (model: string): Adapter => ({
    upsert: async (id, payload, expiresIn) => {
      const expiresAtMs = expiresIn === undefined ? neverMs : Date.now() + expiresIn * 1_000;
      this.#keep(model, id, { payload, expiresAtMs });
      // Of a session, whatever belongs to it knows another name.
      if (model === 'Session' && payload.uid !== undefined)
        this.#keep('Session by uid', payload.uid, { payload: { id }, expiresAtMs });
    },
    find: async (id) => this.#find(model, id)?.payload,
    findByUid: async (uid) => {
      const id = this.#find('Session by uid', uid)?.payload['id'];
      return typeof id === 'string' ? this.#find(model, id)?.payload : undefined;
    },
    findByUserCode: async () => undefined,
    consume: async (id) => {
      const found = this.#find(model, id);
      if (!found) return;
      const consumed = Math.floor(Date.now() / 1_000);
      this.#keep(model, id, { ...found, payload: { ...found.payload, consumed } });
    },
    destroy: async (id) => {
      const name = this.#nameOf(model, id);
      const key = keyOf(name);
      this.#remembered.delete(key);
      this.#write(key, () => this.#database.prepare('DELETE FROM kept WHERE name = ?').run(name));
    },
    revokeByGrantId: async (grantId) => {
      for (const [key, { payload }] of this.#remembered.entries())
        if (payload.grantId === grantId) this.#remembered.delete(key);
      const grantName = this.#nameOf('grant', grantId);
      this.#write(keyOf(grantName), () =>
        this.#database.prepare('DELETE FROM kept WHERE grant_name = ?').run(grantName),
      );
    },
  });

  close(): void {
    if (this.#database.isOpen) this.#database.close();
  }

  #keep(model: string, id: string, remembered: Remembered): void {
    const { payload, expiresAtMs } = remembered;
    const name = this.#nameOf(model, id);
    const key = keyOf(name);
    // A session goes on where one of its grants ends.
    const grantName =
      payload.grantId === undefined || model === 'Session' ? null : this.#nameOf('grant', payload.grantId);
    this.#remembered.set(key, remembered);
    this.#write(key, () =>
      this.#database
        .prepare('INSERT OR REPLACE INTO kept VALUES (?, ?, ?, ?, ?)')
        .run(name, model, grantName, this.#sealed(model, id, name, payload), expiresAtMs),
    );
    this.#writes += 1;
    if (this.#writes % pruneEveryWrites === 0) this.#write('prune', () => this.#prune());
  }

  #find(model: string, id: string): Remembered | undefined {
    const name = this.#nameOf(model, id);
    const key = keyOf(name);
    const found =
      this.#remembered.get(key) ?? (this.#waiting.has(key) ? undefined : this.#read(model, id, name));
    if (!found || found.expiresAtMs <= Date.now()) return undefined;
    this.#remembered.set(key, found);
    return found;
  }

  #read(model: string, id: string, name: Buffer): Remembered | undefined {
    try {
      const row = this.#database.prepare('SELECT sealed, expires_at FROM kept WHERE name = ?').get(name);
      return (
        row && {
          payload: this.#opened(model, id, name, row['sealed']),
          expiresAtMs: Number(row['expires_at']),
        }
      );
    } catch (error) {
      this.#options.onError(error);
      return undefined;
    }
  }

  /** In their order, now or once the file takes them. */
  #write(key: string, write: () => unknown): void {
    this.#waiting.delete(key);
    this.#waiting.set(key, () => void write());
    try {
      for (const [one, waiting] of this.#waiting) {
        waiting();
        this.#waiting.delete(one);
      }
    } catch (error) {
      const [oldest] = this.#waiting.keys();
      if (this.#waiting.size > rememberedMax && oldest !== undefined) this.#waiting.delete(oldest);
      this.#options.onError(error);
    }
  }

  #prune(): void {
    this.#database.prepare('DELETE FROM kept WHERE expires_at <= ?').run(Date.now());
    for (const { model } of this.#database
      .prepare('SELECT model FROM kept GROUP BY model HAVING COUNT(*) > ?')
      .all(rowsMax))
      this.#database
        .prepare(
          `DELETE FROM kept WHERE name IN (SELECT name FROM kept WHERE model = ?
           ORDER BY expires_at DESC LIMIT -1 OFFSET ?)`,
        )
        .run(model ?? null, rowsMax);
  }

  #nameOf(model: string, id: string): Buffer {
    return this.#made('name', model, id);
  }

  #made(purpose: string, model: string, id: string): Buffer {
    return createHmac('sha256', this.#options.secret).update(`${purpose}\0${model}\0${id}`).digest();
  }

  #sealed(model: string, id: string, name: Buffer, payload: AdapterPayload): Buffer {
    const nonce = randomBytes(nonceBytes);
    const cipher = createCipheriv(algorithm, this.#made('key', model, id), nonce).setAAD(name);
    const text = Buffer.concat([cipher.update(JSON.stringify(payload)), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), text]);
  }

  /** @throws Error where it was sealed with another key, or changed */
  #opened(model: string, id: string, name: Buffer, sealed: SQLOutputValue | undefined): AdapterPayload {
    if (!(sealed instanceof Uint8Array)) throw new TypeError('A sign-in that is kept has no content.');
    const cipher = createDecipheriv(
      algorithm,
      this.#made('key', model, id),
      sealed.subarray(0, nonceBytes),
    ).setAAD(name);
    cipher.setAuthTag(sealed.subarray(nonceBytes, nonceBytes + tagBytes));
    const text = Buffer.concat([cipher.update(sealed.subarray(nonceBytes + tagBytes)), cipher.final()]);
    return JSON.parse(text.toString('utf8')) as AdapterPayload;
  }
}

const algorithm = 'aes-256-gcm';
const nonceBytes = 12;
const tagBytes = 16;

const keyOf = (name: Buffer): string => name.toString('base64');

/** A file that is none is replaced, for what was in it is not worth a start that fails: people sign in again. */
function openedOr({ file, onError }: KeptSignInsOptions): DatabaseSync {
  try {
    return opened(file);
  } catch (error) {
    onError(error);
  }
  try {
    for (const suffix of ['', '-wal', '-shm']) rmSync(`${file}${suffix}`, { force: true });
    return opened(file);
  } catch (error) {
    onError(error);
    return opened(':memory:');
  }
}

function opened(file: string): DatabaseSync {
  const database = new DatabaseSync(file, { timeout: 1_000 });
  try {
    database.exec(schema);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}
