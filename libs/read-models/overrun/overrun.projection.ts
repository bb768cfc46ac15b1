import { foldInto, oneRow, opened, projection, table } from '#projections';
import { lineKeyColumns } from '../budget-line/consumption.projection.ts';

const overrunTable = table(
  'overrun',
  {
    ...lineKeyColumns,
    overrun_id: 'text',
    amount: 'integer',
    consent_reference: 'text',
    consented_on: 'text',
    /** Of the year of the consent, 1 to 4. */
    quarter: 'integer',
    reason: 'text',
    effective_day: 'text',
    recorded_at_ms: 'integer',
    reversed_on: 'text?',
    reversal_reason: 'text?',
    reversal_recorded_at_ms: 'integer?',
    synthetic: 'integer',
    position: 'integer',
  },
  {
    key: ['programme', 'line', 'fiscal_year', 'overrun_id'],
    indexes: [['fiscal_year', 'consented_on']],
  },
);

const budgetYearRuleTable = table(
  'budget_year_rule',
  {
    fiscal_year: 'integer',
    /** `OVERRUN_THRESHOLD` or `CARRY_OVER`. */
    kind: 'text',
    /** The threshold, cents. */
    amount: 'integer?',
    /** Until the end of which following year remainders may be used. */
    years: 'integer?',
    source: 'text',
    recorded_at_ms: 'integer',
    position: 'integer',
  },
  // Each that was ever known: of a year and kind the last one counts.
  { key: ['fiscal_year', 'position'] },
);

const quarterOf = (day: string): bigint => BigInt(Math.ceil(Number(day.slice(5, 7)) / 3));

/**
 * Overruns with the finance ministry's consent, and what the budget act of a year says: from which amount on its overruns are told each
 * quarter (LHO § 37), and how long its remainders may be used (LHO § 45).
 */
export const overruns = projection({
  name: 'overrun',
  version: 2,
  folds: [
    foldInto(overrunTable, {
      keysOf: oneRow(({ event }) =>
        event.type === 'OverrunConsented' || event.type === 'OverrunReversed'
          ? [event.data.programme, event.data.line, BigInt(event.data.fiscalYear), event.data.overrunId]
          : undefined,
      ),
      fold: (row, { event, recorded }, [programme, line, fiscal_year, overrun_id]) => {
        const { effectiveDay, position } = recorded;
        const recordedAtMs = BigInt(recorded.recordedAtMs);
        if (event.type === 'OverrunConsented')
          return {
            programme,
            line,
            fiscal_year,
            overrun_id,
            amount: event.data.amount,
            consent_reference: event.data.consentReference,
            consented_on: event.data.consentedOn,
            quarter: quarterOf(event.data.consentedOn),
            reason: event.data.reason,
            effective_day: effectiveDay,
            recorded_at_ms: recordedAtMs,
            reversed_on: null,
            reversal_reason: null,
            reversal_recorded_at_ms: null,
            synthetic: recorded.synthetic ? 1n : 0n,
            position,
          };
        if (event.type !== 'OverrunReversed') return undefined;
        return {
          ...opened(row, event, 'consent to its overrun'),
          reversed_on: effectiveDay,
          reversal_reason: event.data.reason,
          reversal_recorded_at_ms: recordedAtMs,
          position,
        };
      },
    }),
    foldInto(budgetYearRuleTable, {
      keysOf: oneRow(({ event, recorded: { position } }) =>
        event.type === 'OverrunThresholdSet' || event.type === 'CarryOverRuleSet'
          ? [BigInt(event.data.fiscalYear), position]
          : undefined,
      ),
      fold: (_, { event, recorded }, [fiscal_year]) => {
        if (event.type !== 'OverrunThresholdSet' && event.type !== 'CarryOverRuleSet') return undefined;
        const isThreshold = event.type === 'OverrunThresholdSet';
        return {
          fiscal_year,
          kind: isThreshold ? 'OVERRUN_THRESHOLD' : 'CARRY_OVER',
          amount: isThreshold ? event.data.amount : null,
          years: isThreshold ? null : BigInt(event.data.years),
          source: JSON.stringify(event.data.source),
          recorded_at_ms: BigInt(recorded.recordedAtMs),
          position: recorded.position,
        };
      },
    }),
  ],
  logs: [],
});
