import type { RecordedEvent } from '#event-store';
import { pdfOf, type Letter } from '#pdf-files';
import { awardNotice } from '../document/award-notice.ts';
import { claimNotice } from '../document/claim-notice.ts';
import { paymentOrderDocument } from '../document/payment-order-document.ts';
import { repaymentNotice } from '../document/repayment-notice.ts';
import type { LedgerReader } from '../http/ledger-reader.ts';
import { Problem } from '../http/problem/problem.ts';
import { momentOf, type PointQuery } from '../http/query-fields.ts';

interface Named {
  readonly caseNumber: string;
  readonly orderNumber: string;
  readonly repaymentId: string;
  readonly transfers: readonly { readonly orderNumber: string }[];
}

/** What an event's documents are called and numbered; they are there, for the event says so. */
const namedBy: Readonly<Record<string, (data: Named) => readonly string[]>> = {
  GrantAwarded: ({ caseNumber }) => [`Zuwendungsbescheid ${caseNumber}`],
  ClaimApproved: ({ caseNumber }) => [`Bescheid ${caseNumber}`],
  ClaimRejected: ({ caseNumber }) => [`Bescheid ${caseNumber}`],
  PaymentOrdered: ({ orderNumber }) => [`Auszahlungsanordnung ${orderNumber}`],
  PaymentRunCreated: ({ transfers }) =>
    transfers.map(({ orderNumber }) => `Auszahlungsanordnung ${orderNumber}`),
  RepaymentClaimed: ({ repaymentId }) => [`Rueckforderungsbescheid ${repaymentId}`],
};

type LetterOf = (reader: LedgerReader, number: string, at: PointQuery, asOf: string) => Promise<Letter>;

const letters: Readonly<Record<string, LetterOf>> = {
  Zuwendungsbescheid: (reader, caseNumber, at) => awardNotice(reader, { caseNumber, tenant: undefined }, at),
  Bescheid: (reader, caseNumber, at) => claimNotice(reader, { caseNumber, tenant: undefined }, at),
  Auszahlungsanordnung: (reader, orderNumber, at) => paymentOrderDocument(reader, orderNumber, at),
  Rueckforderungsbescheid: (reader, repaymentId, at, asOf) =>
    repaymentNotice(reader, { repaymentId, moment: momentOf({ ...at, asOf }, asOf) }, at),
};

const folder = 'dokumente/';

/** Names of files. */
export const documentsNamedBy = ({ type, payload }: RecordedEvent): readonly string[] =>
  (namedBy[type]?.(JSON.parse(payload) as Named) ?? []).map((name) => `${folder}${name}.pdf`);

/**
 * A document by the name of its file, as it stands at a moment, with interest up to a day; undefined where it does not follow from what was
 * known then.
 */
export async function documentOf(
  reader: LedgerReader,
  file: string,
  at: PointQuery,
  asOf: string,
): Promise<Uint8Array | undefined> {
  const [kind = '', number = ''] = file.slice(folder.length, -'.pdf'.length).split(' ');
  const letter = letters[kind];
  if (!letter) return undefined;
  try {
    return await pdfOf(await letter(reader, number, at, asOf));
  } catch (error) {
    if (error instanceof Problem && error.code === 'NOT_FOUND') return undefined;
    throw error;
  }
}
