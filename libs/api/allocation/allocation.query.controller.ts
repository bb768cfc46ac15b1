import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import {
  allocate,
  cents,
  dayAt,
  recipientKinds,
  residentsCountedTwice,
  residentsOn,
  type Day,
  type Residing,
} from '#domain';
import { queries, type RecipientRow } from '#read-models';
import { dayWords } from '#refusal-words';
import { RequiresRole } from '../http/auth/access.ts';
import { readers } from '../http/auth/reader-roles.ts';
import { clockToken, type Clock } from '../http/clock.ts';
import { Problem } from '../http/problem/problem.ts';
import { problemOfRejection } from '../http/problem/refused.ts';
import { AmountField, ChoiceField, DayField } from '../http/fields.ts';
import {
  MoneyView,
  moneyOf,
  PositionView,
  ShownCount,
  ShownList,
  ShownMoney,
  ShownText,
} from '../http/shown.ts';
import { LedgerReader } from '../http/ledger-reader.ts';
import { KnownAtQuery, knownBy } from '../http/query-fields.ts';
import { shownOn } from '../recipient/recipient.view.ts';
import { allocationKeyWords, circleWords } from '../http/choice-words.ts';
import { LimitedRoute } from '../http/rate-limits.ts';

type Key = keyof typeof allocationKeyWords;
type Circle = keyof typeof circleWords;

/** The counties and the cities that are their own county hold every resident once, as all municipalities do. */
const kindsOf: Readonly<Record<Circle, readonly string[]>> = {
  ALL: recipientKinds,
  MUNICIPALITIES: recipientKinds.filter((kind) => kind !== 'LANDKREIS'),
  COUNTIES: ['LANDKREIS', 'KREISFREIE_STADT'],
};

class AllocationQuery extends KnownAtQuery {
  @AmountField({
    description: { de: 'Zu verteilender Betrag', en: 'Amount to be allocated' },
    example: '3900000.00',
  })
  readonly amount!: string;

  @ChoiceField(allocationKeyWords, {
    description: {
      de: 'Schlüssel: zu gleichen Teilen oder nach Einwohnern',
      en: 'Key: in equal parts or by residents',
    },
    example: 'EQUAL',
  })
  readonly by!: Key;

  @ChoiceField(circleWords, {
    description: {
      de: 'Auf wen: alle, nur Gemeinden und Städte, oder Landkreise und kreisfreie Städte; sonst alle, nach Einwohnern nur Gemeinden und Städte',
      en: 'To whom: all, municipalities and towns only, or counties and independent towns; otherwise all, by residents municipalities and towns only',
    },
    example: 'MUNICIPALITIES',
    optional: true,
  })
  readonly among?: Circle;

  @DayField({
    description: {
      de: 'Auf die Schlüssel, die an diesem Tag gelten; sonst heute',
      en: 'To the keys that are valid on this day; today unless given',
    },
    optional: true,
  })
  readonly asOf?: string;
}

class ShareView {
  @ShownText({ de: 'Empfänger (AGS)', en: 'Recipient (AGS)' }, { example: '06412000' })
  readonly recipient!: string;

  @ShownText({ de: 'Name', en: 'Name' }, { example: 'Frankfurt am Main, Stadt' })
  readonly name!: string;

  @ShownMoney({ de: 'Anteil', en: 'Share' })
  readonly share!: MoneyView;
}

class AllocationAnswer extends PositionView {
  @ShownMoney({
    de: 'Summe aller Anteile: genau der verteilte Betrag',
    en: 'Sum of all shares: exactly the amount allocated',
  })
  readonly total!: MoneyView;

  @ShownCount({ de: 'Zahl der Empfänger', en: 'Number of recipients' }, { example: 442 })
  readonly recipients!: number;

  @ShownList({ de: 'Anteile nach Schlüssel', en: 'Shares by key' }, ShareView)
  readonly items!: readonly ShareView[];
}

function residingOf(row: RecipientRow, day: Day): Residing {
  const { kind, population, populationOn, county } = shownOn(row, day);
  return {
    recipient: row.recipient,
    kind,
    population,
    populationOn,
    ...(county !== undefined && { county }),
    validFrom: row.valid_from,
    validTo: row.valid_to,
    successor: row.successor,
  };
}

const nobodyOn = (asOf: Day): Problem => {
  const day = dayWords(asOf);
  return new Problem(
    'NOT_FOUND',
    {
      de: `Am ${day.de} gilt keine Kommune und kein Landkreis, worauf sich der Betrag so verteilen ließe. Einen anderen Stichtag, Schlüssel oder Kreis der Empfänger wählen.`,
      en: `On ${day.en} no municipality or county is valid that the amount could be allocated to. Choose another day, key or circle of recipients.`,
    },
    { figures: { asOf } },
  );
};

@Controller('api/v1/allocation')
@RequiresRole(...readers)
export class AllocationController {
  readonly #reader: LedgerReader;
  readonly #now: Clock;

  constructor(reader: LedgerReader, @Inject(clockToken) now: Clock) {
    this.#reader = reader;
    this.#now = now;
  }

  @Get()
  @LimitedRoute('expensiveRead')
  @ApiOperation({
    summary:
      'Verteilt einen Betrag auf Kommunen und Landkreise, auf den Cent genau, ohne Einwohner doppelt zu zählen',
  })
  @ApiOkResponse({ type: AllocationAnswer })
  async allocation(@Query() query: AllocationQuery): Promise<AllocationAnswer> {
    const { amount, by, asOf = dayAt(this.#now()) } = query;
    const { among = by === 'POPULATION' ? 'MUNICIPALITIES' : 'ALL' } = query;
    const { position, result } = await this.#reader.ask(queries.Allocation, {}, knownBy(query));
    const residents = residentsOn(
      result.map((row) => residingOf(row, asOf)),
      asOf,
    );
    const valid = result
      .map((row) => ({ recipient: row.recipient, ...shownOn(row, asOf) }))
      .filter(({ recipient, kind }) => residents.has(recipient) && kindsOf[among].includes(kind));
    const twice = by === 'POPULATION' ? residentsCountedTwice(valid) : undefined;
    if (twice) throw problemOfRejection({ code: 'RESIDENTS_COUNTED_TWICE', figures: { ...twice } });
    const parts = valid.map(({ recipient }) => ({
      key: recipient,
      weight: by === 'EQUAL' ? 1n : BigInt(residents.get(recipient) ?? 0),
    }));
    if (!parts.some(({ weight }) => weight > 0n)) throw nobodyOn(asOf);
    const shares = allocate(cents(amount), parts);
    return {
      position: position.toString(),
      total: moneyOf([...shares.values()].reduce((sum, share) => sum + share, 0n)),
      recipients: valid.length,
      items: valid.map(({ recipient, name }) => ({
        recipient,
        name,
        share: moneyOf(shares.get(recipient) ?? 0n),
      })),
    };
  }
}
