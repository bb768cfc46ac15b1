import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Kysely, SqliteDialect } from 'kysely';
import type { LedgerEvent, RecipientEvent } from '#domain';
import type { RecordedEvent } from '#event-store';
import { ProjectionBuild, type ProjectedEvent } from '#projections';
import { SqliteReadModels } from '#projections/sqlite';
import { toAppend } from '#projections/testing';
import { NodeSqliteDatabase } from '#sql';
import { projections, queries, type ReadModelQueries } from '../index.ts';
import { inEffectBy } from '../past/as-of-moment.ts';

const leikaKey = '99108008000000';
const keys = ['06631001', '06631002', '06631003', '06631004'] as const;
/** Days on both sides of the year's end; what is the n-th is recorded and takes effect on the n-th of them. */
const days = Array.from({ length: 12 }, (_, index) =>
  new Date(Date.UTC(2023, 11, 26 + index)).toISOString().slice(0, 10),
);
const dayOf = (index: number): string => days[index] ?? '2024-01-31';
const wholeYear = { from: '2023-01-01', to: '2023-12-31' };
const periods: readonly Period[] = [
  wholeYear,
  { from: '2024-01-01', to: '2024-12-31' },
  { from: '2023-12-31', to: '2024-01-01' },
];
const purposes = ['Wohngeld', '„wohngeld“', 'Smarte Region', `Zu ${leikaKey}`] as const;
interface Period {
  readonly from: string;
  readonly to: string;
}

interface Request {
  readonly kind: 'CLAIM' | 'GRANT' | 'AGREEMENT';
  readonly recipients: readonly string[];
  readonly purpose: (typeof purposes)[number];
  /** A grant that is not awarded has none. */
  readonly period: Period | undefined;
}
interface End {
  readonly kind: 'END';
  readonly recipient: string;
  readonly validTo: string;
  readonly successors: readonly string[];
}
type Step = Request | End;

const request = fc.record<Request>({
  kind: fc.constantFrom('CLAIM', 'GRANT', 'AGREEMENT'),
  recipients: fc.subarray([...keys], { minLength: 1, maxLength: 2 }),
  purpose: fc.constantFrom(...purposes),
  period: fc.option(fc.constantFrom(...periods), { nil: undefined }),
});
const end = fc.integer({ min: 0, max: 2 }).chain((place) =>
  fc.record<End>({
    kind: fc.constant('END'),
    recipient: fc.constant(String(keys[place])),
    validTo: fc.constantFrom(...days),
    // Nobody is followed by whom it follows.
    successors: fc.subarray(keys.slice(place + 1), { maxLength: Math.min(2, keys.length - place - 1) }),
  }),
);
const steps = fc.array(fc.oneof({ weight: 3, arbitrary: request }, { weight: 2, arbitrary: end }), {
  minLength: 2,
  maxLength: days.length,
});

const isRequest = (step: Step): step is Request => step.kind !== 'END';
const recipientsOf = ({ kind, recipients }: Request) =>
  kind === 'CLAIM' ? recipients.slice(0, 1) : recipients;
const periodOf = ({ kind, period }: Request): Period | undefined =>
  kind === 'GRANT' ? period : (period ?? wholeYear);
const referenceOf = (index: number): string => `EFA-2023-${String(index + 1).padStart(6, '0')}`;
const meet = (one: Period | undefined, other: Period | undefined): boolean =>
  !one || !other || (one.from <= other.to && other.from <= one.to);
const share = (one: readonly string[], other: readonly string[]): boolean =>
  one.some((key) => other.includes(key));
/** By hand: what each purpose is, and for which service. */
const subjectsOf = ({ kind, purpose }: Request): readonly string[] => {
  if (kind === 'CLAIM') return [leikaKey];
  if (purpose === 'Smarte Region') return ['smarte region'];
  return purpose.startsWith('Zu') ? ['zu', leikaKey] : ['wohngeld', leikaKey];
};

/** What the registers find when a request comes in. */
const registered = (all: readonly Step[], index: number, of: Request): readonly string[] =>
  all.slice(0, index).flatMap((other, place) => {
    if (!isRequest(other) || other.kind !== of.kind || of.kind === 'AGREEMENT') return [];
    if (!share(recipientsOf(of), recipientsOf(other))) return [];
    const isSame =
      of.kind === 'CLAIM' ? meet(periodOf(of), periodOf(other)) : subjectsOf(of)[0] === subjectsOf(other)[0];
    return isSame ? [referenceOf(place)] : [];
  });

function eventsOf(all: readonly Step[], step: Step, index: number): readonly LedgerEvent[] {
  const source = { title: 'Bekanntmachung' };
  if (!isRequest(step)) {
    const [successor, ...otherSuccessors] = step.successors;
    const data = {
      recipient: step.recipient,
      validTo: step.validTo,
      ...(successor !== undefined && { successor }),
      ...(otherSuccessors.length > 0 && { otherSuccessors }),
      source,
    };
    const isFirst = !all.slice(0, index).some((one) => !isRequest(one) && one.recipient === step.recipient);
    const ended: RecipientEvent = isFirst
      ? { type: 'RecipientEnded', data }
      : { type: 'RecipientEndCorrected', data: { ...data, reason: 'Berichtigt' } };
    return [ended];
  }
  const found = registered(all, index, step);
  const known = {
    caseNumber: referenceOf(index),
    programme: 'EFA',
    fiscalYear: 2023,
    synthetic: false,
    ...(found.length > 0 && { possibleDoubleFunding: found }),
  };
  const { kind, purpose } = step;
  const recipients = recipientsOf(step);
  const period = periodOf(step);
  if (kind === 'CLAIM') {
    const [recipient = ''] = recipients;
    const of = {
      claimId: `c-${index}`,
      line: 'MAIN',
      recipient,
      leikaKey,
      servicePeriod: period ?? wholeYear,
    };
    const data = { ...known, ...of, amount: 100n, receivedOn: dayOf(index), submittedBy: 'carla' };
    return [{ type: 'ClaimSubmitted', data }];
  }
  if (kind === 'AGREEMENT') {
    const { from, to } = period ?? wholeYear;
    const years = [...new Set([Number(from.slice(0, 4)), Number(to.slice(0, 4))])];
    const data = {
      ...known,
      agreementId: `a-${index}`,
      provider: 'ekom21',
      payeeId: 'EKOM21',
      subject: purpose,
      amount: 100n,
      budgets: years.map((fiscalYear) => ({
        line: 'MAIN',
        fiscalYear,
        commitmentId: `a-${index}-${fiscalYear}`,
        amount: 50n,
      })),
      allocation: {
        method: 'EQUAL' as const,
        weights: recipients.map((recipient) => ({ recipient, weight: 1 })),
      },
      concludedOn: dayOf(index),
      concludedBy: 'bert',
    };
    return [{ type: 'AgreementConcluded', data }];
  }
  const grantId = `g-${index}`;
  const asked = { grantId, line: 'MAIN', recipients, purpose, projectCost: 100n, requested: 90n };
  const applied = { ...known, ...asked, receivedOn: dayOf(index), appliedBy: 'carla' };
  const award = {
    grantId,
    caseNumber: known.caseNumber,
    amount: 90n,
    sharePercent: '90.00',
    commitmentId: grantId,
  };
  return [
    { type: 'GrantApplied', data: applied },
    ...(period ? [{ type: 'GrantAwarded' as const, data: { ...award, period, awardedBy: 'dora' } }] : []),
  ];
}

/** The keys for which a key counts on a day, by the ends that were known. */
function holdersOf(ends: readonly End[], key: string, day: string): readonly string[] {
  const last = ends.findLast(({ recipient }) => recipient === key);
  if (!last || last.validTo >= day || last.successors.length === 0) return [key];
  return last.successors.flatMap((next) => holdersOf(ends, next, day));
}

/** Every pair for the same, by hand: the later one first. */
function expected(all: readonly Step[], asOf: string, knownAt: string): readonly string[] {
  const known = all.slice(0, days.indexOf(knownAt) + 1);
  const ends = known.filter((step) => !isRequest(step));
  const there = known.map((step, index) => ({ step, index })).filter(({ index }) => dayOf(index) <= asOf);
  const held = (of: Request) => recipientsOf(of).flatMap((key) => holdersOf(ends, key, asOf));
  return there.flatMap(({ step: later, index }) =>
    there.flatMap(({ step: earlier, index: before }) => {
      if (!isRequest(later) || !isRequest(earlier) || before >= index) return [];
      const isPair =
        meet(yearsOf(later), yearsOf(earlier)) &&
        share(subjectsOf(later), subjectsOf(earlier)) &&
        share(held(later), held(earlier));
      return isPair ? [`${referenceOf(index)} ${referenceOf(before)}`] : [];
    }),
  );
}

/** An agreement burdens whole years. */
function yearsOf(of: Request): Period | undefined {
  const period = periodOf(of);
  if (of.kind !== 'AGREEMENT' || !period) return period;
  return { from: `${period.from.slice(0, 4)}-01-01`, to: `${period.to.slice(0, 4)}-12-31` };
}

const service: LedgerEvent = {
  type: 'ServiceRegistered',
  data: { leikaKey, name: 'Wohngeld', stateOfOrigin: 'SH', platform: 'OTHER_STATE', synthetic: false },
};

/** The pairs of the list as of a day, of what was known. */
async function pairsBy(known: readonly ProjectedEvent[], asOf: string): Promise<readonly string[]> {
  const written = await SqliteReadModels.open(':memory:');
  try {
    await written.transaction(async (writer) => {
      for (const projection of projections) {
        if (!wanted.includes(projection.name)) continue;
        const build = new ProjectionBuild(inEffectBy(projection, asOf), await writer.add(projection));
        await build.take(writer, known);
        expect(build.checkpoint.error).toBeNull();
        await writer.show({ projection, build: build.build });
      }
    });
    const models: ReadModelQueries = new Kysely({
      dialect: new SqliteDialect({ database: new NodeSqliteDatabase(written.database) }),
    });
    const columns = [
      { column: 'reference', type: 'text' },
      { column: 'other', type: 'text' },
    ] as const;
    const { rows } = await queries.DoubleFundings.read(models, {
      filter: { includeEnded: true, keysOn: asOf },
      page: { sort: { name: 'reference', columns, descending: false }, limit: 1_000 },
    });
    return rows.map(({ reference, other }) => `${reference} ${other}`);
  } finally {
    await written.close();
  }
}

it('the list of double funding is on every day, as known on every other, what a comparison of all with all says', async () => {
  await fc.assert(
    fc.asyncProperty(
      steps,
      fc.subarray(days, { minLength: 3, maxLength: 4 }),
      fc.subarray(days, { minLength: 2, maxLength: 3 }),
      async (all, asked, knowns) => {
        const dated = [
          { event: service, index: 0 },
          ...all.flatMap((step, index) => eventsOf(all, step, index).map((event) => ({ event, index }))),
        ];
        const taken = dated.map(({ event, index }, place) => {
          const recorded: RecordedEvent = {
            ...toAppend(event, dayOf(index)),
            stream: 'given',
            revision: BigInt(place),
            position: BigInt(place + 1),
            recordedAtMs: Date.parse(`${dayOf(index)}T12:00:00Z`),
          };
          return { recorded, event };
        });
        for (const asOf of asked)
          for (const knownAt of knowns) {
            const knownAtMs = Date.parse(`${knownAt}T23:00:00Z`);
            const known = taken.filter(({ recorded }) => recorded.recordedAtMs <= knownAtMs);
            expect({ asOf, knownAt, pairs: await pairsBy(known, asOf) }).toEqual({
              asOf,
              knownAt,
              pairs: expected(all, asOf, knownAt),
            });
          }
      },
    ),
    { numRuns: 50 },
  );
});

const wanted: readonly string[] = ['claim', 'grant', 'double-funding', 'agreement'];
