import type { Day } from '../calendar/day.ts';
import { accepted, rejected, type Decision } from '../decision.ts';
import type { Source } from '../source.ts';
import { refusedContradiction, refusedCounty } from './kind-of-key.ts';
import type { RecipientKey } from './recipient-key.ts';
import type { RecipientKind } from './recipient-kind.ts';
import type { Recipient, RecipientEvent } from './recipient.ts';

export interface RegisterRecipient {
  readonly recipient: RecipientKey;
  readonly name: string;
  readonly kind: RecipientKind;
  readonly county?: RecipientKey;
  readonly population: number;
  readonly populationOn: Day;
  /** First day on which the key is valid; absent where it was valid before anything was recorded. */
  readonly validFrom?: Day;
  readonly source: Source;
}

/** Adds a municipality or county to the registry under its official key. */
export function registerRecipient(
  existing: Recipient | undefined,
  command: RegisterRecipient,
  registeredCounty?: Recipient,
): Decision<RecipientEvent, 'ALREADY_EXISTS' | 'RECIPIENT_CONTRADICTORY' | 'RECIPIENT_UNKNOWN'> {
  if (existing) return rejected('ALREADY_EXISTS', { what: `Empfänger ${command.recipient}` });
  const refused = refusedContradiction(command) ?? refusedCounty(command.county, registeredCounty);
  if (refused) return refused;
  const { recipient, name, kind, county, population, populationOn, validFrom, source } = command;
  return accepted({
    type: 'RecipientRegistered',
    data: {
      recipient,
      name,
      kind,
      ...(county !== undefined && { county }),
      population,
      populationOn,
      ...(validFrom !== undefined && { validFrom }),
      source,
    },
  });
}
