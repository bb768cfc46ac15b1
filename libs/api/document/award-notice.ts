import { queries, type TrailRow } from '#read-models';
import type { Letter } from '#pdf-files';
import { financingTypeWords } from '../http/choice-words.ts';
import { defined } from '../http/defined.ts';
import { notFound, type LedgerReader } from '../http/ledger-reader.ts';
import type { PointQuery } from '../http/query-fields.ts';
import { grantView, type GrantView } from '../grant/grant.view.ts';
import { facts, germanDay, germanMoney, howToVerify, proofIn } from './in-words.ts';
import { withKey, type Addressee, type Contents } from './official-letter.ts';
import { addresseeOf, eventsOfCase, inItsTemplate, programmeOf } from './read-for-document.ts';

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

/** The award notice (Zuwendungsbescheid) of a grant as it stands at a moment. @throws Problem NOT_FOUND where nothing is awarded */
export async function awardNotice(
  reader: LedgerReader,
  { caseNumber, tenant }: { readonly caseNumber: string; readonly tenant: string | undefined },
  at: PointQuery,
): Promise<Letter> {
  const asked = { caseNumber, ...defined({ tenant }) };
  const grant = await reader.one(queries.Grant, asked, at, grantView(false));
  const events = await eventsOfCase(reader, caseNumber, at);
  const awarded = events.find(({ type }) => type === 'GrantAwarded');
  if (!awarded) throw notFound();
  const changed = events.findLast(({ type }) => changes.has(type));
  const last: TrailRow = changed ?? awarded;
  const to = await Promise.all(
    (grant.awardedTo ?? grant.recipients).map((recipient) => addresseeOf(reader, recipient, at)),
  );
  const contents = {
    ...awardContents(grant, to, {
      awardedOn: awarded.effective_day,
      ...(changed && { changedOn: changed.effective_day }),
    }),
    programme: await programmeOf(reader, grant.programme, at),
    day: last.effective_day,
    createdAtMs: Number(last.recorded_at_ms),
    position: last.position,
    proof: [
      proofIn('Bewilligt mit', awarded),
      ...(changed ? [proofIn('Zuletzt geändert mit', changed)] : []),
      howToVerify,
    ],
  };
  return inItsTemplate(reader, contents, at);
}

/** What of a document its view says, and not its place in the log. */
export type OfView = Omit<Contents, 'programme' | 'day' | 'createdAtMs' | 'position' | 'proof'>;

type Granted = Pick<
  GrantView,
  | 'awarded'
  | 'budgets'
  | 'caseNumber'
  | 'conditions'
  | 'financing'
  | 'periodFrom'
  | 'periodTo'
  | 'programme'
  | 'projectCost'
  | 'purpose'
  | 'reason'
  | 'receivedOn'
  | 'sharePercent'
  | 'state'
  | 'synthetic'
>;

export function awardContents(
  grant: Granted,
  to: readonly Addressee[],
  { awardedOn, changedOn }: { readonly awardedOn: string; readonly changedOn?: string },
): OfView {
  const { caseNumber, financing, periodFrom, periodTo, synthetic } = grant;
  const { type } = financing;
  const awarded = germanMoney(grant.awarded);
  const since = stateSentences[grant.state];
  return {
    kind: 'AWARD_NOTICE',
    title: 'Zuwendungsbescheid',
    reference: caseNumber,
    to,
    subject: grant.purpose,
    amount: awarded,
    synthetic,
    ...defined({ conditions: grant.conditions }),
    blocks: [
      { kind: 'heading', text: 'Bewilligung' },
      {
        kind: 'paragraph',
        text: `Auf Ihren Antrag wird Ihnen für das genannte Vorhaben eine Zuwendung von ${awarded} bewilligt.${since === undefined ? '' : ` ${since}`}`,
      },
      facts([
        ['Empfänger', to.map(withKey).join(', ')],
        ['Vorhaben', grant.purpose],
        ['Antrag vom', germanDay(grant.receivedOn)],
        ['Bescheid vom', germanDay(awardedOn)],
        ['Geändert am', changedOn === undefined ? undefined : germanDay(changedOn)],
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
      { kind: 'heading', text: 'Kosten und Finanzierung' },
      facts([
        ['Kosten des Vorhabens', germanMoney(grant.projectCost)],
        ['Zuwendungsfähige Kosten', germanMoney(financing.eligibleCost)],
        ['Mittel Dritter', germanMoney(financing.thirdPartyIncome)],
        ['Eigenmittel', germanMoney(financing.ownFunds)],
      ]),
      { kind: 'heading', text: 'Begründung und Rechtsgrundlage' },
      ...(grant.reason === undefined ? [] : [{ kind: 'paragraph', text: grant.reason } as const]),
      {
        kind: 'paragraph',
        text: 'Die Zuwendung wird nach §§ 23, 44 der Landeshaushaltsordnung und den Verwaltungsvorschriften dazu gewährt. Rücknahme, Widerruf und Erstattung richten sich nach §§ 48, 49 und 49a des Hessischen Verwaltungsverfahrensgesetzes.',
      },
    ],
  };
}

const wordsOfFinancing = (type: string): string =>
  (financingTypeWords as Readonly<Record<string, { readonly de: string }>>)[type]?.de ?? type;
