import { setTimeout as pause } from 'node:timers/promises';
import type { CertifiedClaim } from './certified-claims.ts';

/** What the ledger answered to an approval; `unknown` when no answer came. */
export type ApprovalAnswer =
  | { readonly outcome: 'acknowledged'; readonly position: bigint }
  | { readonly outcome: 'refused' }
  | { readonly outcome: 'unknown' };

const connections = 32;
const notEnoughFunds = 'urn:foerderbuch:problem:not-enough-funds';

/** Approves claims over HTTP, with an Idempotency-Key for each, so that a question without an answer can be asked again. */
export class Approver {
  readonly #address: string;
  readonly #token: string;

  constructor(address: string, token: string) {
    this.#address = address;
    this.#token = token;
  }

  async approve(
    { caseNumber }: CertifiedClaim,
    { body = {}, key = `approve-${caseNumber}` }: { readonly body?: object; readonly key?: string } = {},
  ): Promise<ApprovalAnswer> {
    for (;;) {
      const answer = await this.#post(`/api/v1/claims/${caseNumber}/approval`, body, key);
      if (!answer) return { outcome: 'unknown' };
      const { status, content } = answer;
      if (status === 200) return { outcome: 'acknowledged', position: BigInt(String(content['position'])) };
      if (status === 409 && content['type'] === notEnoughFunds) return { outcome: 'refused' };
      if (status !== 503) throw new Error(`${caseNumber}: ${status} ${JSON.stringify(content)}`);
      await pause(50);
    }
  }

  /** Approves over several connections at once, in the order given, until all have an answer or `stopped`. */
  async race(
    claims: readonly CertifiedClaim[],
    onAnswer: (claim: CertifiedClaim, answer: ApprovalAnswer) => void,
    stopped: () => boolean = () => false,
  ): Promise<void> {
    let next = 0;
    const connection = async (): Promise<void> => {
      while (!stopped()) {
        const claim = claims[next];
        if (!claim) return;
        next += 1;
        onAnswer(claim, await this.approve(claim));
      }
    };
    await Promise.all(Array.from({ length: connections }, connection));
  }

  async #post(
    path: string,
    body: object,
    key: string,
  ): Promise<{ readonly status: number; readonly content: Record<string, unknown> } | undefined> {
    try {
      const response = await fetch(`${this.#address}${path}`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${this.#token}`,
          'idempotency-key': key,
          'content-type': 'application/json',
        },
        body: JSON.stringify(body),
      });
      return {
        status: response.status,
        content: (await response.json()) as Record<string, unknown>,
      };
    } catch {
      return undefined;
    }
  }
}
