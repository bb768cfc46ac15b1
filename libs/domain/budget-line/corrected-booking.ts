import { rejected, type Rejected } from '../decision.ts';
import { keyOf, type BudgetLineKey } from './budget-line-key.ts';
import type { BudgetLine, Corrects } from './budget-line.ts';

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
