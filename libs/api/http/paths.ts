import type { BudgetLineKey } from '#domain';
import {
  CaseNumberField,
  ProgrammeField,
  LineField,
  FiscalYearTextField,
  LeikaKeyField,
  NameField,
  OrderNumberField,
  RecipientKeyField,
  LineTextField,
} from './fields.ts';

/** Parameters of paths, checked like the fields of a body. */
export class BudgetLinePath {
  @ProgrammeField({ description: 'Programm', example: 'EFA' })
  readonly programme!: string;

  @LineField({ description: 'Haushaltsstelle', example: 'MAIN' })
  readonly line!: string;

  @FiscalYearTextField({ description: 'Haushaltsjahr', example: '2023' })
  readonly fiscalYear!: string;
}

export class BudgetLineItemPath extends BudgetLinePath {
  @NameField({ description: 'Kennung' })
  readonly id!: string;
}

export const budgetLineOf = ({ programme, line, fiscalYear }: BudgetLinePath): BudgetLineKey => ({
  programme,
  line,
  fiscalYear: Number(fiscalYear),
});

export class ProgrammePath {
  @ProgrammeField({ description: 'Programm', example: 'EFA' })
  readonly programme!: string;
}

export class AnnouncedTotalPath extends ProgrammePath {
  @LineTextField({ description: 'Kennung der Summe', maxLength: 200, example: 'DIGITALISIERUNGSFABRIK-2019' })
  readonly totalId!: string;
}

export class PublishedAwardPath {
  @NameField({ description: 'Kennung der veröffentlichten Bewilligung', example: 'SHH-P2-2023-01' })
  readonly awardId!: string;
}

export class CasePath {
  @CaseNumberField({ description: 'Vorgangsnummer' })
  readonly caseNumber!: string;
}

export class RecipientPath {
  @RecipientKeyField({ description: 'AGS' })
  readonly recipient!: string;
}

export class ServicePath {
  @LeikaKeyField({ description: 'LeiKa-Schlüssel' })
  readonly leikaKey!: string;
}

export class ReadinessPath extends RecipientPath {
  @LeikaKeyField({ description: 'LeiKa-Schlüssel' })
  readonly leikaKey!: string;
}

export class PayeePath {
  @NameField({ description: 'Zahlungsempfänger', example: 'FRANKFURT' })
  readonly payeeId!: string;
}

export class AuthorityPath {
  @NameField({ description: 'Anordnungsbefugnis', example: 'AB-2023-07' })
  readonly authorityId!: string;
}

export class MilestonePath extends CasePath {
  @NameField({ description: 'Meilenstein', example: 'Q1' })
  readonly milestoneId!: string;
}

export class PaymentOrderPath {
  @OrderNumberField({ description: 'Nummer der Auszahlungsanordnung' })
  readonly orderNumber!: string;
}

export class BudgetActPath {
  @NameField({ description: 'Haushaltsakt', example: '01890a5d-ac96-774b-bcce-b302099a8057' })
  readonly budgetActId!: string;
}
