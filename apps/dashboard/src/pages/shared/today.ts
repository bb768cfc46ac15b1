const berlin = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Berlin' });

/** The day in Europe/Berlin, as `2023-06-30`. */
export const dayOf = (at: Date): string => berlin.format(at);
