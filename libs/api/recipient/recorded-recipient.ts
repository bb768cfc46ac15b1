import { evolveRecipient, recipientKinds, type Recipient } from '#domain';
import { defined } from '../http/defined.ts';
import { recordedState } from '../http/recorded-state.ts';
import {
  Recorded,
  ShownChoice,
  ShownCount,
  ShownDay,
  ShownList,
  ShownText,
  ShownTexts,
} from '../http/shown.ts';
import { ChangeView, changeView } from './recipient.view.ts';

/** What a command has made of a recipient. */
export class RecordedRecipient extends Recorded {
  @ShownText({ de: 'AGS', en: 'Official municipality key (AGS)' }, { example: '06412000' })
  readonly recipient!: string;

  @ShownText({ de: 'Name', en: 'Name' }, { example: 'Frankfurt am Main, Stadt' })
  readonly name!: string;

  @ShownChoice({ de: 'Art', en: 'Kind' }, recipientKinds, { example: 'KREISFREIE_STADT' })
  readonly kind!: string;

  @ShownText({ de: 'Landkreis', en: 'County' }, { optional: true, example: '06431' })
  readonly county?: string;

  @ShownCount({ de: 'Einwohner', en: 'Residents' }, { example: 764_104 })
  readonly population!: number;

  @ShownDay({ de: 'Erster Tag der Gültigkeit', en: 'First day of validity' }, { optional: true })
  readonly validFrom?: string;

  @ShownDay({ de: 'Letzter Tag der Gültigkeit', en: 'Last day of validity' }, { optional: true })
  readonly validTo?: string;

  @ShownText({ de: 'Nachfolger', en: 'Successor' }, { optional: true, example: '06635001' })
  readonly successor?: string;

  @ShownTexts(
    { de: 'Wer außerdem einen Teil übernimmt', en: 'Who else takes over a part' },
    { optional: true },
  )
  readonly otherSuccessors?: readonly string[];

  @ShownList({ de: 'Was sich ab einem späteren Tag ändert', en: 'What changes on a later day' }, ChangeView, {
    optional: true,
  })
  readonly changes?: readonly ChangeView[];
}

export const recordedRecipient = recordedState<Recipient, RecordedRecipient>(
  evolveRecipient,
  ({ recipient, name, kind, county, population, changes, ...validity }) => ({
    recipient,
    name,
    kind,
    population,
    ...defined({
      county,
      validFrom: validity.validFrom,
      validTo: validity.validTo,
      successor: validity.successor,
      otherSuccessors: validity.otherSuccessors,
      changes: changes?.map(changeView),
    }),
  }),
);
