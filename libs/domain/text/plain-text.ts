/**
 * Characters that no text of the ledger has: control characters, marks that turn the direction, the byte order mark, and
 * those that Unicode has not assigned, whose composed form a later version may yet decide.
 */
const unreadable = /[\p{Cc}\p{Cn}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u;
/** Something that is seen: no blanks, no invisible characters such as U+200B, U+3164 or U+2800, no accent on its own. */
const visible = /[[\p{L}\p{N}\p{P}\p{S}]--[\p{Default_Ignorable_Code_Point}\u2800]]/v;
const lineBreaks = /\r?\n|[\u2028\u2029]/g;

/** Text that people read, such as a reason or a note; it may have several lines. */
export const isPlainText = (text: string): boolean =>
  visible.test(text) && text.isWellFormed() && !unreadable.test(text.replaceAll(lineBreaks, ' '));

/** Text that people read in one line: a name, a title, a label. */
export const isPlainLine = (text: string): boolean => isPlainText(text) && text.search(lineBreaks) === -1;

/** One form for each text (NFC), whatever keyboard or file it comes from: so that equal texts are equal bytes. */
export const composed = (text: string): string => text.normalize('NFC');
