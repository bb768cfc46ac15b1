import { isIP } from 'node:net';

/** Where a request says that it went. */
export interface RequestPlace {
  /** The header `Host`. */
  readonly host: string;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
}

const hostPattern = /^(?:[\w.-]{1,253}|\[[\da-f:.]{2,45}\])(?::\d{1,5})?$/i;
const ofProxies = ['forwarded', 'via', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip'];

/** The origin that the caller's browser sees; undefined where the host is none. The address that was set says its scheme. */
export function originOf({ host, headers }: RequestPlace, address: string | undefined): string | undefined {
  if (!hostPattern.test(host)) return undefined;
  const named = address === undefined ? undefined : new URL(address);
  if (named?.host === host) return named.origin;
  const isEncrypted = String(headers['x-forwarded-proto'] ?? '').startsWith('https');
  const origin = `${isEncrypted ? 'https' : 'http'}://${host}`;
  return URL.canParse(origin) ? new URL(origin).origin : undefined;
}

export const isLoopback = (hostname: string): boolean =>
  hostname === 'localhost' ||
  hostname === '::1' ||
  hostname === '[::1]' ||
  /^127(\.\d{1,3}){3}$/.test(hostname);

/**
 * Whether a browser cannot have been led here under a name of somebody else's (DNS rebinding): by this machine's own names, by a bare
 * address, or by the address that was set.
 */
export function isOwnName(origin: string, address: string | undefined): boolean {
  const { hostname } = new URL(origin);
  return (
    isLoopback(hostname) ||
    isIP(hostname.replace(/^\[|\]$/g, '')) !== 0 ||
    (address !== undefined && new URL(address).origin === origin)
  );
}

/** It came through somebody who passes on what others ask. */
export const isPassedOn = ({ headers }: RequestPlace): boolean =>
  ofProxies.some((name) => headers[name] !== undefined);
