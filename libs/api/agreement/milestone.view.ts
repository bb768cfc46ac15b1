import type { MilestoneOfAgreementRow } from '#read-models';
import type { Sorts } from '../http/query-fields.ts';
import { ShownBoolean, ShownList, ShownText, SummedPageView } from '../http/shown.ts';
import { MilestoneView, milestoneView } from './agreement.view.ts';

export class MilestoneOfAgreementView extends MilestoneView {
  @ShownText({ de: 'Vorgangsnummer', en: 'Case number' }, { example: 'CIVENTO-2023-000001' })
  readonly caseNumber!: string;

  @ShownText({ de: 'Programm', en: 'Programme' }, { example: 'CIVENTO' })
  readonly programme!: string;

  @ShownText({ de: 'Dienstleister', en: 'Provider' }, { example: 'ekom21 – KGRZ Hessen' })
  readonly provider!: string;

  @ShownText(
    { de: 'Gegenstand der Vereinbarung', en: 'Subject matter of the agreement' },
    { example: 'Bereitstellung von civento 2023' },
  )
  readonly subject!: string;

  @ShownBoolean({ de: 'Übungsdaten', en: 'Practice data' }, { example: false })
  readonly synthetic!: boolean;
}

export class MilestonePage extends SummedPageView {
  @ShownList({ de: 'Meilensteine', en: 'Milestones' }, MilestoneOfAgreementView)
  readonly items!: readonly MilestoneOfAgreementView[];
}

const key = [
  { column: 'case_number', type: 'text' },
  { column: 'milestone_id', type: 'text' },
] as const;

export const milestoneSorts: Sorts = {
  caseNumber: key,
  amount: [{ column: 'amount', type: 'integer' }, ...key],
};

/** What is added up of the whole list. */
export const milestoneSums = ['amount', 'reported', 'accepted'].map((name) => ({ name, column: name }));

export const milestoneOfAgreementView = (row: MilestoneOfAgreementRow): MilestoneOfAgreementView => ({
  caseNumber: row.case_number,
  programme: row.programme,
  provider: row.provider,
  subject: row.subject,
  ...milestoneView(row),
  synthetic: row.synthetic === 1n,
});
