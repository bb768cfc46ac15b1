import type { SignIn } from '#api';
import type { EmbeddedIssuer, Role } from '#identity';

const codeTtlMs = 15 * 60_000;
const sessionSeconds = 8 * 3_600;

/** Who the link signs in: reads everything and keeps the books' master data; the persons of a case get tokens of their own. */
const subject = 'admin';
const roles: readonly Role[] = ['administrator', 'budget-controller', 'auditor'];

/** The codes of sign-in links: each is valid once, and for a quarter of an hour. */
export class SignInCodes {
  readonly #issuer: EmbeddedIssuer;
  readonly #now: () => number;
  readonly #newCode: () => string;
  readonly #validUntilMs = new Map<string, number>();

  constructor(issuer: EmbeddedIssuer, now: () => number, newCode: () => string) {
    this.#issuer = issuer;
    this.#now = now;
    this.#newCode = newCode;
  }

  issue(): string {
    const code = this.#newCode();
    this.#validUntilMs.set(code, this.#now() + codeTtlMs);
    return code;
  }

  readonly exchange: SignIn = async (code) => {
    const validUntilMs = this.#validUntilMs.get(code) ?? 0;
    this.#validUntilMs.delete(code);
    const nowMs = this.#now();
    if (nowMs > validUntilMs) return undefined;
    const token = await this.#issuer.sign({ subject, roles, ttlSeconds: sessionSeconds }, nowMs);
    return { token, expiresAtMs: nowMs + sessionSeconds * 1_000 };
  };
}
