type Defined<Fields> = { readonly [Name in keyof Fields]?: Exclude<Fields[Name], undefined | null> };

/** The fields that have a value; the others are absent, not undefined. */
export const defined = <Fields extends object>(fields: Fields): Defined<Fields> =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value !== null),
  ) as Defined<Fields>;
