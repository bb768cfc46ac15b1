import { hash } from 'node:crypto';
import {
  commandIdOf,
  endRecipientUseCase,
  enactAppropriationUseCase,
  recordAnnouncedTotalUseCase,
  registerProgrammeUseCase,
  recordPublishedAwardUseCase,
  registerRecipientUseCase,
  setFramePaymentRuleUseCase,
  setFundingRuleUseCase,
  type CommandRequest,
  type UseCase,
} from '#command-handling';
import {
  cents,
  exactnesses,
  isDay,
  isFiscalYear,
  isRecipientKey,
  recipientKinds,
  type AnnouncedTotalKind,
  type Exactness,
  type Source,
} from '#domain';
import { programmes } from './programmes.ts';
import type { InputRow } from './rows.ts';

/** Who the import acts as. */
export const importActor = { subject: 'import', role: 'system' } as const;

/** A command ready to be carried out; `run` hands it to whoever executes commands. */
export interface ImportStep {
  readonly label: string;
  run<Outcome>(
    execute: <Data>(useCase: UseCase<Data>, request: CommandRequest<Data>) => Promise<Outcome>,
  ): Promise<Outcome>;
}

/** A row that cannot be turned into a command. */
export class UnusableRow extends Error {
  override readonly name = 'UnusableRow';
}

/** The command id comes from the row's content: the same row again is the same request. */
function step<Data>(
  label: string,
  content: object,
  useCase: UseCase<Data>,
  data: Data,
  effectiveDay?: string,
): ImportStep {
  const requestHash = hash('sha256', JSON.stringify(content), 'hex');
  const request: CommandRequest<Data> = {
    data,
    actor: importActor,
    commandId: commandIdOf(importActor.subject, requestHash, label),
    requestHash,
    ...(effectiveDay !== undefined && { effectiveDay }),
  };
  return { label, run: (execute) => execute(useCase, request) };
}

export const programmeSteps = (): readonly ImportStep[] =>
  programmes.flatMap(({ programme, name, shareMaxPercent, framePayments }) => {
    const registered = { programme, name };
    const frameRule = { programme, allowed: true, reason: 'Jahresscheiben sind nicht veröffentlicht' };
    const rule = { programme, shareMaxPercent: shareMaxPercent ?? 100, reason: 'Förderrichtlinie' };
    return [
      step(`programme ${programme}`, registered, registerProgrammeUseCase, {
        ...registered,
        synthetic: false,
      }),
      ...(shareMaxPercent === undefined
        ? []
        : [step(`funding rule of ${programme}`, rule, setFundingRuleUseCase, rule)]),
      ...(framePayments
        ? [step(`frame payments of ${programme}`, frameRule, setFramePaymentRuleUseCase, frameRule)]
        : []),
    ];
  });

const registrySource: Source = {
  title: 'Gemeindeverzeichnis GV100AD, © Statistisches Bundesamt (Destatis), 2021',
  statedOn: '2020-12-31',
};
const successionSource: Source = { title: 'Gebietsänderung zum 01.01.2023', statedOn: '2023-01-01' };

export function recipientStep({ columns }: InputRow): ImportStep {
  const recipient = recipientKey(columns['key']);
  const kind = oneOf(recipientKinds, columns['type'], 'type');
  const county = columns['landkreis'] ? recipientKey(columns['landkreis']) : undefined;
  const population = Number(columns['population_2020']);
  if (!Number.isSafeInteger(population) || population < 0)
    throw new UnusableRow('population_2020 is no number');
  const data = {
    recipient,
    name: text(columns['name'], 'name'),
    kind,
    ...(county !== undefined && { county }),
    population,
    populationOn: '2020-12-31',
    source: registrySource,
  };
  return step(`recipient ${recipient}`, data, registerRecipientUseCase, data, data.populationOn);
}

/** The end of a key, where the row has one. Runs after all recipients, for the successor must exist. */
export function recipientEndStep({ columns }: InputRow): ImportStep | undefined {
  const validTo = columns['valid_to'];
  if (!validTo) return undefined;
  if (!isDay(validTo)) throw new UnusableRow(`valid_to ${validTo} is no day`);
  const recipient = recipientKey(columns['key']);
  const successor = columns['successor'] ? recipientKey(columns['successor']) : undefined;
  const data = {
    recipient,
    validTo,
    ...(successor !== undefined && { successor }),
    source: successionSource,
  };
  return step(`end of recipient ${recipient}`, data, endRecipientUseCase, data, validTo);
}

/** An announced budget takes effect with its year; when it was announced stays in its source. */
export function appropriationStep({ columns }: InputRow): ImportStep {
  const fiscalYear = Number(columns['fiscal_year']);
  if (!isFiscalYear(fiscalYear))
    throw new UnusableRow(`fiscal_year ${columns['fiscal_year'] ?? ''} is no year`);
  const data = { ...figureOf(columns), fiscalYear };
  const label = `appropriation ${data.programme}/${data.line} ${fiscalYear}`;
  return step(label, withTextAmounts(data), enactAppropriationUseCase, data, `${fiscalYear}-01-01`);
}

/** Programmes of which yearly budgets are known have totals for comparison only; of the others, it is the frame. */
export function announcedTotalStep({ columns }: InputRow, budgeted: ReadonlySet<string>): ImportStep {
  const period = text(columns['fiscal_year'], 'fiscal_year');
  const figure = figureOf(columns);
  const kind: AnnouncedTotalKind = budgeted.has(figure.programme) ? 'COMPARISON' : 'FRAME';
  const data = { ...figure, period, kind, totalId: `${figure.programme}-${figure.line}-${period}` };
  const effectiveDay = isDay(data.source.statedOn ?? '') ? data.source.statedOn : undefined;
  return step(
    `announced total ${data.totalId}`,
    withTextAmounts(data),
    recordAnnouncedTotalUseCase,
    data,
    effectiveDay,
  );
}

/** An award that the press or the ministry named. Its id comes from what was published, so that it is one award however often it is read. */
export function awardStep({ columns }: InputRow): ImportStep {
  const { line, amount, exactness, source } = figureOf({ ...columns, name: columns['purpose'] ?? '' });
  const published = {
    programme: text(columns['programme'], 'programme'),
    line,
    recipients: text(columns['recipient_keys'], 'recipient_keys').split(';').map(recipientKey),
    recipientNames: text(columns['recipient_name'], 'recipient_name'),
    amount,
    exactness,
    purpose: text(columns['purpose'], 'purpose'),
    ...(columns['decided_on'] && { decidedOn: columns['decided_on'] }),
    source,
  };
  const content = withTextAmounts(published);
  const awardId = `PA-${hash('sha256', JSON.stringify(content), 'hex').slice(0, 12)}`;
  return step(
    `award ${awardId}`,
    content,
    recordPublishedAwardUseCase,
    { awardId, ...published },
    firstDayOf(columns['decided_on']),
  );
}

/** The first day of `2023`, `2023-04` or `2023-04-28`. */
function firstDayOf(stated = ''): string | undefined {
  const day = `${stated}-01-01`.slice(0, 10);
  return isDay(day) ? day : undefined;
}

const figureOf = (columns: InputRow['columns']) => ({
  programme: text(columns['programme'], 'programme'),
  line: text(columns['line'], 'line'),
  name: text(columns['name'], 'name'),
  amount: wholeEuros(columns['amount_eur']),
  exactness: oneOf<Exactness>(exactnesses, columns['exactness'], 'exactness'),
  source: {
    title: text(columns['source_title'], 'source_title'),
    ...(columns['source_address'] && { address: columns['source_address'] }),
    ...(columns['stated_on'] && { statedOn: columns['stated_on'] }),
    ...(columns['note'] && { note: columns['note'] }),
  } satisfies Source,
});

const withTextAmounts = (data: object): object =>
  Object.fromEntries(
    Object.entries(data).map(([key, value]) => [key, typeof value === 'bigint' ? `${value}` : value]),
  );

/** Cents of `3900000` or `3900000.5`; nothing else. */
function wholeEuros(amount = ''): bigint {
  const [, euros, decimals = ''] = /^(\d{1,13})(?:\.(\d{1,2}))?$/.exec(amount) ?? [];
  if (euros === undefined) throw new UnusableRow(`amount_eur ${amount} is no amount`);
  return cents(`${BigInt(euros)}.${decimals.padEnd(2, '0')}`);
}

function recipientKey(key = ''): string {
  if (!isRecipientKey(key)) throw new UnusableRow(`${key || 'nothing'} is no AGS`);
  return key;
}

function oneOf<Choice extends string>(
  choices: readonly Choice[],
  value: string | undefined,
  column: string,
): Choice {
  const choice = choices.find((one) => one === value);
  if (choice === undefined)
    throw new UnusableRow(`${column} is ${value ?? 'missing'}, expected ${choices.join(', ')}`);
  return choice;
}

function text(value: string | undefined, column: string): string {
  if (!value) throw new UnusableRow(`${column} is empty`);
  return value;
}
