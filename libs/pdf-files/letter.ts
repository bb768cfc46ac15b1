import PDFDocument from 'pdfkit';
import { join } from 'node:path';

const fonts = join(import.meta.dirname, 'fonts');
const margin = 64;
const small = 8.5;
const plain = 10.5;

export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  /** What each is, and what it says. */
  | { readonly kind: 'facts'; readonly rows: readonly (readonly [string, string])[] }
  /** A heading above each column; the last one holds figures. */
  | {
      readonly kind: 'table';
      readonly columns: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };

export interface Letter {
  /** Also what a reader's program calls the document. */
  readonly title: string;
  /** Whose document it is. */
  readonly from: string;
  /** When it came to be, Unix milliseconds; the same letter has the same bytes. */
  readonly createdAtMs: number;
  /** At the foot of each page, before its number. */
  readonly foot: string;
  readonly blocks: readonly Block[];
}

/**
 * A letter as PDF that is read aloud as well as seen: tagged in its order, with headings, tables with headers, its title and its
 * language, and fonts that are embedded (PDF 1.7, marked as PDF/UA-1).
 */
export function pdfOf({ title, from, createdAtMs, foot, blocks }: Letter): Promise<Buffer> {
  const created = new Date(createdAtMs);
  const options: PDFKit.PDFDocumentOptions = {
    size: 'A4',
    margins: { top: margin, bottom: margin + 16, left: margin, right: margin },
    bufferPages: true,
    tagged: true,
    pdfVersion: '1.7',
    lang: 'de-DE',
    displayTitle: true,
    font: join(fonts, 'NotoSans-Regular.ttf'),
    info: { Title: title, Author: from, Creator: 'Förderbuch', CreationDate: created, ModDate: created },
  };
  // Its types know the subsets of PDF/A alone.
  const document = new PDFDocument(Object.assign(options, { subset: 'PDF/UA' }));
  const written = bytesOf(document);
  document.registerFont('regular', join(fonts, 'NotoSans-Regular.ttf'));
  document.registerFont('bold', join(fonts, 'NotoSans-Bold.ttf'));
  const root = document.struct('Document');
  document.addStructure(root);
  root.add(document.struct('P', {}, () => document.font('regular').fontSize(small).text(from)));
  root.add(
    document.struct('H1', {}, () =>
      document.moveDown(1.5).font('bold').fontSize(18).text(title).moveDown(0.5),
    ),
  );
  for (const [index, block] of blocks.entries()) write(document, root, block, index);
  root.end();
  numberPages(document, foot);
  document.end();
  return written;
}

type Document = InstanceType<typeof PDFDocument>;
type Structure = ReturnType<Document['struct']>;

async function bytesOf(document: Document): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const part of document as AsyncIterable<Uint8Array>) parts.push(part);
  return Buffer.concat(parts);
}

function write(document: Document, root: Structure, block: Block, index: number): void {
  switch (block.kind) {
    case 'heading':
      root.add(
        document.struct('H2', {}, () =>
          document.moveDown(0.8).font('bold').fontSize(12).text(block.text).moveDown(0.3),
        ),
      );
      return;
    case 'paragraph':
      root.add(
        document.struct('P', {}, () =>
          document.font('regular').fontSize(plain).text(block.text, { lineGap: 2 }).moveDown(0.5),
        ),
      );
      return;
    case 'facts':
      document.font('regular').fontSize(plain);
      document.table({
        ...tableOptions(root, index),
        columnStyles: [{ width: '*' }, { width: '*' }],
        data: block.rows.map(([what, says]) => [{ text: what, type: 'TH', scope: 'Row' } as const, says]),
      });
      document.moveDown(0.5);
      return;
    case 'table':
      document.font('regular').fontSize(plain);
      document.table({
        ...tableOptions(root, index),
        data: [
          block.columns.map((text, column) => ({
            text,
            type: 'TH' as const,
            scope: 'Column' as const,
            align: { x: column === block.columns.length - 1 ? ('right' as const) : ('left' as const) },
          })),
          ...block.rows.map((row) =>
            row.map((text, column) => ({
              text,
              align: { x: column === row.length - 1 ? ('right' as const) : ('left' as const) },
            })),
          ),
        ],
      });
      document.moveDown(0.5);
  }
}

const tableOptions = (root: Structure, index: number) => ({
  structParent: root,
  id: `table-${index}`,
  defaultStyle: {
    border: { top: 0, right: 0, bottom: 0.5, left: 0 },
    borderColor: '#808080',
    padding: { top: 3, right: 4, bottom: 3, left: 0 },
  },
});

/** No part of what is read aloud: it stands on each page again. */
function numberPages(document: Document, foot: string): void {
  const { start, count } = document.bufferedPageRange();
  for (let page = start; page < start + count; page += 1) {
    document.switchToPage(page);
    const { width, height, margins } = document.page;
    // Text below the margin would begin a new page.
    document.page.margins = { ...margins, bottom: 0 };
    document.markContent('Artifact', { type: 'Pagination', attached: ['Bottom'] });
    document
      .font('regular')
      .fontSize(small)
      .text(`${foot} · Seite ${page - start + 1} von ${count}`, margin, height - margin, {
        width: width - 2 * margin,
        lineBreak: false,
      });
    document.endMarkedContent();
    document.page.margins = margins;
  }
}
