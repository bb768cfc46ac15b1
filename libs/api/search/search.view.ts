import type { HitKind, SearchHit } from '#read-models';
import { hitKindWords } from '../http/choice-words.ts';
import { defined } from '../http/defined.ts';
import { PositionView, ShownBoolean, ShownChoice, ShownList, ShownText, ShownTexts } from '../http/shown.ts';

export class SearchHitView {
  @ShownChoice({ de: 'Was gefunden wurde', en: 'What was found' }, hitKindWords, { example: 'CLAIM' })
  readonly kind!: HitKind;

  @ShownText(
    {
      de: 'Vorgangsnummer, Nummer der Anordnung, AGS, Kennung oder Haushaltsstelle mit Jahr',
      en: 'Case number, order number, AGS, identifier, or budget line with its year',
    },
    { example: 'EFA-2023-000417' },
  )
  readonly key!: string;

  @ShownText(
    { de: 'Wie es heißt oder wofür es ist', en: 'What it is called or what it is for' },
    { optional: true, example: 'Stadt Bebra' },
  )
  readonly name?: string;

  @ShownTexts({ de: 'Kommunen, um die es geht (AGS)', en: 'Municipalities that it is about (AGS)' })
  readonly recipients!: readonly string[];

  @ShownText({ de: 'Stand', en: 'State' }, { optional: true, example: 'SUBMITTED' })
  readonly state?: string;

  @ShownBoolean(
    {
      de: 'Übungsdaten; fehlt, wo beides dasselbe ist',
      en: 'Practice data; absent where it makes no difference',
    },
    { optional: true, example: false },
  )
  readonly synthetic?: boolean;
}

export class SearchAnswer extends PositionView {
  @ShownList({ de: 'Von jeder Art die ersten', en: 'The first ones of each kind' }, SearchHitView)
  readonly items!: readonly SearchHitView[];
}

export const searchHitView = ({ name, ...hit }: SearchHit): SearchHitView => ({
  ...hit,
  ...defined({ name: name === '' ? undefined : name }),
});
