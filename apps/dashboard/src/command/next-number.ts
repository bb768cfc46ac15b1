/** The next identifier of its kind: `MA-3` after `MA-1` and `MA-2`, whatever else there is. */
export function nextNumber(prefix: string, taken: readonly string[]): string {
  const numbers = taken.flatMap((one) => {
    const digits = one.startsWith(prefix) ? one.slice(prefix.length) : '';
    return /^\d{1,9}$/.test(digits) ? [Number(digits)] : [];
  });
  return `${prefix}${Math.max(0, ...numbers) + 1}`;
}
