const typed = /^[-−]?(?:\d{1,3}(?:\.\d{3})+|\d{1,15})$/;

/** What a person types: `12`, `764.104`. Undefined where that is no whole number. */
export function parseWholeNumber(text: string): number | undefined {
  const trimmed = text.trim();
  if (!typed.test(trimmed)) return undefined;
  const number = Number(trimmed.replaceAll('.', '').replace('−', '-'));
  return Number.isSafeInteger(number) ? number : undefined;
}
