import type { handleClientStreamingCall, StatusObject } from '@grpc/grpc-js';
import shared from '@eventstore/db-client/generated/shared_pb.js';
import streams from '@eventstore/db-client/generated/streams_pb.js';
import { status } from '@grpc/grpc-js';
import {
  eventOf,
  expectedOf,
  maxAppendSize,
  nameOf,
  sizeOf,
  type AppendDesk,
  type Decision,
  type Endpoint,
} from './append-desk.ts';
import {
  accessDenied,
  maximumAppendSizeExceeded,
  notLeader,
  serviceError,
  streamDeleted,
  unavailable,
} from './service-errors.ts';
import type { ExpectedRevision, ProposedEvent } from './wire-log.ts';

/** The older append, one call each: the client takes it when credentials come with the append. */
export const answerAppend =
  (desk: AppendDesk): handleClientStreamingCall<streams.AppendReq, streams.AppendResp> =>
  (call, answer) => {
    let stream = '';
    let expected: ExpectedRevision = 'any';
    let malformed: StatusObject | undefined;
    const events: ProposedEvent[] = [];
    call.on('data', (request: streams.AppendReq) => {
      const options = request.getOptions();
      if (options) {
        stream = nameOf(options.getStreamIdentifier());
        expected = expectedOf(options, options.getRevision());
      }
      const proposed = request.getProposedMessage();
      try {
        if (proposed) events.push(eventOf(proposed));
      } catch (error) {
        malformed = serviceError(status.INVALID_ARGUMENT, String(error));
      }
    });
    call.on('end', () => {
      if (malformed) answer(malformed);
      else if (sizeOf(events) > maxAppendSize) answer(maximumAppendSizeExceeded(maxAppendSize));
      else
        desk.append({ stream, expected, events }, (decision) => {
          const answered = answerOf(decision, { stream, expected }, desk.endpoint);
          if (answered instanceof streams.AppendResp) answer(null, answered);
          else answer(answered);
        });
    });
  };

function answerOf(
  decision: Decision,
  { stream, expected }: { readonly stream: string; readonly expected: ExpectedRevision },
  endpoint: Endpoint,
): streams.AppendResp | StatusObject {
  switch (decision.kind) {
    case 'success':
      return new streams.AppendResp().setSuccess(successOf(decision));
    case 'wrongExpectedVersion':
      return new streams.AppendResp().setWrongExpectedVersion(conflictOf(expected, decision.current));
    case 'streamDeleted':
      return streamDeleted(stream);
    case 'broken':
      return unavailable();
    case 'notLeader':
      return notLeader(endpoint);
    case 'denied':
      return accessDenied();
    case 'notReady':
      return serviceError(status.UNAVAILABLE, 'Server Is Not Ready');
    case 'tooBusy':
      return serviceError(status.UNAVAILABLE, 'Server Is Too Busy');
  }
}

function successOf({
  revision,
  position,
}: Extract<Decision, { readonly kind: 'success' }>): streams.AppendResp.Success {
  const success = new streams.AppendResp.Success();
  if (revision === undefined) success.setNoStream(new shared.Empty());
  else success.setCurrentRevision(String(revision));
  if (position === undefined) return success.setNoPosition(new shared.Empty());
  return success.setPosition(
    new streams.AppendResp.Position()
      .setCommitPosition(String(position))
      .setPreparePosition(String(position)),
  );
}

function conflictOf(
  expected: ExpectedRevision,
  current: number | undefined,
): streams.AppendResp.WrongExpectedVersion {
  const conflict = new streams.AppendResp.WrongExpectedVersion();
  if (current === undefined) conflict.setCurrentNoStream(new shared.Empty());
  else conflict.setCurrentRevision(String(current));
  if (expected === 'any') return conflict.setExpectedAny(new shared.Empty());
  if (expected === 'noStream') return conflict.setExpectedNoStream(new shared.Empty());
  if (expected === 'streamExists') return conflict.setExpectedStreamExists(new shared.Empty());
  return conflict.setExpectedRevision(String(expected));
}
