import type { AnnouncedTotal, Day, LedgerEvent, ProgrammeEvent, UseByRuleFrom } from '#domain';
import { foldInto, oneRow, opened, table, type RowOf } from '#projections';
import { isPaid, paidBy } from '../payment/paid.ts';
import { sum } from '../sum.ts';

const programmeTable = table(
  'programme',
  {
    programme: 'text',
    name: 'text',
    synthetic: 'integer',
    /** Where it has a rule. */
    share_max_percent: 'integer?',
    frame_payments: 'integer',
    second_person: 'integer',
    /** Months until an award is accounted for, where it has a rule. */
    proof_final_months: 'integer?',
    proof_interim_months: 'integer?',
    day_count: 'text?',
    /** Months within which what is paid is used, and what late use bears interest from, where it has a rule. */
    use_by_months: 'integer?',
    late_use_from: 'text?',
    /** All such rules as JSON, each with the day from which on it holds. */
    use_by_rules: 'text?',
    /** Day of the following year on which its lines are closed by themselves, `MM-DD`, and since when that holds. */
    year_closes_on: 'text?',
    year_closing_since: 'text?',
  },
  { key: ['programme'] },
);

const announcedTotalTable = table(
  'announced_total',
  {
    total_id: 'text',
    programme: 'text',
    line: 'text',
    name: 'text',
    period: 'text',
    kind: 'text',
    amount: 'integer',
    /** By agreements, where it is a frame. */
    bound: 'integer',
    paid: 'integer',
    exactness: 'text',
    source: 'text',
  },
  { key: ['programme', 'total_id'] },
);

type ProgrammeRow = RowOf<typeof programmeTable>;
type AnnouncedTotalRow = RowOf<typeof announcedTotalTable>;

/** Programmes with their settings. */
export const programmes = foldInto(programmeTable, {
  keysOf: oneRow(({ event }) => (isOfProgramme(event) ? [event.data.programme] : undefined)),
  fold: (row, { event, recorded: { effectiveDay } }) =>
    isOfProgramme(event) ? programmeAfter(row, event, effectiveDay) : undefined,
});

/** Announced totals; of those that are frames, what is bound and paid. */
export const announcedTotals = foldInto(announcedTotalTable, {
  keysOf: oneRow(({ event }) => {
    if (event.type === 'AnnouncedTotalRecorded' || event.type === 'AnnouncedTotalCorrected')
      return [event.data.programme, event.data.totalId];
    const { programme, frameId } = frameOf(event) ?? {};
    return programme === undefined || frameId === undefined ? undefined : [programme, frameId];
  }),
  fold: (row, { event }) => {
    if (event.type === 'AnnouncedTotalRecorded') return { ...announced(event.data), bound: 0n, paid: 0n };
    if (event.type === 'AnnouncedTotalCorrected') return row && { ...row, ...announced(event.data) };
    if (event.type === 'FrameFundsBound')
      return row && { ...row, bound: sum(row, 'bound', event.data.amount) };
    if (event.type === 'FrameFundsFreed')
      return row && { ...row, bound: sum(row, 'bound', -event.data.amount) };
    return isPaid(event) && row ? { ...row, paid: sum(row, 'paid', paidBy(event)) } : undefined;
  },
});

const programmeEvents = [
  'ProgrammeRegistered',
  'ProgrammeCorrected',
  'FundingRuleSet',
  'FramePaymentRuleSet',
  'SecondPersonRuleSet',
  'ProofOfUseRuleSet',
  'InterestRuleSet',
  'UseByRuleSet',
  'YearClosingRuleSet',
] as const satisfies readonly ProgrammeEvent['type'][];
type OfProgramme = Extract<ProgrammeEvent, { readonly type: (typeof programmeEvents)[number] }>;

const isOfProgramme = (event: LedgerEvent): event is OfProgramme =>
  (programmeEvents as readonly string[]).includes(event.type);

/** The programme with its settings. */
function programmeAfter(row: ProgrammeRow | undefined, event: OfProgramme, on: Day): ProgrammeRow {
  switch (event.type) {
    case 'ProgrammeRegistered': {
      const { programme, name, synthetic } = event.data;
      const settings = {
        share_max_percent: null,
        frame_payments: 0n,
        second_person: 0n,
        proof_final_months: null,
        proof_interim_months: null,
        day_count: null,
        use_by_months: null,
        late_use_from: null,
        use_by_rules: null,
        year_closes_on: null,
        year_closing_since: null,
      };
      return { programme, name, synthetic: synthetic ? 1n : 0n, ...settings };
    }
    case 'ProgrammeCorrected':
      return { ...opened(row, event, 'programme'), name: event.data.name };
    case 'FundingRuleSet':
      return { ...opened(row, event, 'programme'), share_max_percent: BigInt(event.data.shareMaxPercent) };
    case 'FramePaymentRuleSet':
      return { ...opened(row, event, 'programme'), frame_payments: event.data.allowed ? 1n : 0n };
    case 'ProofOfUseRuleSet': {
      const { finalMonths, interimMonths } = event.data;
      return {
        ...opened(row, event, 'programme'),
        proof_final_months: BigInt(finalMonths),
        proof_interim_months: interimMonths === undefined ? null : BigInt(interimMonths),
      };
    }
    case 'InterestRuleSet':
      return { ...opened(row, event, 'programme'), day_count: event.data.dayCount };
    case 'UseByRuleSet': {
      const before = opened(row, event, 'programme');
      const { months, interestFrom } = event.data;
      return {
        ...before,
        use_by_months: BigInt(months),
        late_use_from: interestFrom,
        use_by_rules: JSON.stringify([
          ...useByRulesIn(before.use_by_rules),
          { from: on, months, interestFrom },
        ]),
      };
    }
    case 'YearClosingRuleSet': {
      const closesOn = event.data.closesOn ?? null;
      return {
        ...opened(row, event, 'programme'),
        year_closes_on: closesOn,
        year_closing_since: closesOn === null ? null : on,
      };
    }
    case 'SecondPersonRuleSet':
      return { ...opened(row, event, 'programme'), second_person: event.data.required ? 1n : 0n };
  }
}

/** As the table holds them; none where the law's holds. */
export const useByRulesIn = (rules: string | null): readonly UseByRuleFrom[] =>
  rules === null ? [] : (JSON.parse(rules) as readonly UseByRuleFrom[]);

function announced({
  totalId,
  source,
  ...figure
}: AnnouncedTotal): Omit<AnnouncedTotalRow, 'bound' | 'paid'> {
  const { programme, line, name, period, kind, amount, exactness } = figure;
  return {
    total_id: totalId,
    programme,
    line,
    name,
    period,
    kind,
    amount,
    exactness,
    source: JSON.stringify(source),
  };
}

/** The frame that the event binds, frees or pays from. */
const frameOf = (event: LedgerEvent) =>
  event.type === 'FrameFundsBound' || event.type === 'FrameFundsFreed' || isPaid(event)
    ? event.data
    : undefined;
