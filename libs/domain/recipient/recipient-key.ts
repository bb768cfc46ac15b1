/** Amtlicher Gemeindeschlüssel: 8 digits for a municipality, 5 for a county. No check digit. */
export type RecipientKey = string;

/** True for a municipality's key, false for a county's. */
export const isMunicipalityKey = (key: RecipientKey): boolean => key.length === 8;

/** True for 5 or 8 digits with a federal state of 01 to 16. */
export const isRecipientKey = (text: string): boolean => /^(0[1-9]|1[0-6])(\d{3}|\d{6})$/.test(text);
