import { csvOf, xlsxOf, type Row, type Table } from '#table-files';

const rowsPerBatch = 500;
/** How much more memory ten times as many rows may take. */
const ratioMax = 1.5;

/** Writes long tables as files that nobody keeps: what they take of the memory does not grow with them. */
export async function holdTakeAway({ rows }: { readonly rows: number }): Promise<{
  readonly rows: number;
  readonly formats: readonly object[];
  readonly failed: readonly string[];
}> {
  const formats = [];
  for (const [format, write] of Object.entries({ csv: csvOf, xlsx: xlsxOf })) {
    const [few, all] = [await peakOf(write(tableOf(rows / 10))), await peakOf(write(tableOf(rows)))];
    formats.push({ format, few, all, ratio: all.peakMb / few.peakMb });
  }
  const failed = formats.filter(({ ratio }) => ratio > ratioMax).map(({ format }) => format);
  return { rows, formats, failed };
}

async function peakOf(bytes: AsyncIterable<Uint8Array>): Promise<{
  readonly peakMb: number;
  readonly megabytes: number;
  readonly seconds: number;
}> {
  const begun = performance.now();
  let [peak, written] = [0, 0];
  for await (const part of bytes) {
    written += part.length;
    peak = Math.max(peak, process.memoryUsage.rss());
  }
  const seconds = (performance.now() - begun) / 1_000;
  return { peakMb: peak / 2 ** 20, megabytes: written / 2 ** 20, seconds };
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
