import { announcedTotalKinds, evolveProgramme, type Programme } from '#domain';
import { defined } from '../http/defined.ts';
import { recordedState } from '../http/recorded-state.ts';
import {
  moneyOf,
  MoneyView,
  Recorded,
  ShownBoolean,
  ShownChoice,
  ShownCount,
  ShownList,
  ShownMoney,
  ShownText,
} from '../http/shown.ts';

class RecordedTotal {
  @ShownText('Kennung', { example: 'DIGITALISIERUNGSFABRIK-2019' })
  readonly totalId!: string;

  @ShownChoice('Rahmen oder Vergleichssumme', announcedTotalKinds, { example: 'FRAME' })
  readonly kind!: string;

  @ShownMoney('Summe')
  readonly amount!: MoneyView;
}

/** What a command has made of a programme. */
export class RecordedProgramme extends Recorded {
  @ShownText('Kürzel', { example: 'EFA' })
  readonly programme!: string;

  @ShownText('Name', { example: 'Betriebskosten kommunaler EfA-Verfahren' })
  readonly name!: string;

  @ShownBoolean('Ob eine zweite Person bestätigt, was am Haushalt geschieht', { example: true })
  readonly secondPersonRequired!: boolean;

  @ShownBoolean('Ob aus einem Rahmen ohne Jahresscheibe gezahlt werden darf', { example: false })
  readonly framePaymentsAllowed!: boolean;

  @ShownCount('Höchster Anteil einer Zuwendung an den Kosten in Prozent; fehlt, wo keiner gilt', {
    optional: true,
    example: 90,
  })
  readonly shareMaxPercent?: number;

  @ShownList('Angekündigte Summen', RecordedTotal)
  readonly announcedTotals!: readonly RecordedTotal[];
}

export const recordedProgramme = recordedState<Programme, RecordedProgramme>(
  evolveProgramme,
  (programme) => ({
    programme: programme.code,
    name: programme.name,
    secondPersonRequired: programme.secondPersonRequired ?? false,
    framePaymentsAllowed: programme.framePayments ?? false,
    ...defined({ shareMaxPercent: programme.shareMaxPercent }),
    announcedTotals: [...programme.announcedTotals.values()].map(({ totalId, kind, amount }) => ({
      totalId,
      kind,
      amount: moneyOf(amount),
    })),
  }),
);
