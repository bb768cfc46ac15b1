import { sql } from 'kysely';
import { searchText } from '#domain';
import { contains, names } from '../matching.ts';
import { query } from '../query.ts';

export type HitKind =
  | 'CLAIM'
  | 'GRANT'
  | 'AGREEMENT'
  | 'PAYMENT_ORDER'
  | 'REPAYMENT'
  | 'RECIPIENT'
  | 'PAYEE'
  | 'PROGRAMME'
  | 'BUDGET_LINE';

/** Something that was found, by the key that its own address ends with. */
export interface SearchHit {
  readonly kind: HitKind;
  readonly key: string;
  readonly name: string;
  /** AGS, of a case and of an order. */
  readonly recipients: readonly string[];
  readonly state?: string;
  readonly synthetic?: boolean;
}

export interface SearchFilter {
  readonly text: string;
  /** AGS: what is the municipality's own, and what everybody may see. */
  readonly tenant?: string;
  readonly synthetic?: boolean;
  /** Of each kind. */
  readonly limit: number;
}

/** As many digits have the numbers of cases within their programme and year. */
const numberLength = 6;

/**
 * Everything that has a name or a number, by its beginning where it is a number and by any part where it is a name. Cases and
 * orders, of which there are many, are looked up in the index of their keys; the rest are hundreds.
 */
export const search = query({
  reads: [
    'claim',
    'grant_case',
    'agreement',
    'payment_order',
    'repayment_act',
    'recipient',
    'payee',
    'programme',
    'consumption',
  ],
  read: async (models, { text, tenant, synthetic, limit }: SearchFilter): Promise<readonly SearchHit[]> => {
    const wanted = searchText(text);
    if (wanted === '') return [];
    const practice = synthetic === undefined ? undefined : synthetic ? 1n : 0n;
    const [allProgrammes, allLines] = await Promise.all([
      models
        .selectFrom('programme')
        .select(['programme', 'name', 'synthetic'])
        .orderBy('programme')
        .execute(),
      models
        .selectFrom('consumption')
        .select(['programme', 'line', 'fiscal_year', 'name', 'synthetic'])
        .orderBy('fiscal_year', 'desc')
        .orderBy('programme')
        .execute(),
    ]);
    const isWanted = (row: { readonly synthetic: bigint }, ...texts: readonly string[]): boolean =>
      (practice === undefined || row.synthetic === practice) &&
      texts.some((one) => searchText(one).includes(wanted));
    const numbers = caseNumbersOf(
      text,
      allLines.filter((line) => practice === undefined || line.synthetic === practice),
    );

    let claims = models.selectFrom('claim').select(['case_number', 'recipient', 'state', 'synthetic']);
    let grants = models
      .selectFrom('grant_case')
      .select(['case_number', 'recipients', 'purpose', 'state', 'synthetic']);
    let agreements = models
      .selectFrom('agreement')
      .select(['case_number', 'provider', 'subject', 'state', 'synthetic']);
    let orders = models
      .selectFrom('payment_order')
      .select(['order_number', 'recipients', 'reason', 'state', 'synthetic']);
    let repayments = models
      .selectFrom('repayment_act')
      .select(['repayment_id', 'case_number', 'recipients', 'synthetic'])
      .where('type', '=', 'RepaymentClaimed');
    if (practice !== undefined) {
      repayments = repayments.where('synthetic', '=', practice);
      claims = claims.where('synthetic', '=', practice);
      grants = grants.where('synthetic', '=', practice);
      agreements = agreements.where('synthetic', '=', practice);
      orders = orders.where('synthetic', '=', practice);
    }
    if (tenant !== undefined) {
      claims = claims.where('recipient', '=', tenant);
      grants = grants.where((where) => where.or([names('recipients', tenant), names('awarded_to', tenant)]));
      orders = orders.where(names('recipients', tenant));
    }
    const [foundClaims, foundGrants, foundAgreements, foundOrders, foundRepayments, recipients, payees] =
      await Promise.all([
        numbers && claims.where(isOneOf(numbers)).orderBy('case_number').limit(limit).execute(),
        numbers && grants.where(isOneOf(numbers)).orderBy('case_number').limit(limit).execute(),
        numbers && tenant === undefined
          ? agreements.where(isOneOf(numbers)).orderBy('case_number').limit(limit).execute()
          : [],
        numbers &&
          orders.where(isOneOf(numbers, 'order_number')).orderBy('order_number').limit(limit).execute(),
        numbers && tenant === undefined
          ? repayments.where(isOneOf(numbers, 'repayment_id')).orderBy('repayment_id').limit(limit).execute()
          : [],
        models
          .selectFrom('recipient')
          .select(['recipient', 'name'])
          .where((where) => where.or([contains('search_name', wanted), contains('recipient', wanted)]))
          .orderBy('recipient')
          .limit(limit)
          .execute(),
        tenant === undefined
          ? models
              .selectFrom('payee')
              .select(['payee_id', 'name', 'proposed_name', 'recipient'])
              .orderBy('payee_id')
              .execute()
          : [],
      ]);
    return [
      ...(foundClaims ?? []).map((row) => caseHit('CLAIM', row, '', [row.recipient])),
      ...(foundGrants ?? []).map((row) => caseHit('GRANT', row, row.purpose, keysOf(row.recipients))),
      ...foundAgreements.map((row) => caseHit('AGREEMENT', row, `${row.provider}: ${row.subject}`, [])),
      ...(foundOrders ?? []).map(
        ({ order_number: key, recipients: held, reason, state, synthetic: isPractice }): SearchHit => ({
          kind: 'PAYMENT_ORDER',
          key,
          name: reason,
          recipients: keysOf(held),
          state,
          synthetic: isPractice === 1n,
        }),
      ),
      ...foundRepayments.map(({ repayment_id: key, recipients: held, synthetic: isPractice }): SearchHit => ({
        kind: 'REPAYMENT',
        key,
        name: '',
        recipients: keysOf(held ?? ''),
        synthetic: isPractice === 1n,
      })),
      ...recipients.map(({ recipient, name }): SearchHit => ({
        kind: 'RECIPIENT',
        key: recipient,
        name,
        recipients: [],
      })),
      ...payees
        .filter(({ payee_id: id, name, proposed_name: proposed }) =>
          [id, name ?? '', proposed ?? ''].some((one) => searchText(one).includes(wanted)),
        )
        .slice(0, limit)
        .map(({ payee_id: key, name, proposed_name: proposed, recipient }): SearchHit => ({
          kind: 'PAYEE',
          key,
          name: name ?? proposed ?? key,
          recipients: recipient === null ? [] : [recipient],
        })),
      ...allProgrammes
        .filter((row) => isWanted(row, row.programme, row.name))
        .slice(0, limit)
        .map(({ programme, name, synthetic: isPractice }): SearchHit => ({
          kind: 'PROGRAMME',
          key: programme,
          name,
          recipients: [],
          synthetic: isPractice === 1n,
        })),
      ...(tenant === undefined ? allLines : [])
        .map((row) => ({ ...row, key: `${row.programme}/${row.line}/${row.fiscal_year}` }))
        .filter((row) => isWanted(row, row.key, row.name))
        .slice(0, limit)
        .map(({ key, name, synthetic: isPractice }): SearchHit => ({
          kind: 'BUDGET_LINE',
          key,
          name,
          recipients: [],
          synthetic: isPractice === 1n,
        })),
    ];
  },
});

const keysOf = (column: string): readonly string[] => column.split(' ').filter((key) => key !== '');

function caseHit(
  kind: HitKind,
  row: { readonly case_number: string; readonly state: string; readonly synthetic: bigint },
  name: string,
  recipients: readonly string[],
): SearchHit {
  return { kind, key: row.case_number, name, recipients, state: row.state, synthetic: row.synthetic === 1n };
}

/** By equality where they are known: SQLite looks through all of a table rather than through many ranges of its index. */
const isOneOf = (wanted: CaseNumbers, ranged = 'case_number') =>
  'numbers' in wanted
    ? sql<boolean>`case_number IN (${sql.join(wanted.numbers)})`
    : sql<boolean>`${sql.ref(ranged)} BETWEEN ${wanted.from} AND ${wanted.to}`;

/** Case numbers as such, or the range of the index in which they begin so. */
type CaseNumbers = { readonly numbers: readonly string[] } | { readonly from: string; readonly to: string };

/** Which case numbers a text may begin: `EFA-2023-0004`, or `417` in every year of a programme. */
function caseNumbersOf(
  text: string,
  lines: readonly { readonly programme: string; readonly fiscal_year: bigint }[],
): CaseNumbers | undefined {
  const typed = text.trim().toUpperCase();
  const digits = /^\d{1,6}$/.exec(typed)?.[0];
  if (digits !== undefined) {
    const number = digits.padStart(numberLength, '0');
    const begun = new Set(lines.map(({ programme, fiscal_year: year }) => `${programme}-${year}`));
    return begun.size === 0 ? undefined : { numbers: [...begun].map((of) => `${of}-${number}`) };
  }
  // Without a year it may begin any of a programme's: those are found by the programme. Nothing in a key comes behind a tilde.
  return /^[A-Z][A-Z0-9_]{1,39}-[\dRZ-]+$/.test(typed) ? { from: typed, to: `${typed}~` } : undefined;
}
