import { evolvePayee, type Payee } from '#domain';
import { defined } from '../http/defined.ts';
import { recordedState } from '../http/recorded-state.ts';
import { Recorded, ShownBoolean, ShownCount, ShownObject, ShownText, ShownTexts } from '../http/shown.ts';

class SharedAccountWarning {
  @ShownText('Was zu beachten ist', {
    example: 'Dieses Konto hat auch FULDA. Bitte prüfen, ob das so sein soll.',
  })
  readonly detail!: string;

  @ShownTexts('Die anderen Zahlungsempfänger mit diesem Konto')
  readonly sharedWith!: readonly string[];
}

/** What a command has made of a payee; its account is read where that is recorded. */
export class RecordedPayee extends Recorded {
  @ShownText('Kennung', { example: 'FRANKFURT' })
  readonly payeeId!: string;

  @ShownCount('Bestätigte Fassung; fehlt, solange keine bestätigt ist', { optional: true, example: 1 })
  readonly confirmedVersion?: number;

  @ShownBoolean('Eine Änderung wartet auf Bestätigung', { example: false })
  readonly isChangeProposed!: boolean;

  @ShownObject('Wenn das Konto auch ein anderer Zahlungsempfänger hat', SharedAccountWarning, {
    optional: true,
  })
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
