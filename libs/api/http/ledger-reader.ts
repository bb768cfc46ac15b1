import { Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { InvalidCursor, type LedgerQuery, type Page } from '#read-models';
import { faultOr } from '#sql';
import { Problem } from './problem/problem.ts';
import { cursorWanted, pastOf, type PointQuery } from './query-fields.ts';
import { queryMessage, type Answered } from './query-messages.ts';
import { sumsView, type SummedPageView } from './shown.ts';

/** The position that an answer contains, or that with the moment whose rows are asked for. */
type At = string | undefined | PointQuery;

@Injectable()
export class LedgerReader {
  readonly #bus: QueryBus;

  constructor(bus: QueryBus) {
    this.#bus = bus;
  }

  /**
   * Asks a query: the answer contains the log up to a position, and where a day or an instant is named, the rows are those of
   * that moment.
   * @throws Problem when the read model lags or has stopped, or the cursor is not one of this query
   */
  async ask<Asked, Answer>(
    query: LedgerQuery<Asked, Answer>,
    asked: Asked,
    at: At,
  ): Promise<Answered<Answer>> {
    const { minPosition, ...moment } = typeof at === 'object' ? at : { minPosition: at };
    try {
      return await this.#bus.execute(queryMessage(query, asked, minPosition, pastOf(moment)));
    } catch (error) {
      if (error instanceof InvalidCursor) throw invalidCursor();
      throw faultOr(error);
    }
  }

  /** One page of a list, each row as the API shows it. */
  async list<Asked, Row, View>(
    query: LedgerQuery<Asked, Page<Row>>,
    asked: Asked,
    at: At,
    viewOf: (row: Row) => View,
  ): Promise<SummedPageView & { readonly items: readonly View[] }> {
    const { position, result } = await this.ask(query, asked, at);
    return {
      position: position.toString(),
      ...(result.sums && sumsView(result.sums)),
      items: result.rows.map((row) => viewOf(row)),
      ...(result.next !== undefined && { next: result.next }),
    };
  }

  /** A whole list. */
  async all<Asked, Row, View>(
    query: LedgerQuery<Asked, readonly Row[]>,
    asked: Asked,
    at: At,
    viewOf: (row: Row) => View,
  ): Promise<{ readonly position: string; readonly items: readonly View[] }> {
    const { position, result } = await this.ask(query, asked, at);
    return { position: position.toString(), items: result.map((row) => viewOf(row)) };
  }

  /** One resource. @throws Problem NOT_FOUND */
  async one<Asked, Row, View extends object>(
    query: LedgerQuery<Asked, Row | undefined>,
    asked: Asked,
    at: At,
    viewOf: (row: Row) => View,
  ): Promise<View & { readonly position: string }> {
    const { position, result } = await this.ask(query, asked, at);
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
