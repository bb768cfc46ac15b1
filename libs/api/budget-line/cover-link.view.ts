import { coverDirectionWords } from '../http/choice-words.ts';
import type { CoverLinkRow } from '#read-models';
import { defined } from '../http/defined.ts';
import type { Sorts } from '../http/query-fields.ts';
import {
  PageView,
  ShownBoolean,
  ShownChoice,
  ShownCount,
  ShownDay,
  ShownList,
  ShownObject,
  ShownText,
  sourceFrom,
  SourceView,
} from '../http/shown.ts';

export class CoverLinkView {
  @ShownText(
    { de: 'Programm der Haushaltsstelle, die gibt', en: 'Programme of the line that gives' },
    { example: 'EFA' },
  )
  readonly programme!: string;

  @ShownText({ de: 'Haushaltsstelle, die gibt', en: 'Budget line that gives' }, { example: 'MAIN' })
  readonly line!: string;

  @ShownCount({ de: 'Haushaltsjahr', en: 'Fiscal year' }, { example: 2023 })
  readonly fiscalYear!: number;

  @ShownText({ de: 'Kennung des Deckungsvermerks', en: 'Identifier of the cover link' }, { example: 'DV-1' })
  readonly coverLinkId!: string;

  @ShownText(
    { de: 'Programm der anderen Haushaltsstelle', en: 'Programme of the other line' },
    { example: 'EFA' },
  )
  readonly partnerProgramme!: string;

  @ShownText({ de: 'Die andere Haushaltsstelle', en: 'The other budget line' }, { example: 'SCHULUNG' })
  readonly partnerLine!: string;

  @ShownChoice(
    { de: 'In welche Richtung Mittel verwendet werden dürfen', en: 'In which direction funds may be spent' },
    coverDirectionWords,
    { example: 'ONE_WAY' },
  )
  readonly direction!: string;

  @ShownObject({ de: 'Haushaltsvermerk', en: 'Remark in the budget' }, SourceView)
  readonly source!: SourceView;

  @ShownDay({ de: 'Gilt ab', en: 'Holds from' }, { example: '2023-01-01' })
  readonly declaredFrom!: string;

  @ShownDay(
    { de: 'Gilt ab diesem Tag nicht mehr', en: 'No longer holds from this day on' },
    { optional: true },
  )
  readonly revokedFrom?: string;

  @ShownText({ de: 'Grund, aus dem er endet', en: 'Reason for which it ends' }, { optional: true })
  readonly revocationReason?: string;

  @ShownBoolean({ de: 'Übungsdaten', en: 'Practice data' }, { example: false })
  readonly synthetic!: boolean;
}

export class CoverLinkPage extends PageView {
  @ShownList({ de: 'Deckungsvermerke', en: 'Cover links' }, CoverLinkView)
  readonly items!: readonly CoverLinkView[];
}

export const coverLinkSorts: Sorts = {
  coverLinkId: [
    { column: 'cover_link_id', type: 'text' },
    { column: 'programme', type: 'text' },
    { column: 'line', type: 'text' },
  ],
};

export const coverLinkView = (row: CoverLinkRow): CoverLinkView => ({
  programme: row.programme,
  line: row.line,
  fiscalYear: Number(row.fiscal_year),
  coverLinkId: row.cover_link_id,
  partnerProgramme: row.partner_programme,
  partnerLine: row.partner_line,
  direction: row.direction,
  source: sourceFrom(row.source),
  declaredFrom: row.declared_from,
  ...defined({ revokedFrom: row.revoked_from, revocationReason: row.revocation_reason }),
  synthetic: row.synthetic === 1n,
});
