import fc from 'fast-check';
import { deepStrictEqual } from 'node:assert/strict';
import { dayAt, decimal } from '#domain';
import { TestLedger, type Answer, type RequestOptions } from '../support/ledger.ts';
import { leikaKey, recipient, registerFrankfurt } from '../support/efa-2023.ts';
import { confirmedPayee, expectRecorded, grantAuthority } from '../support/payments.ts';

/** What was sent and what came of it: a model that was never asked proves nothing. */
export interface YearHeld {
  years: number;
  readonly accepted: Record<string, number>;
  readonly refused: Record<string, number>;
}

type Person = NonNullable<RequestOptions['as']>;
const kai: Person = ['kai', 'administrator'];
const karla: Person = ['karla', 'administrator'];
const bert: Person = ['bert', 'case-worker'];
const sap: Person = ['sap', 'system'];
const source = { title: 'Haushaltsplan' };
const reason = 'Haushaltsbewirtschaftung';
const codes = ['A', 'B'] as const;
type Code = (typeof codes)[number];

/** One line in one year, as a bookkeeper would keep it on paper: no days, no events, no rules of the ledger. */
interface Page {
  given: bigint;
  carriedOn: bigint;
  lapsed: bigint;
  paid: bigint;
  isClosed: boolean;
  readonly blocks: Map<string, bigint>;
  readonly bound: Map<string, bigint>;
}

const page = (given: bigint): Page => ({
  given,
  carriedOn: 0n,
  lapsed: 0n,
  paid: 0n,
  isClosed: false,
  blocks: new Map(),
  bound: new Map(),
});
const sumOf = (amounts: ReadonlyMap<string, bigint>): bigint =>
  [...amounts.values()].reduce((sum, amount) => sum + amount, 0n);
const free = (of: Page): bigint =>
  of.given - of.carriedOn - of.lapsed - of.paid - sumOf(of.blocks) - sumOf(of.bound);

interface Book {
  /** Months since the January of the first year. */
  month: number;
  next: number;
  /** By line and year, the first one 0. */
  readonly pages: Readonly<Record<Code, readonly [Page, Page]>>;
  /** Claims that are approved and not paid. */
  readonly claims: string[];
  /** What is left to draw down of each award; all of them on line B. */
  readonly grants: Map<string, bigint>;
  /** Drawdowns that are not paid. */
  readonly drawdowns: Drawdown[];
  /** Two of them at most: one of its own, and one handed on by it. */
  readonly authorities: Map<Orderer, Authority>;
  /** What takes effect on the lines waits for a second person. */
  needsSecond: boolean;
}

interface Drawdown {
  readonly drawdownId: string;
  readonly caseNumber: string;
  readonly amount: bigint;
}

/** Frieda may order everything, Bert nothing that he certified; Otto what he is granted, Vera what Otto hands on. */
const orderers = ['frieda', 'frieda', 'otto', 'vera', 'bert'] as const;
type Orderer = (typeof orderers)[number];

/** A page of its own for each orderer. */
interface Authority {
  readonly limit: bigint;
  readonly dayLimit: bigint;
  /** The last month in which it holds. */
  until: number;
  /** What was ordered in which month; a month is one day here. */
  readonly ordered: Map<number, bigint>;
}

/** Vera's counts for Otto's day as well, and needs his. */
function mayOrder({ authorities, month }: Book, orderer: Orderer, amount: bigint): boolean {
  if (orderer === 'frieda') return true;
  if (orderer === 'bert') return false;
  const holds = (of: Orderer): boolean => {
    const authority = authorities.get(of);
    return (
      authority !== undefined &&
      month <= authority.until &&
      (authority.ordered.get(month) ?? 0n) + amount <= authority.dayLimit
    );
  };
  const { limit = 0n } = authorities.get(orderer) ?? {};
  return amount <= limit && holds(orderer) && (orderer === 'otto' || holds('otto'));
}
function writeOrder({ authorities, month }: Book, orderer: Orderer, amount: bigint): void {
  for (const of of orderer === 'vera' ? (['vera', 'otto'] as const) : [orderer]) {
    const { ordered } = authorities.get(of) ?? {};
    ordered?.set(month, (ordered.get(month) ?? 0n) + amount);
  }
}

interface Real {
  readonly ledger: TestLedger;
  readonly held: YearHeld;
  readonly firstYear: number;
  /** Tells the lines of one history from those of another. */
  readonly suffix: string;
}

const lineOf = ({ suffix }: Real, code: Code): string => `${code}${suffix}`;
/** A person of one history: what was granted in another is not theirs. */
const subjectOf = ({ suffix }: Real, orderer: Orderer): string =>
  orderer === 'otto' || orderer === 'vera' ? `${orderer}${suffix}` : orderer;
const authorityOf = (real: Real, orderer: Orderer): string => `AB-${subjectOf(real, orderer)}`;
const pathOf = (real: Real, code: Code, year: number): string =>
  `/api/v1/budget-lines/EFA/${lineOf(real, code)}/${real.firstYear + year}`;
const isIn = ({ month }: Book, year: number): boolean => Math.floor(month / 12) === year;
/** The following year has not begun, or the page is closed. */
const isShut = (book: Book, code: Code, year: number): boolean =>
  (year === 1 && book.month < 12) || book.pages[code][year as 0 | 1].isClosed;

/** A month after the last one: what has no other end. */
const endOfAll = 24;

type Command = fc.AsyncCommand<Book, Real>;
interface Step {
  readonly code: Code;
  readonly year: 0 | 1;
  readonly amount: bigint;
}

/** Names the command, says whether the book takes it, and what it makes of the page. */
function command(
  name: string,
  {
    applies = () => true,
    takes,
    send,
    write,
  }: {
    readonly applies?: (book: Book) => boolean;
    readonly takes: (book: Book) => boolean;
    readonly send: (book: Book, real: Real) => Promise<Answer>;
    readonly write: (book: Book, answer: Answer) => void;
  },
): Command {
  return {
    check: (book) => applies(book),
    toString: () => name,
    run: async (book, real) => {
      const isTaken = takes(book);
      const answer = await send(book, real);
      const { status, body } = answer;
      if (status >= 500 || status === 400) throw new Error(`${name}: ${JSON.stringify(body)}`);
      deepStrictEqual(status < 300, isTaken, `${name} in month ${book.month}: ${JSON.stringify(body)}`);
      const counted = isTaken ? real.held.accepted : real.held.refused;
      const what = name.split(' ', 1)[0] ?? name;
      counted[what] = (counted[what] ?? 0) + 1;
      if (isTaken) write(book, answer);
      book.next += 1;
      await holdPages(book, real);
    },
  };
}

/** Every page as the API shows it, and what must add up whatever was sent. */
async function holdPages(book: Book, real: Real): Promise<void> {
  const minPosition = await real.ledger.store.head();
  for (const code of codes)
    for (const [year, expected] of book.pages[code].entries()) {
      if (year === 1 && book.month < 12) continue;
      const { body } = await real.ledger.get(`${pathOf(real, code, year)}?minPosition=${minPosition}`, {
        as: kai,
      });
      const amountOf = (figure: string): bigint =>
        BigInt(
          ((body[figure] as { readonly amount: string } | undefined)?.amount ?? '0.00').replace('.', ''),
        );
      const where = `${pathOf(real, code, year)} in month ${book.month}`;
      const shown = {
        available: amountOf('available'),
        blocked: amountOf('blocked'),
        committed: amountOf('committed'),
        paid: amountOf('paid'),
        carriedOn: amountOf('carriedOn'),
        lapsed: amountOf('lapsed'),
      };
      deepStrictEqual(
        shown,
        {
          available: free(expected),
          blocked: sumOf(expected.blocks),
          committed: sumOf(expected.bound),
          paid: expected.paid,
          carriedOn: expected.carriedOn,
          lapsed: expected.lapsed,
        },
        where,
      );
      const had =
        amountOf('appropriation') +
        amountOf('supplements') +
        amountOf('overrun') +
        amountOf('transferredIn') -
        amountOf('transferredOut') +
        amountOf('carriedIn');
      deepStrictEqual(
        had,
        Object.values(shown).reduce((sum, amount) => sum + amount, 0n),
        `what ${where} was given is where it is`,
      );
      for (const [figure, amount] of Object.entries(shown))
        if (amount < 0n) throw new Error(`${figure} of ${where} is ${amount}`);
    }
}

const post = (real: Real, path: string, body: object, as: Person = kai): Promise<Answer> =>
  real.ledger.post(path, body, { as });
/** An act on a line: where it takes a second person, nobody confirms it oneself, and nothing is written before the other one does. */
async function enact(book: Book, real: Real, path: string, body: object): Promise<Answer> {
  const answer = await post(real, path, body);
  if (answer.status >= 300) return answer;
  deepStrictEqual(answer.status === 202, book.needsSecond, `${path} waits for a second person`);
  if (!book.needsSecond) return answer;
  await holdPages(book, real);
  const confirmation = `/api/v1/budget-acts/${String(answer.body['budgetActId'])}/confirmation`;
  const own = await post(real, confirmation, {});
  deepStrictEqual(own.status, 403, `${path} is confirmed by another person`);
  return post(real, confirmation, {}, karla);
}
const pageOf = (book: Book, { code, year }: Step): Page => book.pages[code][year];
const add = (amounts: Map<string, bigint>, id: string, amount: bigint): void => {
  amounts.set(id, (amounts.get(id) ?? 0n) + amount);
};
const consentOn = ({ ledger }: Real) => ({
  consentReference: 'HMdF-1',
  consentedOn: dayAt(ledger.nowMs),
});
const nth = (ids: readonly string[], index: number): string | undefined => ids[index % (ids.length || 1)];

const given = (step: Step): Command =>
  command(`supplement ${show(step)}`, {
    takes: (book) => !isShut(book, step.code, step.year),
    send: (book, real) =>
      enact(book, real, `${pathOf(real, step.code, step.year)}/supplements`, {
        supplementId: `N-${book.next}`,
        amount: decimal(step.amount),
        exactness: 'EXACT',
        source,
      }),
    write: (book) => {
      pageOf(book, step).given += step.amount;
    },
  });
const cut = (step: Step): Command =>
  command(`cut ${show(step)}`, {
    takes: (book) => !isShut(book, step.code, step.year) && step.amount <= free(pageOf(book, step)),
    send: (book, real) =>
      enact(book, real, `${pathOf(real, step.code, step.year)}/supplements`, {
        supplementId: `N-${book.next}`,
        amount: decimal(-step.amount),
        exactness: 'EXACT',
        source,
      }),
    write: (book) => {
      pageOf(book, step).given -= step.amount;
    },
  });
const overrun = (step: Step): Command =>
  command(`overrun ${show(step)}`, {
    takes: (book) => !isShut(book, step.code, step.year),
    send: (book, real) =>
      enact(book, real, `${pathOf(real, step.code, step.year)}/overruns`, {
        overrunId: `U-${book.next}`,
        amount: decimal(step.amount),
        consent: consentOn(real),
        reason,
      }),
    write: (book) => {
      pageOf(book, step).given += step.amount;
    },
  });
const transfer = (step: Step): Command => {
  const other = step.code === 'A' ? 'B' : 'A';
  return command(`transfer ${show(step)}`, {
    takes: (book) =>
      !isShut(book, step.code, step.year) &&
      !isShut(book, other, step.year) &&
      step.amount <= free(pageOf(book, step)),
    send: (book, real) =>
      enact(book, real, `${pathOf(real, step.code, step.year)}/transfers`, {
        transferId: `T-${book.next}`,
        partnerProgramme: 'EFA',
        partnerLine: lineOf(real, other),
        amount: decimal(step.amount),
        reason,
      }),
    write: (book) => {
      pageOf(book, step).given -= step.amount;
      book.pages[other][step.year].given += step.amount;
    },
  });
};
const block = (step: Step): Command =>
  command(`block ${show(step)}`, {
    takes: (book) => !isShut(book, step.code, step.year) && step.amount <= free(pageOf(book, step)),
    send: (book, real) =>
      enact(book, real, `${pathOf(real, step.code, step.year)}/blocks`, {
        blockId: `S-${book.next}`,
        amount: decimal(step.amount),
        reason,
      }),
    write: (book) => add(pageOf(book, step).blocks, `S-${book.next}`, step.amount),
  });
const unblock = (step: Step, index: number): Command => {
  const idOf = (book: Book): string | undefined => nth([...pageOf(book, step).blocks.keys()], index);
  return command(`unblock ${show(step)} of ${index}`, {
    applies: (book) => idOf(book) !== undefined,
    takes: (book) =>
      !isShut(book, step.code, step.year) &&
      step.amount <= (pageOf(book, step).blocks.get(idOf(book) ?? '') ?? 0n),
    send: (book, real) =>
      enact(book, real, `${pathOf(real, step.code, step.year)}/blocks/${idOf(book)}/releases`, {
        amount: decimal(step.amount),
        reason,
      }),
    write: (book) => add(pageOf(book, step).blocks, idOf(book) ?? '', -step.amount),
  });
};
const bind = (step: Step): Command =>
  command(`commit ${show(step)}`, {
    takes: (book) => !isShut(book, step.code, step.year) && step.amount <= free(pageOf(book, step)),
    send: (book, real) =>
      post(real, `${pathOf(real, step.code, step.year)}/commitments`, {
        commitmentId: `F-${book.next}`,
        amount: decimal(step.amount),
      }),
    write: (book) => add(pageOf(book, step).bound, `F-${book.next}`, step.amount),
  });
const boundAt = (book: Book, step: Step, index: number): string | undefined =>
  nth(
    [...pageOf(book, step).bound.keys()].filter((id) => id.startsWith('F-')),
    index,
  );
const openAt = (book: Book, step: Step, index: number): bigint =>
  pageOf(book, step).bound.get(boundAt(book, step, index) ?? '') ?? 0n;
const loosen = (step: Step, index: number): Command =>
  command(`reduce ${show(step)} of ${index}`, {
    applies: (book) => boundAt(book, step, index) !== undefined,
    takes: (book) => !isShut(book, step.code, step.year) && step.amount <= openAt(book, step, index),
    send: (book, real) =>
      post(
        real,
        `${pathOf(real, step.code, step.year)}/commitments/${boundAt(book, step, index)}/reductions`,
        { amount: decimal(step.amount), reason },
      ),
    write: (book) => add(pageOf(book, step).bound, boundAt(book, step, index) ?? '', -step.amount),
  });
const release = (step: Step, index: number): Command =>
  command(`release ${show(step)} of ${index}`, {
    applies: (book) => boundAt(book, step, index) !== undefined,
    takes: (book) => !isShut(book, step.code, step.year) && openAt(book, step, index) > 0n,
    send: (book, real) =>
      post(real, `${pathOf(real, step.code, step.year)}/commitments/${boundAt(book, step, index)}/release`, {
        reason,
      }),
    write: (book) => pageOf(book, step).bound.set(boundAt(book, step, index) ?? '', 0n),
  });
const pay = (step: Step, index: number): Command =>
  command(`pay ${show(step)} of ${index}`, {
    applies: (book) => isIn(book, step.year) && boundAt(book, step, index) !== undefined,
    takes: (book) => !isShut(book, step.code, step.year) && step.amount <= openAt(book, step, index),
    send: (book, real) =>
      post(
        real,
        `${pathOf(real, step.code, step.year)}/disbursements`,
        {
          disbursementId: `A-${book.next}`,
          commitmentId: boundAt(book, step, index),
          amount: decimal(step.amount),
          reference: 'SAP-1',
        },
        sap,
      ),
    write: (book) => {
      add(pageOf(book, step).bound, boundAt(book, step, index) ?? '', -step.amount);
      pageOf(book, step).paid += step.amount;
    },
  });

/** What the line has no funds for is rejected: an application that nobody decides on keeps its year open. */
async function decidedOrRejected(
  real: Real,
  caseAddress: string,
  decision: 'approval' | 'award',
  body: object,
): Promise<Answer> {
  const dora: Person = ['dora', 'approver'];
  const decided = await post(real, `${caseAddress}/${decision}`, body, dora);
  if (decided.status >= 300) await expectRecorded(post(real, `${caseAddress}/rejection`, { reason }, dora));
  return decided;
}

/** Submitted, certified and approved; on line A of the first year, as its service period says. */
const claim = (amount: bigint): Command => {
  let caseNumber = '';
  return command(`claim ${decimal(amount)}`, {
    takes: (book) => !book.pages.A[0].isClosed && amount <= free(book.pages.A[0]),
    applies: (book) => !book.pages.A[0].isClosed,
    send: async (_, real) => {
      const period = `${real.firstYear}-01`;
      const submitted = await expectRecorded(
        post(
          real,
          '/api/v1/claims',
          {
            programme: 'EFA',
            line: lineOf(real, 'A'),
            recipient,
            leikaKey,
            servicePeriod: { from: `${period}-01`, to: `${period}-31` },
            amount: decimal(amount),
          },
          ['carla', 'claimant', recipient],
        ),
      );
      caseNumber = String(submitted.body['caseNumber']);
      for (const certification of ['factual-certification', 'arithmetic-certification'])
        await expectRecorded(
          post(real, `/api/v1/claims/${caseNumber}/${certification}`, {}, ['bert', 'case-worker']),
        );
      const approval = { doubleFundingReason: 'Weitere Rechnung' };
      return decidedOrRejected(real, `/api/v1/claims/${caseNumber}`, 'approval', approval);
    },
    write: (book) => {
      book.pages.A[0].bound.set(caseNumber, amount);
      book.claims.push(caseNumber);
    },
  });
};

/** Prepared, certified, ordered and settled today; what nobody orders is withdrawn. */
async function orderAndSettle(
  book: Book,
  real: Real,
  what: { readonly caseNumber: string; readonly drawdownId?: string; readonly amount?: string },
  orderer: Orderer,
): Promise<Answer> {
  const prepared = await expectRecorded(
    post(
      real,
      '/api/v1/payment-orders',
      { ...what, payeeId: 'FRANKFURT', dueOn: dayAt(real.ledger.nowMs), reason },
      bert,
    ),
  );
  const order = `/api/v1/payment-orders/${String(prepared.body['orderNumber'])}`;
  for (const certification of ['factual-certification', 'arithmetic-certification'])
    await expectRecorded(post(real, `${order}/${certification}`, {}, bert));
  const ordered = await post(real, `${order}/order`, {}, [subjectOf(real, orderer), 'approver']);
  if (ordered.status < 300)
    return post(real, `${order}/settlement`, { bankReference: `B-${book.next}` }, [
      'paul',
      'payment-officer',
    ]);
  await expectRecorded(post(real, `${order}/withdrawal`, { reason }, bert));
  return ordered;
}
/** What is bound in the year before moves with its order, where this year has the funds. */
const hasFunds = (book: Book, code: Code, id: string, amount: bigint): boolean => {
  const [first, second] = book.pages[code];
  return isIn(book, 0) || (first.bound.get(id) ?? 0n) === 0n || amount <= free(second);
};
function writePayment(book: Book, code: Code, id: string, amount: bigint): void {
  const [first, second] = book.pages[code];
  const now = isIn(book, 0) ? first : second;
  const boundIn = (first.bound.get(id) ?? 0n) > 0n ? first : second;
  add(boundIn.bound, id, -amount);
  now.paid += amount;
}

const payClaim = (index: number, orderer: Orderer): Command => {
  const caseOf = (book: Book): string => nth(book.claims, index) ?? '';
  const amountOf = (book: Book): bigint =>
    book.pages.A.reduce((sum, { bound }) => sum + (bound.get(caseOf(book)) ?? 0n), 0n);
  return command(`payClaim ${index} by ${orderer}`, {
    applies: (book) => caseOf(book) !== '',
    takes: (book) =>
      mayOrder(book, orderer, amountOf(book)) && hasFunds(book, 'A', caseOf(book), amountOf(book)),
    send: (book, real) => orderAndSettle(book, real, { caseNumber: caseOf(book) }, orderer),
    write: (book) => {
      writeOrder(book, orderer, amountOf(book));
      writePayment(book, 'A', caseOf(book), amountOf(book));
      book.claims.splice(book.claims.indexOf(caseOf(book)), 1);
    },
  });
};

/** Applied for, certified and awarded; on line B of the year. */
const grant = (amount: bigint, year: 0 | 1): Command => {
  let caseNumber = '';
  const isOpen = (book: Book): boolean => !isShut(book, 'B', year);
  return command(`grant ${year} ${decimal(amount)}`, {
    applies: isOpen,
    takes: (book) => amount <= free(book.pages.B[year]),
    send: async (book, real) => {
      const applied = await expectRecorded(
        post(
          real,
          '/api/v1/grants',
          {
            programme: 'EFA',
            line: lineOf(real, 'B'),
            fiscalYear: real.firstYear + year,
            recipient,
            purpose: `Vorhaben ${book.next} von ${real.firstYear}`,
            projectCost: decimal(2n * amount),
            requested: decimal(amount),
          },
          ['carla', 'claimant', recipient],
        ),
      );
      caseNumber = String(applied.body['caseNumber']);
      for (const certification of ['factual-certification', 'arithmetic-certification'])
        await expectRecorded(post(real, `/api/v1/grants/${caseNumber}/${certification}`, {}, bert));
      const period = { from: `${real.firstYear}-01-01`, to: `${real.firstYear + 1}-12-31` };
      const award = `/api/v1/grants/${caseNumber}/award`;
      const own = await post(real, award, { period }, ['bert', 'approver']);
      deepStrictEqual(own.status, 403, 'an award takes somebody who did not certify');
      return decidedOrRejected(real, `/api/v1/grants/${caseNumber}`, 'award', { period });
    },
    write: (book) => {
      book.pages.B[year].bound.set(caseNumber, amount);
      book.grants.set(caseNumber, amount);
    },
  });
};
const drawDown = (index: number, amount: bigint): Command => {
  const caseOf = (book: Book): string => nth([...book.grants.keys()], index) ?? '';
  return command(`drawDown ${decimal(amount)} of ${index}`, {
    applies: (book) => caseOf(book) !== '',
    takes: (book) => amount <= (book.grants.get(caseOf(book)) ?? 0n),
    send: (book, real) =>
      post(
        real,
        `/api/v1/grants/${caseOf(book)}/drawdowns`,
        { drawdownId: `MA-${book.next}`, amount: decimal(amount) },
        ['carla', 'claimant', recipient],
      ),
    write: (book) => {
      const caseNumber = caseOf(book);
      add(book.grants, caseNumber, -amount);
      book.drawdowns.push({ caseNumber, drawdownId: `MA-${book.next}`, amount });
    },
  });
};
const payDrawdown = (index: number, orderer: Orderer): Command => {
  const of = ({ drawdowns }: Book): Drawdown | undefined => drawdowns[index % (drawdowns.length || 1)];
  return command(`payDrawdown ${index} by ${orderer}`, {
    applies: (book) => of(book) !== undefined,
    takes: (book) => {
      const { amount = 0n, caseNumber = '' } = of(book) ?? {};
      return mayOrder(book, orderer, amount) && hasFunds(book, 'B', caseNumber, amount);
    },
    send: (book, real) => {
      const { caseNumber = '', drawdownId = '' } = of(book) ?? {};
      return orderAndSettle(book, real, { caseNumber, drawdownId }, orderer);
    },
    write: (book) => {
      const [{ amount, caseNumber } = { amount: 0n, caseNumber: '' }] = book.drawdowns.splice(
        index % book.drawdowns.length,
        1,
      );
      writeOrder(book, orderer, amount);
      writePayment(book, 'B', caseNumber, amount);
    },
  });
};

/** Once in a history, for its two years; an administrator does not grant it to oneself. */
const authorise = (limit: bigint, by: 'kai' | 'otto'): Command =>
  command(`authorise ${decimal(limit)} by ${by}`, {
    takes: (book) => by !== 'otto' && !book.authorities.has('otto'),
    send: (_, real) =>
      post(
        real,
        '/api/v1/ordering-authorities',
        {
          authorityId: authorityOf(real, 'otto'),
          person: subjectOf(real, 'otto'),
          limit: decimal(limit),
          dayLimit: decimal(limit + limit / 2n),
          validFrom: `${real.firstYear}-01-01`,
          validTo: `${real.firstYear + 1}-12-31`,
          reason,
        },
        [by === 'otto' ? subjectOf(real, 'otto') : by, 'administrator'],
      ),
    write: (book) => {
      book.authorities.set('otto', {
        limit,
        dayLimit: limit + limit / 2n,
        until: endOfAll,
        ordered: new Map(),
      });
    },
  });
/** From the first day on and for all of it: to somebody else, never to oneself, and not above one's own. */
const delegate = (limit: bigint, to: 'otto' | 'vera'): Command =>
  command(`delegate ${decimal(limit)} to ${to}`, {
    takes: ({ authorities }) => {
      const source = authorities.get('otto');
      return source?.until === endOfAll && to === 'vera' && !authorities.has('vera') && limit <= source.limit;
    },
    send: (_, real) =>
      post(
        real,
        `/api/v1/ordering-authorities/${authorityOf(real, 'otto')}/delegations`,
        {
          person: subjectOf(real, to),
          delegatedAuthorityId: authorityOf(real, 'vera'),
          limit: decimal(limit),
          validFrom: `${real.firstYear}-01-01`,
          validTo: `${real.firstYear + 1}-12-31`,
          reason,
        },
        [subjectOf(real, 'otto'), 'approver'],
      ),
    write: (book) => {
      const { dayLimit = 0n } = book.authorities.get('otto') ?? {};
      book.authorities.set('vera', { limit, dayLimit, until: endOfAll, ordered: new Map() });
    },
  });
/** Ends with today, whatever was handed on of it. */
const endAuthority = (): Command =>
  command('endAuthority', {
    takes: ({ authorities, month }) => month < (authorities.get('otto')?.until ?? -1),
    send: (_, real) =>
      post(real, `/api/v1/ordering-authorities/${authorityOf(real, 'otto')}/revocation`, {
        person: subjectOf(real, 'otto'),
        reason,
      }),
    write: (book) => {
      const authority = book.authorities.get('otto');
      if (authority) authority.until = book.month;
    },
  });

/** Lifting the rule is an act that takes a second person itself. */
const secondPerson = (required: boolean): Command =>
  command(`secondPerson ${required}`, {
    takes: () => true,
    send: (book, real) => setSecondPerson(real, required, book.needsSecond),
    write: (book) => {
      book.needsSecond = required;
    },
  });
async function setSecondPerson(real: Real, required: boolean, wasRequired: boolean): Promise<Answer> {
  const answer = await post(real, '/api/v1/programmes/EFA/second-person-rules', { required, reason });
  deepStrictEqual(answer.status === 202, wasRequired && !required, 'lifting the rule takes a second person');
  if (answer.status !== 202) return answer;
  return post(real, `/api/v1/budget-acts/${String(answer.body['budgetActId'])}/confirmation`, {}, karla);
}
/** Proposed, and rejected by the second person: nothing comes of it. */
const decline = (step: Step): Command =>
  command(`decline ${show(step)}`, {
    applies: (book) => book.needsSecond,
    takes: (book) => !isShut(book, step.code, step.year) && step.amount <= free(pageOf(book, step)),
    send: async (book, real) => {
      const proposed = await post(real, `${pathOf(real, step.code, step.year)}/blocks`, {
        blockId: `S-${book.next}`,
        amount: decimal(step.amount),
        reason,
      });
      if (proposed.status >= 300) return proposed;
      return post(
        real,
        `/api/v1/budget-acts/${String(proposed.body['budgetActId'])}/rejection`,
        { reason },
        karla,
      );
    },
    write: () => {},
  });

const carryFree = (code: Code, amount: bigint): Command =>
  command(`carryFree ${code} ${decimal(amount)}`, {
    takes: (book) => book.month >= 12 && !book.pages[code][0].isClosed && amount <= free(book.pages[code][0]),
    send: (book, real) =>
      enact(book, real, `${pathOf(real, code, 0)}/carry-overs`, {
        carryOverId: `R-${book.next}`,
        amount: decimal(amount),
        consent: consentOn(real),
        reason,
      }),
    write: (book) => {
      book.pages[code][0].carriedOn += amount;
      book.pages[code][1].given += amount;
    },
  });
/** All that is open of a commitment, also one of a claim, once. */
const carryBound = (code: Code, index: number): Command => {
  const idOf = (book: Book): string | undefined =>
    nth(
      [...book.pages[code][0].bound].filter(([, open]) => open > 0n).map(([id]) => id),
      index,
    );
  return command(`carryBound ${code} ${index}`, {
    applies: (book) => idOf(book) !== undefined,
    takes: (book) => book.month >= 12 && !book.pages[code][0].isClosed,
    send: (book, real) =>
      enact(book, real, `${pathOf(real, code, 0)}/carry-overs`, {
        carryOverId: `R-${book.next}`,
        amount: decimal(book.pages[code][0].bound.get(idOf(book) ?? '') ?? 0n),
        commitmentId: idOf(book),
        consent: consentOn(real),
        reason,
      }),
    write: (book) => {
      const id = idOf(book) ?? '';
      const open = book.pages[code][0].bound.get(id) ?? 0n;
      book.pages[code][0].bound.set(id, 0n);
      book.pages[code][0].carriedOn += open;
      book.pages[code][1].bound.set(id, open);
      book.pages[code][1].given += open;
    },
  });
};
/** Every commitment that is open, of claims and awards as well, in one act. */
const carryAll = (code: Code): Command =>
  command(`carryAll ${code}`, {
    takes: (book) =>
      book.month >= 12 && !book.pages[code][0].isClosed && sumOf(book.pages[code][0].bound) > 0n,
    send: (book, real) =>
      enact(book, real, `${pathOf(real, code, 0)}/closing/carry-overs`, {
        carryOverId: `R-${book.next}`,
        consent: consentOn(real),
        reason,
      }),
    write: (book) => {
      const [first, second] = book.pages[code];
      for (const [id, open] of first.bound) {
        if (open === 0n) continue;
        first.bound.set(id, 0n);
        first.carriedOn += open;
        second.bound.set(id, open);
        second.given += open;
      }
    },
  });
const close = (code: Code): Command =>
  command(`close ${code}`, {
    takes: (book) =>
      book.month >= 12 && !book.pages[code][0].isClosed && sumOf(book.pages[code][0].bound) === 0n,
    send: (book, real) => enact(book, real, `${pathOf(real, code, 0)}/closing`, { reason }),
    write: (book) => {
      const closed = book.pages[code][0];
      closed.blocks.clear();
      closed.lapsed = free(closed);
      closed.isClosed = true;
    },
  });
const reopen = (code: Code): Command =>
  command(`reopen ${code}`, {
    takes: (book) => book.pages[code][0].isClosed,
    send: (book, real) =>
      enact(book, real, `${pathOf(real, code, 0)}/reopening`, { consent: consentOn(real), reason }),
    write: (book) => {
      book.pages[code][0].lapsed = 0n;
      book.pages[code][0].isClosed = false;
    },
  });
/** To the fifteenth of a later month: banks work between it and the end. */
const wait = (months: number): Command => ({
  check: (book) => book.month + months < 24,
  toString: () => `wait ${months}`,
  run: async (book, real) => {
    book.month += months;
    real.ledger.nowMs = Date.UTC(real.firstYear, book.month, 15, 12);
    await holdPages(book, real);
  },
});

const show = ({ code, year, amount }: Step): string => `${code}${year} ${decimal(amount)}`;
const amounts = fc.bigInt({ min: 1n, max: 40_000n });
const someCode = fc.constantFrom(...codes);
const step: fc.Arbitrary<Step> = fc.record({
  code: someCode,
  year: fc.constantFrom(0 as const, 0 as const, 1 as const),
  amount: amounts,
});
const index = fc.nat({ max: 5 });
const onStep = (make: (of: Step, index: number) => Command): fc.Arbitrary<Command> =>
  fc.tuple(step, index).map(([of, nthOf]) => make(of, nthOf));
const times = <Value>(count: number, of: Value): readonly Value[] => Array.from({ length: count }, () => of);
const commands: fc.Arbitrary<Command>[] = [
  step.map(given),
  step.map(cut),
  step.map(overrun),
  step.map(transfer),
  step.map(block),
  onStep(unblock),
  ...times(3, step.map(bind)),
  onStep(loosen),
  ...times(2, onStep(release)),
  ...times(2, onStep(pay)),
  ...times(3, amounts.map(claim)),
  ...times(
    3,
    fc.tuple(index, fc.constantFrom(...orderers)).map(([nthOf, orderer]) => payClaim(nthOf, orderer)),
  ),
  ...times(
    3,
    step.map(({ amount, year }) => grant(amount, year)),
  ),
  ...times(
    3,
    fc.tuple(index, amounts).map(([nthOf, amount]) => drawDown(nthOf, amount)),
  ),
  ...times(
    3,
    fc.tuple(index, fc.constantFrom(...orderers)).map(([nthOf, orderer]) => payDrawdown(nthOf, orderer)),
  ),
  ...times(
    2,
    fc.tuple(amounts, fc.constantFrom('kai', 'kai', 'otto')).map(([limit, by]) => authorise(limit, by)),
  ),
  ...times(
    2,
    fc.tuple(amounts, fc.constantFrom('vera', 'vera', 'otto')).map(([limit, to]) => delegate(limit, to)),
  ),
  fc.constant(undefined).map(endAuthority),
  fc.boolean().map(secondPerson),
  step.map(decline),
  fc.tuple(someCode, amounts).map(([code, amount]) => carryFree(code, amount)),
  ...times(
    4,
    fc.tuple(someCode, index).map(([code, nthOf]) => carryBound(code, nthOf)),
  ),
  someCode.map(carryAll),
  ...times(2, someCode.map(close)),
  someCode.map(reopen),
  ...times(3, fc.integer({ min: 2, max: 7 }).map(wait)),
];

/** The clock of a ledger goes on from history to history, two years with each. */
const yearsPerLedger = 30;

/**
 * Sends random commands of a whole year and the one after it to a running ledger, closing included, and to a book of a few lines that
 * knows neither days nor events: both accept and refuse the same, and every page shows the same after each of them.
 * @throws Error naming the commands that led there
 */
export async function holdYear({ runs, seed }: { runs: number; seed?: number }): Promise<YearHeld> {
  const held: YearHeld = { years: 0, accepted: {}, refused: {} };
  for (let done = 0; done < runs; done += yearsPerLedger)
    await holdInOneLedger(held, {
      numRuns: Math.min(runs - done, yearsPerLedger),
      ...(seed !== undefined && { seed: seed + done }),
    });
  return held;
}

async function holdInOneLedger(
  held: YearHeld,
  parameters: { readonly numRuns: number; readonly seed?: number },
): Promise<void> {
  const ledger = new TestLedger();
  ledger.nowMs = Date.UTC(2023, 5, 15, 12);
  await ledger.start();
  try {
    await expectRecorded(ledger.post('/api/v1/programmes', { programme: 'EFA', name: 'Betriebskosten' }));
    await registerFrankfurt(ledger);
    await confirmedPayee(ledger, 'FRANKFURT', recipient);
    await grantAuthority(ledger, 'frieda', '5000000.00');
    let firstYear = 2022;
    let last: Book | undefined;
    await fc.assert(
      fc.asyncProperty(fc.commands(commands, { size: 'xlarge', maxCommands: 120 }), async (sent) => {
        firstYear += 2;
        held.years += 1;
        ledger.nowMs = Date.UTC(firstYear, 0, 15, 12);
        const real: Real = { ledger, held, firstYear, suffix: String(firstYear) };
        if (last?.needsSecond) await expectRecorded(setSecondPerson(real, false, true));
        for (const code of codes)
          for (const [year, amount] of ['1000.00', '300.00'].entries())
            await expectRecorded(
              post(real, '/api/v1/budget-lines', {
                programme: 'EFA',
                line: lineOf(real, code),
                fiscalYear: firstYear + year,
                name: 'Betriebskosten',
                product: `P-${firstYear}`,
                amount,
                exactness: 'EXACT',
                source,
                effectiveDay: `${firstYear + year}-01-01`,
              }),
            );
        const pages = (): readonly [Page, Page] => [page(100_000n), page(30_000n)];
        const model: Book = {
          month: 0,
          next: 1,
          pages: { A: pages(), B: pages() },
          claims: [],
          grants: new Map(),
          drawdowns: [],
          authorities: new Map(),
          needsSecond: false,
        };
        last = model;
        await fc.asyncModelRun(() => ({ model, real }), sent);
      }),
      { ...parameters, endOnFailure: true },
    );
  } finally {
    await ledger.stop();
    ledger.remove();
  }
  deepStrictEqual(ledger.errors, []);
}
