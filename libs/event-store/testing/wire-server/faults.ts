/** How a server refuses an append before it does anything. */
export type Refusal = 'notLeader' | 'notReady' | 'tooBusy' | 'denied';

/** What becomes of an append: `lost` is written, all others are not; `mute` never has an answer. */
export type AppendFate = 'normal' | 'lost' | 'unavailable' | 'mute' | Refusal;

/** Where another node listens. */
interface NodeAddress {
  readonly host: string;
  readonly port: number;
}

/** A subscription, as far as faults go. */
export interface Breakable {
  drop(): void;
  end(): void;
  resume(): void;
}

/** From so many bytes on an append finds no room when there is none. */
const roomForSmallOnes = 50_000;

/** What goes wrong on demand. */
export class Faults {
  readonly #fates: AppendFate[] = [];
  readonly #subscriptions = new Set<Breakable>();
  #hasRoom = true;
  #isMute = false;
  #deniesAppends = false;
  #deniesReads = false;
  #delayMs = 0;
  #successesBeforeFailure: number | undefined;
  #leader: NodeAddress | undefined;

  /** The next append is written, but instead of its answer the connection's appends break. */
  loseNextAcknowledgement(): void {
    this.#fates.push('lost');
  }

  /** The next append is refused, the way a node answers that cannot take it. */
  refuseNextAppend(refusal: Refusal): void {
    this.#fates.push(refusal);
  }

  /** The next append is not written and has no answer, ever. */
  muteNextAppend(): void {
    this.#fates.push('mute');
  }

  /** After so many appends that succeed, the next one is not written and the connection's appends break. */
  failNextAppendAfter(successes: number): void {
    this.#successesBeforeFailure = successes;
  }

  /** From now on an append waits before it is written; 0 ends it. */
  slowAppends(milliseconds: number): void {
    this.#delayMs = milliseconds;
  }

  /** Large appends, of 50 kB and more, find the server too busy until the returned function is called. */
  leaveNoRoom(): () => void {
    this.#hasRoom = false;
    return () => {
      this.#hasRoom = true;
    };
  }

  /** Appends are refused, as to a user without the right to, until the returned function is called. */
  denyAppends(): () => void {
    this.#deniesAppends = true;
    return () => {
      this.#deniesAppends = false;
    };
  }

  /** Reads are refused, as to a user without the right to, until the returned function is called. */
  denyReads(): () => void {
    this.#deniesReads = true;
    return () => {
      this.#deniesReads = false;
    };
  }

  get readsAreDenied(): boolean {
    return this.#deniesReads;
  }

  /** Running subscriptions end with an error. */
  dropSubscriptions(): void {
    for (const subscription of this.#subscriptions) subscription.drop();
  }

  /** Running subscriptions end politely, without an error. */
  endSubscriptions(): void {
    for (const subscription of this.#subscriptions) subscription.end();
  }

  /** Subscriptions, also new ones, stay open and send nothing until the returned function is called. */
  muteSubscriptions(): () => void {
    this.#isMute = true;
    return () => this.unmuteSubscriptions();
  }

  unmuteSubscriptions(): void {
    this.#isMute = false;
    for (const subscription of this.#subscriptions) subscription.resume();
  }

  /** The node is the leader no longer: what requires one is sent to that one, all else is answered from what it holds. */
  depose(leader: NodeAddress): void {
    this.#leader = leader;
  }

  /** Another node, where this one was deposed. */
  get leader(): NodeAddress | undefined {
    return this.#leader;
  }

  get appendDelayMs(): number {
    return this.#delayMs;
  }

  get subscriptionsAreMute(): boolean {
    return this.#isMute;
  }

  get subscriptionCount(): number {
    return this.#subscriptions.size;
  }

  /** What becomes of the append that is at hand. */
  takeFate(size: number): AppendFate {
    if (!this.#hasRoom && size >= roomForSmallOnes) return 'tooBusy';
    if (this.#successesBeforeFailure === 0) {
      this.#successesBeforeFailure = undefined;
      return 'unavailable';
    }
    return this.#fates.shift() ?? (this.#deniesAppends ? 'denied' : 'normal');
  }

  appendSucceeded(): void {
    if (this.#successesBeforeFailure !== undefined) this.#successesBeforeFailure -= 1;
  }

  opened(subscription: Breakable): void {
    this.#subscriptions.add(subscription);
  }

  closed(subscription: Breakable): void {
    this.#subscriptions.delete(subscription);
  }
}
