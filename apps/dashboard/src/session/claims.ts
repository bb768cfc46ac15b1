import type { Person, Role } from './session.ts';

type Claims = Readonly<Record<string, unknown>>;

/** What a JWT says; the ledger checks it, the page only shows it. */
export function claimsOf(token: string): Claims {
  try {
    const [, payload = ''] = token.split('.');
    const bytes = Uint8Array.from(atob(payload.replaceAll('-', '+').replaceAll('_', '/')), (one) =>
      one.charCodeAt(0),
    );
    return JSON.parse(new TextDecoder().decode(bytes)) as Claims;
  } catch {
    return {};
  }
}

/** What a token says at one or several places, as the ledger reads it: `realm_access.roles, resource_access.foerderbuch\.de.roles`. */
function claimsAt(claims: Claims, places: string): readonly unknown[] {
  return places.split(',').flatMap((place) => {
    const path = place.trim();
    const found = Object.hasOwn(claims, path) ? claims[path] : followed(claims, path);
    return found === undefined || found === null ? [] : [found].flat();
  });
}

function followed(claims: Claims, path: string): unknown {
  let found: unknown = claims;
  for (const name of path.split(/(?<!\\)\./))
    found =
      typeof found === 'object' && found !== null
        ? (found as Claims)[name.replaceAll(String.raw`\.`, '.')]
        : undefined;
  return found;
}

const roles: readonly Role[] = [
  'claimant',
  'case-worker',
  'approver',
  'payment-officer',
  'budget-controller',
  'auditor',
  'administrator',
  'system',
];

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

/** Where the issuer's tokens say who somebody is. */
export interface ClaimNames {
  readonly rolesClaim: string;
  readonly tenantClaim: string;
}

/** Whom a token speaks for; their name stands in the ID token. */
export function personOf(token: string, { rolesClaim, tenantClaim }: ClaimNames, idToken?: string): Person {
  const claims = claimsOf(token);
  const named = claimsAt(claims, rolesClaim);
  const tenant = textOf(claimsAt(claims, tenantClaim)[0]);
  const { name, preferred_username: username } = claimsOf(idToken ?? token);
  const shownName = textOf(name) ?? textOf(username);
  return {
    subject: textOf(claims['sub']) ?? '',
    roles: roles.filter((role) => named.includes(role)),
    ...(tenant !== undefined && { tenant }),
    ...(shownName !== undefined && { name: shownName }),
  };
}

/** Unix milliseconds. */
export const expiryOf = (token: string): number => {
  const { exp } = claimsOf(token);
  return typeof exp === 'number' ? exp * 1_000 : 0;
};
