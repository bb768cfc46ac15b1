import { foldInto, oneRow, projection, table } from '#projections';
import { sum } from '../sum.ts';

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

/** What may burden and what burdens a later year, by line and the year that authorised it (LHO §§ 16, 38). */
export const advanceBurdens = projection({
  name: 'advance-burden',
  version: 2,
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
  ],
  logs: [],
});
