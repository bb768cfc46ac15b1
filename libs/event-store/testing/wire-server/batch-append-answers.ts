import codes from '@eventstore/db-client/generated/code_pb.js';
import any from 'google-protobuf/google/protobuf/any_pb.js';
import empty from 'google-protobuf/google/protobuf/empty_pb.js';
import shared from '@eventstore/db-client/generated/shared_pb.js';
import statusMessages from '@eventstore/db-client/generated/status_pb.js';
import streams from '@eventstore/db-client/generated/streams_pb.js';
import type { ExpectedRevision } from './wire-log.ts';

/** -1 without a sign: how the server names a place that it does not know. */
const unknownPosition = '18446744073709551615';

function answer(request: streams.BatchAppendReq): streams.BatchAppendResp {
  return new streams.BatchAppendResp()
    .setCorrelationId(request.getCorrelationId())
    .setStreamIdentifier(request.getOptions()?.getStreamIdentifier());
}

export function succeeded(
  request: streams.BatchAppendReq,
  revision: number | undefined,
  position: number | undefined,
): streams.BatchAppendResp {
  const place = position === undefined ? unknownPosition : String(position);
  const success = new streams.BatchAppendResp.Success().setPosition(
    new shared.AllStreamPosition().setCommitPosition(place).setPreparePosition(place),
  );
  if (revision === undefined) success.setNoStream(new empty.Empty());
  else success.setCurrentRevision(String(revision));
  return answer(request).setSuccess(success);
}

export function wrongExpectedVersion(
  request: streams.BatchAppendReq,
  expected: ExpectedRevision,
  current: number | undefined,
): streams.BatchAppendResp {
  const conflict = new shared.WrongExpectedVersion();
  if (current === undefined) conflict.setCurrentNoStream(new empty.Empty());
  else conflict.setCurrentStreamRevision(String(current));
  if (expected === 'any') conflict.setExpectedAny(new empty.Empty());
  else if (expected === 'noStream') conflict.setExpectedNoStream(new empty.Empty());
  else if (expected === 'streamExists') conflict.setExpectedStreamExists(new empty.Empty());
  else conflict.setExpectedStreamPosition(String(expected));
  return failed(request, codes.Code.ALREADY_EXISTS, 'WrongExpectedVersion', conflict);
}

export const tooLarge = (request: streams.BatchAppendReq, limit: number): streams.BatchAppendResp =>
  failed(
    request,
    codes.Code.INVALID_ARGUMENT,
    'MaximumAppendSizeExceeded',
    new shared.MaximumAppendSizeExceeded().setMaxappendsize(limit),
  );

export const badRequest = (request: streams.BatchAppendReq, said: string): streams.BatchAppendResp =>
  failed(request, codes.Code.INVALID_ARGUMENT, 'BadRequest', new shared.BadRequest().setMessage(said));

export const timedOut = (request: streams.BatchAppendReq): streams.BatchAppendResp =>
  failed(request, codes.Code.DEADLINE_EXCEEDED, 'Timeout', new shared.Timeout());

export const accessDenied = (request: streams.BatchAppendReq): streams.BatchAppendResp =>
  failed(request, codes.Code.PERMISSION_DENIED, 'AccessDenied', new shared.AccessDenied());

export const streamIsDeleted = (request: streams.BatchAppendReq): streams.BatchAppendResp =>
  failed(
    request,
    codes.Code.NOT_FOUND,
    'StreamDeleted',
    new shared.StreamDeleted().setStreamIdentifier(request.getOptions()?.getStreamIdentifier()),
  );

/** A node that cannot take the append now says so in words only, which the client does not recognise. */
export function refused(request: streams.BatchAppendReq, said: string): streams.BatchAppendResp {
  const nothing = packed(new empty.Empty(), 'google.protobuf.Empty');
  return answer(request).setError(new statusMessages.Status().setMessage(said).setDetails(nothing));
}

interface Details {
  serializeBinary(): Uint8Array;
}

function failed(
  request: streams.BatchAppendReq,
  code: codes.Code,
  message: string,
  details: Details,
): streams.BatchAppendResp {
  return answer(request).setError(
    new statusMessages.Status()
      .setCode(code)
      .setMessage(message)
      .setDetails(packed(details, `event_store.client.${message}`)),
  );
}

function packed(details: Details, typeName: string): any.Any {
  const into = new any.Any();
  into.pack(details.serializeBinary(), typeName);
  return into;
}
