import { evolvePayee, type Payee } from '#domain';
import { defined } from '../http/defined.ts';
import { recordedState } from '../http/recorded-state.ts';
import { Recorded, ShownBoolean, ShownCount, ShownObject, ShownText, ShownTexts } from '../http/shown.ts';

class SharedAccountWarning {
  @ShownText(
    { de: 'Was zu beachten ist', en: 'What to mind' },
    {
      example: 'Dieses Konto hat auch FULDA. Bitte prüfen, ob das so sein soll.',
    },
  )
  readonly detail!: string;

  @ShownTexts({
    de: 'Die anderen Zahlungsempfänger mit diesem Konto',
    en: 'The other payees with this account',
  })
  readonly sharedWith!: readonly string[];
}

/** What a command has made of a payee; its account is read where that is recorded. */
export class RecordedPayee extends Recorded {
  @ShownText({ de: 'Kennung', en: 'Identifier' }, { example: 'FRANKFURT' })
  readonly payeeId!: string;

  @ShownCount(
    {
      de: 'Bestätigte Fassung; fehlt, solange keine bestätigt ist',
      en: 'Confirmed version; absent as long as none is confirmed',
    },
    { optional: true, example: 1 },
  )
  readonly confirmedVersion?: number;

  @ShownBoolean(
    { de: 'Eine Änderung wartet auf Bestätigung', en: 'A change waits to be confirmed' },
    { example: false },
  )
  readonly isChangeProposed!: boolean;

  @ShownObject(
    {
      de: 'Wenn das Konto auch ein anderer Zahlungsempfänger hat',
      en: 'Where another payee has the account too',
    },
    SharedAccountWarning,
    {
      optional: true,
    },
  )
  readonly warning?: SharedAccountWarning;
}

export const recordedPayee = recordedState<Payee, RecordedPayee>(
  evolvePayee,
  ({ payeeId, confirmed, proposed }, { events }) => {
    const sharedWith = events.flatMap((event) =>
      event.type === 'PayeeChangeProposed' || event.type === 'PayeeChangeConfirmed'
        ? (event.data.sharedWith ?? [])
        : [],
    );
    return {
      payeeId,
      ...defined({ confirmedVersion: confirmed?.version }),
      isChangeProposed: proposed !== undefined,
      ...(sharedWith.length > 0 && { warning: warningOf(sharedWith) }),
    };
  },
);

const warningOf = (sharedWith: readonly string[]): SharedAccountWarning => ({
  detail: `Dieses Konto hat auch ${new Intl.ListFormat('de-DE').format(sharedWith)}. Bitte prüfen, ob das so sein soll.`,
  sharedWith,
});
