import { isRecipientKey } from '#domain';
import { openEmbeddedIssuer, type Role } from '#identity';
import { InvalidSetting } from '#operations/settings';
import { dataFolder } from './data-folder.ts';

interface TokenOptions {
  readonly role: readonly Role[];
  readonly subject: string;
  readonly tenant?: string;
  readonly hours: number;
}

/** Prints nothing but the token, so that scripts can take it. */
export async function makeToken({ role: roles, subject, tenant, hours }: TokenOptions): Promise<void> {
  if (!/^[\x21-\x7e]{1,200}$/.test(subject))
    throw new InvalidSetting('--subject: 1 bis 200 sichtbare ASCII-Zeichen ohne Leerzeichen');
  if (roles.includes('claimant') && tenant === undefined)
    throw new InvalidSetting('--tenant fehlt: Antragstellende handeln für eine Kommune (AGS)');
  if (tenant !== undefined && !isRecipientKey(tenant))
    throw new InvalidSetting(`--tenant ${tenant} ist kein AGS`);
  const issuer = await openEmbeddedIssuer(dataFolder());
  const token = await issuer.sign(
    { subject, roles, ...(tenant !== undefined && { tenant }), ttlSeconds: hours * 3_600 },
    Date.now(),
  );
  console.log(token);
}
