import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Conditions } from './conditions/index.ts';

/** Where a projection stands, as far as a metric goes. */
export interface ProjectionStand {
  readonly name: string;
  readonly position: bigint;
}

/** What is asked as the metrics are read; each may fail or be mute. */
export interface MeasuredSources {
  /** The end of the event store. */
  readonly head: () => Promise<bigint>;
  /** Where the read models stand. */
  readonly projections?: () => Promise<readonly ProjectionStand[]>;
}

/** Well within the ten seconds that Prometheus waits. */
const answerWithinMs = 2_000;

const secondsBuckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const countBuckets = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000];

/** What a service tells Prometheus; names follow its conventions, with units last. */
export class ServiceMetrics {
  readonly registry = new Registry();
  readonly requestSeconds: Histogram<'method' | 'route' | 'status'>;
  readonly commands: Counter<'command' | 'outcome' | 'code'>;
  readonly commandSeconds: Histogram<'command' | 'outcome'>;
  readonly queries: Counter<'query' | 'outcome'>;
  readonly querySeconds: Histogram<'query' | 'outcome'>;
  readonly appendSeconds: Histogram<'outcome'>;
  readonly appendEvents: Histogram;
  /** Appends that met a stream which had moved on. */
  readonly conflicts: Counter;
  readonly readEvents: Counter<'of'>;
  readonly subscriptionDrops: Counter;
  readonly projectionBatchEvents: Histogram;
  readonly projectionCommitSeconds: Histogram;
  readonly finishedDecisions: Counter<'outcome'>;
  readonly unfinishedDecisions: Gauge;
  readonly #condition: Gauge<'condition'>;
  readonly #projectionPosition: Gauge<'projection'>;
  readonly #scrubPosition: Gauge;
  readonly #scrubLastPass: Gauge;
  readonly #changedEvents: Gauge;
  readonly #projectionLag: Gauge<'projection'>;

  constructor(service: string) {
    const { registry } = this;
    const registers = [registry];
    registry.setDefaultLabels({ service });
    collectDefaultMetrics({ register: registry });
    this.requestSeconds = new Histogram({
      name: 'foerderbuch_http_request_duration_seconds',
      help: 'Requests, by route and status',
      labelNames: ['method', 'route', 'status'],
      buckets: secondsBuckets,
      registers,
    });
    this.commands = new Counter({
      name: 'foerderbuch_commands_total',
      help: 'Commands, by name and how they ended; refusals by their code',
      labelNames: ['command', 'outcome', 'code'],
      registers,
    });
    this.commandSeconds = new Histogram({
      name: 'foerderbuch_command_duration_seconds',
      help: 'From the message on the bus to what became of it, durable',
      labelNames: ['command', 'outcome'],
      buckets: secondsBuckets,
      registers,
    });
    this.queries = new Counter({
      name: 'foerderbuch_queries_total',
      help: 'Queries, by name and how they ended',
      labelNames: ['query', 'outcome'],
      registers,
    });
    this.querySeconds = new Histogram({
      name: 'foerderbuch_query_duration_seconds',
      help: 'From the message on the bus to the rows, with the wait for a minimum position',
      labelNames: ['query', 'outcome'],
      buckets: secondsBuckets,
      registers,
    });
    this.appendSeconds = new Histogram({
      name: 'foerderbuch_append_duration_seconds',
      help: 'From the decision to the acknowledgement of the store',
      labelNames: ['outcome'],
      buckets: secondsBuckets,
      registers,
    });
    this.appendEvents = new Histogram({
      name: 'foerderbuch_append_events',
      help: 'Events of one append',
      buckets: countBuckets,
      registers,
    });
    this.conflicts = new Counter({
      name: 'foerderbuch_append_conflicts_total',
      help: 'Appends that met a stream which had moved on',
      registers,
    });
    this.readEvents = new Counter({
      name: 'foerderbuch_read_events_total',
      help: 'Events read from the store',
      labelNames: ['of'],
      registers,
    });
    this.subscriptionDrops = new Counter({
      name: 'foerderbuch_subscription_drops_total',
      help: 'Subscriptions that ended and were resumed',
      registers,
    });
    this.projectionBatchEvents = new Histogram({
      name: 'foerderbuch_projection_batch_events',
      help: 'Events that a subscription gave at once',
      buckets: countBuckets,
      registers,
    });
    this.projectionCommitSeconds = new Histogram({
      name: 'foerderbuch_projection_commit_duration_seconds',
      help: 'Transactions on the read models, from begin to commit',
      buckets: secondsBuckets,
      registers,
    });
    this.finishedDecisions = new Counter({
      name: 'foerderbuch_finished_decisions_total',
      help: 'Decisions over several streams that a crash had left and the reconciler tried to end: finished, takenBack, or unknown when it could not',
      labelNames: ['outcome'],
      registers,
    });
    this.unfinishedDecisions = new Gauge({
      name: 'foerderbuch_unfinished_decisions',
      help: 'Decisions over several streams that the reconciler could not end yet',
      registers,
    });
    this.#condition = new Gauge({
      name: 'foerderbuch_condition',
      help: '1 while something is wrong with this service, by what it is',
      labelNames: ['condition'],
      registers,
    });
    this.#projectionPosition = new Gauge({
      name: 'foerderbuch_projection_position',
      help: 'Position of the last event that the read model contains',
      labelNames: ['projection'],
      registers,
    });
    this.#scrubPosition = new Gauge({
      name: 'foerderbuch_scrub_position',
      help: 'How far the present pass over the log has come, comparing each event with its stored hash',
      registers,
    });
    this.#scrubLastPass = new Gauge({
      name: 'foerderbuch_scrub_last_pass_timestamp_seconds',
      help: 'When a pass over the log last reached its end; 0 before',
      registers,
    });
    this.#changedEvents = new Gauge({
      name: 'foerderbuch_changed_events',
      help: 'Events that are not what was recorded, as far as the passes over the log have found',
      registers,
    });
    this.#projectionLag = new Gauge({
      name: 'foerderbuch_projection_lag_positions',
      help: 'How far the read model is behind the head of the store, in positions',
      labelNames: ['projection'],
      registers,
    });
  }

  /** How far the log was read through, and what was found. */
  showScrub({
    position,
    lastWholeMs,
    changed,
  }: {
    readonly position: bigint;
    readonly lastWholeMs: number | undefined;
    readonly changed: readonly unknown[];
  }): void {
    this.#scrubPosition.set(Number(position));
    if (lastWholeMs !== undefined) this.#scrubLastPass.set(lastWholeMs / 1_000);
    this.#changedEvents.set(changed.length);
  }

  showConditions(conditions: Conditions): void {
    for (const condition of conditions.names)
      this.#condition.set({ condition }, conditions.holds(condition) ? 1 : 0);
  }

  /** Asks for what the gauges show. Never rejects: what has no answer in time is left out rather than shown as it was. */
  async measure({ head, projections }: MeasuredSources): Promise<void> {
    const [end, stands] = await Promise.all([inTime(head), projections ? inTime(projections) : undefined]);
    for (const gauge of [this.#projectionPosition, this.#projectionLag]) gauge.reset();
    for (const { name, position } of stands ?? []) {
      const projection = name;
      this.#projectionPosition.set({ projection }, Number(position));
      if (end !== undefined)
        this.#projectionLag.set({ projection }, position < end ? Number(end - position) : 0);
    }
  }
}

async function inTime<Answer>(ask: () => Promise<Answer>): Promise<Answer | undefined> {
  const mute = Promise.withResolvers<undefined>();
  const timer = setTimeout(() => mute.resolve(undefined), answerWithinMs);
  const answer = await Promise.race([ask().catch(() => undefined), mute.promise]);
  clearTimeout(timer);
  return answer;
}
