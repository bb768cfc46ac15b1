import { Injectable } from '@nestjs/common';
import { Query, QueryBus, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Checkpoint } from '#projections';
import { InvalidCursor, type Page, type ReadModelQueries } from '#read-models';
import { lostOr } from '#sql';
import { Problem } from './problem/problem.ts';
import { cursorWanted } from './query-fields.ts';

/** What queries are answered from. */
export abstract class QuerySource {
  abstract readonly models: ReadModelQueries;
  /** Position of the last event of the log. */
  abstract head(): Promise<bigint>;
  /** Where each projection stands. */
  abstract checkpoints(): readonly Checkpoint[] | Promise<readonly Checkpoint[]>;
  /** True once the projections contain the position; false when that takes longer. */
  abstract waitFor(position: bigint, projections: readonly string[], timeoutMs: number): Promise<boolean>;
}

/** The store answers, and the read models; `degraded` when one of them has stopped. */
export async function readinessOf(source: QuerySource): Promise<'ready' | 'degraded'> {
  await source.head();
  const checkpoints = await source.checkpoints();
  return checkpoints.some(({ state }) => state === 'STOPPED') ? 'degraded' : 'ready';
}

export interface Asked<Result> {
  /** The projections whose tables the answer is read from. */
  readonly projections: readonly string[];
  /** The answer must contain the log up to here. */
  readonly minPosition?: string | undefined;
  readonly read: (models: ReadModelQueries) => Promise<Result>;
}

export interface Answered<Result> {
  /** The answer contains the log at least up to here. */
  readonly position: bigint;
  readonly result: Result;
}

class LedgerQuery<Result> extends Query<Answered<Result>> {
  readonly asked: Asked<Result>;

  constructor(asked: Asked<Result>) {
    super();
    this.asked = asked;
  }
}

/** How long a query waits for its minimum position before it says that the read model lags. */
const lagWaitMs = 2_000;

@QueryHandler(LedgerQuery)
export class LedgerQueryHandler implements IQueryHandler<LedgerQuery<unknown>, Answered<unknown>> {
  readonly #source: QuerySource;

  constructor(source: QuerySource) {
    this.#source = source;
  }

  async execute({ asked }: LedgerQuery<unknown>): Promise<Answered<unknown>> {
    const { projections, minPosition, read } = asked;
    const wanted = BigInt(minPosition ?? 0);
    const reached = wanted === 0n || (await this.#source.waitFor(wanted, projections, lagWaitMs));
    const checkpoints = (await this.#source.checkpoints()).filter(({ name }) => projections.includes(name));
    const stopped = checkpoints.find(({ state }) => state === 'STOPPED');
    if (stopped) throw stoppedProblem(stopped);
    const position = checkpoints.reduce(
      (least, one) => (one.position < least ? one.position : least),
      checkpoints[0]?.position ?? 0n,
    );
    if (!reached || checkpoints.length < projections.length) throw laggingProblem(wanted, position);
    return { position, result: await read(this.#source.models) };
  }
}

@Injectable()
export class LedgerReader {
  readonly #bus: QueryBus;

  constructor(bus: QueryBus) {
    this.#bus = bus;
  }

  /** @throws Problem when the read model lags or has stopped, or the cursor is not one of this query */
  async ask<Result>(asked: Asked<Result>): Promise<Answered<Result>> {
    try {
      return await this.#bus.execute(new LedgerQuery(asked));
    } catch (error) {
      if (error instanceof InvalidCursor) throw invalidCursor();
      throw lostOr(error);
    }
  }

  /** One page of a list, each row as the API shows it. */
  async list<Row, View>(
    asked: Asked<Page<Row>>,
    viewOf: (row: Row) => View,
  ): Promise<{ readonly position: string; readonly items: readonly View[]; readonly next?: string }> {
    const { position, result } = await this.ask(asked);
    return {
      position: position.toString(),
      items: result.rows.map((row) => viewOf(row)),
      ...(result.next !== undefined && { next: result.next }),
    };
  }

  /** One resource. @throws Problem NOT_FOUND */
  async one<Row, View extends object>(
    asked: Asked<Row | undefined>,
    viewOf: (row: Row) => View,
  ): Promise<View & { readonly position: string }> {
    const { position, result } = await this.ask(asked);
    if (result === undefined) throw notFound();
    return { ...viewOf(result), position: position.toString() };
  }
}

export const notFound = (): Problem =>
  new Problem('NOT_FOUND', {
    de: 'Dazu ist nichts gebucht. Bitte die Kennung in der Adresse prüfen.',
    en: 'Nothing is recorded of it. Check the identifier in the address.',
  });

const invalidCursor = (): Problem =>
  new Problem(
    'INVALID_REQUEST',
    {
      de: 'Der Zeiger »cursor« gehört nicht zu dieser Abfrage. Bitte ohne ihn neu beginnen.',
      en: 'The cursor does not belong to this query. Start again without it.',
    },
    {
      errors: [{ field: '/query/cursor', code: 'isCursor', detail: cursorWanted }],
    },
  );

const laggingProblem = (minPosition: bigint, position: bigint): Problem =>
  new Problem(
    'READ_MODEL_LAGS',
    {
      de: `Die Auswertung steht bei Position ${position}, verlangt ist ${minPosition}. Bitte gleich noch einmal fragen.`,
      en: `The read model stands at position ${position}, ${minPosition} was asked for. Ask again in a moment.`,
    },
    {
      figures: { position: position.toString(), minPosition: minPosition.toString() },
      headers: { 'retry-after': '1' },
    },
  );

const stoppedProblem = ({ name, position, error }: Checkpoint): Problem =>
  new Problem(
    'READ_MODEL_STOPPED',
    {
      de: `Die Auswertung »${name}« hält bei Position ${position}: Sie kann ein Ereignis nicht verarbeiten. Die Bücher selbst sind unberührt; bitte den Betrieb verständigen.`,
      en: `The read model “${name}” stopped at position ${position}: it cannot take an event in. The ledger itself is untouched; tell those who run it.`,
    },
    { figures: { projection: name, position: position.toString(), reason: error ?? '' } },
  );
