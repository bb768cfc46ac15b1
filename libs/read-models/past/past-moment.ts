/** A moment that is asked for; an axis that is left out has no end. */
export interface PastMoment {
  /** Effective day, included. */
  readonly asOf?: string;
  /** Unix milliseconds, included. */
  readonly knownAtMs?: number;
}

/** The events behind the rows of a moment are more than are read for one question. */
export class TooLongAgo extends Error {
  override readonly name = 'TooLongAgo';
  readonly eventsMax: number;

  constructor(eventsMax: number) {
    super(`More than ${eventsMax} events are behind the rows of that moment.`);
    this.eventsMax = eventsMax;
  }
}

/** The rows of a moment do not follow from the events. */
export class NotFolded extends Error {
  override readonly name = 'NotFolded';
}

/** The rows of a moment are still being folded, which goes on for a while without whoever asked. */
export class StillFolding extends Error {
  override readonly name = 'StillFolding';
  /** How much is done, below 100. */
  readonly percent: number;

  constructor(percent: number) {
    super(`${percent} % of the rows of that moment are folded.`);
    this.percent = percent;
  }
}

/** The thread that folds has ended, or folds no more; the next question starts another one. */
export class FoldingInterrupted extends Error {
  override readonly name = 'FoldingInterrupted';
}
