import { SaxesParser, type SaxesTagNS, type XMLDecl } from 'saxes';
import { UnusableXml } from './unusable-xml.ts';
import type { XmlElement } from './xml-element.ts';
import { defaultXmlLimits, type XmlLimits } from './xml-limits.ts';

export interface XmlReading {
  readonly limits?: XmlLimits;
  /** Is told of the root as soon as it opens, before its children are read: what throws here reads no further. */
  readonly begins?: (root: Pick<XmlElement, 'name' | 'namespace' | 'line'>) => void;
  /**
   * Elements, by local name, that are handed over when they close, and not kept in their parent: with them a file of any
   * number of bookings is read in the memory of one. The path is that of the elements around it, from the root inwards.
   */
  readonly take?: Readonly<Record<string, TakeElement>>;
}

export type TakeElement = (element: XmlElement, path: readonly string[]) => void;

interface OpenElement extends XmlElement {
  readonly children: XmlElement[];
  text: string;
  /** Elements and attributes below it and of its own that are held. */
  held: number;
}

/** Bytes that the parser is given at once: what it gathers is looked at in between. */
const pieceBytes = 16 * 1024;
const inclusions = 'http://www.w3.org/2001/XInclude';

/**
 * Reads a file from outside as it arrives, and answers its root without what was taken on the way. Nothing is ever resolved: a
 * document type, an entity, a processing instruction and an inclusion are refused, and so is whatever is beyond the limits, is no
 * UTF-8 or ends too early.
 *
 * @throws UnusableXml at the first problem
 */
export async function readXml(
  source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  reading: XmlReading = {},
): Promise<XmlElement> {
  const document = new XmlDocument(reading);
  for await (const bytes of source)
    for (let from = 0; from < bytes.length; from += pieceBytes)
      document.write(bytes.subarray(from, from + pieceBytes));
  return document.end();
}

class XmlDocument {
  readonly #parser = new SaxesParser({ xmlns: true });
  readonly #decoder = new TextDecoder('utf-8', { fatal: true });
  readonly #limits: XmlLimits;
  readonly #reading: XmlReading;
  readonly #open: OpenElement[] = [];
  #root: XmlElement | undefined;
  #held = 0;
  #bytes = 0;
  #characters = 0;
  /** Characters that were written when the parser last had something whole. */
  #wholeUpTo = 0;
  #ends = false;

  constructor(reading: XmlReading) {
    this.#reading = reading;
    this.#limits = reading.limits ?? defaultXmlLimits;
    const parser = this.#parser;
    parser.on('error', ({ message }) => this.#malformed(message));
    parser.on('xmldecl', (declaration) => this.#declared(declaration));
    parser.on('doctype', () => this.#refuse('DOCUMENT_TYPE'));
    parser.on('processinginstruction', ({ target }) => this.#refuse('PROCESSING_INSTRUCTION', target));
    parser.on('opentag', (tag) => this.#opens(tag));
    parser.on('closetag', () => this.#closes());
    parser.on('text', (text) => this.#says(text));
    parser.on('cdata', (text) => this.#says(text));
    parser.on('comment', () => this.#isWhole());
  }

  write(bytes: Uint8Array): void {
    if (this.#bytes === 0) this.#refuseWideEncoding(bytes);
    this.#bytes += bytes.length;
    const { bytesMax, charactersMax } = this.#limits;
    if (this.#bytes > bytesMax) this.#refuse('TOO_LARGE', String(bytesMax));
    this.#parse(this.#decoded(bytes));
    if (this.#characters - this.#wholeUpTo > charactersMax) this.#refuse('TOO_LONG', String(charactersMax));
  }

  end(): XmlElement {
    if (this.#bytes === 0) this.#refuse('EMPTY');
    this.#ends = true;
    this.#parse(this.#decoded());
    this.#parser.close();
    return this.#root ?? this.#refuse('TRUNCATED');
  }

  #parse(text: string): void {
    this.#characters += text.length;
    if (text !== '') this.#parser.write(text);
  }

  /** Without bytes: the end, at which no character may be left half. */
  #decoded(bytes?: Uint8Array): string {
    try {
      return bytes ? this.#decoder.decode(bytes, { stream: true }) : this.#decoder.decode();
    } catch {
      return this.#refuse(bytes ? 'NOT_UTF8' : 'TRUNCATED');
    }
  }

  #refuseWideEncoding([first, second]: Uint8Array): void {
    const isWide =
      first === 0 ||
      second === 0 ||
      (first === 0xfe && second === 0xff) ||
      (first === 0xff && second === 0xfe);
    if (isWide) this.#refuse('NOT_UTF8', 'UTF-16 / UTF-32');
  }

  #declared({ encoding }: XMLDecl): void {
    this.#isWhole();
    if (encoding !== undefined && !/^(utf-?8|us-ascii)$/i.test(encoding)) this.#refuse('NOT_UTF8', encoding);
  }

  #opens(tag: SaxesTagNS): void {
    this.#isWhole();
    const { depthMax, heldMax } = this.#limits;
    if (this.#open.length >= depthMax) this.#refuse('TOO_DEEP', String(depthMax));
    if (tag.uri === inclusions) this.#refuse('EXTERNAL_REFERENCE', tag.name);
    const attributes = Object.values(tag.attributes);
    const element: OpenElement = {
      name: tag.local,
      namespace: tag.uri,
      attributes: Object.fromEntries(attributes.map(({ local, value }) => [local, value])),
      children: [],
      text: '',
      line: this.#parser.line,
      held: 1 + attributes.length,
    };
    this.#held += element.held;
    if (this.#held > heldMax) this.#refuse('TOO_MANY_ELEMENTS', String(heldMax));
    if (this.#open.length === 0) this.#reading.begins?.(element);
    this.#open.push(element);
  }

  #closes(): void {
    this.#isWhole();
    const element = this.#open.pop();
    if (!element) return;
    element.text = element.text.trim();
    const parent = this.#open.at(-1);
    const taken = parent && this.#takerOf(element.name);
    if (taken) {
      this.#held -= element.held;
      taken(
        element,
        this.#open.map(({ name }) => name),
      );
    } else if (parent) {
      parent.children.push(element);
      parent.held += element.held;
    } else this.#root = element;
  }

  #takerOf(name: string): TakeElement | undefined {
    const { take } = this.#reading;
    return take && Object.hasOwn(take, name) ? take[name] : undefined;
  }

  #says(text: string): void {
    this.#isWhole();
    const element = this.#open.at(-1);
    if (element) element.text += text;
  }

  #isWhole(): void {
    this.#wholeUpTo = this.#characters;
  }

  #malformed(message: string): never {
    if (/undefined entity/.test(message)) this.#refuse('ENTITY');
    this.#refuse(this.#ends ? 'TRUNCATED' : 'MALFORMED', message.replace(/^\d+:\d+: /, ''));
  }

  #refuse(...[problem, detail]: [problem: UnusableXml['problem'], detail?: string]): never {
    throw new UnusableXml(problem, this.#parser.line, detail);
  }
}
