import { Controller, Get, Inject, Query, Req, Res } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiExtraModels, getSchemaPath } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import {
  cursorAt,
  cursorAtStart,
  Feed,
  InvalidFeedCursor,
  isPublicType,
  type Cursor,
  CursorOfOtherHistory,
  positionOfCursor,
  publicShapes,
  type FeedFilter,
} from '#feed';
import { CurrentIdentity, RequiresRole, type Authenticated } from '../http/auth/access.ts';
import { readers } from '../http/auth/reader-roles.ts';
import { assertOwnTenant, tenantOf } from '../http/auth/tenant.ts';
import { clockToken, type Clock } from '../http/clock.ts';
import { defined } from '../http/defined.ts';
import { ProgrammeField, FiscalYearTextField, RecipientKeyField, textRule } from '../http/fields.ts';
import { Problem } from '../http/problem/problem.ts';
import { QueryTime } from '../http/query-time.ts';
import { CursorField, LimitField, PositionField, SyntheticField } from '../http/query-fields.ts';
import { LimitedRoute } from '../http/rate-limits.ts';
import { CloudEventView, EventPageView, EventTypeList } from './event.view.ts';
import { EventStreams } from './event-streams.ts';
import { carried, wanted } from '../http/field-words.ts';

const limitDefault = 100;
const streamType = 'text/event-stream';
const batchType = 'application/cloudevents-batch+json';

class EventsQuery {
  @textRule(
    'areEventTypes',
    (text) => text.split(',').every(isPublicType),
    wanted(
      'eine Liste von Arten von Ereignissen, durch Komma getrennt; /api/v1/event-types nennt alle',
      'a list of event types, separated by commas; /api/v1/event-types lists them all',
    ),
    {},
    {
      description: { de: 'Nur diese Arten', en: 'These types only' },
      example: 'de.foerderbuch.payment.settled.v1',
      optional: true,
    },
  )
  readonly type?: string;

  @ProgrammeField({
    description: { de: 'Nur dieses Programm', en: 'This programme only' },
    example: 'EFA',
    optional: true,
  })
  readonly programme?: string;

  @FiscalYearTextField({
    description: { de: 'Nur dieses Haushaltsjahr', en: 'This fiscal year only' },
    example: '2023',
    optional: true,
  })
  readonly fiscalYear?: string;

  @RecipientKeyField({
    description: { de: 'Nur über diese Kommune (AGS)', en: 'About this municipality only (AGS)' },
    optional: true,
  })
  readonly recipient?: string;

  @SyntheticField()
  readonly synthetic?: string;

  @CursorField({
    description: {
      de: 'Weiter hinter diesem Zeiger; vom Anfang an, wenn keiner angegeben ist',
      en: 'On behind this cursor; from the beginning unless given',
    },
    optional: true,
  })
  readonly after?: string;

  @PositionField({
    description: {
      de: 'Weiter hinter dieser Position, etwa »position« einer Antwort: was danach gebucht wurde, steht in ihr noch nicht; »after« geht vor',
      en: 'On behind this position, such as “position” of an answer: what was recorded later is not in it yet; “after” goes before',
    },
    optional: true,
  })
  readonly afterPosition?: string;

  @LimitField({
    description: {
      de: `Ereignisse je Seite, sonst ${limitDefault}`,
      en: `Events a page, ${limitDefault} unless given`,
    },
    optional: true,
  })
  readonly limit?: string;
}

/** Public events for other systems, live or page by page. */
@Controller('api/v1')
@RequiresRole(...readers, 'claimant')
export class EventsController {
  readonly #feed: Feed;
  readonly #streams: EventStreams;
  readonly #time: QueryTime;
  readonly #now: Clock;

  constructor(feed: Feed, streams: EventStreams, time: QueryTime, @Inject(clockToken) now: Clock) {
    this.#feed = feed;
    this.#streams = streams;
    this.#time = time;
    this.#now = now;
  }

  @Get('events')
  @LimitedRoute('expensiveRead')
  @ApiOperation({
    summary:
      'Ereignisse für andere Systeme (CloudEvents 1.0): als Strom mit »Accept: text/event-stream«, sonst seitenweise',
  })
  @ApiHeader({
    name: 'Last-Event-ID',
    required: false,
    description: carried({
      de: 'Im Strom: weiter hinter diesem Ereignis; geht »after« vor',
      en: 'In the stream: on behind this event; goes before “after”',
    }),
    schema: { type: 'string' },
  })
  @ApiExtraModels(CloudEventView, EventPageView)
  @ApiOkResponse({
    description: carried({
      de: 'Die Ereignisse in ihrer Reihenfolge, ohne Lücke',
      en: 'The events in their order, without a gap',
    }),
    content: {
      'application/json': { schema: { $ref: getSchemaPath(EventPageView) } },
      [batchType]: { schema: { type: 'array', items: { $ref: getSchemaPath(CloudEventView) } } },
      [streamType]: {
        schema: { type: 'string' },
        example: 'id: MTo0MTc\nevent: de.foerderbuch.payment.settled.v1\ndata: {"specversion":"1.0"}\n\n',
      },
    },
  })
  async events(
    @Query() query: EventsQuery,
    @CurrentIdentity() caller: Authenticated,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (query.recipient !== undefined) assertOwnTenant(caller, query.recipient);
    const filter = filterOf(query, caller);
    const accepted = request.headers.accept ?? '';
    const isStream = accepted.includes(streamType);
    const lastEventId = isStream ? request.headers['last-event-id'] : undefined;
    const after =
      lastEventId === undefined && query.after === undefined && query.afterPosition !== undefined
        ? cursorAt(BigInt(query.afterPosition))
        : cursorOf(lastEventId ?? query.after);
    await this.#time.bound(this.#assertOfThisHistory(after));
    // A stream has no end, so that who asks for its head alone would wait for it.
    if (isStream && request.method === 'HEAD') {
      await reply.type(`${streamType}; charset=utf-8`).send('');
      return;
    }
    if (isStream) {
      await this.#streams.send(reply, {
        batches: (signal) => this.#feed.follow({ after, filter, signal }),
        subject: caller.identity.subject,
        endsAfterMs: caller.identity.expiresAtMs - this.#now(),
        logError: (error) => request.log.error(error),
      });
      return;
    }
    const limit = query.limit === undefined ? limitDefault : Number(query.limit);
    const { events, cursor, caughtUp } = await this.#time.bound(this.#feed.page({ after, filter, limit }));
    const items = events.map(({ cloudEvent }) => cloudEvent);
    if (accepted.includes(batchType)) {
      const address = new URL(request.url, 'http://localhost');
      address.searchParams.set('after', cursor);
      await reply
        .header('link', `<${address.pathname}${address.search}>; rel="next"`)
        .type(batchType)
        .send(JSON.stringify(items));
      return;
    }
    await reply.send({ items, next: cursor, caughtUp } satisfies EventPageView);
  }

  async #assertOfThisHistory(cursor: Cursor): Promise<void> {
    try {
      await this.#feed.assertOfThisHistory(cursor);
    } catch (error) {
      if (!(error instanceof CursorOfOtherHistory)) throw error;
      const { position, head } = error;
      throw new Problem(
        'HISTORY_CHANGED',
        {
          de: `Der Zeiger steht hinter Position ${position} eines Journals, das dieses nicht ist; dieses endet bei ${head}. Was seither gelesen wurde, ist mit dem Betrieb abzugleichen; dann ohne Zeiger von vorn lesen, »id« eines Ereignisses sagt, ob es schon da war.`,
          en: `The cursor stands behind position ${position} of a journal that is not this one; this one ends at ${head}. Settle with those who run the ledger what was read meanwhile; then read from the start without a cursor: the “id” of an event tells whether it was there already.`,
        },
        { figures: { position: position.toString(), head: head.toString() } },
      );
    }
  }

  @Get('event-types')
  @ApiOperation({ summary: 'Alle Arten von Ereignissen, die andere Systeme bekommen, mit ihren Feldern' })
  @ApiOkResponse({ type: EventTypeList })
  eventTypes(): EventTypeList {
    return { items: publicShapes.map(({ type, fields, isMasterData }) => ({ type, fields, isMasterData })) };
  }
}

const filterOf = (query: EventsQuery, caller: Authenticated): FeedFilter =>
  defined({
    types: query.type?.split(','),
    programme: query.programme,
    fiscalYear: query.fiscalYear === undefined ? undefined : Number(query.fiscalYear),
    recipient: query.recipient,
    synthetic: query.synthetic === undefined ? undefined : query.synthetic === 'true',
    tenant: tenantOf(caller),
  });

function cursorOf(asked: string | readonly string[] | undefined): Cursor {
  const cursor = typeof asked === 'string' ? asked : cursorAtStart;
  try {
    positionOfCursor(cursor);
    return cursor;
  } catch (error) {
    if (!(error instanceof InvalidFeedCursor)) throw error;
    throw new Problem(
      'INVALID_REQUEST',
      {
        de: 'Der Zeiger ist keiner dieses Stroms. Ohne ihn beginnt das Lesen von vorn.',
        en: 'This is no cursor of this feed. Without one, reading begins at the start.',
      },
      {
        errors: [
          {
            field: '/query/after',
            code: 'isCursor',
            detail: wanted(
              '»id« eines Ereignisses oder »next« der vorigen Seite',
              '“id” of an event or “next” of the page before',
            ),
          },
        ],
      },
    );
  }
}
