import { describe, expect, it } from '@jest/globals';
import { foldInto, logInto, logTable, oneRow, table, type RowOf } from './index.ts';

const caseTable = table(
  'case',
  { case_number: 'text', claimed: 'integer', approved: 'integer?' },
  { key: ['case_number'] },
);
const noteTable = logTable('note', { note: 'text' });

type CaseRow = RowOf<typeof caseTable>;
const whole: CaseRow = { case_number: 'EFA-2023-000001', claimed: 100n, approved: null };

const keysOf = oneRow(() => ['EFA-2023-000001']);

describe('what writes a table is typed by its columns: it', () => {
  it('takes a whole row', () => {
    foldInto(caseTable, { keysOf, fold: (row) => row ?? whole });
    logInto(noteTable, () => ({ note: 'as it is' }));
    expect(noteTable.columns).toEqual({ position: 'integer', note: 'text' });
  });

  it('does not compile with a misspelt column', () => {
    // @ts-expect-error: the column is `claimed`
    const misspelt: CaseRow = { ...whole, claimd: 5n };
    // @ts-expect-error: so are the changes that a case of the fold returns
    const changes: Partial<CaseRow> = { aproved: 5n };
    expect([misspelt, changes]).toHaveLength(2);
  });

  it('does not compile with a column forgotten', () => {
    // @ts-expect-error: `approved` may be null, but is said
    foldInto(caseTable, { keysOf, fold: () => ({ case_number: 'EFA-2023-000001', claimed: 100n }) });
    // @ts-expect-error: `note` is missing
    logInto(noteTable, () => ({}));
    expect(caseTable.key).toEqual(['case_number']);
  });

  it('does not compile with a value of another type, nor with null where a row never goes without', () => {
    // @ts-expect-error: cents are bigint
    const numbers: CaseRow = { ...whole, claimed: 100 };
    // @ts-expect-error: `claimed` is never null
    const nulls: CaseRow = { ...whole, claimed: null };
    expect([numbers, nulls]).toHaveLength(2);
  });

  it('does not compile with a key or an index of a column that there is not, nor with a key of another type', () => {
    // @ts-expect-error: no such column
    table('case', { case_number: 'text' }, { key: ['casenumber'] });
    // @ts-expect-error: no such column
    table('case', { case_number: 'text' }, { key: ['case_number'], indexes: [['state']] });
    // @ts-expect-error: a case number is text
    foldInto(caseTable, { keysOf: oneRow(() => [5n]), fold: (row) => row });
    expect(caseTable.indexes).toEqual([]);
  });
});
