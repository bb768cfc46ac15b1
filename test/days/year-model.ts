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
}

interface Real {
  readonly ledger: TestLedger;
  readonly held: YearHeld;
  readonly firstYear: number;
  /** Tells the lines of one history from those of another. */
  readonly suffix: string;
}

const lineOf = ({ suffix }: Real, code: Code): string => `${code}${suffix}`;
const pathOf = (real: Real, code: Code, year: number): string =>
  `/api/v1/budget-lines/EFA/${lineOf(real, code)}/${real.firstYear + year}`;
const isIn = ({ month }: Book, year: number): boolean => Math.floor(month / 12) === year;
/** The following year has not begun, or the page is closed. */
const isShut = (book: Book, code: Code, year: number): boolean =>
  (year === 1 && book.month < 12) || book.pages[code][year as 0 | 1].isClosed;

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
      post(real, `${pathOf(real, step.code, step.year)}/supplements`, {
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
      post(real, `${pathOf(real, step.code, step.year)}/supplements`, {
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
      post(real, `${pathOf(real, step.code, step.year)}/overruns`, {
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
      post(real, `${pathOf(real, step.code, step.year)}/transfers`, {
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
      post(real, `${pathOf(real, step.code, step.year)}/blocks`, {
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
      post(real, `${pathOf(real, step.code, step.year)}/blocks/${idOf(book)}/releases`, {
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
      return post(
        real,
        `/api/v1/claims/${caseNumber}/approval`,
        { doubleFundingReason: 'Weitere Rechnung' },
        ['dora', 'approver'],
      );
    },
    write: (book) => {
      book.pages.A[0].bound.set(caseNumber, amount);
      book.claims.push(caseNumber);
    },
  });
};

/** Prepared, certified, ordered and settled today; what is bound in the year before moves, where this year has the funds. */
const payClaim = (index: number): Command => {
  const caseOf = (book: Book): string => nth(book.claims, index) ?? '';
  const years = (book: Book): readonly [Page, Page] => book.pages.A;
  return command(`payClaim ${index}`, {
    applies: (book) => caseOf(book) !== '',
    takes: (book) => {
      const id = caseOf(book);
      const [first, second] = years(book);
      const now = isIn(book, 0) ? first : second;
      const open = (of: Page): bigint => of.bound.get(id) ?? 0n;
      const toMove = now === second ? open(first) : 0n;
      return toMove === 0n || toMove <= free(second);
    },
    send: async (book, real) => {
      const caseNumber = caseOf(book);
      const prepared = await expectRecorded(
        post(
          real,
          '/api/v1/payment-orders',
          { caseNumber, payeeId: 'FRANKFURT', dueOn: dayAt(real.ledger.nowMs), reason },
          ['bert', 'case-worker'],
        ),
      );
      const order = `/api/v1/payment-orders/${String(prepared.body['orderNumber'])}`;
      for (const certification of ['factual-certification', 'arithmetic-certification'])
        await expectRecorded(post(real, `${order}/${certification}`, {}, ['bert', 'case-worker']));
      const ordered = await post(real, `${order}/order`, {}, ['frieda', 'approver']);
      if (ordered.status < 300)
        return post(real, `${order}/settlement`, { bankReference: `B-${book.next}` }, [
          'paul',
          'payment-officer',
        ]);
      await expectRecorded(post(real, `${order}/withdrawal`, { reason }, ['bert', 'case-worker']));
      return ordered;
    },
    write: (book) => {
      const id = caseOf(book);
      const [first, second] = years(book);
      const now = isIn(book, 0) ? first : second;
      for (const one of [first, second]) {
        now.paid += one.bound.get(id) ?? 0n;
        one.bound.delete(id);
      }
      book.claims.splice(book.claims.indexOf(id), 1);
    },
  });
};

const carryFree = (code: Code, amount: bigint): Command =>
  command(`carryFree ${code} ${decimal(amount)}`, {
    takes: (book) => book.month >= 12 && !book.pages[code][0].isClosed && amount <= free(book.pages[code][0]),
    send: (book, real) =>
      post(real, `${pathOf(real, code, 0)}/carry-overs`, {
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
      post(real, `${pathOf(real, code, 0)}/carry-overs`, {
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
const close = (code: Code): Command =>
  command(`close ${code}`, {
    takes: (book) =>
      book.month >= 12 && !book.pages[code][0].isClosed && sumOf(book.pages[code][0].bound) === 0n,
    send: (_, real) => post(real, `${pathOf(real, code, 0)}/closing`, { reason }),
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
    send: (_, real) => post(real, `${pathOf(real, code, 0)}/reopening`, { consent: consentOn(real), reason }),
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
  ...times(2, index.map(payClaim)),
  fc.tuple(someCode, amounts).map(([code, amount]) => carryFree(code, amount)),
  ...times(
    4,
    fc.tuple(someCode, index).map(([code, nthOf]) => carryBound(code, nthOf)),
  ),
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
    await fc.assert(
      fc.asyncProperty(fc.commands(commands, { size: 'xlarge', maxCommands: 60 }), async (sent) => {
        firstYear += 2;
        held.years += 1;
        ledger.nowMs = Date.UTC(firstYear, 0, 15, 12);
        const real: Real = { ledger, held, firstYear, suffix: String(firstYear) };
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
        const model: Book = { month: 0, next: 1, pages: { A: pages(), B: pages() }, claims: [] };
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
