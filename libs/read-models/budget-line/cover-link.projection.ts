import { foldInto, oneRow, opened, projection, table } from '#projections';
import { lineKeyColumns } from './consumption.projection.ts';

const coverLinkTable = table(
  'cover_link',
  {
    ...lineKeyColumns,
    cover_link_id: 'text',
    partner_programme: 'text',
    partner_line: 'text',
    direction: 'text',
    source: 'text',
    declared_from: 'text',
    revoked_from: 'text?',
    revocation_reason: 'text?',
    synthetic: 'integer',
    position: 'integer',
  },
  {
    key: ['programme', 'line', 'fiscal_year', 'cover_link_id'],
    indexes: [['partner_programme', 'partner_line', 'fiscal_year']],
  },
);

/** Which lines cover each other (LHO § 20), as their budgets declare it. */
export const coverLinks = projection({
  name: 'cover-link',
  version: 1,
  folds: [
    foldInto(coverLinkTable, {
      keysOf: oneRow(({ event }) =>
        event.type === 'CoverLinkDeclared' || event.type === 'CoverLinkRevoked'
          ? [event.data.programme, event.data.line, BigInt(event.data.fiscalYear), event.data.coverLinkId]
          : undefined,
      ),
      fold: (row, { event, recorded }, [programme, line, fiscal_year, cover_link_id]) => {
        const { effectiveDay, position } = recorded;
        if (event.type === 'CoverLinkDeclared') {
          const { partnerProgramme, partnerLine, direction, source } = event.data;
          return {
            programme,
            line,
            fiscal_year,
            cover_link_id,
            partner_programme: partnerProgramme,
            partner_line: partnerLine,
            direction,
            source: JSON.stringify(source),
            declared_from: effectiveDay,
            revoked_from: null,
            revocation_reason: null,
            synthetic: recorded.synthetic ? 1n : 0n,
            position,
          };
        }
        if (event.type !== 'CoverLinkRevoked') return undefined;
        return {
          ...opened(row, event, 'declaration of its cover link'),
          revoked_from: effectiveDay,
          revocation_reason: event.data.reason,
          position,
        };
      },
    }),
  ],
  logs: [],
});
