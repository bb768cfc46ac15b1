import type { handleUnaryCall, StatusObject } from '@grpc/grpc-js';
import streams from '@eventstore/db-client/generated/streams_pb.js';
import { expectedOf, nameOf } from './append-desk.ts';
import { streamDeleted, wrongExpectedVersion } from './service-errors.ts';
import type { AppendOutcome, ExpectedRevision, WireLog } from './wire-log.ts';

/** Both requests carry the same options under types of their own. */
type Options = streams.DeleteReq.Options | streams.TombstoneReq.Options;
type Deletion = (stream: string, expected: ExpectedRevision) => AppendOutcome;

export const answerDelete =
  (log: WireLog): handleUnaryCall<streams.DeleteReq, streams.DeleteResp> =>
  ({ request }, answer) => {
    const deleted = outcomeOf(request.getOptions(), (stream, expected) => log.softDelete(stream, expected));
    if (typeof deleted !== 'string') {
      answer(deleted);
      return;
    }
    const position = new streams.DeleteResp.Position();
    position.setCommitPosition(deleted).setPreparePosition(deleted);
    answer(null, new streams.DeleteResp().setPosition(position));
  };

export const answerTombstone =
  (log: WireLog): handleUnaryCall<streams.TombstoneReq, streams.TombstoneResp> =>
  ({ request }, answer) => {
    const deleted = outcomeOf(request.getOptions(), (stream, expected) => log.tombstone(stream, expected));
    if (typeof deleted !== 'string') {
      answer(deleted);
      return;
    }
    const position = new streams.TombstoneResp.Position();
    position.setCommitPosition(deleted).setPreparePosition(deleted);
    answer(null, new streams.TombstoneResp().setPosition(position));
  };

/** The position of the deletion, or why there is none. */
function outcomeOf(options: Options | undefined, remove: Deletion): string | StatusObject {
  const stream = nameOf(options?.getStreamIdentifier());
  const expected = options ? expectedOf(options, options.getRevision()) : 'any';
  const outcome = remove(stream, expected);
  switch (outcome.kind) {
    case 'success':
      return String(outcome.position ?? 0);
    case 'wrongExpectedVersion':
      return wrongExpectedVersion('Delete', stream, expected, outcome.current);
    case 'streamDeleted':
      return streamDeleted(stream);
  }
}
