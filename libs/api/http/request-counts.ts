import type { FastifyRateLimitStore } from '@fastify/rate-limit';
import { LRUCache } from 'lru-cache';

/** Callers whose count is kept; of more than these, the longest unseen begins anew. */
const countedMax = 10_000;

interface Count {
  current: number;
  readonly untilMs: number;
}

/** How often each caller has asked within its window of time, over all routes: the store that the plugin brings counts each by itself. */
export class RequestCounts implements FastifyRateLimitStore {
  readonly #counts = new LRUCache<string, Count>({ max: countedMax });

  incr(...[key, callback, windowMs]: Parameters<FastifyRateLimitStore['incr']>): void {
    const nowMs = performance.now();
    const known = this.#counts.get(key);
    const count = known && known.untilMs > nowMs ? known : { current: 0, untilMs: nowMs + windowMs };
    count.current += 1;
    this.#counts.set(key, count);
    callback(null, { current: count.current, ttl: count.untilMs - nowMs });
  }

  child(): this {
    return this;
  }
}
