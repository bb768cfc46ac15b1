const unreadable = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u;

/** Text that people read: no control characters, no invisible direction marks, no half characters, not only blanks. */
export const isPlainText = (text: string): boolean =>
  text.trim() !== '' && text.isWellFormed() && !unreadable.test(text.replaceAll('\n', ' '));
