import type { ServerWritableStream } from '@grpc/grpc-js';
import type streams from '@eventstore/db-client/generated/streams_pb.js';

export type ReadCall = ServerWritableStream<streams.ReadReq, streams.ReadResp>;

/** Waits for a reader that is slower than the log, or for the end of the call. */
export async function drained(call: ReadCall): Promise<void> {
  if (call.cancelled || call.destroyed) return;
  const { promise, resolve } = Promise.withResolvers<undefined>();
  const go = (): void => resolve(undefined);
  const events = ['drain', 'cancelled', 'close', 'error'] as const;
  for (const event of events) call.on(event, go);
  await promise;
  for (const event of events) call.off(event, go);
}
