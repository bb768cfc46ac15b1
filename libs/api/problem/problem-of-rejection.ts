import { decimal, type Figure, type Rejection, type RejectionCode } from '#domain';
import { Problem, type Language } from './problem.ts';

const none = '–';

type Figures = Readonly<Record<string, Figure>>;
type Sentence = (figure: (name: string) => string) => Readonly<Record<Language, string>>;

/** What is wrong, with the figures, and what to do about it. */
const sentences: Readonly<Record<RejectionCode, Sentence>> = {
  AGREEMENT_EXCEEDED: (f) => ({
    de: `Vereinbart werden sollen ${f('requested')}, übrig sind ${f('left')} von ${f('agreed')}.`,
    en: `${f('requested')} are to be agreed, ${f('left')} of ${f('agreed')} are left.`,
  }),
  AGREEMENT_STATE: (f) => ({
    de: `Die Vereinbarung ${f('caseNumber')} ist beendet.`,
    en: `The agreement ${f('caseNumber')} has ended.`,
  }),
  AGREEMENT_UNKNOWN: (f) => ({
    de: `Die Vereinbarung ${f('caseNumber')} gibt es nicht.`,
    en: `There is no agreement ${f('caseNumber')}.`,
  }),
  ALLOCATION_INVALID: (f) => ({
    de: `Für die Aufteilung ${f('method')} fehlt ein Gewicht, oder alle sind null. Bei TABLE nennt jede Zeile ein ganzes Gewicht.`,
    en: `The allocation ${f('method')} lacks a weight, or all are zero. With TABLE each row names a whole weight.`,
  }),
  ALREADY_EXISTS: (f) => ({ de: `${f('what')} gibt es bereits.`, en: `${f('what')} exists already.` }),
  AMOUNT_NOT_POSITIVE: (f) => ({
    de: `Der Betrag ${f('amount')} ist nicht größer als null.`,
    en: `The amount ${f('amount')} is not above zero.`,
  }),
  AMOUNT_OUT_OF_RANGE: (f) => ({
    de: `Der Betrag ${f('amount')} ist größer als zulässig.`,
    en: `The amount ${f('amount')} is larger than allowed.`,
  }),
  AUTHORITY_EXCEEDED: (f) => ({
    de: `Angeordnet werden sollen ${f('amount')}, Ihre Befugnis ${f('authorityId')} reicht bis ${f('limit')}.`,
    en: `${f('amount')} are to be ordered, your authority ${f('authorityId')} reaches up to ${f('limit')}.`,
  }),
  AUTHORITY_MISSING: (f) => ({
    de: `${f('person')} hat am ${f('day')} keine Anordnungsbefugnis.`,
    en: `${f('person')} holds no ordering authority on ${f('day')}.`,
  }),
  AUTHORITY_UNKNOWN: (f) => ({
    de: `Die Anordnungsbefugnis ${f('authorityId')} von ${f('person')} gibt es nicht.`,
    en: `${f('person')} has no ordering authority ${f('authorityId')}.`,
  }),
  AWARD_DRAWN_DOWN: (f) => ({
    de: `Die Bewilligung kann nicht auf ${f('amount')} sinken, abgerufen sind ${f('drawnDown')}.`,
    en: `The award cannot fall to ${f('amount')}, ${f('drawnDown')} were drawn down.`,
  }),
  AWARD_EXCEEDED: (f) => ({
    de: `Abgerufen werden sollen ${f('requested')}, übrig sind ${f('left')} von ${f('awarded')}.`,
    en: `${f('requested')} are to be drawn down, ${f('left')} of ${f('awarded')} are left.`,
  }),
  BLOCK_EXCEEDED: (f) => ({
    de: `Freigegeben werden sollen ${f('requested')}, gesperrt sind noch ${f('blocked')}.`,
    en: `${f('requested')} are to be released, ${f('blocked')} are still blocked.`,
  }),
  BLOCK_UNKNOWN: (f) => ({
    de: `Die Sperre ${f('blockId')} gibt es nicht.`,
    en: `There is no block ${f('blockId')}.`,
  }),
  BUDGET_MISSING: (f) => ({
    de: `${f('caseNumber')} braucht eine Haushaltsstelle mit Jahr: Kein Rahmen trägt es.`,
    en: `${f('caseNumber')} needs a budget line with a year: no frame carries it.`,
  }),
  CASE_NUMBERS_EXHAUSTED: (f) => ({
    de: `Für ${f('programme')} ${f('fiscalYear')} sind alle Vorgangsnummern vergeben.`,
    en: `All case numbers of ${f('programme')} ${f('fiscalYear')} are taken.`,
  }),
  CLAIM_AMOUNT_EXCEEDED: (f) => ({
    de: `Bewilligt werden sollen ${f('requested')}, beantragt sind ${f('claimed')}.`,
    en: `${f('requested')} are to be approved, ${f('claimed')} were claimed.`,
  }),
  CLAIM_STATE: (f) => ({
    de: `Der Antrag ${f('caseNumber')} ist bereits entschieden (${f('state')}).`,
    en: `The claim ${f('caseNumber')} is decided already (${f('state')}).`,
  }),
  CLAIM_UNKNOWN: (f) => ({
    de: `Den Antrag ${f('caseNumber')} gibt es nicht.`,
    en: `There is no claim ${f('caseNumber')}.`,
  }),
  COMMITMENT_EXCEEDED: (f) => ({
    de: `Verlangt sind ${f('requested')}, offen sind ${f('open')}.`,
    en: `${f('requested')} were asked for, ${f('open')} are open.`,
  }),
  COMMITMENT_OF_CASE: (f) => ({
    de: `Die Mittel gehören zu ${f('caseNumber')}. Ausgezahlt und zurückgenommen wird dort mit einer Auszahlungsanordnung.`,
    en: `The funds belong to ${f('caseNumber')}. They are paid and reversed there, by a payment order.`,
  }),
  COMMITMENT_ORDERED: (f) => ({
    de: `Von ${f('commitmentId')} sind ${f('open')} offen, davon ${f('ordered')} für Auszahlungen auf dem Weg.`,
    en: `${f('open')} of ${f('commitmentId')} are open, ${f('ordered')} of it for payments on their way.`,
  }),
  COMMITMENT_UNKNOWN: (f) => ({
    de: `Die Festlegung ${f('commitmentId')} gibt es nicht.`,
    en: `There is no commitment ${f('commitmentId')}.`,
  }),
  DISBURSEMENT_EXCEEDED: (f) => ({
    de: `Zurückgenommen werden sollen ${f('requested')}, ausgezahlt sind noch ${f('standing')}.`,
    en: `${f('requested')} are to be reversed, ${f('standing')} stand as paid.`,
  }),
  DISBURSEMENT_UNKNOWN: (f) => ({
    de: `Die Auszahlung ${f('disbursementId')} gibt es nicht.`,
    en: `There is no disbursement ${f('disbursementId')}.`,
  }),
  DRAWDOWN_UNKNOWN: (f) => ({
    de: `Den Mittelabruf ${f('drawdownId')} gibt es bei ${f('caseNumber')} nicht.`,
    en: `${f('caseNumber')} has no drawdown ${f('drawdownId')}.`,
  }),
  DUE_IN_OTHER_YEAR: (f) => ({
    de: `${f('orderNumber')} ist am ${f('dueOn')} fällig, die Mittel gehören zu ${f('fiscalYear')}. Eine Zahlung gehört in das Jahr, in dem sie geleistet wird (LHO § 73(3)); eine Ausnahme muss zugelassen werden.`,
    en: `${f('orderNumber')} is due on ${f('dueOn')}, its funds belong to ${f('fiscalYear')}. A payment belongs to the year it is made in (LHO § 73(3)); an exception must be granted.`,
  }),
  ENTITLEMENT_EXCEEDED: (f) => ({
    de: `Gezahlt werden sollen ${f('requested')}, zu zahlen sind noch ${f('left')} von ${f('entitled')}.`,
    en: `${f('requested')} are to be paid, ${f('left')} of ${f('entitled')} are due.`,
  }),
  FOUR_EYES: (f) => ({
    de: `Sie haben an ${ownPartOf(f)} bereits mitgewirkt (${f('earlierPart')}). Eine andere Person muss handeln; der Versuch ist vermerkt.`,
    en: `You had a part in ${ownPartOf(f)} already (${f('earlierPart')}). Another person must act; the attempt is on record.`,
  }),
  FRAME_EXCEEDED: (f) => ({
    de: `Gebunden werden sollen ${f('requested')}, vom Rahmen ${f('frame')} sind ${f('left')} frei.`,
    en: `${f('requested')} are to be bound, ${f('left')} of the frame of ${f('frame')} are free.`,
  }),
  FRAME_UNKNOWN: (f) => ({
    de: `Den Rahmen ${f('frameId')} gibt es in diesem Programm nicht.`,
    en: `The programme has no frame ${f('frameId')}.`,
  }),
  GRANT_STATE: (f) => ({
    de: `Die Zuwendung ${f('caseNumber')} hat den Stand ${f('state')}; das geht damit nicht.`,
    en: `The grant ${f('caseNumber')} is ${f('state')}; that is not possible then.`,
  }),
  GRANT_UNKNOWN: (f) => ({
    de: `Die Zuwendung ${f('caseNumber')} gibt es nicht.`,
    en: `There is no grant ${f('caseNumber')}.`,
  }),
  IBAN_INVALID: (f) => ({
    de: `Die IBAN ${f('iban')} ist nicht gültig: Die Prüfziffern stimmen nicht.`,
    en: `The IBAN ${f('iban')} is not valid: its check digits do not hold.`,
  }),
  MILESTONES_OPEN: (f) => ({
    de: `Diese Meilensteine sind weder abgenommen noch geschlossen: ${f('milestones')}.`,
    en: `These milestones are neither accepted nor closed: ${f('milestones')}.`,
  }),
  MILESTONE_EXCEEDED: (f) => ({
    de: `Verlangt sind ${f('requested')}, übrig sind ${f('left')} von ${f('agreed')}.`,
    en: `${f('requested')} were asked for, ${f('left')} of ${f('agreed')} are left.`,
  }),
  MILESTONE_STATE: (f) => ({
    de: `Der Meilenstein ${f('milestoneId')} hat den Stand ${f('state')}; das geht damit nicht.`,
    en: `The milestone ${f('milestoneId')} is ${f('state')}; that is not possible then.`,
  }),
  MILESTONE_UNKNOWN: (f) => ({
    de: `Den Meilenstein ${f('milestoneId')} gibt es bei ${f('caseNumber')} nicht.`,
    en: `${f('caseNumber')} has no milestone ${f('milestoneId')}.`,
  }),
  NOT_CERTIFIED: (f) => ({
    de: `Für ${f('caseNumber')} fehlt die Feststellung: ${f('missing')}.`,
    en: `${f('caseNumber')} lacks its certification: ${f('missing')}.`,
  }),
  NOT_ENOUGH_FUNDS: (f) => ({
    de: `Benötigt werden ${f('requested')}, verfügbar sind ${f('available')}.`,
    en: `${f('requested')} are needed, ${f('available')} are available.`,
  }),
  NO_AUTHORISATION_FOR_YEAR: (f) => ({
    de: `Für ${f('programme')}/${f('line')} gibt es ${f('fiscalYear')} keinen Haushaltsansatz.`,
    en: `${f('programme')}/${f('line')} has no appropriation for ${f('fiscalYear')}.`,
  }),
  OUTSIDE_AWARD_PERIOD: (f) => ({
    de: `Der ${f('requestedOn')} liegt nicht im Bewilligungszeitraum ${f('period')}.`,
    en: `${f('requestedOn')} is not in the award period ${f('period')}.`,
  }),
  PAYEE_CHANGE_PENDING: (f) => ({
    de: `Für ${f('payeeId')} wartet schon eine Änderung (Fassung ${f('version')}). Erst bestätigen oder ablehnen.`,
    en: `A change of ${f('payeeId')} is waiting already (version ${f('version')}). Confirm or reject it first.`,
  }),
  PAYEE_CHANGE_UNKNOWN: (f) => ({
    de: `Für ${f('payeeId')} wartet keine Änderung.`,
    en: `No change of ${f('payeeId')} is waiting.`,
  }),
  PAYEE_NOT_CONFIRMED: (f) => ({
    de: `Der Zahlungsempfänger ${f('payeeId')} ist noch von keiner zweiten Person bestätigt.`,
    en: `The payee ${f('payeeId')} was not confirmed by a second person yet.`,
  }),
  PAYEE_NOT_ENTITLED: (f) => ({
    de: `${f('payeeId')} ist kein Konto von ${f('entitled')}.`,
    en: `${f('payeeId')} is no account of ${f('entitled')}.`,
  }),
  PAYEE_UNKNOWN: (f) => ({
    de: `Den Zahlungsempfänger ${f('payeeId')} gibt es nicht.`,
    en: `There is no payee ${f('payeeId')}.`,
  }),
  PAYMENT_ORDER_STATE: (f) => ({
    de: `Die Auszahlungsanordnung ${f('orderNumber')} hat den Stand ${f('state')}; das geht damit nicht.`,
    en: `The payment order ${f('orderNumber')} is ${f('state')}; that is not possible then.`,
  }),
  PAYMENT_ORDER_UNKNOWN: (f) => ({
    de: `Die Auszahlungsanordnung ${f('orderNumber')} gibt es nicht.`,
    en: `There is no payment order ${f('orderNumber')}.`,
  }),
  PERIOD_INVALID: (f) => ({
    de: `Der Zeitraum ${f('period')} ist nicht zulässig. Kosten eines Antrags liegen in einem Kalenderjahr, das Ende nie vor dem Beginn.`,
    en: `The period ${f('period')} is not allowed. The costs of a claim lie in one calendar year, an end never before its beginning.`,
  }),
  PREREQUISITE_MISSING: (f) => ({
    de: `${f('recipient')} erfüllt für ${f('leikaKey')} nicht: ${f('missing')}.`,
    en: `${f('recipient')} does not meet for ${f('leikaKey')}: ${f('missing')}.`,
  }),
  PROGRAMME_UNKNOWN: (f) => ({
    de: `Das Programm ${f('programme')} gibt es nicht.`,
    en: `There is no programme ${f('programme')}.`,
  }),
  RECIPIENTS_INVALID: (f) => ({
    de: `Ein oder mehrere verschiedene Empfänger sind nötig, nicht: ${f('recipients')}.`,
    en: `One or several different recipients are needed, not: ${f('recipients')}.`,
  }),
  RECIPIENT_ENDED: (f) => ({
    de: `Der Schlüssel ${f('recipient')} galt bis ${f('validTo')}; Nachfolger: ${f('successor')}.`,
    en: `The key ${f('recipient')} was valid until ${f('validTo')}; successor: ${f('successor')}.`,
  }),
  RECIPIENT_UNKNOWN: (f) => ({
    de: `Der Schlüssel ${f('recipient')} steht nicht im Verzeichnis.`,
    en: `The key ${f('recipient')} is not in the registry.`,
  }),
  REQUESTED_AMOUNT_EXCEEDED: (f) => ({
    de: `Bewilligt werden sollen ${f('amount')}, beantragt sind ${f('requested')}.`,
    en: `${f('amount')} are to be awarded, ${f('requested')} were requested.`,
  }),
  RETURN_EXCEEDED: (f) => ({
    de: `Zurückgezahlt werden sollen ${f('requested')}, abgerufen und behalten sind ${f('held')}.`,
    en: `${f('requested')} are to be returned, ${f('held')} were drawn down and kept.`,
  }),
  SERVICE_UNKNOWN: (f) => ({
    de: `Die Leistung ${f('leikaKey')} steht nicht im Katalog.`,
    en: `The service ${f('leikaKey')} is not in the catalogue.`,
  }),
  SETTLEMENT_DAY_INVALID: (f) => ({
    de: `Gezahlt am ${f('settledOn')} kann nicht sein: angeordnet am ${f('orderedOn')}, heute ist ${f('today')}.`,
    en: `Paid on ${f('settledOn')} cannot be: ordered on ${f('orderedOn')}, today is ${f('today')}.`,
  }),
  SHARE_EXCEEDED: (f) => ({
    de: `Beantragt sind ${f('requested')}; bei Kosten von ${f('projectCost')} sind höchstens ${f('shareMaxPercent')} % förderfähig, also ${f('largest')}.`,
    en: `${f('requested')} were requested; of a cost of ${f('projectCost')} at most ${f('shareMaxPercent')} % may be granted, which is ${f('largest')}.`,
  }),
  SHARE_INVALID: (f) => ({
    de: `Die Förderquote ${f('shareMaxPercent')} % ist keine ganze Zahl von 1 bis 100.`,
    en: `The share ${f('shareMaxPercent')} % is no whole number from 1 to 100.`,
  }),
  SYNTHETIC_MIXED: (f) => ({
    de: `${f('programme')} und ${f('leikaKey')} dürfen nicht zusammen vorkommen: Eines davon ist erzeugt.`,
    en: `${f('programme')} and ${f('leikaKey')} must not meet: one of them is generated.`,
  }),
};

const ownPartOf = (figure: (name: string) => string): string =>
  ['caseNumber', 'orderNumber', 'payeeId', 'authorityId'].map(figure).find((text) => text !== none) ?? none;

/** The one place where a refusal of the domain becomes a problem of the API. */
export function problemOfRejection({ code, figures }: Rejection<RejectionCode>): Problem {
  const sentence = sentences[code];
  return new Problem(
    code,
    {
      de: sentence((name) => inGerman(figures, name)).de,
      en: sentence((name) => inEnglish(figures, name)).en,
    },
    { figures },
  );
}

const euros = new Intl.NumberFormat('de-DE', { style: 'currency', currency: 'EUR' });

const inGerman = (figures: Figures, name: string): string =>
  text(figures[name], (amount) => euros.format(decimal(amount) as Intl.StringNumericLiteral));

const inEnglish = (figures: Figures, name: string): string =>
  text(figures[name], (amount) => `EUR ${decimal(amount)}`);

function text(figure: Figure | undefined, money: (amount: bigint) => string): string {
  if (figure === undefined) return none;
  if (typeof figure === 'bigint') return money(figure);
  return typeof figure === 'object' ? figure.join(', ') : String(figure);
}
