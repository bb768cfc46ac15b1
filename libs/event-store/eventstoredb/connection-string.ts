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
  const [, authority = '', query = ''] = /^[^:]+:\/\/([^?]*)(?:\?(.*))?$/.exec(connectionString) ?? [];
  const credentials = authority.includes('@') ? authority.slice(0, authority.lastIndexOf('@')) : '';
  if (credentials.split(':').length > 2 || credentials.includes('@'))
    throw invalid('a »:« or »@« of the password is written %3A or %40');
  for (const [name, value] of new URLSearchParams(query)) {
    // As the client reads names.
    const option = name.trim().toLowerCase().replace(/[_-]/g, '');
    if (!optionNames.has(option)) throw invalid('it has an option that the client does not know');
    if (option === 'tlsverifycert' && value.toLowerCase() === 'false')
      throw invalid('tlsVerifyCert=false has no effect in this client; name the authority by tlsCAFile');
    if (option === 'throwonappendfailure' && value.toLowerCase() === 'false')
      throw invalid('throwOnAppendFailure=false would report wrong revisions');
  }
}

/** For what the client cannot read: its own error carries the password. */
export const unreadable = (): EventStoreError => invalid('the client cannot read it');

const invalid = (what: string): EventStoreError =>
  new EventStoreError({ kind: 'invalid', what: `the connection string: ${what}` });
