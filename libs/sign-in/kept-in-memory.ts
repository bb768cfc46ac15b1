import { LRUCache } from 'lru-cache';
import type { Adapter, AdapterPayload } from 'oidc-provider';

const keptMax = 10_000;

/**
 * What the built-in issuer remembers: sessions, codes, refresh tokens. None of it outlives the process, after whose restart people
 * sign in again.
 */
export class IssuerMemory {
  readonly #kept = new LRUCache<string, AdapterPayload>({ max: keptMax });
  /** Keys of what belongs to a grant, which ends together. */
  readonly #ofGrant = new LRUCache<string, Set<string>>({ max: keptMax });
  readonly #sessions = new LRUCache<string, string>({ max: keptMax });

  readonly adapter = (model: string): Adapter => {
    const keyOf = (id: string): string => `${model} ${id}`;
    const find = async (id: string): Promise<AdapterPayload | undefined> => this.#kept.get(keyOf(id));
    return {
      upsert: async (id, payload, expiresIn) => {
        const key = keyOf(id);
        this.#kept.set(key, payload, expiresIn === undefined ? {} : { ttl: expiresIn * 1_000 });
        if (model === 'Session' && payload.uid !== undefined) this.#sessions.set(payload.uid, id);
        if (payload.grantId === undefined || model === 'Session') return;
        const keys = this.#ofGrant.get(payload.grantId) ?? new Set();
        this.#ofGrant.set(payload.grantId, keys.add(key));
      },
      find,
      findByUid: async (uid) => {
        const id = this.#sessions.get(uid);
        return id === undefined ? undefined : find(id);
      },
      findByUserCode: async () => undefined,
      consume: async (id) => {
        const payload = this.#kept.get(keyOf(id));
        if (payload) payload['consumed'] = Math.floor(Date.now() / 1_000);
      },
      destroy: async (id) => {
        this.#kept.delete(keyOf(id));
      },
      revokeByGrantId: async (grantId) => {
        for (const key of this.#ofGrant.get(grantId) ?? []) this.#kept.delete(key);
        this.#ofGrant.delete(grantId);
      },
    };
  };
}
