import type { Log } from '../log.ts';
import {
  conditionKinds,
  conditionNames,
  type ConditionName,
  type FiguresOf,
  type Sentence,
  type ServiceName,
  type Severity,
} from './condition-kinds.ts';

/** Something that is wrong with a service. */
export interface Condition {
  readonly condition: ConditionName;
  readonly severity: Severity;
  /** Unix milliseconds. */
  readonly sinceMs: number;
  readonly sentence: Sentence;
}

/** In a word; `degraded` where something is wrong that keeps the service from nothing yet. */
export type ServiceStatus = 'ready' | 'degraded' | 'read-only' | 'unavailable';

/** Finds out whether conditions hold, and sets them. What it asks may be mute: it answers in its own time all the same. */
export type Probe = () => void | Promise<void>;

export interface ConditionsOptions {
  readonly of: ServiceName;
  /** Unix milliseconds. */
  readonly now: () => number;
  readonly log?: Pick<Log, 'error' | 'warn'>;
}

const lookEveryMs = 2_000;
const statuses = {
  'not-ready': 'unavailable',
  'read-only': 'read-only',
  noted: 'degraded',
} as const satisfies Record<Severity, ServiceStatus>;

/**
 * What is wrong with a service, the one source of its readiness, its metric, a line in the log when a condition begins and
 * one when it ends. Conditions are set where they are found, or by probes, which are asked every two seconds and before each
 * answer about the service.
 */
export class Conditions {
  readonly names: readonly ConditionName[];
  readonly #now: () => number;
  readonly #log: ConditionsOptions['log'];
  readonly #holding = new Map<ConditionName, Condition>();
  readonly #probes: Probe[] = [];
  #looking: Promise<void> | undefined;
  #timer: NodeJS.Timeout | undefined;

  constructor({ of, now, log }: ConditionsOptions) {
    this.names = conditionNames.filter((name) => conditionKinds[name].of.includes(of));
    this.#now = now;
    this.#log = log;
  }

  /** Of what holds now, the worst first. */
  get list(): readonly Condition[] {
    const severities = Object.keys(statuses);
    return [...this.#holding.values()].sort(
      (one, other) => severities.indexOf(one.severity) - severities.indexOf(other.severity),
    );
  }

  get status(): ServiceStatus {
    const [worst] = this.list;
    return worst ? statuses[worst.severity] : 'ready';
  }

  holds(name: ConditionName): boolean {
    return this.#holding.has(name);
  }

  /** It holds, with what its sentence is made of; or no longer, where that is undefined. `cause` is for the log. */
  set<Name extends ConditionName>(name: Name, figures: FiguresOf<Name> | undefined, cause?: unknown): void {
    const before = this.#holding.get(name);
    if (figures === undefined) {
      if (!before) return;
      this.#holding.delete(name);
      const heldMs = this.#now() - before.sinceMs;
      this.#log?.warn({ condition: name, state: 'ends', heldMs }, `${name}: all clear`);
      return;
    }
    const { severity, sentence: sentenceOf } = conditionKinds[name];
    const sentence = (sentenceOf as (figures: FiguresOf<Name>) => Sentence)(figures);
    this.#holding.set(name, {
      condition: name,
      severity,
      sinceMs: before?.sinceMs ?? this.#now(),
      sentence,
    });
    if (before) return;
    const line = { condition: name, state: 'begins', severity, de: sentence.de, err: cause };
    if (severity === 'noted') this.#log?.warn(line, sentence.en);
    else this.#log?.error(line, sentence.en);
  }

  watch(probe: Probe): void {
    this.#probes.push(probe);
  }

  /** Asks every probe; whoever comes meanwhile waits for the same answers. */
  look(): Promise<void> {
    this.#looking ??= Promise.all(this.#probes.map(async (probe) => probe())).then(
      () => void (this.#looking = undefined),
      (error: unknown) => {
        this.#looking = undefined;
        throw error;
      },
    );
    return this.#looking;
  }

  /** Looks from now on by itself. */
  start(): void {
    this.#timer ??= setInterval(() => {
      this.look().catch((error: unknown) =>
        this.#log?.error({ err: error }, 'cannot look at the conditions'),
      );
    }, lookEveryMs).unref();
  }

  stop(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }
}
