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
  { key: ['from_day'] },
);

/** The base rates that were recorded, beside those that come along with the software. */
export const baseRates = projection({
  name: 'base-rate',
  version: 1,
  folds: [
    foldInto(baseRateTable, {
      keysOf: oneRow(({ event }) => (event.type === 'BaseRateRecorded' ? [event.data.from] : undefined)),
      fold: (_, { event, recorded }, [from_day]) =>
        event.type === 'BaseRateRecorded'
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
