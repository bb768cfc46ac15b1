import shared from '@eventstore/db-client/generated/shared_pb.js';
import type { Faults, Refusal } from './faults.ts';
import type { AppendOutcome, ExpectedRevision, ProposedEvent, WireLog } from './wire-log.ts';

export const maxAppendSize = 1_048_576;

export interface Endpoint {
  readonly host: string;
  readonly port: number;
}

export interface Append {
  readonly stream: string;
  readonly expected: ExpectedRevision;
  readonly events: readonly ProposedEvent[];
}

/** `broken` means that the call ends with an error instead of an answer. */
export type Decision =
  | AppendOutcome
  | { readonly kind: 'broken' }
  | { readonly [Kind in Refusal]: { readonly kind: Kind } }[Refusal];

/** Where both kinds of append calls end up: what is to go wrong goes wrong here, all else goes to the log. */
export class AppendDesk {
  readonly endpoint: Endpoint;
  readonly #log: WireLog;
  readonly #faults: Faults;
  #received = 0;

  constructor(log: WireLog, faults: Faults, endpoint: Endpoint) {
    this.#log = log;
    this.#faults = faults;
    this.endpoint = endpoint;
  }

  get received(): number {
    return this.#received;
  }

  /** Decides at once, so that appends keep the order in which they came; after a while where they are slowed down. */
  append(append: Append, decided: (decision: Decision) => void): void {
    this.#received += 1;
    const delayMs = this.#faults.appendDelayMs;
    if (delayMs === 0) this.#decide(append, decided);
    else setTimeout(() => this.#decide(append, decided), delayMs);
  }

  #decide(append: Append, decided: (decision: Decision) => void): void {
    const fate = this.#faults.takeFate(sizeOf(append.events));
    switch (fate) {
      case 'mute':
        return;
      case 'unavailable': {
        decided({ kind: 'broken' });
        return;
      }
      case 'lost':
        this.#write(append);
        {
          decided({ kind: 'broken' });
          return;
        }
      case 'normal': {
        decided(this.#write(append));
        return;
      }
      default: {
        decided({ kind: fate });
        return;
      }
    }
  }

  #write({ stream, expected, events }: Append): AppendOutcome {
    const outcome = this.#log.append(stream, expected, events);
    if (outcome.kind === 'success') this.#faults.appendSucceeded();
    return outcome;
  }
}

/** As the server counts it. */
export const sizeOf = (events: readonly ProposedEvent[]): number =>
  events.reduce((sum, { type, data, metadata }) => sum + data.length + metadata.length + 2 * type.length, 0);

/** What the two kinds of append requests have in common, though they share no type. */
interface ProposedMessage {
  getId(): shared.UUID | undefined;
  getMetadataMap(): { get(key: string): string | undefined };
  getData_asU8(): Uint8Array;
  getCustomMetadata_asU8(): Uint8Array;
}

interface ExpectedRevisionOptions {
  hasAny(): boolean;
  hasNoStream(): boolean;
  hasStreamExists(): boolean;
}

export function expectedOf(options: ExpectedRevisionOptions, revision: string): ExpectedRevision {
  if (options.hasAny()) return 'any';
  if (options.hasNoStream()) return 'noStream';
  if (options.hasStreamExists()) return 'streamExists';
  return Number(revision);
}

export const nameOf = (identifier: shared.StreamIdentifier | undefined): string =>
  Buffer.from(identifier?.getStreamName_asU8() ?? []).toString('utf8');

const uuidPattern = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** @throws RangeError with the server's words when the server would find the event malformed */
export function eventOf(message: ProposedMessage): ProposedEvent {
  const attributes = message.getMetadataMap();
  const id = uuidOf(message.getId());
  const type = attributes.get('type');
  const contentType = attributes.get('content-type');
  if (id === undefined || !uuidPattern.test(id)) throw new RangeError('Unrecognized Guid format.');
  if (type === undefined || contentType === undefined)
    throw new RangeError('Required metadata property missing: type, content-type');
  if (type === '') throw new RangeError("Empty eventType provided. (Parameter 'eventType')");
  return {
    id: id.toLowerCase(),
    type,
    contentType,
    data: message.getData_asU8(),
    metadata: message.getCustomMetadata_asU8(),
  };
}

export function uuidOf(uuid: shared.UUID | undefined): string | undefined {
  const structured = uuid?.getStructured();
  if (!structured) return uuid?.getString();
  const bits = [structured.getMostSignificantBits(), structured.getLeastSignificantBits()];
  const hex = bits.map((half) => BigInt.asUintN(64, BigInt(half)).toString(16).padStart(16, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
