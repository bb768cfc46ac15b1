import type { FiscalYear } from '../calendar/day.ts';
import { accepted, rejected, type Decision } from '../decision.ts';
import { refusedAmount } from '../money/amount-rule.ts';
import type { Cents } from '../money/cents.ts';
import type { UnusableAmount } from '../reasons.ts';
import type { Recipient } from '../recipient/recipient.ts';
import type { RecipientKey } from '../recipient/recipient-key.ts';
import type { Source } from '../source.ts';
import type { LeikaKey } from './leika-key.ts';
import type { Service, ServiceEvent } from './service.ts';

export interface StateOperatingCost {
  readonly leikaKey: LeikaKey;
  readonly fiscalYear: FiscalYear;
  /** Whose cost it is; absent where it is that of the service as a whole. */
  readonly recipient?: RecipientKey;
  /** Cents. */
  readonly amount: Cents;
  readonly source: Source;
}

/**
 * States what a service costs to operate in a year, also in one that nobody has promised to finance: a claim for it would be refused
 * for want of a budget, and the need is there all the same. Stated anew, it takes the place of the former.
 */
export function stateOperatingCost(
  known: { readonly service: Service | undefined; readonly recipient: Recipient | undefined },
  { leikaKey, fiscalYear, recipient, amount, source }: StateOperatingCost,
): Decision<ServiceEvent, UnusableAmount | 'RECIPIENT_UNKNOWN' | 'SERVICE_UNKNOWN'> {
  if (!known.service) return rejected('SERVICE_UNKNOWN', { leikaKey });
  if (recipient !== undefined && !known.recipient) return rejected('RECIPIENT_UNKNOWN', { recipient });
  const unusable = refusedAmount(amount);
  if (unusable) return unusable;
  return accepted({
    type: 'OperatingCostStated',
    data: { leikaKey, fiscalYear, ...(recipient !== undefined && { recipient }), amount, source },
  });
}
