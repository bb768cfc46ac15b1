import { csvOf, xlsxOf, type Row, type Table } from '#table-files';
import { jsonOf, type Listed } from '../../libs/api/http/whole-list/whole-json.ts';

const rowsPerBatch = 500;
/** How much more memory ten times as many rows may take. */
const ratioMax = 1.5;

/** A sheet holds so many rows beside its heading, with one left for the total. */
const rowsPerSheet = 1_048_576 - 2;
/** Of a file that is written, its end: there an archive tells what it holds. */
const endLength = 8_192;

const written = {
  csv: (rows: number) => csvOf(tableOf(rows)),
  xlsx: (rows: number) => xlsxOf(tableOf(rows)),
  json: (rows: number) => jsonOf(firstOf(rows), listOf(rows)),
};

/**
 * Writes long tables as files that nobody keeps: what they take of the memory does not grow with them. A workbook gets a tenth more
 * rows, so that a million goes on in a second sheet.
 */
export async function holdTakeAway({ rows }: { readonly rows: number }): Promise<{
  readonly rows: number;
  readonly formats: readonly object[];
  readonly failed: readonly string[];
}> {
  const formats = [];
  const failed: string[] = [];
  for (const [format, write] of Object.entries(written)) {
    const most = format === 'xlsx' ? Math.round(rows * 1.1) : rows;
    const [few, all] = [await peakOf(write(rows / 10)), await peakOf(write(most))];
    const ratio = all.peakMb / few.peakMb;
    const { end, ...told } = all;
    const sheets = new Set(end.match(/xl\/worksheets\/sheet\d+\.xml/g)).size;
    const isWhole =
      format === 'xlsx'
        ? sheets === Math.ceil(most / rowsPerSheet) + 1
        : end.includes(format === 'csv' ? 'Summe' : `EFA-2023-${most - 1}`);
    formats.push({
      format,
      rows: most,
      few: { ...few, end: undefined },
      all: told,
      ratio,
      ...(sheets > 0 && { sheets }),
    });
    if (ratio > ratioMax || !isWhole) failed.push(format);
  }
  return { rows, formats, failed };
}

async function peakOf(bytes: AsyncIterable<Uint8Array>): Promise<{
  readonly peakMb: number;
  readonly megabytes: number;
  readonly seconds: number;
  readonly end: string;
}> {
  const begun = performance.now();
  let [peak, length] = [0, 0];
  let end = '';
  for await (const part of bytes) {
    length += part.length;
    end = (end + Buffer.from(part).toString('latin1')).slice(-endLength);
    peak = Math.max(peak, process.memoryUsage.rss());
  }
  const seconds = (performance.now() - begun) / 1_000;
  return { peakMb: peak / 2 ** 20, megabytes: length / 2 ** 20, seconds, end };
}

function tableOf(count: number): Table {
  let sum = 0n;
  return {
    name: 'Anträge',
    columns: [
      { heading: 'Vorgangsnummer', kind: 'text' },
      { heading: 'Empfänger', kind: 'text' },
      { heading: 'Eingang', kind: 'day' },
      { heading: 'Beantragt (EUR)', kind: 'amount' },
      { heading: 'Ausgezahlt (EUR)', kind: 'amount' },
    ],
    rows: (async function* () {
      for (let first = 0; first < count; first += rowsPerBatch)
        yield Array.from({ length: Math.min(rowsPerBatch, count - first) }, (_, index): Row => {
          const number = first + index;
          sum += BigInt(number);
          return [`EFA-2023-${number}`, '06412000', '2023-02-15', BigInt(number), -1n];
        });
    })(),
    total: () => ['Summe', undefined, undefined, sum, -BigInt(count)],
    aboutHeading: 'Angaben',
    about: [['Position im Journal', '417']],
  };
}

const firstOf = (count: number): Listed => ({ position: '417', items: [], next: String(count) });

async function* listOf(count: number): AsyncGenerator<Listed> {
  for (let first = 0; first < count; first += rowsPerBatch)
    yield {
      items: Array.from({ length: Math.min(rowsPerBatch, count - first) }, (_, index) => ({
        caseNumber: `EFA-2023-${first + index}`,
        recipient: '06412000',
        receivedOn: '2023-02-15',
        claimed: { amount: `${first + index}.00`, currency: 'EUR' },
      })),
    };
}
