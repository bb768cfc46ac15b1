import type { Letter } from '#pdf-files';
import { queries } from '#read-models';
import { defined } from '../http/defined.ts';
import { notFound, type LedgerReader } from '../http/ledger-reader.ts';
import { claimView } from '../claim/claim.view.ts';
import { edgesOf, eventsOfCase, facts, germanDay, germanMoney, proofIn, recipientName } from './in-words.ts';

const decisions: ReadonlySet<string> = new Set(['ClaimApproved', 'ClaimRejected', 'ClaimRevoked']);

/** The notice on a claim as it was decided: in full, in part, rejected with its reason, or revoked. @throws Problem NOT_FOUND before */
export async function claimNotice(
  reader: LedgerReader,
  { caseNumber, tenant }: { readonly caseNumber: string; readonly tenant: string | undefined },
  minPosition: string | undefined,
): Promise<Letter> {
  const asked = { caseNumber, ...defined({ tenant }) };
  const claim = await reader.one(queries.Claim, asked, minPosition, claimView(false));
  const events = await eventsOfCase(reader, caseNumber, minPosition);
  const decided = events.find(({ type }) => type === 'ClaimApproved' || type === 'ClaimRejected');
  const last = events.findLast(({ type }) => decisions.has(type));
  if (!decided || !last) throw notFound();
  const services = await reader.ask(queries.Services, {}, undefined);
  const service = services.result.find(({ leika_key: key }) => key === claim.leikaKey);
  const { approved, claimed } = claim;
  const isPart = approved !== undefined && approved.amount !== claimed.amount;
  const what =
    approved === undefined
      ? `Ihr Antrag auf Erstattung von ${germanMoney(claimed)} wird abgelehnt.`
      : `Auf Ihren Antrag werden Ihnen die Betriebskosten der genannten Leistung in Höhe von ${germanMoney(approved)} erstattet.${isPart ? ` Über ${germanMoney(claimed)} war beantragt; im Übrigen wird der Antrag abgelehnt.` : ''}`;
  const since =
    claim.state === 'REVOKED' ? ' Die Bewilligung ist inzwischen widerrufen oder zurückgenommen.' : '';
  return {
    title: approved === undefined ? 'Ablehnungsbescheid' : 'Erstattungsbescheid',
    ...(await edgesOf(reader, claim.programme, { reference: caseNumber, last })),
    blocks: [
      facts([
        ['Vorgangsnummer', caseNumber],
        ['An', await recipientName(reader, claim.recipient)],
        ['Leistung', service ? `${service.name} (LeiKa ${claim.leikaKey})` : claim.leikaKey],
        [
          'Zeitraum der Kosten',
          `${germanDay(claim.servicePeriod.from)} bis ${germanDay(claim.servicePeriod.to)}`,
        ],
        ['Antrag vom', germanDay(claim.receivedOn)],
        ['Bescheid vom', germanDay(decided.effective_day)],
      ]),
      { kind: 'heading', text: '1. Entscheidung' },
      {
        kind: 'paragraph',
        text: `${what}${since}${claim.synthetic ? ' Dies sind Übungsdaten; der Bescheid ist nicht ergangen.' : ''}`,
      },
      facts([
        ['Begründung', claim.reason],
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
      { kind: 'heading', text: '2. Rechtsgrundlage' },
      {
        kind: 'paragraph',
        text: 'Die Entscheidung ergeht nach §§ 23, 44 der Landeshaushaltsordnung und den Verwaltungsvorschriften dazu. Rücknahme, Widerruf und Erstattung richten sich nach §§ 48, 49 und 49a des Hessischen Verwaltungsverfahrensgesetzes.',
      },
      { kind: 'heading', text: '3. Nachweis im Förderbuch' },
      proofIn('Entschieden mit', decided),
      ...(last === decided ? [] : [proofIn('Zuletzt geändert mit', last)]),
    ],
  };
}
