import { centsOf } from '../fields/amount.ts';
import type { KeyOption } from '../fields/key-field.tsx';
import type { Formats } from '../words/formats.ts';
import type { KeyOf } from './key-of.ts';

export type Item = Readonly<Record<string, unknown>>;

/** What is known beside a field: what was typed into others, and what the form is of. */
export type Beside = Readonly<Record<string, string>>;

/** How what is offered is said. */
export interface Said {
  readonly formats: Pick<Formats, 'day' | 'euros'>;
  readonly stateWords: (state: string) => string;
  readonly words: {
    readonly due: (day: string) => string;
    readonly until: (day: string) => string;
    readonly open: (amount: string) => string;
    readonly blocked: (amount: string) => string;
  };
}

/** Where the ledger lists what a key names. */
export interface Source {
  /** Below `/api/v1/`. */
  readonly address: string;
  readonly itemsIn?: (answer: Item) => readonly Item[];
  /** Undefined of what the command cannot be about. */
  readonly optionOf: (item: Item, said: Said) => KeyOption | undefined;
}

export const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const numbered = (value: unknown): string => (typeof value === 'number' ? String(value) : '');
const euros = (item: Item, field: string, { formats }: Said): string => {
  const money = item[field] as { readonly amount: string } | undefined;
  return money === undefined ? '' : formats.euros(centsOf(money.amount));
};
const dayIn = (item: Item, field: string, { formats }: Said): string =>
  item[field] === undefined ? '' : formats.day(text(item[field]));
const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' · ');

const listed = (path: string, query: Readonly<Record<string, string | undefined>>): string => {
  const given = Object.entries(query).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== '',
  );
  return `${path}?${new URLSearchParams([...given, ['limit', '500']])}`;
};

/** The address of the budget line that a command is about; undefined as long as it is not known. */
function lineOf({ programme = '', line = '', fiscalYear = '' }: Beside): string | undefined {
  const parts = [programme, line, fiscalYear].map((part) => part.trim());
  return parts.includes('') ? undefined : `budget-lines/${parts.map(encodeURIComponent).join('/')}`;
}

const ofLine = (path: string, { programme, line, fiscalYear }: Beside, further: Beside): string =>
  listed(path, { programme, line, fiscalYear, ...further });

/** Commands on what rests on a line that take what belongs to a case as well. */
const alsoOfCases: ReadonlySet<string> = new Set([
  'CarryOverFunds',
  'CarryOverCommitments',
  'ReleaseAtYearEnd',
]);

interface Asked {
  readonly operation: string;
  readonly beside: Beside;
  readonly synthetic: string;
}

/** Of each kind where its lists are; undefined where something must be known first. */
const sources: Readonly<Partial<Record<KeyOf, (asked: Asked) => Source | undefined>>> = {
  recipient: () => ({
    address: listed('recipients', {}),
    optionOf: ({ recipient, name }) => ({ key: text(recipient), name: text(name) }),
  }),
  service: () => ({
    address: 'services',
    optionOf: ({ leikaKey, name }) => ({ key: text(leikaKey), name: text(name) }),
  }),
  payee: () => ({
    address: listed('payees', {}),
    optionOf: ({ payeeId, name }) => ({ key: text(payeeId), name: text(name) }),
  }),
  programme: () => ({
    address: 'programmes',
    optionOf: ({ programme, name }) => ({ key: text(programme), name: text(name) }),
  }),
  line: ({ beside: { programme } }) => ({
    address: listed('budget-lines', { programme }),
    optionOf: ({ line, name }) => ({ key: text(line), name: text(name) }),
  }),
  block: ({ beside }) => ({
    address: ofLine('budget-blocks', beside, { stands: 'true' }),
    optionOf: (item, said) => ({
      key: text(item['blockId']),
      name: joined(text(item['reason']), said.words.blocked(euros(item, 'blocked', said))),
    }),
  }),
  commitment: ({ operation, beside }) => ({
    address: ofLine('commitments', beside, { stands: 'true', sort: '-open' }),
    optionOf: (item, said) =>
      item['isOfCase'] === true && !alsoOfCases.has(operation)
        ? undefined
        : {
            key: text(item['commitmentId']),
            name: joined(text(item['recipient']), said.words.open(euros(item, 'open', said))),
          },
  }),
  transfer: ({ beside }) => ({
    address: ofLine('transfers', beside, { stands: 'true' }),
    // The line that gave takes it back.
    optionOf: (item, said) =>
      item['direction'] !== 'OUT' || item['reverses'] !== undefined
        ? undefined
        : {
            key: text(item['transferId']),
            name: joined(
              `→ ${text(item['partnerProgramme'])}/${text(item['partnerLine'])}`,
              dayIn(item, 'effectiveDay', said),
              euros(item, 'amount', said),
            ),
          },
  }),
  obligation: ({ beside }) => ({
    address: ofLine('obligations', beside, { stands: 'true' }),
    optionOf: (item, said) => ({
      key: text(item['obligationId']),
      name: joined(
        numbered(item['burdenedYear']),
        text(item['reason']),
        said.words.open(euros(item, 'standing', said)),
      ),
    }),
  }),
  overrun: ({ beside: { programme, line, fiscalYear } }) => ({
    address: listed('overruns', { programme, fiscalYear, all: 'true' }),
    optionOf: (item, said) =>
      line !== undefined && line !== '' && item['line'] !== line
        ? undefined
        : {
            key: text(item['overrunId']),
            name: joined(text(item['reason']), euros(item, 'amount', said)),
          },
  }),
  carryOver: ({ beside }) => {
    const of = lineOf(beside);
    if (of === undefined) return undefined;
    return {
      address: listed(`${of}/carry-overs`, {}),
      // The year that gave takes it back.
      optionOf: (item, said) =>
        item['direction'] !== 'ON' || item['reversedOn'] !== undefined
          ? undefined
          : {
              key: text(item['carryOverId']),
              name: joined(text(item['commitmentId']), text(item['reason']), euros(item, 'amount', said)),
            },
    };
  },
  coverLink: ({ beside }) => {
    const of = lineOf(beside);
    if (of === undefined) return undefined;
    return {
      address: listed(`${of}/cover-links`, {}),
      optionOf: (item) =>
        item['line'] !== beside['line'] || item['revokedFrom'] !== undefined
          ? undefined
          : {
              key: text(item['coverLinkId']),
              name: `→ ${text(item['partnerProgramme'])}/${text(item['partnerLine'])}`,
            },
    };
  },
  disbursement: ({ beside }) => {
    const of = lineOf(beside);
    if (of === undefined) return undefined;
    return {
      address: listed(`${of}/events`, { sort: '-position' }),
      optionOf: (item, said) => {
        const data = item['data'] as Item;
        return item['type'] !== 'FundsDisbursed'
          ? undefined
          : {
              key: text(data['disbursementId']),
              name: joined(
                text(data['commitmentId']),
                dayIn(item, 'effectiveDay', said),
                said.formats.euros(centsOf(text(data['amount']))),
              ),
            };
      },
    };
  },
  condition: ({ beside: { caseNumber } }) => ({
    address: listed('award-conditions', { caseNumber }),
    optionOf: (item, said) => {
      const { conditionId, subject, state, dueOn } = item;
      return state !== 'OPEN' && state !== 'OVERDUE'
        ? undefined
        : {
            key: text(conditionId),
            name: joined(
              text(subject),
              dueOn === undefined ? '' : said.words.due(said.formats.day(text(dueOn))),
              said.stateWords(state),
            ),
          };
    },
  }),
  milestone: ({ beside: { caseNumber } }) => ({
    address: listed('milestones', { caseNumber }),
    optionOf: (item, said) => ({
      key: text(item['milestoneId']),
      name: joined(text(item['name']), said.stateWords(text(item['state'])), euros(item, 'amount', said)),
    }),
  }),
  drawdown: ({ beside: { caseNumber = '' } }) =>
    caseNumber.trim() === ''
      ? undefined
      : {
          address: `grants/${encodeURIComponent(caseNumber.trim())}`,
          itemsIn: ({ drawdowns }) => (drawdowns ?? []) as readonly Item[],
          optionOf: (item, said) => ({
            key: text(item['drawdownId']),
            name: joined(dayIn(item, 'requestedOn', said), euros(item, 'amount', said)),
          }),
        },
  repayment: ({ synthetic }) => ({
    address: listed('repayments', { synthetic }),
    optionOf: (item, said) => ({
      key: text(item['repaymentId']),
      name: joined(
        (item['recipients'] as readonly string[]).join(', '),
        said.words.open(euros(item['principal'] as Item, 'open', said)),
      ),
    }),
  }),
  authority: () => ({
    address: listed('ordering-authorities', {}),
    optionOf: (item, said) => ({
      key: text(item['authorityId']),
      name: joined(
        text(item['person']),
        euros(item, 'limit', said),
        item['validTo'] === undefined ? '' : said.words.until(said.formats.day(text(item['validTo']))),
      ),
    }),
  }),
  person: ({ operation, beside: { authorityId } }) => ({
    address: listed('ordering-authorities', {}),
    optionOf: (item) =>
      operation === 'RevokeAuthority' &&
      authorityId !== undefined &&
      authorityId !== '' &&
      item['authorityId'] !== authorityId
        ? undefined
        : { key: text(item['person']), name: text(item['authorityId']) },
  }),
  announcedTotal: ({ beside: { programme } }) => ({
    address: `announced-totals${programme === undefined || programme === '' ? '' : `?programme=${encodeURIComponent(programme)}`}`,
    optionOf: (item, said) => ({
      key: text(item['totalId']),
      name: joined(text(item['name']), euros(item, 'amount', said)),
    }),
  }),
  publishedAward: ({ synthetic }) => ({
    address: listed('published-awards', { synthetic, sort: '-amount' }),
    optionOf: (item, said) => ({
      key: text(item['awardId']),
      name: joined(text(item['purpose']), euros(item, 'amount', said)),
    }),
  }),
  budgetAct: ({ synthetic }) => ({
    address: listed('budget-acts', { state: 'PROPOSED', synthetic }),
    optionOf: (item, said) => ({
      key: text(item['budgetActId']),
      name: joined(
        [text(item['programme']), text(item['line']), numbered(item['fiscalYear'])].filter(Boolean).join('/'),
        text(item['itemId']),
        text(item['reason']),
        euros(item, 'amount', said),
      ),
    }),
  }),
  caseAct: ({ synthetic }) => ({
    address: listed('case-acts', { state: 'PROPOSED', synthetic }),
    optionOf: (item, said) => ({
      key: text(item['caseActId']),
      name: joined(text(item['caseNumber']), text(item['reason']), euros(item, 'amount', said)),
    }),
  }),
  bankBooking: () => ({
    address: listed('bank-bookings', { open: 'true', sort: '-bookedOn' }),
    optionOf: (item, said) => ({
      key: text(item['bookingId']),
      name: joined(
        text(item['counterpartyName']),
        dayIn(item, 'bookedOn', said),
        euros(item, 'amount', said),
      ),
    }),
  }),
  paymentRun: ({ synthetic }) => ({
    address: listed('payment-runs', { state: 'CREATED', synthetic }),
    optionOf: (item, said) => ({
      key: text(item['runId']),
      name: joined(dayIn(item, 'executionDay', said), euros(item, 'controlSum', said)),
    }),
  }),
};

/** Where what a field asks for is listed; undefined where nothing is, or something must be typed before. */
export const sourceOf = (keyOf: KeyOf, asked: Asked): Source | undefined => sources[keyOf]?.(asked);

/** What is offered of a list: each once. */
export function optionsOf(
  { itemsIn = ({ items }) => items as readonly Item[], optionOf }: Source,
  answer: Item,
  said: Said,
): readonly KeyOption[] {
  const options = itemsIn(answer).flatMap((item) => optionOf(item, said) ?? []);
  return [...new Map(options.map((option) => [option.key, option])).values()];
}
