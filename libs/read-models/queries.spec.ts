import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Kysely, SqliteDialect } from 'kysely';
import { SqliteReadModels } from '#projections/sqlite';
import { NodeSqliteDatabase } from '#sql';
import { projections, queries, type Moment, type ReadModelQueries } from './index.ts';
import { query } from './query.ts';

const line = { programme: 'EFA', line: 'MAIN', fiscalYear: 2023 };
const moment = { asOf: '2023-06-30', knownAtMs: Date.UTC(2023, 5, 30) };
const page = {
  sort: { name: 'position', columns: [{ column: 'position', type: 'integer' }], descending: false },
  limit: 10,
} as const;
const by = (column: string) => ({
  ...page,
  sort: { name: column, columns: [{ column, type: 'text' }], descending: false } as const,
});
const ofRecipient = { recipient: '06412000' };
const ofCase = { caseNumber: 'EFA-2023-000001' };

const why = {
  subject: { kind: 'LINE', ...line },
  figure: 'committed',
  moment,
  steps: { limit: 10 },
} as const;
const differences = {
  subject: { kind: 'RECIPIENT', ...ofRecipient },
  figure: 'paid',
  from: moment,
  to: {},
  steps: { limit: 10 },
} as const;
const series = {
  subject: { kind: 'PROGRAMME', programme: 'EFA' },
  days: ['2023-01-31', '2023-02-28'],
  knownAtMs: 0,
} as const;

let models: ReadModelQueries;
/** Every query asked once, with all that it can be asked; a query that is missing here does not compile. */
const asked: Readonly<Record<keyof typeof queries, () => Promise<unknown>>> = {
  Search: () =>
    queries.Search.read(models, { text: 'EFA-2023', tenant: '06412000', synthetic: false, limit: 6 }),
  Programmes: () => queries.Programmes.read(models, {}),
  BaseRates: () => queries.BaseRates.read(models, {}),
  Programme: () => queries.Programme.read(models, { programme: 'EFA' }),
  DocumentTemplates: () => queries.DocumentTemplates.read(models, { programme: 'EFA' }),
  AnnouncedTotals: () => queries.AnnouncedTotals.read(models, { programme: 'EFA' }),
  Recipients: () =>
    queries.Recipients.read(models, { filter: { name: 'x', validOn: moment.asOf }, page: by('recipient') }),
  Recipient: () => queries.Recipient.read(models, ofRecipient),
  Allocation: () => queries.Allocation.read(models, {}),
  RecipientConsumption: () =>
    queries.RecipientConsumption.read(models, { filter: ofRecipient, page: by('recipient') }),
  MunicipalConsumption: () =>
    queries.MunicipalConsumption.read(models, { keysOn: moment.asOf, synthetic: true, fiscalYear: 2023 }),
  Worklist: () =>
    queries.Worklist.read(models, {
      filter: { programme: 'EFA', recipient: '06412000', dueBy: moment.asOf, synthetic: false },
      page: by('reference'),
    }),
  WorklistSums: () => queries.WorklistSums.read(models, { programme: 'EFA', synthetic: false }),
  Services: () => queries.Services.read(models, {}),
  ReadinessOfRecipient: () => queries.ReadinessOfRecipient.read(models, ofRecipient),
  BudgetLinesAsOf: () => queries.BudgetLinesAsOf.read(models, { filter: line, moment, page: by('line') }),
  ServiceCosts: () =>
    queries.ServiceCosts.read(models, {
      filter: { leikaKey: '99108008000000', fiscalYear: 2023, association: 'STAEDTETAG', synthetic: false },
      groupBy: 'SERVICE_AND_ASSOCIATION',
      moment: { asOf: moment.asOf, knownAtMs: 0 },
      page: by('leika_key'),
    }),
  BudgetLineForecast: () => queries.BudgetLineForecast.read(models, { line, moment, laterMax: 10 }),
  BudgetLineAsOf: () => queries.BudgetLineAsOf.read(models, { line, moment, laterMax: 10 }),
  BudgetLineEvents: () => queries.BudgetLineEvents.read(models, { filter: line, page }),
  BankBookings: () =>
    queries.BankBookings.read(models, {
      filter: {
        open: true,
        state: 'OPEN',
        direction: 'DEBIT',
        account: 'DE02500105170137075030',
        fiscalYear: 2023,
        fileHash: 'c1f3',
      },
      page: by('booking_id'),
    }),
  BankBooking: () => queries.BankBooking.read(models, { bookingId: 'B-1' }),
  BudgetActs: () => queries.BudgetActs.read(models, { filter: line, page }),
  CaseActs: () => queries.CaseActs.read(models, { filter: { programme: 'EFA' }, page }),
  CaseAct: () => queries.CaseAct.read(models, { caseActId: 'M-1' }),
  BudgetAct: () => queries.BudgetAct.read(models, { budgetActId: 'H-1' }),
  FrameConsumption: () => queries.FrameConsumption.read(models, { filter: {}, moment, page: by('frame_id') }),
  WhyLine: () => queries.WhyLine.read(models, why),
  WhyProgramme: () => queries.WhyProgramme.read(models, why),
  WhyRecipient: () => queries.WhyRecipient.read(models, why),
  WhyFrame: () => queries.WhyFrame.read(models, why),
  WhyClaim: () => queries.WhyClaim.read(models, why),
  WhyGrant: () => queries.WhyGrant.read(models, why),
  LineDifferences: () => queries.LineDifferences.read(models, differences),
  ProgrammeDifferences: () => queries.ProgrammeDifferences.read(models, differences),
  RecipientDifferences: () => queries.RecipientDifferences.read(models, differences),
  FrameDifferences: () => queries.FrameDifferences.read(models, differences),
  ClaimDifferences: () => queries.ClaimDifferences.read(models, differences),
  GrantDifferences: () => queries.GrantDifferences.read(models, differences),
  LineSeries: () => queries.LineSeries.read(models, series),
  ProgrammeSeries: () => queries.ProgrammeSeries.read(models, series),
  RecipientSeries: () => queries.RecipientSeries.read(models, series),
  FrameSeries: () =>
    queries.FrameSeries.read(models, {
      ...series,
      subject: { kind: 'FRAME', programme: 'EFA', frameId: 'R-1' },
    }),
  Claims: () => queries.Claims.read(models, { filter: line, page }),
  Claim: () => queries.Claim.read(models, { ...ofCase, tenant: '06412000' }),
  Grants: () => queries.Grants.read(models, { filter: ofRecipient, page }),
  Grant: () => queries.Grant.read(models, { ...ofCase, tenant: '06412000' }),
  PublishedAwards: () => queries.PublishedAwards.read(models, { filter: ofRecipient, page: by('award_id') }),
  DoubleFundings: () =>
    queries.DoubleFundings.read(models, {
      filter: { includeEnded: false, keysOn: moment.asOf },
      page: by('reference'),
    }),
  Agreements: () => queries.Agreements.read(models, { filter: {}, page }),
  Agreement: () => queries.Agreement.read(models, ofCase),
  ClaimEvents: () => queries.ClaimEvents.read(models, { ...ofCase, page }),
  GrantEvents: () => queries.GrantEvents.read(models, { ...ofCase, page }),
  AgreementEvents: () => queries.AgreementEvents.read(models, { ...ofCase, page }),
  PaymentOrders: () => queries.PaymentOrders.read(models, { filter: ofRecipient, page }),
  PaymentOrder: () => queries.PaymentOrder.read(models, { orderNumber: 'EFA-2023-000001-Z01' }),
  PaymentChain: () => queries.PaymentChain.read(models, { orderNumber: 'EFA-2023-000001-Z01' }),
  PaymentSplits: () => queries.PaymentSplits.read(models, { filter: ofCase, page }),
  PaymentRuns: () =>
    queries.PaymentRuns.read(models, { filter: { state: 'SENT', asOf: '2023-06-30' }, page: by('run_id') }),
  PaymentRun: () => queries.PaymentRun.read(models, { runId: 'ZL-3F9A2C71B0D48E5F' }),
  PaymentRunFile: () => queries.PaymentRunFile.read(models, { runId: 'ZL-3F9A2C71B0D48E5F' }),
  DebtorAccounts: () => queries.DebtorAccounts.read(models, {}),
  Payees: () => queries.Payees.read(models, { page: by('payee_id') }),
  Payee: () => queries.Payee.read(models, { payeeId: 'P-1' }),
  SharedAccounts: () => queries.SharedAccounts.read(models, { page: by('iban') }),
  OrderingAuthorities: () => queries.OrderingAuthorities.read(models, { filter: {}, page: by('person') }),
  Milestones: () =>
    queries.Milestones.read(models, { filter: { dueBy: '2023-06-30' }, page: by('case_number') }),
  BudgetBlocks: () => queries.BudgetBlocks.read(models, { filter: { stands: true }, page: by('block_id') }),
  Commitments: () =>
    queries.Commitments.read(models, { filter: { stands: true }, page: by('commitment_id') }),
  Transfers: () => queries.Transfers.read(models, { filter: { stands: true }, page: by('transfer_id') }),
  Obligations: () =>
    queries.Obligations.read(models, { filter: { stands: true }, page: by('obligation_id') }),
  CoverLinks: () => queries.CoverLinks.read(models, { line, page }),
  BudgetYear: () => queries.BudgetYear.read(models, { fiscalYear: 2023, knownAtMs: 0 }),
  Overruns: () =>
    queries.Overruns.read(models, { filter: { fiscalYear: 2023, quarter: 2, ...moment }, page }),
  AdvanceBurdens: () => queries.AdvanceBurdens.read(models, { line, page }),
  CarryOvers: () => queries.CarryOvers.read(models, { line, page }),
  ClosingPreview: () => queries.ClosingPreview.read(models, { line, limit: 1 }),
  AwardConditions: () => queries.AwardConditions.read(models, { filter: { moment }, page: by('set_on') }),
  UseOfFunds: () => queries.UseOfFunds.read(models, { caseNumber: 'STARKE_HEIMAT-2023-000001' }),
  OverdueUses: () => queries.OverdueUses.read(models, { filter: { asOf: moment.asOf }, page: by('paid_on') }),
  ProofsOfUse: () => queries.ProofsOfUse.read(models, { filter: { moment }, page: by('due_on') }),
  Repayment: () => queries.Repayment.read(models, { repaymentId: 'EFA-2023-000001-R01', moment }),
  Repayments: () => queries.Repayments.read(models, { filter: { moment }, page }),
  Income: () => queries.Income.read(models, { filter: { ...line, ...moment }, page }),
  AuditTrail: () =>
    queries.AuditTrail.read(models, { filter: { recordedFromMs: 0, recordedToMs: moment.knownAtMs }, page }),
};

const tables: ReadonlySet<string> = new Set(
  projections.flatMap(({ folds, logs }) => [...folds, ...logs].map(({ table }) => table.name)),
);

let written: SqliteReadModels;
const said: string[] = [];

beforeAll(async () => {
  written = await SqliteReadModels.open(':memory:');
  await written.transaction(async (writer) => {
    for (const projection of projections)
      await writer.show({ projection, build: (await writer.add(projection)).build });
  });
  models = new Kysely({
    dialect: new SqliteDialect({ database: new NodeSqliteDatabase(written.database) }),
    log: (event) => void said.push(event.query.sql),
  });
});
afterAll(() => written.close());

describe('a query', () => {
  it.each(Object.keys(asked) as (keyof typeof queries)[])(
    '%s reads no table but those that it declares',
    async (name) => {
      said.length = 0;
      await asked[name]();
      const read = said
        .flatMap((sql) => [...sql.matchAll(/\b(?:from|join)\s+"?(\w+)/gi)].map(([, table]) => table ?? ''))
        .filter((table) => tables.has(table));
      expect(read.length).toBeGreaterThan(0);
      expect(read.filter((table) => !queries[name].reads.some((one) => one === table))).toEqual([]);
    },
  );

  it('has one name, by which it is found', () => {
    expect(new Set(Object.values(queries)).size).toBe(Object.keys(queries).length);
  });

  it('waits for the projections that write its tables', () => {
    expect(
      queries.DoubleFundings.projectionsFor({ filter: { includeEnded: false, keysOn: moment.asOf }, page }),
    ).toEqual(['claim', 'grant', 'double-funding', 'agreement']);
    expect(queries.SharedAccounts.projectionsFor({ page })).toEqual(['payment']);
  });

  it('waits for the trail only where it is asked what was known then', () => {
    const today = { asOf: moment.asOf };
    const lines = (at: Moment) => queries.BudgetLinesAsOf.projectionsFor({ filter: {}, moment: at, page });
    const oneLine = (at: Moment) => queries.BudgetLineAsOf.projectionsFor({ line, moment: at, laterMax: 10 });
    const frames = (at: Moment) => queries.FrameConsumption.projectionsFor({ filter: {}, moment: at, page });
    for (const asked of [lines, oneLine]) {
      expect(asked(today)).toEqual(['consumption', 'balance_history']);
      expect(asked(moment)).toEqual(['consumption', 'balance_history', 'trail']);
    }
    expect(frames(today)).toEqual(['registry', 'frame_consumption']);
    expect(frames(moment)).toEqual(['registry', 'frame_consumption', 'trail']);
  });

  it('does not compile with a table that there is not, nor with one that it does not declare', () => {
    // @ts-expect-error: the table is `claim`
    query({ reads: ['claims'], read: async () => undefined });
    // @ts-expect-error: `grant_case` is not declared
    query({ reads: ['claim'], read: (read) => read.selectFrom('grant_case').selectAll().execute() });
    expect(queries.Claim.reads).toEqual(['claim']);
  });
});
