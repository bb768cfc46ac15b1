/** As people read it: DE02 1203 0000 0000 2020 51. */
export const ibanInGroups = (iban: string): string => iban.replaceAll(/(.{4})(?=.)/g, '$1 ');
