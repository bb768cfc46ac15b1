/** Of the address, what the trail is searched by. */
export const trailNames = [
  'vorgang',
  'empfaenger',
  'person',
  'ereignis',
  'betrag',
  'betragbis',
  'ab',
  'bis',
] as const;
