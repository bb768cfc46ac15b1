import type { Letter } from '#pdf-files';
import { queries, type TrailRow } from '#read-models';
import { financingTypeWords } from '../http/choice-words.ts';
import { defined } from '../http/defined.ts';
import { notFound, type LedgerReader } from '../http/ledger-reader.ts';
import { grantView, type GrantView } from '../grant/grant.view.ts';
import { edgesOf, eventsOfCase, facts, germanDay, germanMoney, proofIn, recipientName } from './in-words.ts';

/** What changes what the notice says. */
const changes: ReadonlySet<string> = new Set([
  'AwardAmended',
  'AwardReduced',
  'GrantFinancingChanged',
  'GrantPartlyRevoked',
  'GrantRevoked',
]);

const stateSentences: Readonly<Record<string, string>> = {
  REVOKED: 'Die Bewilligung ist inzwischen widerrufen oder zurückgenommen.',
  COMPLETED: 'Das Vorhaben ist abgeschlossen.',
};

/** The award notice (Zuwendungsbescheid) of a grant as it stands. @throws Problem NOT_FOUND where nothing is awarded */
export async function awardNotice(
  reader: LedgerReader,
  { caseNumber, tenant }: { readonly caseNumber: string; readonly tenant: string | undefined },
  minPosition: string | undefined,
): Promise<Letter> {
  const asked = { caseNumber, ...defined({ tenant }) };
  const grant = await reader.one(queries.Grant, asked, minPosition, grantView(false));
  const events = await eventsOfCase(reader, caseNumber, minPosition);
  const awarded = events.find(({ type }) => type === 'GrantAwarded');
  if (!awarded) throw notFound();
  const last = events.findLast(({ type }) => changes.has(type));
  const recipients = await Promise.all(
    (grant.awardedTo ?? grant.recipients).map((recipient) => recipientName(reader, recipient)),
  );
  const edges = await edgesOf(reader, grant.programme, { reference: caseNumber, last: last ?? awarded });
  return letterOf(grant, { edges, recipients, awarded, last });
}

function letterOf(
  grant: GrantView,
  {
    edges,
    recipients,
    awarded,
    last,
  }: {
    readonly edges: Pick<Letter, 'from' | 'createdAtMs' | 'foot'>;
    readonly recipients: readonly string[];
    readonly awarded: TrailRow;
    readonly last: TrailRow | undefined;
  },
): Letter {
  const { caseNumber, financing, periodFrom, periodTo } = grant;
  const { type } = financing;
  return {
    title: 'Zuwendungsbescheid',
    ...edges,
    blocks: [
      facts([
        ['Vorgangsnummer', caseNumber],
        ['An', recipients.join(', ')],
        ['Vorhaben', grant.purpose],
        ['Antrag vom', germanDay(grant.receivedOn)],
        ['Bescheid vom', germanDay(awarded.effective_day)],
      ]),
      { kind: 'heading', text: '1. Bewilligung' },
      {
        kind: 'paragraph',
        text: `Auf Ihren Antrag wird Ihnen für das genannte Vorhaben eine Zuwendung von ${germanMoney(grant.awarded)} bewilligt.${stateSentences[grant.state] === undefined ? '' : ` ${stateSentences[grant.state]}`}${grant.synthetic ? ' Dies sind Übungsdaten; der Bescheid ist nicht ergangen.' : ''}`,
      },
      facts([
        [
          'Bewilligungszeitraum',
          periodFrom === undefined || periodTo === undefined
            ? undefined
            : `${germanDay(periodFrom)} bis ${germanDay(periodTo)}`,
        ],
        ['Finanzierungsart', type === undefined ? undefined : wordsOfFinancing(type)],
        [
          'Anteil an den Kosten',
          grant.sharePercent === undefined ? undefined : `${grant.sharePercent.replace('.', ',')} %`,
        ],
        ['Grund der Entscheidung', grant.reason],
      ]),
      {
        kind: 'table',
        columns: ['Haushaltsstelle', 'Haushaltsjahr', 'Betrag'],
        rows: grant.budgets.map((year) => [
          `${grant.programme} / ${year.line}`,
          String(year.fiscalYear),
          germanMoney(year.awarded),
        ]),
      },
      { kind: 'heading', text: '2. Kosten und Finanzierung' },
      facts([
        ['Kosten des Vorhabens', germanMoney(grant.projectCost)],
        ['Zuwendungsfähige Kosten', germanMoney(financing.eligibleCost)],
        ['Mittel Dritter', germanMoney(financing.thirdPartyIncome)],
        ['Eigenmittel', germanMoney(financing.ownFunds)],
      ]),
      { kind: 'heading', text: '3. Rechtsgrundlage und Nebenbestimmungen' },
      {
        kind: 'paragraph',
        text: 'Die Zuwendung wird nach §§ 23, 44 der Landeshaushaltsordnung und den Verwaltungsvorschriften dazu gewährt. Rücknahme, Widerruf und Erstattung richten sich nach §§ 48, 49 und 49a des Hessischen Verwaltungsverfahrensgesetzes.',
      },
      ...(grant.conditions === undefined ? [] : [{ kind: 'paragraph', text: grant.conditions } as const]),
      { kind: 'heading', text: '4. Nachweis im Förderbuch' },
      proofIn('Bewilligt mit', awarded),
      ...(last ? [proofIn('Zuletzt geändert mit', last)] : []),
    ],
  };
}

const wordsOfFinancing = (type: string): string =>
  (financingTypeWords as Readonly<Record<string, { readonly de: string }>>)[type]?.de ?? type;
