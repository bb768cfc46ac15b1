import { Problem } from '../problem/problem.ts';
import { wanted } from '../field-words.ts';
import type { Authenticated } from './access.ts';

/** The AGS that restricts what the caller reads and writes: a claimant's own; the guard lets no claimant without one in. */
export const tenantOf = ({ identity, role }: Authenticated): string | undefined =>
  role === 'claimant' ? identity.tenant : undefined;

/** A claimant acts for the municipality of the token, whatever the request says. @throws Problem FORBIDDEN */
export function assertOwnTenant(caller: Authenticated, recipient: string): void {
  const tenant = tenantOf(caller);
  if (tenant === undefined || tenant === recipient) return;
  throw new Problem(
    'FORBIDDEN',
    {
      de: `Ihr Token gilt für ${tenant}, nicht für ${recipient}. Bitte mit dem Zugang dieser Kommune anmelden.`,
      en: `Your token is for ${tenant}, not for ${recipient}. Sign in for that municipality.`,
    },
    {
      errors: [
        {
          field: '/recipient',
          code: 'tenant',
          detail: wanted(
            'der Schlüssel der Kommune, für die der Token gilt',
            'the key of the municipality that the token is for',
          ),
        },
      ],
    },
  );
}
