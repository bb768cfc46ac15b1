import type { Letter } from '#pdf-files';
import { queries } from '#read-models';
import { defined } from '../http/defined.ts';
import { notFound, type LedgerReader } from '../http/ledger-reader.ts';
import type { PointQuery } from '../http/query-fields.ts';
import { claimView, type ClaimView } from '../claim/claim.view.ts';
import type { OfView } from './award-notice.ts';
import { facts, germanDay, germanMoney, howToVerify, proofIn } from './in-words.ts';
import { withKey, type Addressee } from './official-letter.ts';
import { addresseeOf, eventsOfCase, inItsTemplate, programmeOf } from './read-for-document.ts';

const decisions: ReadonlySet<string> = new Set(['ClaimApproved', 'ClaimRejected', 'ClaimRevoked']);

/** The notice on a claim as it was decided: in full, in part, rejected with its reason, or revoked. @throws Problem NOT_FOUND before */
export async function claimNotice(
  reader: LedgerReader,
  { caseNumber, tenant }: { readonly caseNumber: string; readonly tenant: string | undefined },
  at: PointQuery,
): Promise<Letter> {
  const asked = { caseNumber, ...defined({ tenant }) };
  const claim = await reader.one(queries.Claim, asked, at, claimView(false));
  const events = await eventsOfCase(reader, caseNumber, at);
  const decided = events.find(({ type }) => type === 'ClaimApproved' || type === 'ClaimRejected');
  const last = events.findLast(({ type }) => decisions.has(type));
  if (!decided || !last) throw notFound();
  const services = await reader.ask(queries.Services, {}, undefined);
  const service = services.result.find(({ leika_key: key }) => key === claim.leikaKey);
  const contents = {
    ...claimContents(claim, await addresseeOf(reader, claim.recipient, at), {
      decidedOn: decided.effective_day,
      service: service ? `${service.name} (LeiKa ${claim.leikaKey})` : claim.leikaKey,
    }),
    programme: await programmeOf(reader, claim.programme, at),
    day: last.effective_day,
    createdAtMs: Number(last.recorded_at_ms),
    position: last.position,
    proof: [
      proofIn('Entschieden mit', decided),
      ...(last === decided ? [] : [proofIn('Zuletzt geändert mit', last)]),
      howToVerify,
    ],
  };
  return inItsTemplate(reader, contents, at);
}

type Claimed = Pick<
  ClaimView,
  | 'approved'
  | 'caseNumber'
  | 'claimed'
  | 'fiscalYear'
  | 'line'
  | 'programme'
  | 'reason'
  | 'receivedOn'
  | 'servicePeriod'
  | 'state'
  | 'synthetic'
>;

export function claimContents(
  claim: Claimed,
  to: Addressee,
  { decidedOn, service }: { readonly decidedOn: string; readonly service: string },
): OfView {
  const { approved, claimed, caseNumber, synthetic, servicePeriod } = claim;
  const isPart = approved !== undefined && approved.amount !== claimed.amount;
  const what =
    approved === undefined
      ? `Ihr Antrag auf Erstattung von ${germanMoney(claimed)} wird abgelehnt.`
      : `Auf Ihren Antrag werden Ihnen die Betriebskosten der genannten Leistung in Höhe von ${germanMoney(approved)} erstattet.${isPart ? ` Über ${germanMoney(claimed)} war beantragt; im Übrigen wird der Antrag abgelehnt.` : ''}`;
  const since =
    claim.state === 'REVOKED' ? ' Die Bewilligung ist inzwischen widerrufen oder zurückgenommen.' : '';
  return {
    kind: 'CLAIM_NOTICE',
    title: approved === undefined ? 'Ablehnungsbescheid' : 'Erstattungsbescheid',
    reference: caseNumber,
    to: [to],
    subject: `Betriebskosten ${service}`,
    amount: germanMoney(approved ?? claimed),
    synthetic,
    blocks: [
      { kind: 'heading', text: 'Entscheidung' },
      { kind: 'paragraph', text: `${what}${since}` },
      facts([
        ['Empfänger', withKey(to)],
        ['Leistung', service],
        ['Zeitraum der Kosten', `${germanDay(servicePeriod.from)} bis ${germanDay(servicePeriod.to)}`],
        ['Antrag vom', germanDay(claim.receivedOn)],
        ['Bescheid vom', germanDay(decidedOn)],
        ['Haushaltsstelle', `${claim.programme} / ${claim.line}`],
        ['Haushaltsjahr', String(claim.fiscalYear)],
      ]),
      {
        kind: 'table',
        columns: ['Betrag', 'in Euro'],
        rows: [
          ['Beantragt', germanMoney(claimed)],
          ['Bewilligt', germanMoney(approved ?? { amount: '0.00' })],
        ],
      },
      { kind: 'heading', text: 'Begründung und Rechtsgrundlage' },
      ...(claim.reason === undefined ? [] : [facts([['Begründung', claim.reason]])]),
      {
        kind: 'paragraph',
        text: 'Die Entscheidung ergeht nach §§ 23, 44 der Landeshaushaltsordnung und den Verwaltungsvorschriften dazu. Rücknahme, Widerruf und Erstattung richten sich nach §§ 48, 49 und 49a des Hessischen Verwaltungsverfahrensgesetzes.',
      },
    ],
  };
}
