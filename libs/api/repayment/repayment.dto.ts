import type { DayCount, RepaymentPart } from '#domain';
import { dayCountWords, repaymentPartWords } from '../http/choice-words.ts';
import {
  AmountField,
  ChoiceField,
  DayField,
  FlagField,
  NameField,
  NestedListField,
  TextField,
} from '../http/fields.ts';

export class InterestRuleDto {
  @ChoiceField(dayCountWords, {
    description: { de: 'Wie Zinstage gezählt werden', en: 'How days of interest are counted' },
    example: 'ACT_365',
  })
  readonly dayCount!: DayCount;

  @TextField({ description: { de: 'Grund', en: 'Reason' }, maxLength: 1_000 })
  readonly reason!: string;
}

export class RepaymentReceiptDto {
  @NameField({
    description: { de: 'Kennung der Zahlung', en: 'Identifier of the payment' },
    example: 'RZ-1',
  })
  readonly receiptId!: string;

  @AmountField({ description: { de: 'Betrag', en: 'Amount' }, example: '54110.20' })
  readonly amount!: string;

  @DayField({
    description: {
      de: 'Tag des Eingangs; heute, wenn nichts angegeben ist',
      en: 'Day of the receipt; today unless given',
    },
    optional: true,
  })
  readonly receivedOn?: string;

  @FlagField({
    description: {
      de: 'Ob zuerst die Hauptforderung getilgt wird, weil es so bestimmt und angenommen ist (BGB § 367 Abs. 2); sonst zuerst die Zinsen',
      en: 'Whether the principal is paid first, as was said and accepted (BGB § 367 (2)); otherwise the interest is',
    },
    example: true,
    optional: true,
  })
  readonly principalFirst?: boolean;

  @TextField({ description: { de: 'Verwendungszweck', en: 'Purpose' }, maxLength: 1_000, optional: true })
  readonly reason?: string;
}

class InstalmentDto {
  @DayField({ description: { de: 'Fällig am', en: 'Due on' } })
  readonly dueOn!: string;

  @AmountField({ description: { de: 'Betrag', en: 'Amount' } })
  readonly amount!: string;
}

export class DeferralDto {
  @NestedListField(InstalmentDto, {
    description: {
      de: 'Wann wie viel fällig ist, zusammen die offene Hauptforderung',
      en: 'When how much is due, together the open principal',
    },
    max: 120,
  })
  readonly instalments!: readonly InstalmentDto[];

  @TextField({ description: { de: 'Grund', en: 'Reason' }, maxLength: 1_000 })
  readonly reason!: string;
}

export class RemissionDto {
  @ChoiceField(repaymentPartWords, {
    description: { de: 'Hauptforderung oder Zinsen', en: 'Principal or interest' },
    example: 'PRINCIPAL',
  })
  readonly of!: RepaymentPart;

  @AmountField({ description: { de: 'Betrag', en: 'Amount' } })
  readonly amount!: string;

  @TextField({ description: { de: 'Grund', en: 'Reason' }, maxLength: 1_000 })
  readonly reason!: string;
}
