import type { handleBidiStreamingCall, ServerDuplexStream, StatusObject } from '@grpc/grpc-js';
import type streams from '@eventstore/db-client/generated/streams_pb.js';
import {
  eventOf,
  expectedOf,
  maxAppendSize,
  nameOf,
  sizeOf,
  uuidOf,
  type AppendDesk,
  type Decision,
} from './append-desk.ts';
import {
  accessDenied,
  badRequest,
  refused,
  streamIsDeleted,
  succeeded,
  timedOut,
  tooLarge,
  wrongExpectedVersion,
} from './batch-append-answers.ts';
import { notLeader, unavailable } from './service-errors.ts';
import type { ExpectedRevision, ProposedEvent } from './wire-log.ts';

/** The server gives a write no more time than this, whatever the client allows. */
const writeTimeoutMs = 2_000;
/** A write takes a moment, so that a deadline which is nearer is missed. */
const commitMs = 3;

type Call = ServerDuplexStream<streams.BatchAppendReq, streams.BatchAppendResp>;

/** An append of which not all messages have come. */
interface PendingAppend {
  readonly request: streams.BatchAppendReq;
  readonly stream: string;
  readonly expected: ExpectedRevision;
  readonly deadlineMs: number;
  readonly events: ProposedEvent[];
  size: number;
  timer?: NodeJS.Timeout;
}

/** One call carries the appends of a connection, all of them, until it breaks. */
export const answerBatchAppend =
  (desk: AppendDesk): handleBidiStreamingCall<streams.BatchAppendReq, streams.BatchAppendResp> =>
  (call) => {
    new BatchAppendCall(call, desk).begin();
  };

class BatchAppendCall {
  readonly #call: Call;
  readonly #desk: AppendDesk;
  readonly #pending = new Map<string, PendingAppend>();
  #isOver = false;

  constructor(call: Call, desk: AppendDesk) {
    this.#call = call;
    this.#desk = desk;
  }

  begin(): void {
    this.#call.on('data', (request: streams.BatchAppendReq) => this.#receive(request));
    this.#call.on('cancelled', () => this.#finish());
    this.#call.on('end', () => {
      this.#finish();
      this.#call.end();
    });
  }

  #receive(request: streams.BatchAppendReq): void {
    if (this.#isOver) return;
    const key = uuidOf(request.getCorrelationId()) ?? '';
    const options = request.getOptions();
    if (options && !this.#expect(key, request, options)) return;
    const append = this.#pending.get(key);
    if (!append) return;
    try {
      for (const event of request.getProposedMessagesList().map(eventOf)) {
        append.events.push(event);
        append.size += sizeOf([event]);
      }
    } catch (error) {
      // The append stays pending, which is why a second answer follows, at its deadline.
      this.#answer(badRequest(append.request, error instanceof Error ? error.message : String(error)));
      this.#watch(key, append);
      return;
    }
    if (append.size > maxAppendSize) {
      this.#forget(key, append);
      this.#answer(tooLarge(append.request, maxAppendSize));
    } else if (request.getIsFinal()) {
      this.#forget(key, append);
      this.#commit(append);
    } else this.#watch(key, append);
  }

  #expect(key: string, request: streams.BatchAppendReq, options: streams.BatchAppendReq.Options): boolean {
    const now = Date.now();
    const deadlineMs = Math.min(deadlineOf(options), now + writeTimeoutMs);
    if (deadlineMs - now < commitMs) {
      this.#answer(timedOut(request));
      return false;
    }
    this.#pending.set(key, {
      request,
      stream: nameOf(options.getStreamIdentifier()),
      expected: expectedOf(options, options.getStreamPosition()),
      deadlineMs,
      events: [],
      size: 0,
    });
    return true;
  }

  #commit({ request, stream, expected, events }: PendingAppend): void {
    if (stream === '') {
      this.#answer(badRequest(request, "Value cannot be empty. (Parameter 'eventStreamId')"));
      return;
    }
    this.#desk.append({ stream, expected, events }, (decision) => {
      switch (decision.kind) {
        case 'broken': {
          this.#break(unavailable());
          return;
        }
        case 'notLeader': {
          this.#break(notLeader(this.#desk.endpoint));
          return;
        }
        default: {
          this.#answer(answerOf(request, expected, decision));
          return;
        }
      }
    });
  }

  #watch(key: string, append: PendingAppend): void {
    append.timer ??= setTimeout(() => {
      this.#pending.delete(key);
      this.#answer(timedOut(append.request));
    }, append.deadlineMs - Date.now());
  }

  #forget(key: string, append: PendingAppend): void {
    clearTimeout(append.timer);
    this.#pending.delete(key);
  }

  #answer(response: streams.BatchAppendResp): void {
    if (!this.#isOver) this.#call.write(response);
  }

  #break(error: StatusObject): void {
    if (this.#isOver) return;
    this.#finish();
    this.#call.emit('error', error);
  }

  #finish(): void {
    this.#isOver = true;
    for (const [key, append] of this.#pending) this.#forget(key, append);
  }
}

function answerOf(
  request: streams.BatchAppendReq,
  expected: ExpectedRevision,
  decision: Exclude<Decision, { readonly kind: 'broken' | 'notLeader' }>,
): streams.BatchAppendResp {
  switch (decision.kind) {
    case 'success':
      return succeeded(request, decision.revision, decision.position);
    case 'wrongExpectedVersion':
      return wrongExpectedVersion(request, expected, decision.current);
    case 'streamDeleted':
      return streamIsDeleted(request);
    case 'denied':
      return accessDenied(request);
    case 'notReady':
      return refused(request, 'Server Is Not Ready');
    case 'tooBusy':
      return refused(request, 'Server Is Too Busy');
  }
}

function deadlineOf(options: streams.BatchAppendReq.Options): number {
  const deadline = options.getDeadline();
  return deadline ? deadline.getSeconds() * 1_000 + deadline.getNanos() / 1e6 : Infinity;
}
