import { decimal, type Figure, type Rejection, type RejectionCode } from '#domain';
import { Problem, type Language } from './problem.ts';

type Figures = Readonly<Record<string, Figure>>;
type Sentence = (figure: (name: string) => string) => Readonly<Record<Language, string>>;

/** What is wrong, with the figures, and what to do about it. */
const sentences: Readonly<Record<RejectionCode, Sentence>> = {
  ALREADY_EXISTS: (f) => ({ de: `${f('what')} gibt es bereits.`, en: `${f('what')} exists already.` }),
  AMOUNT_NOT_POSITIVE: (f) => ({
    de: `Der Betrag ${f('amount')} ist nicht größer als null.`,
    en: `The amount ${f('amount')} is not above zero.`,
  }),
  AMOUNT_OUT_OF_RANGE: (f) => ({
    de: `Der Betrag ${f('amount')} ist größer als zulässig.`,
    en: `The amount ${f('amount')} is larger than allowed.`,
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
  FOUR_EYES: (f) => ({
    de: `Sie haben an ${f('caseNumber')} bereits mitgewirkt (${f('earlierPart')}). Eine andere Person muss handeln; der Versuch ist vermerkt.`,
    en: `You had a part in ${f('caseNumber')} already (${f('earlierPart')}). Another person must act; the attempt is on record.`,
  }),
  GRANT_STATE: (f) => ({
    de: `Die Zuwendung ${f('caseNumber')} hat den Stand ${f('state')}; das geht damit nicht.`,
    en: `The grant ${f('caseNumber')} is ${f('state')}; that is not possible then.`,
  }),
  GRANT_UNKNOWN: (f) => ({
    de: `Die Zuwendung ${f('caseNumber')} gibt es nicht.`,
    en: `There is no grant ${f('caseNumber')}.`,
  }),
  NO_AUTHORISATION_FOR_YEAR: (f) => ({
    de: `Für ${f('programme')}/${f('line')} gibt es ${f('fiscalYear')} keinen Haushaltsansatz.`,
    en: `${f('programme')}/${f('line')} has no appropriation for ${f('fiscalYear')}.`,
  }),
  NOT_CERTIFIED: (f) => ({
    de: `Dem Antrag ${f('caseNumber')} fehlt die Feststellung: ${f('missing')}.`,
    en: `The claim ${f('caseNumber')} lacks its certification: ${f('missing')}.`,
  }),
  NOT_ENOUGH_FUNDS: (f) => ({
    de: `Benötigt werden ${f('requested')}, verfügbar sind ${f('available')}.`,
    en: `${f('requested')} are needed, ${f('available')} are available.`,
  }),
  OUTSIDE_AWARD_PERIOD: (f) => ({
    de: `Der ${f('requestedOn')} liegt nicht im Bewilligungszeitraum ${f('period')}.`,
    en: `${f('requestedOn')} is not in the award period ${f('period')}.`,
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
  RECIPIENT_ENDED: (f) => ({
    de: `Der Schlüssel ${f('recipient')} galt bis ${f('validTo')}; Nachfolger: ${f('successor')}.`,
    en: `The key ${f('recipient')} was valid until ${f('validTo')}; successor: ${f('successor')}.`,
  }),
  RECIPIENT_UNKNOWN: (f) => ({
    de: `Der Schlüssel ${f('recipient')} steht nicht im Verzeichnis.`,
    en: `The key ${f('recipient')} is not in the registry.`,
  }),
  RECIPIENTS_INVALID: (f) => ({
    de: `Ein oder mehrere verschiedene Empfänger sind nötig, nicht: ${f('recipients')}.`,
    en: `One or several different recipients are needed, not: ${f('recipients')}.`,
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
  if (figure === undefined) return '–';
  if (typeof figure === 'bigint') return money(figure);
  return typeof figure === 'object' ? figure.join(', ') : String(figure);
}
