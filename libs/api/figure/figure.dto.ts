import { figuresOf } from '#read-models';
import { ChoiceField, DayField, FiscalYearTextField, ProgrammeField } from '../http/fields.ts';
import {
  KnownAtField,
  KnownAtQuery,
  LimitField,
  MinPositionQuery,
  MomentQuery,
  PositionField,
} from '../http/query-fields.ts';
import { nameOfFigure } from './names-of-figures.ts';

type Of = keyof typeof figuresOf;

const FigureField = (of: Of) =>
  ChoiceField(Object.fromEntries(Object.keys(figuresOf[of]).map((name) => [name, nameOfFigure(of, name)])), {
    description: { de: 'Welche Zahl', en: 'Which figure' },
    example: Object.keys(figuresOf[of]).at(-1) ?? '',
  });

const YearField = () =>
  FiscalYearTextField({
    description: { de: 'Nur dieses Haushaltsjahr', en: 'This fiscal year only' },
    example: '2023',
    optional: true,
  });

const OfProgrammeField = () =>
  ProgrammeField({
    description: { de: 'Nur dieses Programm', en: 'This programme only' },
    example: 'EFA',
    optional: true,
  });

class EventsQuery extends MomentQuery {
  @LimitField({
    description: {
      de: 'So viele Ereignisse, die letzten zuerst gewählt; sonst 50',
      en: 'So many events, the last ones; 50 unless given',
    },
    optional: true,
  })
  readonly limit?: string;

  @PositionField({
    description: {
      de: 'Frühere als dieses: »earlier« der vorigen Antwort',
      en: 'Earlier ones than this: “earlier” of the answer before',
    },
    optional: true,
  })
  readonly before?: string;
}

class TwoMomentsQuery extends MinPositionQuery {
  @DayField({
    description: {
      de: 'Stichtag der ersten Antwort; sonst heute',
      en: 'As of, of the first answer; today unless given',
    },
    optional: true,
  })
  readonly from?: string;

  @DayField({
    description: {
      de: 'Stichtag der zweiten Antwort; sonst heute',
      en: 'As of, of the second answer; today unless given',
    },
    optional: true,
  })
  readonly to?: string;

  @KnownAtField({
    description: {
      de: 'Kenntnisstand der ersten Antwort; sonst jetzt',
      en: 'Known at, of the first answer; now unless given',
    },
    optional: true,
  })
  readonly fromKnownAt?: string;

  @KnownAtField({
    description: {
      de: 'Kenntnisstand der zweiten Antwort; sonst jetzt',
      en: 'Known at, of the second answer; now unless given',
    },
    optional: true,
  })
  readonly toKnownAt?: string;

  @LimitField({
    description: {
      de: 'So viele Ereignisse, die letzten zuerst gewählt; sonst 50',
      en: 'So many events, the last ones; 50 unless given',
    },
    optional: true,
  })
  readonly limit?: string;

  @PositionField({
    description: {
      de: 'Frühere als dieses: »earlier« der vorigen Antwort',
      en: 'Earlier ones than this: “earlier” of the answer before',
    },
    optional: true,
  })
  readonly before?: string;
}

class DaysQuery extends KnownAtQuery {
  @DayField({ description: { de: 'Erster Tag', en: 'First day' }, example: '2023-01-01' })
  readonly from!: string;

  @DayField({ description: { de: 'Letzter Tag', en: 'Last day' }, example: '2023-12-31' })
  readonly to!: string;

  @ChoiceField(
    {
      DAY: { de: 'jeden Tag', en: 'each day' },
      WEEK: { de: 'jeden siebten Tag ab dem ersten', en: 'each seventh day from the first' },
      MONTH: { de: 'den letzten Tag jedes Monats', en: 'the last day of each month' },
    },
    {
      description: {
        de: 'Für welche Tage; der letzte ist immer dabei',
        en: 'For which days; the last one is always one of them',
      },
      example: 'MONTH',
    },
  )
  readonly step!: 'DAY' | 'WEEK' | 'MONTH';
}

export class WhyLineQuery extends EventsQuery {
  @FigureField('LINE')
  readonly figure!: string;
}

export class WhyProgrammeQuery extends WhyLineQuery {
  @YearField()
  readonly fiscalYear?: string;
}

export class WhyRecipientQuery extends EventsQuery {
  @FigureField('RECIPIENT')
  readonly figure!: string;

  @OfProgrammeField()
  readonly programme?: string;

  @YearField()
  readonly fiscalYear?: string;
}

export class WhyFrameQuery extends EventsQuery {
  @FigureField('FRAME')
  readonly figure!: string;

  @YearField()
  readonly fiscalYear?: string;
}

export class WhyClaimQuery extends EventsQuery {
  @FigureField('CLAIM')
  readonly figure!: string;
}

export class WhyGrantQuery extends EventsQuery {
  @FigureField('GRANT')
  readonly figure!: string;
}

export class LineDifferencesQuery extends TwoMomentsQuery {
  @FigureField('LINE')
  readonly figure!: string;
}

export class ProgrammeDifferencesQuery extends LineDifferencesQuery {
  @YearField()
  readonly fiscalYear?: string;
}

export class RecipientDifferencesQuery extends TwoMomentsQuery {
  @FigureField('RECIPIENT')
  readonly figure!: string;

  @OfProgrammeField()
  readonly programme?: string;

  @YearField()
  readonly fiscalYear?: string;
}

export class FrameDifferencesQuery extends TwoMomentsQuery {
  @FigureField('FRAME')
  readonly figure!: string;

  @YearField()
  readonly fiscalYear?: string;
}

export class ClaimDifferencesQuery extends TwoMomentsQuery {
  @FigureField('CLAIM')
  readonly figure!: string;
}

export class GrantDifferencesQuery extends TwoMomentsQuery {
  @FigureField('GRANT')
  readonly figure!: string;
}

export class LineSeriesQuery extends DaysQuery {}

export class ProgrammeSeriesQuery extends DaysQuery {
  @YearField()
  readonly fiscalYear?: string;
}

export class RecipientSeriesQuery extends ProgrammeSeriesQuery {
  @OfProgrammeField()
  readonly programme?: string;
}

/** What of a request says which figure is asked for, whatever it is of. */
export type WhyQuery = EventsQuery & { readonly figure: string };
export type DifferencesQuery = TwoMomentsQuery & { readonly figure: string };
export type SeriesQuery = DaysQuery;
