import type { RecipientKind } from './recipient-kind.ts';

/** The municipal associations (kommunale Spitzenverbände) of the reference adopter, as groups that figures are reported by. */
export const associations = ['LANDKREISTAG', 'STAEDTETAG', 'STAEDTE_UND_GEMEINDEBUND'] as const;
export type Association = (typeof associations)[number];

/** Whom a recipient is reported with unless it was said otherwise. */
export const associationOfKind: Readonly<Record<RecipientKind, Association>> = {
  LANDKREIS: 'LANDKREISTAG',
  KREISFREIE_STADT: 'STAEDTETAG',
  STADT: 'STAEDTE_UND_GEMEINDEBUND',
  GEMEINDE: 'STAEDTE_UND_GEMEINDEBUND',
};
