import { dayAt } from '#domain';
import { dayWords } from '#refusal-words';
import { hash } from 'node:crypto';
import { queries, type TrailRow } from '#read-models';
import type { LedgerReader } from '../http/ledger-reader.ts';
import type { Block, Letter } from '#pdf-files';
import type { MoneyView } from '../http/shown.ts';

const euros = new Intl.NumberFormat('de-DE', { style: 'currency', currency: 'EUR' });

// Official documents are written in German (HVwVfG § 23).
export const germanMoney = ({ amount }: Pick<MoneyView, 'amount'>): string =>
  euros.format(amount as Intl.StringNumericLiteral);
export const germanDay = (day: string): string => dayWords(day).de;

/** Facts without those that are not known. */
export const facts = (rows: readonly (readonly [string, string | undefined])[]): Block => ({
  kind: 'facts',
  rows: rows.flatMap(([what, says]) => (says === undefined || says === '' ? [] : [[what, says] as const])),
});

/** Where it stands in the log, so that who holds the paper finds the entry, and sees whether it is still the same. */
export const proofIn = (what: string, { position, event_id, recorded_at_ms, data }: TrailRow): Block =>
  facts([
    [what, `Position ${position} des Journals`],
    ['Kennung des Ereignisses', event_id],
    ['Gebucht am', germanDay(dayAt(Number(recorded_at_ms)))],
    ['SHA-256 seines Inhalts', hash('sha256', data, 'hex').replaceAll(/(.{16})(?=.)/g, '$1 ')],
  ]);

/** Of all events of one case; more than any has. */
const eventsMax = 5_000;
const inOrder = {
  name: 'position',
  columns: [{ column: 'position', type: 'integer' }],
  descending: false,
} as const;

export async function eventsOfCase(
  reader: LedgerReader,
  caseNumber: string,
  minPosition: string | undefined,
): Promise<readonly TrailRow[]> {
  const page = { sort: inOrder, limit: eventsMax };
  return (await reader.ask(queries.ClaimEvents, { caseNumber, page }, minPosition)).result.rows;
}

/** Of which programme a document is, and up to which event of what it is about it was made. */
export async function edgesOf(
  reader: LedgerReader,
  programme: string,
  { reference, last }: { readonly reference: string; readonly last: TrailRow },
): Promise<Pick<Letter, 'from' | 'createdAtMs' | 'foot'>> {
  const { result } = await reader.ask(queries.Programme, { programme }, undefined);
  return {
    from: `Förderprogramm ${result?.name ?? programme} (${programme})`,
    createdAtMs: Number(last.recorded_at_ms),
    foot: `${reference} · Journal ${last.position}`,
  };
}

export async function recipientName(reader: LedgerReader, recipient: string): Promise<string> {
  const { result } = await reader.ask(queries.Recipient, { recipient }, undefined);
  return result ? `${result.name} (AGS ${recipient})` : `AGS ${recipient}`;
}
