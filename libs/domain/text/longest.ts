/** The longest texts, in UTF-16 code units, and the largest population: the same wherever they come in. */
export const longest = {
  name: 300,
  recipientName: 200,
  awardRecipients: 500,
  purpose: 1_000,
  sourceTitle: 500,
  sourceNote: 2_000,
  reason: 1_000,
  population: 100_000_000,
} as const;
