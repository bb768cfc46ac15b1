import { readPdf, type ReadPdf } from './read-pdf.ts';
import type { RequestOptions, TestLedger } from './ledger.ts';

export interface Printed extends ReadPdf {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Buffer;
  /** What its pages say, with single blanks. */
  readonly said: string;
}

/** A document as it is got from the API, read. */
export async function printed(
  ledger: TestLedger,
  path: string,
  {
    as = ['ina', 'auditor'],
    body,
  }: { readonly as?: NonNullable<RequestOptions['as']>; readonly body?: object } = {},
): Promise<Printed> {
  const at = body ? '' : `${path.includes('?') ? '&' : '?'}minPosition=${await ledger.store.head()}`;
  const response = await fetch(`${ledger.address}/api/v1/${path}${at}`, {
    headers: {
      authorization: `Bearer ${await ledger.token(as)}`,
      ...(body && { 'content-type': 'application/json' }),
    },
    ...(body && { method: 'POST', body: JSON.stringify(body) }),
  });
  const bytes = Buffer.from(await response.arrayBuffer());
  const read = readPdf(bytes);
  return {
    status: response.status,
    headers: response.headers,
    bytes,
    ...read,
    said: read.text.replaceAll(/\s+/g, ' '),
  };
}
