import type { Day } from '../calendar/day.ts';
import { accepted, rejected, type Decision } from '../decision.ts';
import { refusedContradiction, refusedCounty } from './kind-of-key.ts';
import { refusedUnlessValid, type NotValid, type Recipient, type RecipientEvent } from './recipient.ts';
import type { RegisterRecipient } from './register-recipient.ts';

/** All facts as they are from a day on; the key stays. */
export interface ChangeRecipient extends Omit<RegisterRecipient, 'validFrom'> {
  readonly since: Day;
}

/**
 * A recipient has another name, kind or number of residents from a day on, as a municipality that becomes a town; what it was
 * before stays so on earlier days. Whoever changes county gets another key, because the key begins with that of its county:
 * the old one ends, and the new one follows.
 */
export function changeRecipient(
  existing: Recipient | undefined,
  command: ChangeRecipient,
  registeredCounty?: Recipient,
): Decision<RecipientEvent, NotValid | 'RECIPIENT_CONTRADICTORY'> {
  const { recipient, since, name, kind, county, population, populationOn, source } = command;
  if (!existing) return rejected('RECIPIENT_UNKNOWN', { recipient });
  const refused =
    refusedUnlessValid(existing, recipient, since) ??
    refusedContradiction(command) ??
    refusedCounty(county, registeredCounty);
  if (refused) return refused;
  return accepted({
    type: 'RecipientChanged',
    data: {
      recipient,
      since,
      name,
      kind,
      ...(county !== undefined && { county }),
      population,
      populationOn,
      source,
    },
  });
}
