/** How many claims one service of a municipality takes in a year that are all for other days. */
const daysOf2023 = 365;

/** The nth claim of one municipality, for a service and a day of 2023 of its own: so none of them is funded twice. */
export const distinctClaim = (number: number) => {
  const day = Temporal.PlainDate.from('2023-01-01')
    .add({ days: number % daysOf2023 })
    .toString();
  return { leikaKey: leikaKeyOf(Math.floor(number / daysOf2023)), servicePeriod: { from: day, to: day } };
};

/** The services that so many claims need. */
export const servicesFor = (claims: number): readonly string[] =>
  Array.from({ length: Math.max(1, Math.ceil(claims / daysOf2023)) }, (_, index) => leikaKeyOf(index));

const leikaKeyOf = (index: number): string => (99_108_008_000_000 + index).toString();
