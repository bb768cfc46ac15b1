import { status } from '@grpc/grpc-js';
import { NO_STREAM, type Revision } from '../envelope.ts';
import { EventStoreError } from '../errors.ts';

/** What the client's errors have in common; a message or a type may be missing. */
interface ClientError {
  readonly type?: unknown;
  readonly code?: unknown;
  readonly message?: unknown;
  readonly actualVersion?: unknown;
  readonly maxAppendSize?: unknown;
}

const asClientError = (error: unknown): ClientError =>
  typeof error === 'object' && error !== null ? error : { message: String(error) };

export const isMissingStream = (error: unknown): boolean => asClientError(error).type === 'stream-not-found';

/** What an append's failure says of what was written. A connection that broke says nothing. */
export function errorOfAppend(error: unknown, stream: string, expectedRevision: Revision): EventStoreError {
  if (error instanceof EventStoreError) return error;
  const { type, actualVersion, maxAppendSize } = asClientError(error);
  switch (type) {
    case 'wrong-expected-version': {
      // The message is empty, and the expected value that it carries may be missing.
      const actualRevision = typeof actualVersion === 'bigint' ? actualVersion : NO_STREAM;
      return new EventStoreError(
        { kind: 'conflict', stream, expectedRevision, actualRevision },
        { cause: error },
      );
    }
    case 'maximum-append-size-exceeded': {
      const limit = typeof maxAppendSize === 'number' ? maxAppendSize : 0;
      const what = 'The append in bytes, as the server counts them,';
      return new EventStoreError({ kind: 'tooLarge', what, actual: limit + 1, limit }, { cause: error });
    }
    case 'stream-deleted': {
      const what = `stream ${stream} was deleted on the server, which the ledger never does`;
      return new EventStoreError({ kind: 'invalid', what }, { cause: error });
    }
    default:
      return (
        refusal(error) ??
        new EventStoreError({ kind: 'outcomeUnknown', reason: reasonOf(error) }, { cause: error })
      );
  }
}

export const errorOfRead = (error: unknown): EventStoreError => {
  if (error instanceof EventStoreError && error.failure.kind !== 'outcomeUnknown') return error;
  return (
    refusal(error) ?? new EventStoreError({ kind: 'unavailable', reason: reasonOf(error) }, { cause: error })
  );
};

/** The server refused before it did anything; "not ready" and "too busy" come as unknown errors. */
function refusal(error: unknown): EventStoreError | undefined {
  const { type, code, message } = asClientError(error);
  if (type === 'access-denied' || code === status.PERMISSION_DENIED || code === status.UNAUTHENTICATED) {
    const reason = 'the server does not let this user do it; see the user in the connection string';
    return new EventStoreError({ kind: 'denied', reason }, { cause: error });
  }
  if (type === 'not-leader')
    return new EventStoreError(
      { kind: 'unavailable', reason: 'the node is not the leader; the next try goes to the one it named' },
      { cause: error },
    );
  const address = advertisedAddress(message);
  if (address !== undefined) {
    const reason = `a node makes itself known by its address ${address}, and TLS works by name alone: have it advertise the name in its certificate (EVENTSTORE_ADVERTISE_HOST_TO_CLIENT_AS)`;
    return new EventStoreError({ kind: 'unavailable', reason }, { cause: error });
  }
  const said = /not ready|too busy/i.exec(typeof message === 'string' ? message : '');
  if (said)
    return new EventStoreError(
      { kind: 'unavailable', reason: `the server is ${said[0].toLowerCase()}` },
      { cause: error },
    );
  return undefined;
}

/** Which address Node did not take as the name of a server: nothing was sent there. */
const advertisedAddress = (message: unknown): string | undefined =>
  typeof message === 'string'
    ? /ServerName to an IP address is not permitted.*Received '([^']+)'/.exec(message)?.[1]
    : undefined;

/** True where another node is the leader by now; the next call goes to it. */
export const isOfAnotherLeader = (error: unknown): boolean =>
  error instanceof Error && asClientError(error.cause).type === 'not-leader';

/** Of a server that was killed the errors come without a type, and a message may be empty. */
function reasonOf(error: unknown): string {
  const { type, code, message } = asClientError(error);
  const name = typeof type === 'string' ? type : typeof code === 'number' ? status[code] : undefined;
  const said = typeof message === 'string' && message !== '' ? message : undefined;
  return [name, said].filter((part) => part !== undefined).join(': ') || 'the connection broke';
}

/**
 * True for what the client throws outside of any promise when an answer comes to an append that it has given up: a
 * second answer, or one after the connection of another client broke. A process that uses the client lets these pass.
 */
export const isLateAnswer = (error: unknown): boolean =>
  error instanceof TypeError &&
  error.message.includes('is not iterable') &&
  (error.stack?.includes('batchAppend') ?? false);
