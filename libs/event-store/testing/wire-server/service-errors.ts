import { Metadata, status, type StatusObject } from '@grpc/grpc-js';
import type { ExpectedRevision } from './wire-log.ts';

/** The headers that the server's web server adds to an answer that is nothing but an error. */
const ofTheWebServer = { 'content-type': 'application/grpc', server: 'Kestrel', 'content-length': '0' };

/** Latin letters only are allowed in a header; the server leaves the others out of the trailers as well. */
const asHeader = (text: string): string => text.replaceAll(/[^\x20-\x7e]/g, '?');

export function serviceError(
  code: status,
  details: string,
  trailers: Readonly<Record<string, string>> = {},
): StatusObject {
  const metadata = new Metadata();
  for (const [name, value] of Object.entries(trailers)) metadata.set(name, asHeader(value));
  return { code, details, metadata };
}

/** For an answer of which nothing was sent yet. */
export const bareServiceError = (
  code: status,
  details: string,
  trailers: Readonly<Record<string, string>>,
): StatusObject => serviceError(code, details, { ...ofTheWebServer, ...trailers });

export const unavailable = (): StatusObject => serviceError(status.UNAVAILABLE, 'the connection was lost');

export const streamDeleted = (stream: string): StatusObject =>
  bareServiceError(status.FAILED_PRECONDITION, `Event stream '${stream}' is deleted.`, {
    exception: 'stream-deleted',
    'stream-name': stream,
  });

export const notLeader = (leader: { readonly host: string; readonly port: number }): StatusObject =>
  serviceError(status.NOT_FOUND, 'Leader info available', {
    exception: 'not-leader',
    'leader-endpoint-host': leader.host,
    'leader-endpoint-port': String(leader.port),
  });

export const accessDenied = (): StatusObject =>
  serviceError(status.PERMISSION_DENIED, 'Access Denied', { exception: 'access-denied' });

/** The numbers that the server has for what is not a revision. */
const numberOf = (expected: ExpectedRevision): number =>
  typeof expected === 'number' ? expected : { noStream: -1, any: -2, streamExists: -4 }[expected];

export function wrongExpectedVersion(
  verb: 'Append' | 'Delete',
  stream: string,
  expected: ExpectedRevision,
  current: number | undefined,
): StatusObject {
  const actual = current ?? -1;
  return bareServiceError(
    status.FAILED_PRECONDITION,
    `${verb} failed due to WrongExpectedVersion. Stream: ${stream}, Expected version: ${numberOf(expected)}, Actual version: ${actual}`,
    {
      exception: 'wrong-expected-version',
      'stream-name': stream,
      'expected-version': String(numberOf(expected)),
      ...(current !== undefined && { 'actual-version': String(actual) }),
    },
  );
}

export const maximumAppendSizeExceeded = (limit: number): StatusObject =>
  serviceError(status.INVALID_ARGUMENT, `Maximum Append Size of ${limit} Exceeded.`, {
    exception: 'maximum-append-size-exceeded',
    'maximum-append-size': String(limit),
  });
