import type { BudgetLineKey } from '#domain';
import {
  CaseNumberField,
  ProgrammeField,
  LineField,
  FiscalYearTextField,
  LeikaKeyField,
  NameField,
  OrderNumberField,
  PaymentRunField,
  RecipientKeyField,
  RepaymentIdField,
  LineTextField,
} from './fields.ts';

/** Parameters of paths, checked like the fields of a body. */
export class BudgetLinePath {
  @ProgrammeField({ description: { de: 'Programm', en: 'Programme' }, example: 'EFA' })
  readonly programme!: string;

  @LineField({ description: { de: 'Haushaltsstelle', en: 'Budget line' }, example: 'MAIN' })
  readonly line!: string;

  @FiscalYearTextField({ description: { de: 'Haushaltsjahr', en: 'Fiscal year' }, example: '2023' })
  readonly fiscalYear!: string;
}

export class BudgetLineItemPath extends BudgetLinePath {
  @NameField({ description: { de: 'Kennung', en: 'Identifier' } })
  readonly id!: string;
}

export const budgetLineOf = ({ programme, line, fiscalYear }: BudgetLinePath): BudgetLineKey => ({
  programme,
  line,
  fiscalYear: Number(fiscalYear),
});

export class FiscalYearPath {
  @FiscalYearTextField({ description: { de: 'Haushaltsjahr', en: 'Fiscal year' }, example: '2023' })
  readonly fiscalYear!: string;
}

export class ProgrammePath {
  @ProgrammeField({ description: { de: 'Programm', en: 'Programme' }, example: 'EFA' })
  readonly programme!: string;
}

export class AnnouncedTotalPath extends ProgrammePath {
  @LineTextField({
    description: { de: 'Kennung der Summe', en: 'Identifier of the total' },
    maxLength: 200,
    example: 'DIGITALISIERUNGSFABRIK-2019',
  })
  readonly totalId!: string;
}

export class DrawdownPath {
  @CaseNumberField({ description: { de: 'Vorgangsnummer', en: 'Case number' } })
  readonly caseNumber!: string;

  @NameField({
    description: { de: 'Kennung des Mittelabrufs', en: 'Identifier of the drawdown' },
    example: 'MA-1',
  })
  readonly drawdownId!: string;
}

export class ConditionPath {
  @CaseNumberField({ description: { de: 'Vorgangsnummer', en: 'Case number' } })
  readonly caseNumber!: string;

  @NameField({
    description: { de: 'Kennung der Auflage', en: 'Identifier of the condition' },
    example: 'AU-1',
  })
  readonly conditionId!: string;
}

export class PublishedAwardPath {
  @NameField({
    description: { de: 'Kennung der veröffentlichten Bewilligung', en: 'Identifier of the published award' },
    example: 'SHH-P2-2023-01',
  })
  readonly awardId!: string;
}

export class CasePath {
  @CaseNumberField({ description: { de: 'Vorgangsnummer', en: 'Case number' } })
  readonly caseNumber!: string;
}

export class RecipientPath {
  @RecipientKeyField({ description: { de: 'AGS', en: 'Official municipality key (AGS)' } })
  readonly recipient!: string;
}

export class ServicePath {
  @LeikaKeyField({ description: { de: 'LeiKa-Schlüssel', en: 'LeiKa key' } })
  readonly leikaKey!: string;
}

export class ReadinessPath extends RecipientPath {
  @LeikaKeyField({ description: { de: 'LeiKa-Schlüssel', en: 'LeiKa key' } })
  readonly leikaKey!: string;
}

export class PayeePath {
  @NameField({ description: { de: 'Zahlungsempfänger', en: 'Payee' }, example: 'FRANKFURT' })
  readonly payeeId!: string;
}

export class AuthorityPath {
  @NameField({ description: { de: 'Anordnungsbefugnis', en: 'Ordering authority' }, example: 'AB-2023-07' })
  readonly authorityId!: string;
}

export class MilestonePath extends CasePath {
  @NameField({ description: { de: 'Meilenstein', en: 'Milestone' }, example: 'Q1' })
  readonly milestoneId!: string;
}

export class PaymentOrderPath {
  @OrderNumberField({
    description: { de: 'Nummer der Auszahlungsanordnung', en: 'Number of the payment order' },
  })
  readonly orderNumber!: string;
}

export class PaymentRunPath {
  @PaymentRunField({ description: { de: 'Zahllauf', en: 'Payment run' } })
  readonly runId!: string;
}

export class RepaymentPath {
  @RepaymentIdField({
    description: { de: 'Nummer der Rückforderung', en: 'Number of the repayment claim' },
  })
  readonly repaymentId!: string;
}

export class CaseActPath {
  @NameField({
    description: { de: 'Entscheidung, die mitzuzeichnen ist', en: 'Decision that a second person confirms' },
    example: '01890a5d-ac96-774b-bcce-b302099a8057',
  })
  readonly caseActId!: string;
}

export class BudgetActPath {
  @NameField({
    description: { de: 'Haushaltsakt', en: 'Budget act' },
    example: '01890a5d-ac96-774b-bcce-b302099a8057',
  })
  readonly budgetActId!: string;
}
