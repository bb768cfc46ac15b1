import type { handleServerStreamingCall } from '@grpc/grpc-js';
import streams from '@eventstore/db-client/generated/streams_pb.js';
import { nameOf } from './append-desk.ts';
import type { Faults } from './faults.ts';
import { eventRead, firstStreamPosition, lastStreamPosition, streamNotFound } from './read-answers.ts';
import { filterOf } from './event-filter.ts';
import { accessDenied, notLeader, streamDeleted } from './service-errors.ts';
import { drained, type ReadCall } from './slow-reader.ts';
import { Subscription } from './subscription.ts';
import type { LogRecord, WireLog } from './wire-log.ts';

export const answerRead =
  (log: WireLog, faults: Faults): handleServerStreamingCall<streams.ReadReq, streams.ReadResp> =>
  (call) => {
    const options = call.request.getOptions() ?? new streams.ReadReq.Options();
    const stream = options.hasStream() ? nameOf(options.getStream()?.getStreamIdentifier()) : undefined;
    const { leader } = faults;
    const requiresLeader = call.metadata.get('requires-leader').includes('true');
    if (faults.readsAreDenied) call.emit('error', accessDenied());
    else if (leader && requiresLeader) call.emit('error', notLeader(leader));
    else if (stream !== undefined && log.isTombstoned(stream)) call.emit('error', streamDeleted(stream));
    else if (options.hasSubscription()) new Subscription(call, options, stream, log, faults).begin();
    else void (stream === undefined ? readAll(call, options, log) : readStream(call, options, stream, log));
  };

async function readStream(
  call: ReadCall,
  options: streams.ReadReq.Options,
  stream: string,
  log: WireLog,
): Promise<void> {
  const readable = log.readable(stream);
  if (!readable) {
    call.write(streamNotFound(stream));
    call.end();
    return;
  }
  const { records, firstRevision } = readable;
  const last = records.length - 1;
  const from = options.getStream();
  const start = from?.hasRevision() ? Number(from.getRevision()) : from?.hasEnd() ? last : 0;
  const count = Number(options.getCount());
  if (isBackwards(options)) {
    const begin = Math.min(start, last);
    await send(call, records, begin, Math.max(firstRevision - 1, begin - count), -1);
  } else {
    const begin = Math.max(start, firstRevision);
    await send(call, records, begin, Math.min(last + 1, begin + count), 1);
    if (start > last) call.write(firstStreamPosition(last + 1));
  }
  call.write(lastStreamPosition(last));
  call.end();
}

/** Forwards from the position itself, backwards from the event before it. */
async function readAll(call: ReadCall, options: streams.ReadReq.Options, log: WireLog): Promise<void> {
  const { all } = log;
  const from = options.getAll();
  const position = from?.getPosition();
  const start = position
    ? log.indexFrom(Number(position.getCommitPosition()))
    : from?.hasEnd()
      ? all.length
      : 0;
  const { matches } = filterOf(options);
  let count = Number(options.getCount());
  const step = isBackwards(options) ? -1 : 1;
  const end = step === 1 ? all.length : -1;
  for (let index = step === 1 ? start : start - 1; step * (end - index) > 0 && count > 0; index += step) {
    const record = all[index];
    if (!record || !matches(record)) continue;
    count -= 1;
    if (!call.write(eventRead(record))) await drained(call);
    if (call.cancelled) return;
  }
  call.end();
}

async function send(
  call: ReadCall,
  records: readonly LogRecord[],
  begin: number,
  end: number,
  step: 1 | -1,
): Promise<void> {
  for (let index = begin; step * (end - index) > 0 && !call.cancelled; index += step) {
    const record = records[index];
    if (record && !call.write(eventRead(record))) await drained(call);
  }
}

const isBackwards = (options: streams.ReadReq.Options): boolean =>
  options.getReadDirection() === streams.ReadReq.Options.ReadDirection.BACKWARDS;
