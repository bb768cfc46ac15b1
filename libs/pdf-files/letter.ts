import PDFDocument from 'pdfkit';
import { join } from 'node:path';

const fonts = join(import.meta.dirname, 'fonts');
const mm = 72 / 25.4;
/** DIN 5008: 25 mm on the left, 20 mm on the right. */
const left = 25 * mm;
const right = 20 * mm;
const top = 20 * mm;
const bottom = 28 * mm;
const small = 8;
const plain = 10;
const grey = '#4d4d4d';

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
    }
  /** Who signs, below room for it; kept together on one page. */
  | { readonly kind: 'signature'; readonly lines: readonly string[] };

export interface Letter {
  /** Also what a reader's program calls the document. */
  readonly title: string;
  /** What it is about, below its title. */
  readonly subject?: string;
  /** Whose document it is, large, and below it smaller. */
  readonly from: readonly [string, ...string[]];
  /** Small, above the address: where to what cannot be delivered comes back. */
  readonly returnTo?: string;
  readonly to: readonly string[];
  /** Signs, day and contact, beside the address. */
  readonly reference: readonly (readonly [string, string])[];
  /** What must not be overlooked, in a frame before all else: that it is a draft. */
  readonly notices: readonly string[];
  /** When it came to be, Unix milliseconds; the same letter has the same bytes. */
  readonly createdAtMs: number;
  /** At the foot of each page, before its number. */
  readonly foot: string;
  readonly blocks: readonly Block[];
}

/**
 * A letter as PDF that is read aloud as well as seen: tagged in its order, with headings, tables with headers, its title and its
 * language, and fonts that are embedded (PDF 1.7, marked as PDF/UA-1). Its fields are those of DIN 5008, form B: the address
 * shows in the window of an envelope.
 */
export function pdfOf(letter: Letter): Promise<Buffer> {
  const { title, subject, from, createdAtMs, foot, blocks, notices } = letter;
  const created = new Date(createdAtMs);
  const options: PDFKit.PDFDocumentOptions = {
    size: 'A4',
    margins: { top, bottom, left, right },
    bufferPages: true,
    tagged: true,
    pdfVersion: '1.7',
    lang: 'de-DE',
    displayTitle: true,
    font: join(fonts, 'NotoSans-Regular.ttf'),
    info: {
      Title: title,
      Author: from[0],
      ...(subject !== undefined && { Subject: subject }),
      Creator: 'Förderbuch',
      CreationDate: created,
      ModDate: created,
    },
  };
  // Its types know the subsets of PDF/A alone.
  const document = new PDFDocument(Object.assign(options, { subset: 'PDF/UA' }));
  const written = bytesOf(document);
  document.registerFont('regular', join(fonts, 'NotoSans-Regular.ttf'));
  document.registerFont('bold', join(fonts, 'NotoSans-Bold.ttf'));
  const root = document.struct('Document');
  document.addStructure(root);
  markFolds(document);
  writeHead(document, root, letter);
  root.add(document.struct('H1', {}, () => document.font('bold').fontSize(15).text(title, left)));
  if (subject !== undefined)
    root.add(
      document.struct('P', {}, () =>
        document.moveDown(0.15).font('bold').fontSize(11).text(subject, { lineGap: 1 }),
      ),
    );
  document.moveDown(0.8);
  for (const notice of notices) writeNotice(document, root, notice);
  for (const [index, block] of blocks.entries()) {
    // A heading goes with the beginning of what it heads.
    const next = block.kind === 'heading' ? blocks[index + 1] : undefined;
    keepTogether(document, beginningOf(block) + (next ? beginningOf(next) : 0));
    write(document, root, block, index);
  }
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

const textWidth = (document: Document): number => document.page.width - left - right;

/** Where to fold and to punch, as printed letters have it. */
function markFolds(document: Document): void {
  document.markContent('Artifact', { type: 'Layout' });
  for (const [y, width] of [
    [105, 4],
    [148.5, 6],
    [210, 4],
  ] as const)
    document
      .moveTo(5 * mm, y * mm)
      .lineTo((5 + width) * mm, y * mm)
      .lineWidth(0.4)
      .stroke('#808080');
  document.endMarkedContent();
}

/** Sender, address and reference, in the order in which they are read; each line by itself, so that none runs into the next. */
function writeHead(document: Document, root: Structure, { from, returnTo, to, reference }: Letter): void {
  const [name, ...units] = from;
  const line = (text: string, x: number, y: number, options: PDFKit.Mixins.TextOptions): void => {
    root.add(document.struct('P', {}, () => document.text(text, x, y, options)));
  };
  document.font('bold').fontSize(13);
  line(name, left, 16 * mm, { width: textWidth(document) });
  document.font('regular').fontSize(10);
  for (const unit of units) line(unit, left, document.y, { width: textWidth(document) });
  const width = 80 * mm;
  if (returnTo !== undefined) {
    document.fontSize(6.5).fillColor(grey);
    line(returnTo, left, 53 * mm, { width, height: 7 * mm, ellipsis: true });
    document.fillColor('black');
  }
  document.fontSize(plain + 0.5);
  document.y = 63 * mm;
  for (const one of to) line(one, left, document.y, { width, height: 10 * mm, ellipsis: true });
  const beside = { width: 65 * mm };
  let y = 50 * mm;
  for (const [what, says] of reference) {
    document.fontSize(small).fillColor(grey);
    line(what, 125 * mm, y, beside);
    document.fontSize(plain).fillColor('black');
    line(says, 125 * mm, document.y, beside);
    y = document.y + 1.2 * mm;
  }
  // DIN 5008 has the subject two lines below its fields, and these may grow.
  document.x = left;
  document.y = Math.max(98 * mm, y + 6 * mm);
}

function writeNotice(document: Document, root: Structure, notice: string): void {
  const padding = 2.5 * mm;
  const width = textWidth(document) - 2 * padding;
  document.font('bold').fontSize(plain);
  const height = document.heightOfString(notice, { width });
  const y = document.y;
  document.markContent('Artifact', { type: 'Layout' });
  document
    .rect(left, y, textWidth(document), height + 2 * padding)
    .lineWidth(1)
    .stroke('black');
  document.endMarkedContent();
  root.add(document.struct('P', {}, () => document.text(notice, left + padding, y + padding, { width })));
  document.x = left;
  document.y = y + height + 2 * padding + 3.5 * mm;
}

/** A section's sign stays with its number. */
const unbroken = (text: string): string => text.replaceAll(/(§|Abs\.|Nr\.) (?=\d)/g, '$1\u00A0');

/** Begins a new page where so much of this one is not left. */
function keepTogether(document: Document, height: number): void {
  if (document.y + height > document.page.height - bottom) document.addPage();
}

/** How much of a block must not be alone on a page, points. */
function beginningOf(block: Block): number {
  switch (block.kind) {
    case 'heading':
      return 11 * mm;
    case 'paragraph':
      return 12 * mm;
    case 'facts':
      return Math.min(block.rows.length, 3) * 7 * mm;
    case 'table':
      return (Math.min(block.rows.length, 2) + 1) * 8 * mm;
    case 'signature':
      return (signatureRoom + 2 + 6 * block.lines.length) * mm;
  }
}

/** To sign in, millimetres. */
const signatureRoom = 14;

function write(document: Document, root: Structure, block: Block, index: number): void {
  switch (block.kind) {
    case 'heading':
      root.add(
        document.struct('H2', {}, () =>
          document.moveDown(0.7).font('bold').fontSize(11.5).text(block.text, left).moveDown(0.25),
        ),
      );
      return;
    case 'paragraph':
      for (const text of block.text.split(/\n+/))
        root.add(
          document.struct('P', {}, () =>
            document
              .font('regular')
              .fontSize(plain)
              .text(unbroken(text), left, document.y, { width: textWidth(document), lineGap: 1.5 })
              .moveDown(0.45),
          ),
        );
      return;
    case 'signature':
      document.font('regular').fontSize(plain);
      document.y += signatureRoom * mm;
      for (const line of block.lines)
        root.add(document.struct('P', {}, () => document.text(line, left, document.y, { lineGap: 1.5 })));
      document.moveDown(0.8);
      return;
    case 'facts':
      document.font('regular').fontSize(plain);
      document.table({
        ...tableOptions(root, index),
        columnStyles: [{ width: 58 * mm }, { width: '*' }],
        data: block.rows.map(([what, says]) => [
          { text: what, type: 'TH', scope: 'Row', textColor: grey } as const,
          says,
        ]),
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
            font: { src: 'bold' },
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
  position: { x: left },
  defaultStyle: {
    border: { top: 0, right: 0, bottom: 0.5, left: 0 },
    borderColor: '#808080',
    padding: { top: 2.5, right: 4, bottom: 2.5, left: 0 },
  },
});

/** No part of what is read aloud: it stands on each page again. */
function numberPages(document: Document, foot: string): void {
  const { start, count } = document.bufferedPageRange();
  for (let page = start; page < start + count; page += 1) {
    document.switchToPage(page);
    const { height, margins } = document.page;
    // Text below the margin would begin a new page.
    document.page.margins = { ...margins, bottom: 0 };
    const width = textWidth(document);
    const y = height - 18 * mm;
    document.markContent('Artifact', { type: 'Pagination', attached: ['Bottom'] });
    document
      .moveTo(left, y - 1.5 * mm)
      .lineTo(left + width, y - 1.5 * mm)
      .lineWidth(0.4)
      .stroke('#808080');
    document
      .font('regular')
      .fontSize(small)
      .fillColor(grey)
      .text(foot, left, y, { width: width - 28 * mm, lineBreak: false, ellipsis: true })
      .text(`Seite ${page - start + 1} von ${count}`, left, y, { width, align: 'right', lineBreak: false })
      .fillColor('black');
    document.endMarkedContent();
    document.page.margins = margins;
  }
}
