/** How much of a name an answer repeats. */
const nameLengthMax = 100;

/** The pointer (RFC 6901) to a member of what stands at another. */
export const memberAt = (above: string, name: string): string =>
  `${above}/${name.replaceAll('~', '~0').replaceAll('/', '~1').slice(0, nameLengthMax)}`;
