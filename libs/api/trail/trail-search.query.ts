import { cents } from '#domain';
import type { TrailFilter } from '#read-models';
import { defined } from '../http/defined.ts';
import {
  AmountField,
  CaseNumberField,
  ProgrammeField,
  LineField,
  DayField,
  FiscalYearTextField,
  NameField,
  RecipientKeyField,
  LineTextField,
} from '../http/fields.ts';
import { KnownAtField, knownAtMsOf, MomentQuery, PositionField, sinceMsOf } from '../http/query-fields.ts';
import { trailUpTo } from './trail.view.ts';

/** What the trail is searched by, at a moment. */
export class TrailSearchQuery extends MomentQuery {
  @CaseNumberField({ description: { de: 'Nur dieser Vorgang', en: 'This case only' }, optional: true })
  readonly caseNumber?: string;

  @ProgrammeField({
    description: { de: 'Nur dieses Programm', en: 'This programme only' },
    example: 'EFA',
    optional: true,
  })
  readonly programme?: string;

  @LineField({
    description: { de: 'Nur diese Haushaltsstelle', en: 'This budget line only' },
    example: 'MAIN',
    optional: true,
  })
  readonly line?: string;

  @FiscalYearTextField({
    description: { de: 'Nur dieses Haushaltsjahr', en: 'This fiscal year only' },
    example: '2023',
    optional: true,
  })
  readonly fiscalYear?: string;

  @RecipientKeyField({
    description: { de: 'Nur dieser Empfänger (AGS)', en: 'This recipient only (AGS)' },
    optional: true,
  })
  readonly recipient?: string;

  @LineTextField({
    description: { de: 'Nur diese Person oder dieses System', en: 'This person or system only' },
    maxLength: 200,
    example: 'anna',
    optional: true,
  })
  readonly actor?: string;

  @AmountField({
    description: {
      de: 'Betrag, um den es geht: mindestens so viel; mit demselben in amountTo genau so viel',
      en: 'Amount that the event is about: at least so much; with the same in amountTo exactly so much',
    },
    sign: 'any',
    example: '48000.00',
    optional: true,
  })
  readonly amountFrom?: string;

  @AmountField({
    description: { de: 'Betrag: höchstens so viel', en: 'Amount: at most so much' },
    sign: 'any',
    example: '48000.00',
    optional: true,
  })
  readonly amountTo?: string;

  @NameField({
    description: { de: 'Nur dieses Ereignis', en: 'This event only' },
    example: 'ClaimApproved',
    optional: true,
  })
  readonly type?: string;

  @PositionField({
    description: { de: 'Nur das Ereignis an dieser Position', en: 'The event at this position only' },
    optional: true,
  })
  readonly atPosition?: string;

  @DayField({
    description: { de: 'Wirksam ab diesem Tag', en: 'In effect from this day on' },
    optional: true,
  })
  readonly effectiveFrom?: string;

  @DayField({
    description: { de: 'Wirksam bis zu diesem Tag', en: 'In effect up to this day' },
    optional: true,
  })
  readonly effectiveTo?: string;

  @KnownAtField({
    description: { de: 'Gebucht ab diesem Zeitpunkt', en: 'Recorded from this instant on' },
    example: '2023-06-30T00:00:00+02:00',
    optional: true,
  })
  readonly recordedFrom?: string;

  @KnownAtField({
    description: { de: 'Gebucht bis zu diesem Tag oder Zeitpunkt', en: 'Recorded up to this day or instant' },
    optional: true,
  })
  readonly recordedTo?: string;
}

export function searchOf(query: TrailSearchQuery): TrailFilter {
  const {
    caseNumber,
    programme,
    line,
    fiscalYear,
    recipient,
    actor,
    amountFrom,
    amountTo,
    type,
    atPosition,
  } = query;
  const { effectiveFrom, effectiveTo, recordedFrom, recordedTo } = query;
  return defined({
    caseNumber,
    programme,
    line,
    fiscalYear: fiscalYear === undefined ? undefined : Number(fiscalYear),
    recipient,
    actor,
    amountFrom: amountFrom === undefined ? undefined : cents(amountFrom),
    amountTo: amountTo === undefined ? undefined : cents(amountTo),
    type,
    position: atPosition === undefined ? undefined : BigInt(atPosition),
    effectiveFrom,
    effectiveTo,
    recordedFromMs: recordedFrom === undefined ? undefined : sinceMsOf(recordedFrom),
    recordedToMs: recordedTo === undefined ? undefined : knownAtMsOf(recordedTo),
  });
}

/** What is searched for and had taken effect and was recorded by the moment. */
export function filterOf(query: TrailSearchQuery): TrailFilter {
  const search = searchOf(query);
  const upTo = trailUpTo(query);
  return {
    ...search,
    ...defined({
      effectiveTo: earlier(search.effectiveTo, upTo.effectiveTo),
      recordedToMs: earlier(search.recordedToMs, upTo.recordedToMs),
    }),
  };
}

/** Of two ends of an axis the one that comes first; one that is left out is no end. */
const earlier = <Of extends string | number>(one: Of | undefined, other: Of | undefined): Of | undefined =>
  one === undefined || (other !== undefined && other < one) ? other : one;
