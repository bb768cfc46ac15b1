import { LRUCache } from 'lru-cache';
import { deserialize } from '#domain';
import type { EventReader } from '#event-store';

const rememberedCasesMax = 50_000;
const nobody: readonly string[] = [];

/**
 * Whom a case is for: said by its first event alone, which never changes. Read once per case and remembered, so that a
 * subscriber may begin anywhere.
 */
export class CaseRecipients {
  readonly #reader: EventReader;
  readonly #known = new LRUCache<string, readonly string[]>({ max: rememberedCasesMax });

  constructor(reader: EventReader) {
    this.#reader = reader;
  }

  /** Of the case with this id; empty for an agreement, which pays a provider. */
  async of(caseId: string): Promise<readonly string[]> {
    const known = this.#known.get(caseId);
    if (known) return known;
    const found =
      (await this.#firstOf(`claim-${caseId}`)) ??
      (await this.#firstOf(`grant-${caseId}`)) ??
      (await this.#firstOf(`commitmentCase-${caseId}`)) ??
      nobody;
    this.#known.set(caseId, found);
    return found;
  }

  async #firstOf(stream: string): Promise<readonly string[] | undefined> {
    const { events } = await this.#reader.readStream(stream, { maxCount: 1 });
    const [first] = events;
    if (!first) return undefined;
    const { type, data } = deserialize(first.type, first.version, first.payload);
    if (type === 'ClaimSubmitted') return [data.recipient];
    if (type === 'CommitmentCaseOpened') return data.recipient === undefined ? nobody : [data.recipient];
    return type === 'GrantApplied' ? data.recipients : nobody;
  }
}
