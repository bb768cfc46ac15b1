import { cents, type RevocationGround } from '#domain';
import { revocationGroundWords } from '../http/choice-words.ts';
import { defined } from '../http/defined.ts';
import { HearingDto } from '../http/hearing.dto.ts';
import {
  AmountField,
  ChoiceField,
  ProgrammeField,
  LineField,
  DayField,
  LeikaKeyField,
  NestedField,
  RecipientKeyField,
  TextField,
} from '../http/fields.ts';

export class PeriodDto {
  @DayField({ description: { de: 'Erster Tag', en: 'First day' }, example: '2023-01-01' })
  readonly from!: string;

  @DayField({ description: { de: 'Letzter Tag', en: 'Last day' }, example: '2023-06-30' })
  readonly to!: string;
}

export class ClaimDto {
  @ProgrammeField({ description: { de: 'Programm', en: 'Programme' }, example: 'EFA' })
  readonly programme!: string;

  @LineField({
    description: {
      de: 'Haushaltsstelle; MAIN, wenn nichts angegeben ist',
      en: 'Budget line; MAIN unless given',
    },
    example: 'MAIN',
    optional: true,
  })
  readonly line?: string;

  @RecipientKeyField({
    description: { de: 'Antragstellende Kommune (AGS)', en: 'Claiming municipality (AGS)' },
  })
  readonly recipient!: string;

  @LeikaKeyField({ description: { de: 'EfA-Leistung', en: 'EfA service' } })
  readonly leikaKey!: string;

  @NestedField(PeriodDto, {
    description: {
      de: 'Zeitraum der Kosten, in einem Kalenderjahr',
      en: 'Period of the costs, within one calendar year',
    },
  })
  readonly servicePeriod!: PeriodDto;

  @AmountField({ description: { de: 'Beantragter Betrag', en: 'Amount requested' }, example: '12500.00' })
  readonly amount!: string;

  @DayField({
    description: { de: 'Eingang; heute, wenn nichts angegeben ist', en: 'Received on; today unless given' },
    optional: true,
  })
  readonly receivedOn?: string;

  @TextField({ description: { de: 'Erläuterung', en: 'Explanation' }, maxLength: 2_000, optional: true })
  readonly description?: string;
}

export class AmendmentDto {
  @AmountField({ description: { de: 'Neuer Betrag', en: 'New amount' } })
  readonly amount!: string;

  @DayField({
    description: { de: 'Eingang; heute, wenn nichts angegeben ist', en: 'Received on; today unless given' },
    optional: true,
  })
  readonly receivedOn?: string;

  @TextField({ description: { de: 'Grund', en: 'Reason' }, maxLength: 1_000 })
  readonly reason!: string;
}

export class ClaimReasonDto {
  @TextField({ description: { de: 'Grund', en: 'Reason' }, maxLength: 1_000 })
  readonly reason!: string;
}

export class NoticeRevocationDto extends ClaimReasonDto {
  @DayField({
    description: {
      de: 'Ab wann die Bewilligung nicht mehr gilt; heute, wenn nichts angegeben ist',
      en: 'From when on the approval no longer holds; today unless given',
    },
    optional: true,
  })
  readonly effectiveDay?: string;

  @ChoiceField(revocationGroundWords, {
    description: { de: 'Rücknahme oder Widerruf', en: 'Withdrawal or revocation' },
    example: 'REVOCATION',
    optional: true,
  })
  readonly ground?: RevocationGround;

  @AmountField({
    description: {
      de: 'Was von der Bewilligung zurückgenommen wird; alles, wenn nichts angegeben ist',
      en: 'What is taken back of the approval; all unless given',
    },
    optional: true,
  })
  readonly amount?: string;

  @DayField({
    description: {
      de: 'Unwirksam von diesem Tag an, auch rückwirkend; von da an laufen Zinsen. Ab dem Widerruf, wenn nichts angegeben ist',
      en: 'Without effect from this day on, in the past too; interest runs from it. From the revocation on unless given',
    },
    optional: true,
  })
  readonly ineffectiveFrom?: string;

  @NestedField(HearingDto, {
    description: {
      de: 'Anhörung (HVwVfG § 28); nötig, wenn zurückgefordert wird',
      en: 'The hearing (HVwVfG § 28); needed where something is claimed back',
    },
    optional: true,
  })
  readonly hearing?: HearingDto;

  @DayField({
    description: {
      de: 'Wann fällig ist, was zurückgefordert wird; in einem Monat, wenn nichts angegeben ist',
      en: 'When what is claimed back is due; in a month unless given',
    },
    optional: true,
  })
  readonly repaymentDueOn?: string;
}

/** What a use case is told of a revocation. */
export const revocationOf = (
  caseNumber: string,
  { reason, ground, amount, ineffectiveFrom, hearing, repaymentDueOn: dueOn }: NoticeRevocationDto,
) => ({
  caseNumber,
  reason,
  ...defined({
    ground,
    amount: amount === undefined ? undefined : cents(amount),
    ineffectiveFrom,
    dueOn,
    hearing: hearing && {
      heldOn: hearing.heldOn,
      statement: hearing.statement,
      ...defined({ note: hearing.note }),
    },
  }),
});

export class ApprovalDto {
  @TextField({
    description: {
      de: 'Warum bewilligt wird, obwohl für dasselbe schon bewilligt ist',
      en: 'Why it is approved although the same is funded already',
    },
    maxLength: 1_000,
    optional: true,
  })
  readonly doubleFundingReason?: string;

  @AmountField({
    description: {
      de: 'Bewilligter Betrag; der beantragte, wenn nichts angegeben ist',
      en: 'Approved amount; the one requested unless given',
    },
    optional: true,
  })
  readonly amount?: string;

  @TextField({
    description: {
      de: 'Begründung; eine Teilbewilligung braucht sie',
      en: 'Reason; a partial approval needs it',
    },
    maxLength: 1_000,
    optional: true,
  })
  readonly reason?: string;
}
