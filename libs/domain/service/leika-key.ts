/** Key of a public service in the Leistungskatalog: `99` + 3 group + 3 service + 3 procedure + 3 detail digits. */
export type LeikaKey = string;

export const isLeikaKey = (text: string): boolean => /^99\d{12}$/.test(text);
