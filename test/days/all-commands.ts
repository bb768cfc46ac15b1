import fc from 'fast-check';
import { useCaseOf, useCases, type DataOf, type UseCaseName } from '#use-cases';
import type { UseCase } from '#command-handling';
import type { BudgetLineEvent, Day, LedgerEvent } from '#domain';
import { SmallLedger, type Effect, type Outcome } from './small-ledger.ts';

const programme = 'TAGE';
const line = 'MAIN';
const years = [2023, 2024, 2025] as const;
const municipalities = ['06412000', '06411000'] as const;
const leikaKey = '99108008000000';
const source = { title: 'Haushaltsplan' };
const reason = 'Grund';
const hearing = { heldOn: '2023-01-01', statement: 'NONE' } as const;
const allocation = {
  method: 'EQUAL',
  beneficiaries: municipalities.map((recipient) => ({ recipient })),
} as const;

/** How often each command was accepted, and why others were refused: what never happens is not tested. */
export interface CommandsHeld {
  readonly histories: number;
  readonly accepted: Readonly<Record<string, number>>;
  readonly refused: Readonly<Record<string, number>>;
}

const dayOf = (number: number): Day =>
  new Date(Date.UTC(2023, 0, 1) + number * 86_400_000).toISOString().slice(0, 10);
const numberOf = (day: Day): number => (Date.parse(day) - Date.UTC(2023, 0, 1)) / 86_400_000;

/** Everything that a budget, its cases and their payments can go through, in a programme of one line and three years. */
class World {
  readonly ledger: SmallLedger;
  readonly #held: { accepted: Record<string, number>; refused: Record<string, number> };
  readonly claims: string[] = [];
  readonly grants: string[] = [];
  readonly agreements: string[] = [];
  readonly orders: string[] = [];
  #things = 0;

  constructor(ledger: SmallLedger, held: World['held']) {
    this.ledger = ledger;
    this.#held = held;
  }

  get held(): { accepted: Record<string, number>; refused: Record<string, number> } {
    return this.#held;
  }

  get nextThing(): string {
    this.#things += 1;
    return `t${this.#things}`;
  }

  /** The use case by its name, so that what was tried can be counted. */
  async send<Name extends UseCaseName>(
    name: Name,
    data: DataOf<Name>,
    on?: Day,
    by?: string,
  ): Promise<Outcome> {
    const outcome = await this.ledger.send(useCaseOf(name), data, on, by);
    if (outcome.outcome === 'rejected')
      this.#held.refused[outcome.code] = (this.#held.refused[outcome.code] ?? 0) + 1;
    else {
      this.#held.accepted[name] = (this.#held.accepted[name] ?? 0) + 1;
      for (const event of outcome.events) this.#note(event);
      assertNothingBelowZero(this.ledger.effects, outcome.events);
    }
    return outcome;
  }

  #note({ type, data }: LedgerEvent): void {
    if (type === 'ClaimSubmitted') this.claims.push(data.caseNumber);
    if (type === 'GrantApplied') this.grants.push(data.caseNumber);
    if (type === 'AgreementConcluded') this.agreements.push(data.caseNumber);
    if (type === 'PaymentOrderPrepared') this.orders.push(data.orderNumber);
  }
}

/** The figures of every day on which something takes effect, by nothing but adding up. @throws when one is below zero */
function assertNothingBelowZero(
  effects: ReadonlyMap<string, readonly Effect[]>,
  events: readonly LedgerEvent[],
): void {
  const touched = new Set(
    events.flatMap(({ data }) =>
      'fiscalYear' in data && 'line' in data
        ? [`budgetLine-${programme}.${data.line}.${data.fiscalYear}`]
        : [],
    ),
  );
  for (const stream of touched) {
    const ofLine = effects.get(stream) ?? [];
    const byDay = new Map<Day, Figures>();
    for (const { on, event } of ofLine) {
      const figures = byDay.get(on) ?? { appropriated: 0n, blocked: 0n, committed: 0n, paid: 0n };
      add(figures, event);
      byDay.set(on, figures);
    }
    const sums: Figures = { appropriated: 0n, blocked: 0n, committed: 0n, paid: 0n };
    for (const [day, change] of [...byDay].sort(([a], [b]) => (a < b ? -1 : 1))) {
      for (const name of names) sums[name] += change[name];
      const available = sums.appropriated - sums.blocked - sums.committed - sums.paid;
      for (const [name, figure] of [
        ...names.map((one) => [one, sums[one]] as const),
        ['available', available] as const,
      ])
        if (figure < 0n)
          throw new Error(
            `${name} of ${stream} is ${figure} on ${day}, after ${events.map(({ type }) => type).join()}`,
          );
    }
  }
}

interface Figures {
  appropriated: bigint;
  blocked: bigint;
  committed: bigint;
  paid: bigint;
}
const names = ['appropriated', 'blocked', 'committed', 'paid'] as const;

function add(figures: Figures, event: BudgetLineEvent): void {
  // Income of a later year leaves the line's own figures as they are.
  if (!('amount' in event.data) || event.type === 'DisbursementReturnedAsIncome') return;
  const { amount } = event.data;
  if (event.type === 'AppropriationEnacted' || event.type === 'SupplementEnacted')
    figures.appropriated += amount;
  else if (event.type === 'FundsBlocked') figures.blocked += amount;
  else if (event.type === 'BlockReleased') figures.blocked -= amount;
  else if (event.type === 'FundsCommitted') figures.committed += amount;
  else if (event.type === 'CommitmentReduced' || event.type === 'CommitmentReleased')
    figures.committed -= amount;
  else if (event.type === 'FundsDisbursed') {
    figures.committed -= amount;
    figures.paid += amount;
  } else if (event.type === 'DisbursementReversed') {
    figures.committed += amount;
    figures.paid -= amount;
  } else figures.appropriated -= amount;
}

type Act = (world: World, on: Day) => Promise<unknown>;

const amount = fc.bigInt({ min: 1n, max: 40_000n });
/** A part of something else. */
const small = fc.bigInt({ min: 1n, max: 3_000n });
const pick = fc.nat(5);
const year = fc.constantFrom(...years);
const chosen = <Item>(items: readonly Item[], number: number): Item | undefined =>
  items.length === 0 ? undefined : items[number % items.length];
const daysFrom = (day: Day, days: number): Day => dayOf(numberOf(day) + days);
const someId = fc.constantFrom('a', 'b', 'c');

async function certifyOrder(world: World, orderNumber: string, on: Day): Promise<void> {
  const certification = { orderNumber };
  await world.send('CertifyPaymentFactual', certification, on, 'bert');
  await world.send('CertifyPaymentArithmetic', certification, on, 'bert');
  await world.send('OrderPayment', { orderNumber, orderedOn: on }, on, 'frieda');
}

async function pay(
  world: World,
  what: { caseNumber: string; drawdownId?: string; milestoneId?: string },
  days: { on: Day; settled: Day },
  value: bigint,
  payeeId = 'KASSE',
): Promise<void> {
  const order = { ...what, payeeId, amount: value, dueOn: days.on, reason };
  const prepared = await world.send('PreparePaymentOrder', order, days.on, 'bert');
  const event =
    prepared.outcome === 'accepted'
      ? prepared.events.find(({ type }) => type === 'PaymentOrderPrepared')
      : undefined;
  if (event?.type !== 'PaymentOrderPrepared') return;
  const { orderNumber } = event.data;
  await certifyOrder(world, orderNumber, days.on);
  await world.send('SettlePayment', settlement(orderNumber, days.settled), undefined, 'paul');
}

const settlement = (orderNumber: string, settledOn: Day) => ({
  orderNumber,
  bankReference: `B-${orderNumber}`,
  settledOn,
});

const lineOf = (fiscalYear: number) => ({ programme, line, fiscalYear });

const onLines: readonly fc.Arbitrary<Act>[] = [
  fc.record({ year, id: someId, value: fc.bigInt({ min: -60_000n, max: 60_000n }) }).map(
    (one): Act =>
      (world, on) =>
        world.send(
          'EnactSupplement',
          {
            ...lineOf(one.year),
            supplementId: one.id,
            amount: one.value,
            exactness: 'EXACT',
            source,
          },
          on,
        ),
  ),
  fc.record({ year, id: someId, value: amount }).map((one): Act => async (world, on) => {
    const block = { ...lineOf(one.year), blockId: one.id, reason };
    await world.send('BlockFunds', { ...block, amount: one.value }, on);
    await world.send('ReleaseBlock', block, daysFrom(on, Number(one.value % 5n) - 1));
  }),
  fc
    .record({ year, id: someId, value: amount, part: fc.bigInt({ min: 1n, max: 9_000n }) })
    .map((one): Act => async (world, on) => {
      const commitment = { ...lineOf(one.year), commitmentId: one.id };
      await world.send('CommitFunds', { ...commitment, amount: one.value }, on);
      const change = { ...commitment, amount: one.part, reason };
      await world.send('ReduceCommitment', change, daysFrom(on, Number(one.value % 4n) - 1));
      if (one.part % 3n === 0n) await world.send('ReleaseCommitment', { ...commitment, reason }, on);
    }),
  fc
    .record({ year, id: someId, of: someId, value: small, back: small })
    .map((one): Act => async (world, on) => {
      const commitmentId = one.of;
      await world.send('CommitFunds', { ...lineOf(one.year), commitmentId, amount: 3n * one.value }, on);
      const booking = { ...lineOf(one.year), disbursementId: one.id, reference: `SAP-${one.id}` };
      await world.send('RecordDisbursement', { ...booking, commitmentId: one.of, amount: one.value }, on);
      const reversal = { ...booking, amount: one.back, reason };
      await world.send('RecordReversal', reversal, daysFrom(on, Number(one.value % 4n) - 1));
    }),
];

const claims: readonly fc.Arbitrary<Act>[] = [
  fc
    .record({
      year,
      value: amount,
      approved: amount,
      way: fc.nat(4),
      who: fc.nat(1),
      later: fc.integer({ min: -1, max: 4 }),
    })
    .map(({ year: fiscalYear, value, approved, way, who, later }): Act => async (world, on) => {
      const recipient = municipalities[who] ?? municipalities[0];
      const submitted = await world.send(
        'SubmitClaim',
        {
          programme,
          line,
          recipient,
          leikaKey,
          servicePeriod: { from: `${fiscalYear}-01-01`, to: `${fiscalYear}-0${1 + (Number(value) % 9)}-28` },
          amount: value,
          receivedOn: on,
        },
        on,
        'carla',
      );
      const caseNumber = world.claims.at(-1);
      if (submitted.outcome === 'rejected' || caseNumber === undefined) return;
      await world.send('CertifyFactual', { caseNumber }, on, 'bert');
      await world.send('CertifyArithmetic', { caseNumber }, on, 'bert');
      if (way === 0) await world.send('RejectClaim', { caseNumber, reason }, on, 'dora');
      const decided = daysFrom(on, later);
      const approval = {
        caseNumber,
        amount: approved < value ? approved : value,
        reason,
        doubleFundingReason: reason,
      };
      await world.send('ApproveClaim', approval, decided, 'dora');
      if (way >= 2)
        await pay(
          world,
          { caseNumber },
          { on: decided, settled: daysFrom(decided, way) },
          value,
          who === 0 ? 'KASSE' : 'KASSE-2',
        );
    }),
  fc.record({ pick, value: amount }).map((one): Act => async (world, on) => {
    const caseNumber = chosen(world.claims, one.pick);
    if (caseNumber === undefined) return;
    const amendment = { caseNumber, amount: one.value, receivedOn: on, reason };
    await world.send('AmendClaim', amendment, on, 'carla');
  }),
  pick.map((number): Act => async (world, on) => {
    const caseNumber = chosen(world.claims, number);
    if (caseNumber === undefined) return;
    await world.send('WithdrawClaim', { caseNumber, reason }, on, 'carla');
    await world.send('RevokeApproval', { caseNumber, reason, hearing }, on, 'dora');
  }),
];

const grants: readonly fc.Arbitrary<Act>[] = [
  fc
    .record({ year, value: amount, drawn: amount, way: fc.nat(3), later: fc.integer({ min: -1, max: 4 }) })
    .map(({ year: fiscalYear, value, drawn, way, later }): Act => async (world, on) => {
      const applied = await world.send(
        'ApplyForGrant',
        {
          ...lineOf(fiscalYear),
          recipients: [municipalities[0]],
          purpose: `Vorhaben ${world.nextThing}`,
          projectCost: value * 2n,
          requested: value,
          receivedOn: on,
        },
        on,
        'carla',
      );
      const caseNumber = world.grants.at(-1);
      if (applied.outcome === 'rejected' || caseNumber === undefined) return;
      await world.send('CertifyGrantFactual', { caseNumber }, on, 'bert');
      await world.send('CertifyGrantArithmetic', { caseNumber }, on, 'bert');
      const decided = daysFrom(on, later);
      const award = {
        caseNumber,
        amount: value,
        period: { from: '2023-01-01', to: '2025-12-31' },
      };
      await world.send('AwardGrant', award, decided, 'dora');
      const amendment = { caseNumber, reason };
      await world.send('AmendAward', { ...amendment, amount: (value + 1n) / 2n }, decided, 'dora');
      if (way === 0) return;
      await world.send('AmendAward', { ...amendment, amount: value }, decided, 'dora');
      const drawdownId = world.nextThing;
      const request = { caseNumber, drawdownId, amount: drawn < value ? drawn : value };
      await world.send('DrawDownFunds', { ...request, requestedOn: decided }, decided, 'carla');
      const settled = daysFrom(decided, way);
      if (way > 1) await pay(world, { caseNumber, drawdownId }, { on: decided, settled }, request.amount);
      const back = { caseNumber, returnId: drawdownId, reason, returnedOn: daysFrom(settled, later) };
      if (way > 2) await world.send('ReturnFunds', { ...back, amount: (request.amount + 1n) / 2n });
    }),
  fc
    .record({ pick, value: amount, what: fc.nat(3) })
    .map(({ pick: number, value, what }): Act => async (world, on) => {
      const caseNumber = chosen(world.grants, number);
      if (caseNumber === undefined) return;
      if (what === 0) await world.send('AmendAward', { caseNumber, amount: value, reason }, on, 'dora');
      if (what === 1) {
        const back = { caseNumber, returnId: world.nextThing, amount: value, returnedOn: on, reason };
        await world.send('ReturnFunds', back, on);
      }
      if (what === 2) await world.send('RevokeAward', { caseNumber, reason, hearing }, on, 'dora');
      if (what === 3) await world.send('CompleteGrant', { caseNumber, completedOn: on }, on, 'bert');
    }),
];

const agreements: readonly fc.Arbitrary<Act>[] = [
  fc
    .record({ year, value: amount, part: amount, way: fc.nat(3), onFrame: fc.boolean() })
    .map(({ year: fiscalYear, value, part, way, onFrame }): Act => async (world, on) => {
      const burdens = onFrame ? { frameId: 'RAHMEN' } : { budgets: [{ line, fiscalYear, amount: value }] };
      const concluded = await world.send(
        'ConcludeAgreement',
        {
          programme,
          provider: 'ekom21',
          payeeId: 'EKOM21',
          subject: 'Fabrik',
          amount: value,
          allocation,
          concludedOn: on,
          ...burdens,
        },
        undefined,
        'bert',
      );
      const caseNumber = world.agreements.at(-1);
      if (concluded.outcome === 'rejected' || caseNumber === undefined) return;
      const milestoneId = 'M1';
      const agreed = part < value ? part : value;
      const milestone = {
        caseNumber,
        milestoneId,
        name: 'M',
        amount: agreed,
        agreedOn: on,
      };
      const budget = onFrame && way === 0 ? {} : { budget: { line, fiscalYear } };
      await world.send('AgreeMilestone', { ...milestone, ...budget }, on, 'bert');
      const report = { caseNumber, milestoneId, evidence: 'R', reportedOn: on };
      await world.send('ReportMilestone', report, on, 'bert');
      if (way === 1) await world.send('SendMilestoneBack', { caseNumber, milestoneId, reason }, on, 'dora');
      await world.send('AcceptMilestone', { caseNumber, milestoneId, acceptedOn: on }, on, 'dora');
      if (way > 1)
        await pay(world, { caseNumber, milestoneId }, { on, settled: daysFrom(on, way) }, agreed, 'EKOM21');
    }),
  fc.record({ pick, what: fc.nat(1) }).map(({ pick: number, what }): Act => async (world, on) => {
    const caseNumber = chosen(world.agreements, number);
    if (caseNumber === undefined) return;
    if (what === 0) await world.send('CloseMilestone', { caseNumber, milestoneId: 'M1', reason }, on, 'bert');
    await world.send('EndAgreement', { caseNumber, reason, endedOn: on }, on, 'bert');
  }),
];

const payments: readonly fc.Arbitrary<Act>[] = [
  fc.record({ pick, what: fc.nat(4) }).map(({ pick: number, what }): Act => async (world, on) => {
    const orderNumber = chosen(world.orders, number);
    if (orderNumber === undefined) return;
    const bank = { orderNumber, bankReference: 'B', reason };
    if (what === 0) await world.send('ReturnPayment', { ...bank, returnedOn: on }, undefined, 'paul');
    if (what === 1) await world.send('RejectPayment', { ...bank, rejectedOn: on }, undefined, 'paul');
    if (what === 2) await world.send('WithdrawPaymentOrder', { orderNumber, reason }, on, 'bert');
    if (what === 3) await certifyOrder(world, orderNumber, on);
    if (what >= 3) await world.send('SettlePayment', settlement(orderNumber, on), undefined, 'paul');
  }),
  fc.record({ pick, value: amount }).map((one): Act => async (world, on) => {
    const caseNumber = chosen(world.claims, one.pick);
    if (caseNumber !== undefined)
      await pay(world, { caseNumber }, { on, settled: daysFrom(on, Number(one.value % 3n)) }, one.value);
  }),
];

const awards: readonly fc.Arbitrary<Act>[] = [
  fc.record({ value: amount, decided: fc.constantFrom('2023', '2023-12', '2024-01-02', '2024-03') }).map(
    ({ value, decided }): Act =>
      (world, on) =>
        world.send(
          'RecordPublishedAward',
          {
            awardId: `PM-${world.nextThing}`,
            programme,
            line,
            recipients: [municipalities[0]],
            recipientNames: 'Frankfurt am Main',
            amount: value,
            exactness: 'EXACT',
            purpose: 'Smart City',
            decidedOn: decided,
            source,
          },
          on,
        ),
  ),
];

const act = fc.oneof(
  ...[...onLines, ...claims, ...grants, ...agreements].map((arbitrary) => ({ arbitrary, weight: 2 })),
  ...[...payments, ...awards].map((arbitrary) => ({ arbitrary, weight: 4 })),
);

/** Two days before the end of a year, or before a change of the clocks; today only ever goes on. */
const history = fc.record({
  beginsOn: fc.constantFrom('2023-12-29', '2024-12-29', '2024-03-29', '2024-10-25'),
  acts: fc.array(
    fc.record({ act, on: fc.integer({ min: -6, max: 1 }), passed: fc.constantFrom(0, 0, 1, 2) }),
    { minLength: 8, maxLength: 30, size: 'max' },
  ),
});

/**
 * Carries random commands of all kinds out for random days, and adds up after each accepted one what every day of the lines
 * it touched shows: nothing is below zero, as known at every moment.
 */
export async function holdAllCommands({
  runs,
  seed,
}: {
  runs: number;
  seed?: number;
}): Promise<CommandsHeld> {
  const held = {
    histories: 0,
    accepted: {} as Record<string, number>,
    refused: {} as Record<string, number>,
  };
  const foundation = await founded();
  await fc.assert(
    fc.asyncProperty(history, async ({ beginsOn, acts }) => {
      held.histories += 1;
      const world = new World(new SmallLedger(beginsOn, foundation), held);
      for (const one of acts) {
        world.ledger.today = daysFrom(world.ledger.today, one.passed);
        await one.act(world, daysFrom(world.ledger.today, one.on));
      }
    }),
    { numRuns: runs, ...(seed !== undefined && { seed }) },
  );
  return held;
}

/** Lines of three years, two municipalities that are ready, payees, and somebody who may order. */
async function founded(): Promise<SmallLedger> {
  const ledger = new SmallLedger('2025-12-31');
  const done = async <Data>(useCase: UseCase<Data>, data: Data, on: Day, by?: string): Promise<void> => {
    const outcome = await ledger.send(useCase, data, on, by);
    if (outcome.outcome === 'rejected') throw new Error(`The world was not founded: ${outcome.code}`);
  };
  const begin = '2022-12-01';
  await done(useCases.RegisterProgramme, { programme, name: 'Tage', synthetic: false }, begin);
  await done(useCases.SetFramePaymentRule, { programme, allowed: true, reason }, begin);
  await done(
    useCases.RecordAnnouncedTotal,
    {
      programme,
      totalId: 'RAHMEN',
      line,
      name: 'Rahmen',
      period: '2023-2025',
      kind: 'FRAME',
      amount: 90_000n,
      exactness: 'APPROXIMATE',
      source,
    },
    begin,
  );
  for (const fiscalYear of years)
    await done(
      useCases.EnactAppropriation,
      { ...lineOf(fiscalYear), name: 'Linie', amount: 100_000n, exactness: 'EXACT', source },
      `${fiscalYear}-01-01`,
    );
  await done(
    useCases.RegisterService,
    { leikaKey, name: 'Wohngeld', stateOfOrigin: 'SH', platform: 'OTHER_STATE', synthetic: false },
    begin,
  );
  for (const [index, recipient] of municipalities.entries()) {
    await done(
      useCases.RegisterRecipient,
      {
        recipient,
        name: 'Stadt',
        kind: 'KREISFREIE_STADT',
        population: 7,
        populationOn: '2020-12-31',
        source,
      },
      begin,
    );
    for (const prerequisite of ['LOCAL_INTEGRATION', 'HESSENFINDER_ENTRY', 'PORTAL_VISIBILITY'] as const)
      await done(useCases.MeetPrerequisite, { recipient, leikaKey, prerequisite, since: begin }, begin);
    await payee(
      done,
      index === 0 ? 'KASSE' : 'KASSE-2',
      ['DE89370400440532013000', 'DE02120300000000202051'][index] ?? '',
      recipient,
    );
  }
  await payee(done, 'EKOM21', 'DE12500105170648489890');
  await done(
    useCases.GrantAuthority,
    {
      person: 'frieda',
      authorityId: 'AB',
      limit: 1_000_000n,
      validFrom: '2022-12-01',
      reason,
      synthetic: false,
    },
    begin,
    'admin',
  );
  return ledger;

  async function payee(send: typeof done, payeeId: string, iban: string, recipient?: string): Promise<void> {
    const details = { payeeId, name: 'Kasse', iban, ...(recipient !== undefined && { recipient }) };
    await send(
      useCases.ProposePayeeChange,
      { ...details, reason, proposedOn: begin, synthetic: false },
      begin,
      'paula',
    );
    await send(useCases.ConfirmPayeeChange, { payeeId }, begin, 'peter');
  }
}
