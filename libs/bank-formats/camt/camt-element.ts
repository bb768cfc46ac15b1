import type { XmlElement } from '../xml/xml-element.ts';
import type { CamtAmount, CamtDirection } from './camt-records.ts';
import { UnusableCamt } from './unusable-camt.ts';

/** Children by local name, of the element's own namespace: what stands in another one means something else. */
const childrenOf = (element: XmlElement, name: string): readonly XmlElement[] =>
  element.children.filter((child) => child.name === name && child.namespace === element.namespace);

/** All elements at a path such as `NtryDtls/Btch`. */
export const allAt = (element: XmlElement, path: string): readonly XmlElement[] =>
  path
    .split('/')
    .reduce<readonly XmlElement[]>((found, name) => found.flatMap((one) => childrenOf(one, name)), [element]);

/** The first element at the first path that there is one at. */
export function at(element: XmlElement, ...paths: readonly string[]): XmlElement | undefined {
  for (const path of paths) {
    const [found] = allAt(element, path);
    if (found) return found;
  }
  return undefined;
}

export function needed(element: XmlElement, ...paths: readonly string[]): XmlElement {
  const found = at(element, ...paths);
  if (!found) throw new UnusableCamt('MISSING_ELEMENT', element.line, `${element.name}/${paths.join(' | ')}`);
  return found;
}

const invalid = ({ line, name, text }: XmlElement): UnusableCamt =>
  new UnusableCamt('INVALID_VALUE', line, `${name} »${text.slice(0, 100)}«`);

/** The characters that ISO 20022 grants references. */
const referenceMax = 35;

export function referenceAt(element: XmlElement, ...paths: readonly string[]): string | undefined {
  const found = at(element, ...paths);
  if (!found || found.text === '') return undefined;
  if (found.text.length > referenceMax) throw invalid(found);
  return wordsOf(found.text);
}

/** Text for people: one line, and not endless. */
export function textAt(element: XmlElement, max: number, ...paths: readonly string[]): string | undefined {
  for (const path of paths) {
    const text = wordsOf(
      allAt(element, path)
        .map((one) => one.text)
        .join(' '),
    );
    if (text !== '') return text.slice(0, max);
  }
  return undefined;
}

const wordsOf = (text: string): string => text.replace(/\s+/g, ' ').trim();

export const accountAt = (element: XmlElement, path: string): string | undefined =>
  referenceAt(element, `${path}/Id/IBAN`)?.replaceAll(' ', '') ?? referenceAt(element, `${path}/Id/Othr/Id`);

/** Up to 18 digits, of which up to five are decimals. */
const amountPattern = /^\+?0*(\d{1,18})(?:\.(\d{0,5}))?$/;

export function amountOf(element: XmlElement): CamtAmount {
  const [, whole = '', decimals = ''] = amountPattern.exec(element.text) ?? [];
  const currency = element.attributes['Ccy'];
  if (whole === '' || currency === undefined || !/^[A-Z]{3}$/.test(currency)) throw invalid(element);
  return { currency, hundredThousandths: BigInt(`${whole}${decimals.padEnd(5, '0')}`) };
}

export function directionOf(element: XmlElement): CamtDirection {
  if (element.text === 'CRDT') return 'CREDIT';
  if (element.text === 'DBIT') return 'DEBIT';
  throw invalid(element);
}

export function isTrueAt(element: XmlElement, path: string): boolean {
  const found = at(element, path);
  if (!found) return false;
  if (/^(true|1)$/.test(found.text)) return true;
  if (/^(false|0)$/.test(found.text)) return false;
  throw invalid(found);
}

/** A day, or the day of a moment: in Germany, where the account is kept; a moment without an offset is of there already. */
export function dayAt(element: XmlElement, path: string): string | undefined {
  const choice = at(element, path);
  const found = choice && needed(choice, 'Dt', 'DtTm');
  if (!found) return undefined;
  const [, day, time, offset] = /^(\d{4}-\d\d-\d\d)(T[\d:.]+)?(Z|[+-]\d\d:\d\d)?$/.exec(found.text) ?? [];
  if (day === undefined || (found.name === 'DtTm') !== (time !== undefined)) throw invalid(found);
  try {
    return time !== undefined && offset !== undefined
      ? Temporal.Instant.from(found.text).toZonedDateTimeISO('Europe/Berlin').toPlainDate().toString()
      : Temporal.PlainDate.from(day, { overflow: 'reject' }).toString();
  } catch {
    throw invalid(found);
  }
}

export function countAt(element: XmlElement, path: string): number | undefined {
  const found = at(element, path);
  if (!found) return undefined;
  if (!/^\d{1,15}$/.test(found.text)) throw invalid(found);
  return Number(found.text);
}
