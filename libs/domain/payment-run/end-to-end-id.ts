import { caseNumberOf, partsOfCaseNumber } from '../case-register/case-register.ts';
import { caseNumberOfOrder, orderNumberOf } from '../payment/payment-order.ts';
import { runIdOfMessageId } from './payment-run-id.ts';

/** Longest reference that a SEPA message carries (`Max35Text`). */
export const bankReferenceLengthMax = 35;

const radix = 36;
const yearsFrom = 2000;
const yearDigits = 2;
const numberDigits = 4;

/**
 * What a payment order is called at the bank (`EndToEndId`), at most 35 characters of the SEPA set: its own number, with `.` for
 * the `_` that banks do not know. One that is too long has its figures to base 36 behind a `/`. No two orders share one.
 * Undefined where the programme's code leaves no room, with more than 26 characters: see `endToEndIdInRun`.
 */
export function endToEndIdOf(orderNumber: string): string | undefined {
  const parts = partsOfOrderNumber(orderNumber);
  if (!parts) return undefined;
  const plain = orderNumber.replaceAll('_', '.');
  if (plain.length <= bankReferenceLengthMax) return plain;
  const { programme, fiscalYear, number, order } = parts;
  const figures = [
    based(fiscalYear - yearsFrom, yearDigits),
    based(number, numberDigits),
    based(order, 2),
  ].join('');
  const short = `${programme.replaceAll('_', '.')}/${figures}`;
  return short.length <= bankReferenceLengthMax ? short : undefined;
}

/**
 * What an order is called at the bank that has no `EndToEndId` of its own: its place in the run that it is sent in, from 1 on,
 * `ZL-3F9A2C71B0D4E5F6/0017`. Sent in another run, it is called otherwise.
 */
export const endToEndIdInRun = (runId: string, place: number): string =>
  `${runId}/${String(place).padStart(4, '0')}`;

/** The run in which an `EndToEndId` is a place; undefined where it names an order by itself. */
export function runIdOfEndToEndId(endToEndId: string): string | undefined {
  const [runId = '', place = '', ...more] = endToEndId.trim().split('/');
  return more.length === 0 && /^\d{4}$/.test(place) ? runIdOfMessageId(runId) : undefined;
}

/** The payment order that an `EndToEndId` leads to by itself; undefined for one that this ledger never gave, such as `NOTPROVIDED`. */
export function orderNumberOfEndToEndId(endToEndId: string): string | undefined {
  const text = endToEndId.trim();
  const named = text.includes('/') ? orderNumberOfShort(text) : text.replaceAll('.', '_');
  return named !== undefined && endToEndIdOf(named) === text ? named : undefined;
}

const shortPattern = /^([A-Z][A-Z0-9.]{1,39})\/([0-9A-Z]{2})([0-9A-Z]{4})([0-9A-Z]{2,})$/;

function orderNumberOfShort(text: string): string | undefined {
  const [, programme, year, number, order] = shortPattern.exec(text) ?? [];
  if (programme === undefined || year === undefined || number === undefined || order === undefined)
    return undefined;
  const caseNumber = caseNumberOf(
    programme.replaceAll('.', '_'),
    yearsFrom + Number.parseInt(year, radix),
    Number.parseInt(number, radix),
  );
  return orderNumberOf(caseNumber, Number.parseInt(order, radix));
}

function partsOfOrderNumber(orderNumber: string) {
  const caseNumber = caseNumberOfOrder(orderNumber);
  const parts = caseNumber === undefined ? undefined : partsOfCaseNumber(caseNumber);
  if (caseNumber === undefined || !parts) return undefined;
  const order = Number(orderNumber.slice(caseNumber.length + '-Z'.length));
  return orderNumberOf(caseNumber, order) === orderNumber ? { ...parts, order } : undefined;
}

const based = (value: number, digits: number): string =>
  value.toString(radix).toUpperCase().padStart(digits, '0');
