import type { RecordedEvent } from '#event-store';

export interface StepsRequest {
  /** At most so many, from the last one back. */
  readonly limit: number;
  /** Only those before this position. */
  readonly before?: bigint;
}

/** An event, how it moved a figure, and what the figure was after it; cents. */
export interface StepOfEvent {
  readonly recorded: RecordedEvent;
  readonly change: bigint;
  readonly balance: bigint;
}

/** The last steps before a position, and how many there are in all. */
export class LastSteps<Step extends StepOfEvent = StepOfEvent> {
  readonly #request: StepsRequest;
  #steps: Step[] = [];
  #taken = 0;
  count = 0;

  constructor(request: StepsRequest) {
    this.#request = request;
  }

  add(step: Step): void {
    this.count += 1;
    const { before, limit } = this.#request;
    if (before !== undefined && step.recorded.position >= before) return;
    this.#taken += 1;
    this.#steps.push(step);
    if (this.#steps.length > 2 * limit) this.#steps = this.#steps.slice(-limit);
  }

  get steps(): readonly Step[] {
    return this.#steps.slice(-this.#request.limit);
  }

  /** The first of the steps, where others come before it. */
  get earlier(): bigint | undefined {
    return this.#taken > this.#request.limit ? this.steps[0]?.recorded.position : undefined;
  }
}
