import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { dayAt } from '#domain';
import { queries, type RecipientStandingRow } from '#read-models';
import { RequiresRole } from '../http/auth/access.ts';
import { readers } from '../http/auth/reader-roles.ts';
import { clockToken, type Clock } from '../http/clock.ts';
import { defined } from '../http/defined.ts';
import { DayField } from '../http/fields.ts';
import { LedgerReader } from '../http/ledger-reader.ts';
import { MomentQuery, SyntheticField } from '../http/query-fields.ts';
import { LimitedRoute } from '../http/rate-limits.ts';
import { PositionView, ShownCount, ShownList, ShownText } from '../http/shown.ts';

class RecipientStandingView {
  @ShownText({ de: 'Empfänger (AGS)', en: 'Recipient (AGS)' }, { example: '06412000' })
  readonly recipient!: string;

  @ShownCount(
    {
      de: 'Anträge, über die nicht entschieden ist oder die bewilligt und nicht ganz ausgezahlt sind',
      en: 'Claims that are not decided, or approved and not paid in full',
    },
    { example: 3 },
  )
  readonly openClaims!: number;

  @ShownCount(
    {
      de: 'Leistungen, die vor Ort eingebunden sind und im Hessenfinder stehen',
      en: 'Services that are integrated locally and stand in the Hessenfinder',
    },
    { example: 12 },
  )
  readonly readyServices!: number;
}

class RecipientStandingList extends PositionView {
  @ShownList(
    {
      de: 'Wie weit die Kommunen sind; wo nichts offen und nichts bereit ist, fehlt die Kommune',
      en: 'How far municipalities have come; one with nothing open and nothing ready is absent',
    },
    RecipientStandingView,
  )
  readonly items!: readonly RecipientStandingView[];
}

class RecipientStandingQuery extends MomentQuery {
  @DayField({
    description: {
      de: 'Unter den Schlüsseln, die an diesem Tag gelten; sonst am Stichtag',
      en: 'Under the keys that are valid on this day; on the day asked for unless given',
    },
    optional: true,
  })
  readonly keysOn?: string;

  @SyntheticField()
  readonly synthetic?: string;
}

@Controller('api/v1/recipient-standing')
@RequiresRole(...readers)
export class RecipientStandingController {
  readonly #reader: LedgerReader;
  readonly #now: Clock;

  constructor(reader: LedgerReader, @Inject(clockToken) now: Clock) {
    this.#reader = reader;
    this.#now = now;
  }

  @Get()
  @LimitedRoute('expensiveRead')
  @ApiOperation({ summary: 'Offene Anträge und bereite Leistungen je Kommune' })
  @ApiOkResponse({ type: RecipientStandingList })
  recipientStanding(@Query() query: RecipientStandingQuery): Promise<RecipientStandingList> {
    const { asOf, keysOn = asOf ?? dayAt(this.#now()), synthetic } = query;
    return this.#reader.all(
      queries.RecipientStanding,
      { keysOn, ...defined({ synthetic: synthetic === undefined ? undefined : synthetic === 'true' }) },
      query,
      standingView,
    );
  }
}

const standingView = (row: RecipientStandingRow): RecipientStandingView => ({
  recipient: row.recipient,
  openClaims: Number(row.open_claims),
  readyServices: Number(row.ready_services),
});
