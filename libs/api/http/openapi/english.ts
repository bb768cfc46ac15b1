/** The descriptions of fields and parameters in English. */
export const english: Readonly<Record<string, string>> = {};
