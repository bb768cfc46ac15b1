import { evolveRecipient, recipientKinds, type Recipient } from '#domain';
import { defined } from '../http/defined.ts';
import { recordedState } from '../http/recorded-state.ts';
import { Recorded, ShownChoice, ShownCount, ShownDay, ShownText } from '../http/shown.ts';

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

  @ShownDay({ de: 'Letzter Tag der Gültigkeit', en: 'Last day of validity' }, { optional: true })
  readonly validTo?: string;

  @ShownText({ de: 'Nachfolger', en: 'Successor' }, { optional: true, example: '06635001' })
  readonly successor?: string;
}

export const recordedRecipient = recordedState<Recipient, RecordedRecipient>(
  evolveRecipient,
  ({ recipient, name, kind, county, population, validTo, successor }) => ({
    recipient,
    name,
    kind,
    population,
    ...defined({ county, validTo, successor }),
  }),
);
