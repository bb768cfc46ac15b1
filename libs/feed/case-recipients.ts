import { LRUCache } from 'lru-cache';
import { deserialize, type LedgerEvent } from '#domain';
import type { EventReader } from '#event-store';

/** Counted as sizes: for `max`, all of the room would be set aside at every start. */
const rememberedCases = { maxSize: 50_000, sizeCalculation: () => 1 } as const;
/** More than any grant has. */
const eventsOfGrantMax = 1_000;
const nobody: readonly string[] = [];

/**
 * Whom a case is for: said by its first event, and of a grant by its notices as well, where the rights have passed on. Read
 * once per case and remembered, so that a subscriber may begin anywhere.
 */
export class CaseRecipients {
  readonly #reader: EventReader;
  readonly #known = new LRUCache<string, readonly string[]>(rememberedCases);

  constructor(reader: EventReader) {
    this.#reader = reader;
  }

  /** Of the case with this id; empty for an agreement, which pays a provider. */
  async of(caseId: string): Promise<readonly string[]> {
    const known = this.#known.get(caseId);
    if (known) return known;
    const found =
      (await this.#statedIn(`claim-${caseId}`, 1)) ??
      (await this.#statedIn(`grant-${caseId}`, eventsOfGrantMax)) ??
      (await this.#statedIn(`commitmentCase-${caseId}`, 1)) ??
      nobody;
    this.#known.set(caseId, found);
    return found;
  }

  /** A notice that was recorded since the case was read may name others. */
  learn(caseId: string, event: LedgerEvent): void {
    const known = this.#known.peek(caseId);
    if (!known) return;
    const named = recipientsOf(event).filter((key) => !known.includes(key));
    if (named.length > 0) this.#known.set(caseId, joined([known, named]));
  }

  async #statedIn(stream: string, maxCount: number): Promise<readonly string[] | undefined> {
    const { events } = await this.#reader.readStream(stream, { maxCount });
    if (events.length === 0) return undefined;
    return joined(
      events.map(({ type, version, payload }) => recipientsOf(deserialize(type, version, payload))),
    );
  }
}

const joined = (keys: readonly (readonly string[])[]): readonly string[] => [...new Set(keys.flat())];

function recipientsOf({ type, data }: LedgerEvent): readonly string[] {
  switch (type) {
    case 'ClaimSubmitted':
      return [data.recipient];
    case 'CommitmentCaseOpened':
      return data.recipient === undefined ? nobody : [data.recipient];
    case 'GrantApplied':
      return data.recipients;
    case 'GrantAwarded':
    case 'AwardAmended':
    case 'GrantFinancingChanged':
    case 'AwardReduced':
      return data.recipients ?? nobody;
    default:
      return nobody;
  }
}
