import { sql, type RawBuilder, type SqlBool } from 'kysely';

/** True where a text column contains the text, each of whose characters means itself, on SQLite as on PostgreSQL. */
export const contains = (column: string, text: string): RawBuilder<SqlBool> =>
  sql<SqlBool>`${sql.ref(column)} LIKE ${`%${text.replaceAll(/[!%_]/g, '!$&')}%`} ESCAPE '!'`;

/** True where a column of keys between blanks names the key. What is no key, such as nothing at all, is named nowhere. */
export const names = (column: string, key: string): RawBuilder<SqlBool> =>
  key === '' || key.includes(' ') ? sql<SqlBool>`1 = 0` : contains(column, ` ${key} `);

/** The keys of such a column. */
export const keysIn = (column: string): readonly string[] => column.split(' ').filter((key) => key !== '');
