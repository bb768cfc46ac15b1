/** International Bank Account Number (ISO 13616), without blanks, in capitals. */
export type Iban = string;

const ibanPattern = /^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/;
const germanIbanPattern = /^DE\d{20}$/;

/** True for an IBAN whose check digits hold (ISO 7064, mod 97-10); a German one has 22 characters, digits alone. */
export function isIban(text: string): boolean {
  if (!ibanPattern.test(text)) return false;
  if (text.startsWith('DE') && !germanIbanPattern.test(text)) return false;
  const rearranged = text.slice(4) + text.slice(0, 4);
  let remainder = 0;
  for (const character of rearranged) {
    const value = Number.parseInt(character, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder === 1;
}
