import { dayAt } from '#domain';
import { dayWords } from '#refusal-words';
import { hash } from 'node:crypto';
import type { TrailRow } from '#read-models';
import type { Block } from '#pdf-files';
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

/** What tells who holds the paper how to look it up. */
export const howToVerify: Block = {
  kind: 'paragraph',
  text: 'Geprüft wird im Förderbuch unter »Prüfung«: An dieser Position steht das Ereignis, und Kennung und SHA-256 stimmen überein.',
};
