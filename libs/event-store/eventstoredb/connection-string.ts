import { EventStoreError } from '../errors.ts';

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
    const option = name.toLowerCase();
    if (option === 'tlsverifycert' && value.toLowerCase() === 'false')
      throw invalid('tlsVerifyCert=false has no effect in this client; name the authority by tlsCAFile');
    if (option === 'throwonappendfailure' && value.toLowerCase() === 'false')
      throw invalid('throwOnAppendFailure=false would report wrong revisions');
  }
}

const invalid = (what: string): EventStoreError =>
  new EventStoreError({ kind: 'invalid', what: `the connection string: ${what}` });
