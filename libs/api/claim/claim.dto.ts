import {
  AmountField,
  ProgrammeField,
  LineField,
  DayField,
  LeikaKeyField,
  NestedField,
  RecipientKeyField,
  TextField,
} from '../http/fields.ts';

export class PeriodDto {
  @DayField({ description: 'Erster Tag', example: '2023-01-01' })
  readonly from!: string;

  @DayField({ description: 'Letzter Tag', example: '2023-06-30' })
  readonly to!: string;
}

export class ClaimDto {
  @ProgrammeField({ description: 'Programm', example: 'EFA' })
  readonly programme!: string;

  @LineField({
    description: 'Haushaltsstelle; MAIN, wenn nichts angegeben ist',
    example: 'MAIN',
    optional: true,
  })
  readonly line?: string;

  @RecipientKeyField({ description: 'Antragstellende Kommune (AGS)' })
  readonly recipient!: string;

  @LeikaKeyField({ description: 'EfA-Leistung' })
  readonly leikaKey!: string;

  @NestedField(PeriodDto, { description: 'Zeitraum der Kosten, in einem Kalenderjahr' })
  readonly servicePeriod!: PeriodDto;

  @AmountField({ description: 'Beantragter Betrag', example: '12500.00' })
  readonly amount!: string;

  @DayField({ description: 'Eingang; heute, wenn nichts angegeben ist', optional: true })
  readonly receivedOn?: string;

  @TextField({ description: 'Erläuterung', maxLength: 2_000, optional: true })
  readonly description?: string;
}

export class AmendmentDto {
  @AmountField({ description: 'Neuer Betrag' })
  readonly amount!: string;

  @DayField({ description: 'Eingang; heute, wenn nichts angegeben ist', optional: true })
  readonly receivedOn?: string;

  @TextField({ description: 'Grund', maxLength: 1_000 })
  readonly reason!: string;
}

export class ClaimReasonDto {
  @TextField({ description: 'Grund', maxLength: 1_000 })
  readonly reason!: string;
}

export class NoticeRevocationDto extends ClaimReasonDto {
  @DayField({
    description: 'Ab wann die Bewilligung nicht mehr gilt; heute, wenn nichts angegeben ist',
    optional: true,
  })
  readonly effectiveDay?: string;
}

export class ApprovalDto {
  @TextField({
    description: 'Warum bewilligt wird, obwohl für dasselbe schon bewilligt ist',
    maxLength: 1_000,
    optional: true,
  })
  readonly doubleFundingReason?: string;

  @AmountField({
    description: 'Bewilligter Betrag; der beantragte, wenn nichts angegeben ist',
    optional: true,
  })
  readonly amount?: string;

  @TextField({
    description: 'Begründung; eine Teilbewilligung braucht sie',
    maxLength: 1_000,
    optional: true,
  })
  readonly reason?: string;
}
