import { isFiscalYear, isName, isRecipientKey, partsOfCaseNumber, type FiscalYear } from '#domain';
import { InvalidSetting } from '#operations/settings';
import type { FigureSubject, SummedSubject } from '#read-models';

export interface SubjectOptions {
  readonly line?: string;
  readonly recipient?: string;
  readonly frame?: string;
}

/** Whose figures are meant: of a line, a municipality or a frame, else of the programme. @throws InvalidSetting */
export function subjectOf(programme: string, year: string, options: SubjectOptions): SummedSubject {
  const { line, recipient, frame } = options;
  if ([line, recipient, frame].filter((one) => one !== undefined).length > 1)
    throw new InvalidSetting('Nur eines von --line, --recipient und --frame geht zusammen mit dem Programm.');
  const fiscalYear = fiscalYearIn(year);
  if (line !== undefined) return { kind: 'LINE', programme, line, fiscalYear };
  if (recipient !== undefined) {
    if (!isRecipientKey(recipient)) throw new InvalidSetting(`${recipient} ist kein Gemeindeschlüssel.`);
    return { kind: 'RECIPIENT', recipient, programme, fiscalYear };
  }
  if (frame !== undefined) {
    if (!isName(frame)) throw new InvalidSetting(`${frame} ist keine Kennung einer Summe.`);
    return { kind: 'FRAME', programme, frameId: frame, fiscalYear };
  }
  return { kind: 'PROGRAMME', programme, fiscalYear };
}

/** A claim or a grant; its kind is what the log has opened it as. */
export function caseOf(caseNumber: string, kind: 'CLAIM' | 'GRANT'): FigureSubject {
  if (!partsOfCaseNumber(caseNumber)) throw new InvalidSetting(`${caseNumber} ist keine Vorgangsnummer.`);
  return { kind, caseNumber };
}

export function fiscalYearIn(text: string): FiscalYear {
  const fiscalYear = Number(text);
  if (!isFiscalYear(fiscalYear)) throw new InvalidSetting(`${text} ist kein Haushaltsjahr.`);
  return fiscalYear;
}

/** What figures are called on the command line, and in the answers of the API. */
export const figureTexts: Readonly<Record<string, string>> = {
  appropriation: 'Ansatz',
  supplements: 'Nachträge',
  overrun: 'Überschreitungen',
  transferredIn: 'Umgebucht hierher',
  transferredOut: 'Umgebucht weg',
  carriedIn: 'Übertragen aus dem Vorjahr',
  carriedOn: 'Übertragen ins Folgejahr',
  lapsed: 'Verfallen',
  blocked: 'Gesperrt',
  committed: 'Festgelegt',
  paid: 'Ausgezahlt',
  appropriated: 'Ansatz mit Nachträgen',
  authorised: 'Darf ausgeben',
  available: 'Verfügbar',
  benefitAccepted: 'Nutzen abgenommen',
  benefitPaid: 'Nutzen ausgezahlt',
  bound: 'Gebunden',
  accepted: 'Abgenommen',
  claimed: 'Beantragt',
  approved: 'Bewilligt',
  repayable: 'Zurückzuzahlen',
  requested: 'Beantragt',
  awarded: 'Bewilligt',
  entitled: 'Steht zu',
  excess: 'Zu viel',
  drawnDown: 'Abgerufen',
  returned: 'Zurückgeflossen',
};
