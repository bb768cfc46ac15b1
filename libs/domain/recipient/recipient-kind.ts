export const recipientKinds = ['GEMEINDE', 'STADT', 'KREISFREIE_STADT', 'LANDKREIS'] as const;
export type RecipientKind = (typeof recipientKinds)[number];
