const codeTtlMs = 15 * 60_000;

/** The codes of sign-in links: each is valid once, and for a quarter of an hour. */
export class SignInCodes {
  readonly #now: () => number;
  readonly #newCode: () => string;
  readonly #validUntilMs = new Map<string, number>();

  constructor(now: () => number, newCode: () => string) {
    this.#now = now;
    this.#newCode = newCode;
  }

  issue(): string {
    const code = this.#newCode();
    this.#validUntilMs.set(code, this.#now() + codeTtlMs);
    return code;
  }

  /** True once for each code, in time. */
  redeem(code: string): boolean {
    const validUntilMs = this.#validUntilMs.get(code) ?? 0;
    this.#validUntilMs.delete(code);
    return this.#now() <= validUntilMs;
  }
}
