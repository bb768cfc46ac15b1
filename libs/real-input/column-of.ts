import type { RejectionCode } from '#domain';
import type { PlannedEntry } from './plan-import.ts';

/** Where it stands what the ledger refuses, the likeliest first. */
const columnsOf: Partial<Record<RejectionCode, readonly string[]>> = {
  ALREADY_EXISTS: ['key', 'fiscal_year', 'purpose'],
  AMOUNT_NOT_POSITIVE: ['amount_eur'],
  AMOUNT_OUT_OF_RANGE: ['amount_eur'],
  AWARD_PAID: ['amount_eur', 'decided_on', 'recipient_keys', 'programme', 'line'],
  DAY_BEFORE_CAUSE: ['decided_on', 'valid_to', 'stated_on'],
  DAY_IN_FUTURE: ['decided_on', 'valid_to', 'stated_on'],
  FRAME_BOUND: ['amount_eur', 'fiscal_year'],
  NOT_ENOUGH_FUNDS: ['amount_eur'],
  NO_AUTHORISATION_FOR_YEAR: ['decided_on', 'fiscal_year', 'line'],
  PERIOD_INVALID: ['decided_on', 'fiscal_year'],
  PROGRAMME_UNKNOWN: ['programme'],
  RECIPIENTS_INVALID: ['recipient_keys'],
  RECIPIENT_CONTRADICTORY: ['key', 'type', 'landkreis'],
  RECIPIENT_ENDED: ['recipient_keys', 'successor'],
  RECIPIENT_NOT_YET_VALID: ['valid_from', 'recipient_keys', 'successor'],
  RECIPIENT_NOT_ENDED: ['valid_to'],
  RECIPIENT_UNKNOWN: ['recipient_keys', 'successor', 'landkreis', 'key'],
  SUCCESSION_CIRCULAR: ['successor'],
};

/**
 * The column of a row that the ledger refuses: of a row that was read before, what has changed in it; of a new one, what the
 * refusal is about. None where it is about the row as a whole.
 */
export function columnOf(
  code: RejectionCode,
  { entry, before }: Pick<PlannedEntry, 'entry' | 'before'>,
): string | undefined {
  const { cells, file } = entry;
  if (file === 'programmes') return undefined;
  const filled = (columnsOf[code] ?? []).filter((column) => (cells[column] ?? '') !== '');
  if (!before) return filled[0];
  const changed = Object.keys(cells).filter(
    // Which kind of total a row is stands in no column.
    (column) => column !== 'kind' && (cells[column] ?? '') !== (before.cells[column] ?? ''),
  );
  return filled.find((column) => changed.includes(column)) ?? changed[0] ?? filled[0];
}
