import type { FiscalYear } from '../calendar/day.ts';
import { rejected, type Rejected } from '../decision.ts';
import { keyOf, type BudgetLineKey } from './budget-line-key.ts';
import type { BudgetLine } from './budget-line.ts';

/** What a booking of an open year puts right in a closed one: a commitment or a disbursement of the same line. */
export interface Corrects {
  readonly fiscalYear: FiscalYear;
  readonly id: string;
}

/** The refusal of a correction of what there is not, or what its own, open year can still be corrected in. */
export function refusedCorrection(
  corrected: BudgetLine | undefined,
  key: BudgetLineKey,
  { fiscalYear, id }: Corrects,
): Rejected<never, 'CORRECTED_UNKNOWN' | 'YEAR_NOT_CLOSED'> | undefined {
  const of = keyOf({ ...key, fiscalYear });
  if (!corrected?.commitments.has(id) && !corrected?.disbursements.has(id))
    return rejected('CORRECTED_UNKNOWN', { ...of, id });
  return corrected.closed ? undefined : rejected('YEAR_NOT_CLOSED', of);
}
