import type { BaseRateEvent, LedgerEvent } from '#domain';
import { foldInto, oneRow, projection, table } from '#projections';

const baseRateTable = table(
  'base_rate',
  {
    /** The first day of its half-year. */
    from_day: 'text',
    percent: 'text',
    source: 'text',
    recorded_at_ms: 'integer',
    position: 'integer',
  },
  // Each that was ever known: of a half-year the last one counts.
  { key: ['from_day', 'position'] },
);

/** The base rates that were recorded, beside those that come along with the software. */
export const baseRates = projection({
  name: 'base-rate',
  version: 2,
  folds: [
    foldInto(baseRateTable, {
      keysOf: oneRow(({ event, recorded: { position } }) =>
        isBaseRate(event) ? [event.data.from, position] : undefined,
      ),
      fold: (_, { event, recorded }, [from_day]) =>
        isBaseRate(event)
          ? {
              from_day,
              percent: event.data.percent,
              source: JSON.stringify(event.data.source),
              recorded_at_ms: BigInt(recorded.recordedAtMs),
              position: recorded.position,
            }
          : undefined,
    }),
  ],
  logs: [],
});

const isBaseRate = (event: LedgerEvent): event is BaseRateEvent =>
  event.type === 'BaseRateRecorded' || event.type === 'BaseRateCorrected';
