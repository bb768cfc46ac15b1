import type { LedgerEvent } from '#domain';
import { foldInto, oneRow, opened, projection, table } from '#projections';
import { sum } from '../sum.ts';
import { lineKeyColumns } from './consumption.projection.ts';

const advanceBurdenTable = table(
  'advance_burden',
  {
    programme: 'text',
    line: 'text',
    /** That is burdened. */
    fiscal_year: 'integer',
    /** Whose budget authorised it. */
    authorised_in: 'integer',
    /** Cents. */
    granted: 'integer',
    burdened: 'integer',
    obligations: 'integer',
    synthetic: 'integer',
    position: 'integer',
  },
  { key: ['programme', 'line', 'fiscal_year', 'authorised_in'] },
);

const obligationTable = table(
  'obligation',
  {
    /** Of the year that it was entered in. */
    ...lineKeyColumns,
    obligation_id: 'text',
    burdened_year: 'integer',
    recipient: 'text?',
    leika_key: 'text?',
    /** As it was entered, cents. */
    amount: 'integer',
    /** What of it was not given up, cents. */
    standing: 'integer',
    entered_from: 'text',
    reason: 'text',
    synthetic: 'integer',
    position: 'integer',
  },
  { key: ['programme', 'line', 'fiscal_year', 'obligation_id'] },
);

type OfObligation = Extract<
  LedgerEvent,
  { readonly type: 'ObligationEntered' | 'ObligationReduced' | 'ObligationReleased' }
>;

const isOfObligation = (event: LedgerEvent): event is OfObligation =>
  event.type === 'ObligationEntered' ||
  event.type === 'ObligationReduced' ||
  event.type === 'ObligationReleased';

/** What may burden and what burdens a later year, by line and the year that authorised it (LHO §§ 16, 38). */
export const advanceBurdens = projection({
  name: 'advance-burden',
  version: 3,
  folds: [
    foldInto(advanceBurdenTable, {
      keysOf: oneRow(({ event }) =>
        event.type === 'CommitmentAuthorityGranted' ||
        event.type === 'ObligationEntered' ||
        event.type === 'ObligationReleased' ||
        event.type === 'ObligationReduced'
          ? [
              event.data.programme,
              event.data.line,
              BigInt(event.data.burdenedYear),
              BigInt(event.data.fiscalYear),
            ]
          : undefined,
      ),
      fold: (row, { event, recorded }, [programme, line, fiscal_year, authorised_in]) => {
        const amount = 'amount' in event.data ? event.data.amount : 0n;
        const sign = event.type === 'ObligationEntered' ? 1n : event.type === 'ObligationReleased' ? -1n : 0n;
        return {
          programme,
          line,
          fiscal_year,
          authorised_in,
          granted: sum(row, 'granted', event.type === 'CommitmentAuthorityGranted' ? amount : 0n),
          burdened: sum(row, 'burdened', event.type === 'ObligationReduced' ? -amount : sign * amount),
          obligations: sum(row, 'obligations', sign),
          synthetic: recorded.synthetic ? 1n : 0n,
          position: recorded.position,
        };
      },
    }),
    foldInto(obligationTable, {
      keysOf: oneRow(({ event }) =>
        isOfObligation(event)
          ? [event.data.programme, event.data.line, BigInt(event.data.fiscalYear), event.data.obligationId]
          : undefined,
      ),
      fold: (row, { event, recorded }, [programme, line, fiscal_year, obligation_id]) => {
        if (!isOfObligation(event)) return undefined;
        const { effectiveDay, position } = recorded;
        const { amount, burdenedYear, reason } = event.data;
        if (event.type !== 'ObligationEntered') {
          const obligation = opened(row, event, 'obligation');
          return { ...obligation, standing: sum(obligation, 'standing', -amount), position };
        }
        const { recipient = null, leikaKey = null } = event.data;
        return {
          programme,
          line,
          fiscal_year,
          obligation_id,
          burdened_year: BigInt(burdenedYear),
          recipient,
          leika_key: leikaKey,
          amount,
          standing: amount,
          entered_from: effectiveDay,
          reason,
          synthetic: recorded.synthetic ? 1n : 0n,
          position,
        };
      },
    }),
  ],
  logs: [],
});
