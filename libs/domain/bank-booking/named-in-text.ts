import { partsOfCaseNumber } from '../case-register/case-register.ts';
import { caseNumberOfOrder } from '../payment/payment-order.ts';

/** Payment orders, and cases without one, that a text of the bank names. */
export interface NamedInText {
  readonly orderNumbers: readonly string[];
  readonly caseNumbers: readonly string[];
}

const numberPattern = /[A-Z][A-Z0-9_.]{1,39}-2\d{3}-\d{6}(?:-Z\d{2,3})?/g;

export function namedIn(text: string): NamedInText {
  const found = [...text.matchAll(numberPattern)].map(([number]) => number.replaceAll('.', '_'));
  const orderNumbers = found.filter((number) => caseNumberOfOrder(number) !== undefined);
  const caseNumbers = found.filter((number) => partsOfCaseNumber(number) !== undefined);
  return { orderNumbers: [...new Set(orderNumbers)], caseNumbers: [...new Set(caseNumbers)] };
}
