import { existsSync } from 'node:fs';
import { isIP } from 'node:net';
import { EventStoreError } from '../errors.ts';

/** Those of the client. It prints the whole string, with the password, where one is not among them. */
const optionNames = new Set([
  'connectionname',
  'defaultdeadline',
  'discoveryinterval',
  'gossiptimeout',
  'keepaliveinterval',
  'keepalivetimeout',
  'maxdiscoverattempts',
  'nodepreference',
  'throwonappendfailure',
  'tls',
  'tlscafile',
  'tlsverifycert',
  'usercertfile',
  'userkeyfile',
]);

/**
 * Refuses what the client would take and then ignore or answer wrongly.
 * @throws EventStoreError `invalid`, without the password
 */
export function checkConnectionString(connectionString: string): void {
  if (!/^(esdb|kurrentdb|kdb)(\+discover)?:\/\//.test(connectionString))
    throw invalid('it begins with neither esdb:// nor esdb+discover://');
  const { authority, options } = partsOf(connectionString);
  const credentials = authority.includes('@') ? authority.slice(0, authority.lastIndexOf('@')) : '';
  if (credentials.split(':').length > 2 || credentials.includes('@'))
    throw invalid('a »:« or »@« of the password is written %3A or %40');
  for (const { option, value } of options) {
    if (!optionNames.has(option)) throw invalid('it has an option that the client does not know');
    if (option === 'tlsverifycert' && value.toLowerCase() === 'false')
      throw invalid('tlsVerifyCert=false has no effect in this client; name the authority by tlsCAFile');
    if (option === 'throwonappendfailure' && value.toLowerCase() === 'false')
      throw invalid('throwOnAppendFailure=false would report wrong revisions');
  }
  const [fault] = tlsFaultsOf(connectionString);
  if (fault?.kind === 'address')
    throw invalid(`TLS works by the name of a server, not by its address ${fault.address}`);
  if (fault?.kind === 'fileMissing') throw invalid(`there is no file ${fault.file} (${fault.option})`);
}

/** What TLS cannot be built on. */
export type TlsFault =
  /** Node refuses an address as the name of a server, so a certificate cannot be checked against it. */
  | { readonly kind: 'address'; readonly address: string }
  | { readonly kind: 'fileMissing'; readonly option: string; readonly file: string };

const fileOptions: Readonly<Record<string, string>> = {
  tlscafile: 'tlsCAFile',
  usercertfile: 'userCertFile',
  userkeyfile: 'userKeyFile',
};

/** All that is wrong with the names and files of TLS in a connection string; nothing without TLS. */
export function tlsFaultsOf(
  connectionString: string,
  fileExists: (file: string) => boolean = existsSync,
): readonly TlsFault[] {
  const { authority, options } = partsOf(connectionString);
  if (options.some(({ option, value }) => option === 'tls' && value.toLowerCase() === 'false')) return [];
  const hosts = authority
    .slice(authority.lastIndexOf('@') + 1)
    .replace(/\/.*$/, '')
    .split(',');
  const addresses = hosts.map((host) => /^\[(.*)\]/.exec(host)?.[1] ?? host.replace(/:\d*$/, ''));
  return [
    ...addresses
      .filter((address) => isIP(address) !== 0)
      .map((address) => ({ kind: 'address' as const, address })),
    ...options.flatMap(({ option, value }) => {
      const name = fileOptions[option];
      if (name === undefined || fileExists(value)) return [];
      return [{ kind: 'fileMissing' as const, option: name, file: value }];
    }),
  ];
}

function partsOf(connectionString: string): {
  readonly authority: string;
  readonly options: readonly { readonly option: string; readonly value: string }[];
} {
  const [, authority = '', query = ''] = /^[^:]+:\/\/([^?]*)(?:\?(.*))?$/.exec(connectionString) ?? [];
  // As the client reads names.
  const options = [...new URLSearchParams(query)].map(([name, value]) => ({
    option: name.trim().toLowerCase().replace(/[_-]/g, ''),
    value,
  }));
  return { authority, options };
}

/** For what the client cannot read: its own error carries the password. */
export const unreadable = (): EventStoreError => invalid('the client cannot read it');

const invalid = (what: string): EventStoreError =>
  new EventStoreError({ kind: 'invalid', what: `the connection string: ${what}` });
