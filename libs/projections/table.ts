/**
 * What a column holds, the same on every database; with `?` where a row may go without. Integers are bigint: cents, counts,
 * positions, Unix milliseconds, and 0 or 1 for no or yes.
 */
export type ColumnType = 'text' | 'integer' | 'text?' | 'integer?';
export type Columns = Readonly<Record<string, ColumnType>>;

interface Values {
  readonly text: string;
  readonly integer: bigint;
  readonly 'text?': string | null;
  readonly 'integer?': bigint | null;
}

export type Value = Values[ColumnType];

/** A table of a read model: its columns said once, for the database, for the folds that write it and for the queries. */
export interface Table<
  Name extends string = string,
  Of extends Columns = Columns,
  Key extends readonly string[] = readonly string[],
> {
  readonly name: Name;
  readonly columns: Of;
  /** The columns of the primary key. */
  readonly key: Key;
  /** Further indexes, each a list of columns; built last in a rebuild. */
  readonly indexes: readonly (readonly string[])[];
  /** It only takes rows in, one an event at most, each under its event's position. */
  readonly isLog: boolean;
}

export type RowOf<Of extends Table> = {
  readonly [Column in keyof Of['columns']]: Values[Of['columns'][Column]];
};

type Keyed<Key extends readonly string[], Of extends Columns> = {
  readonly [Place in keyof Key]: Key[Place] extends keyof Of ? Values[Of[Key[Place]]] : never;
};

/** The values of a primary key, in its order. */
export type KeyOf<Of extends Table> = Keyed<Of['key'], Of['columns']>;

/** A row, and a key, of whichever table. */
export type Row = RowOf<Table>;
export type Key = readonly Value[];

export type ColumnOf<Of extends Columns> = keyof Of & string;

/** A table whose rows are folds. */
export const table = <
  const Name extends string,
  const Of extends Columns,
  const Key extends readonly ColumnOf<Of>[],
>(
  name: Name,
  columns: Of,
  { key, indexes = [] }: { readonly key: Key; readonly indexes?: readonly (readonly ColumnOf<Of>[])[] },
): Table<Name, Of, Key> => ({ name, columns, key, indexes, isLog: false });

type Logged<Of extends Columns> = { readonly position: 'integer' } & Of;

/** A table that only grows, with the position before its columns. */
export const logTable = <const Name extends string, const Of extends Columns>(
  name: Name,
  columns: Of,
  { indexes = [] }: { readonly indexes?: readonly (readonly ColumnOf<Logged<Of>>[])[] } = {},
): Table<Name, Logged<Of>, readonly ['position']> => ({
  name,
  columns: { position: 'integer', ...columns },
  key: ['position'],
  indexes,
  isLog: true,
});

/** What the event adds: its position goes before it. */
export type LoggedRowOf<Of extends Table> = Omit<RowOf<Of>, 'position'>;
