import { accepted, rejected, type Decision } from '../decision.ts';
import { refusedContradiction, refusedCounty } from './kind-of-key.ts';
import type { RegisterRecipient } from './register-recipient.ts';
import { type Recipient, type RecipientEvent } from './recipient.ts';

/** All that is on record of the recipient, as it is right; its key stays. */
export interface CorrectRecipient extends RegisterRecipient {
  readonly reason: string;
}

/** Corrects what was mistyped of a recipient. The key is what it is known by: a wrong one is ended, and the right one registered. */
export function correctRecipient(
  existing: Recipient | undefined,
  command: CorrectRecipient,
  registeredCounty?: Recipient,
): Decision<RecipientEvent, 'RECIPIENT_CONTRADICTORY' | 'RECIPIENT_UNKNOWN'> {
  if (!existing) return rejected('RECIPIENT_UNKNOWN', { recipient: command.recipient });
  const refused = refusedContradiction(command) ?? refusedCounty(command.county, registeredCounty);
  if (refused) return refused;
  const { recipient, name, kind, county, population, populationOn, validFrom, source, reason } = command;
  return accepted({
    type: 'RecipientCorrected',
    data: {
      recipient,
      name,
      kind,
      ...(county !== undefined && { county }),
      population,
      populationOn,
      ...(validFrom !== undefined && { validFrom }),
      source,
      reason,
    },
  });
}
