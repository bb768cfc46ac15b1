import { trace } from '@opentelemetry/api';
import type { ServiceMetrics } from './metrics.ts';
import { noteOfRequest } from './request-note.ts';
import { traced } from './tracing.ts';

/** Traces each query by its name, counts it by how it ended, and leaves both for the line of its request. */
export const observeQueries =
  (metrics: ServiceMetrics) =>
  <Result>(
    query: string,
    work: () => Promise<Result>,
    /** `failed`, or why there is no answer. */
    outcomeOf: (error: unknown) => string,
  ): Promise<Result> =>
    traced(query, {}, async () => {
      const begun = performance.now();
      const ended = (outcome: string): void => {
        metrics.queries.inc({ query, outcome });
        metrics.querySeconds.observe({ query, outcome }, (performance.now() - begun) / 1_000);
        trace.getActiveSpan()?.setAttributes({ outcome });
        Object.assign(noteOfRequest(), { query, outcome });
      };
      try {
        const result = await work();
        ended('answered');
        return result;
      } catch (error) {
        ended(outcomeOf(error));
        throw error;
      }
    });
