import { decimal, percentage } from '#domain';
import {
  authorisedOf,
  availableOf,
  figureLines,
  incomeKeyOf,
  replay,
  replayFile,
  type LineFigures,
  type ReplayResult,
} from '#replay';
import { InvalidSetting } from '#operations/settings';
import { amountText, columns, countText } from './german.ts';
import { momentOf, momentText, type MomentOptions } from './moment.ts';
import { frameJson, frameTable } from './replay-frames.ts';
import { servicesNamed, withServices } from './services.ts';
import { withWholeLog } from './with-log.ts';

export interface ReplayOptions extends MomentOptions {
  readonly programme?: string;
  readonly json?: true;
  readonly lines?: true;
  readonly verify?: true;
}

/** Computes every figure from the events alone, and prints it. */
export async function replayLog(options: ReplayOptions): Promise<void> {
  const moment = momentOf(options);
  const result = await withWholeLog('Nachrechnen', {
    ofFile: (log, onProgress) => replayFile(log, moment, onProgress),
    ofStore: (log) => replay(log, moment),
  });
  const chosen = result.lines.filter(
    ({ programme }) => options.programme === undefined || programme === options.programme,
  );
  if (chosen.length === 0 && framesOf(result, options).length === 0 && options.programme !== undefined)
    throw new InvalidSetting(`Für ${options.programme} ist bis dahin nichts gebucht.`);
  if (options.lines) for (const line of figureLines(result)) console.log(line);
  else if (options.json) console.log(JSON.stringify(jsonOf(result, chosen, options), null, 2));
  else print(result, chosen, options);
  if (options.verify) await verify(result, options);
}

async function verify(result: ReplayResult, options: ReplayOptions): Promise<void> {
  const { verifyReplay } = await import('./replay-verify.ts');
  const compare = (): Promise<void> => verifyReplay(result, options);
  await (servicesNamed() === undefined ? compare() : withServices(compare));
}

const usedPercent = (line: LineFigures): string => percentage(line.committed + line.paid, authorisedOf(line));

function jsonOf(result: ReplayResult, lines: readonly LineFigures[], options: ReplayOptions): object {
  const { until } = momentOf(options);
  const { knownAt } = options;
  const { eventsRead, effectiveLater, recordedLater, figuresSha256, eventsSum } = result;
  return {
    until,
    knownAt: knownAt === undefined ? null : new Date(knownAt).toISOString(),
    currency: 'EUR',
    lines: lines.map((line) => ({
      programme: line.programme,
      line: line.line,
      fiscalYear: line.fiscalYear,
      name: line.name,
      exactness: line.exactness,
      effectiveFrom: line.effectiveFrom,
      warnedAt: line.warnedAtMs === undefined ? null : new Date(line.warnedAtMs).toISOString(),
      synthetic: line.synthetic,
      appropriation: decimal(line.appropriation),
      supplements: decimal(line.supplements),
      overrun: decimal(line.overrun),
      transferredIn: decimal(line.received),
      transferredOut: decimal(line.given),
      carriedIn: decimal(line.brought),
      carriedOn: decimal(line.carried),
      lapsed: decimal(line.lapsed),
      authorised: decimal(authorisedOf(line)),
      blocked: decimal(line.blocked),
      committed: decimal(line.committed),
      paid: decimal(line.paid),
      available: decimal(availableOf(line)),
      usedPercent: usedPercent(line),
      events: line.events,
    })),
    recipients: result.recipients
      .filter(({ programme }) => lines.some((line) => line.programme === programme))
      .map((one) => ({ ...one, committed: decimal(one.committed), paid: decimal(one.paid) })),
    income: result.income
      .filter(({ programme }) => lines.some((line) => line.programme === programme))
      .map((one) => ({ ...one, amount: decimal(one.amount) })),
    frames: framesOf(result, options).map(frameJson),
    eventsRead,
    effectiveLater,
    recordedLater,
    figuresSha256,
    eventsSum,
  };
}

const framesOf = ({ frames }: ReplayResult, { programme }: ReplayOptions): ReplayResult['frames'] =>
  frames.filter((frame) => programme === undefined || frame.programme === programme);

const figureNames = [
  'Ansatz',
  'Nachträge',
  'Überschreitungen',
  'Umbuchungen',
  'Ausgabereste',
  'Gesperrt',
  'Festgelegt',
  'Ausgezahlt',
  'Verfügbar',
  'in %',
];
const figuresOf = (line: LineFigures): string[] => [
  ...[
    line.appropriation,
    line.supplements,
    line.overrun,
    line.received - line.given,
    line.brought - line.carried - line.lapsed,
    line.blocked,
    line.committed,
    line.paid,
    availableOf(line),
  ].map(amountText),
  usedPercent(line).replace('.', ','),
];
const nameOf = ({ programme, line, fiscalYear }: LineFigures): string => `${programme}/${line}/${fiscalYear}`;

function print(result: ReplayResult, lines: readonly LineFigures[], options: ReplayOptions): void {
  console.log(
    `Nachgerechnet aus ${countText(result.eventsRead)} Ereignissen: ${momentText(options)}. Beträge in Euro.\n`,
  );
  const table = columns(
    [['', ...figureNames], ...lines.map((line) => [nameOf(line), ...figuresOf(line)])],
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
  );
  const width = process.stdout.isTTY ? process.stdout.columns : Number.POSITIVE_INFINITY;
  const isWide = table.split('\n').every((row) => row.length <= width);
  if (lines.length > 0) console.log(isWide ? table : lines.map(block).join('\n\n'));
  const received = result.income.filter(({ programme }) =>
    lines.some((line) => line.programme === programme),
  );
  if (received.length > 0)
    console.log(
      `\nEinnahmen, weil Zahlungen früherer Jahre zurückkamen:\n${columns(
        received.map((one) => [`  ${incomeKeyOf(one)}`, amountText(one.amount)]),
        [1],
      )}`,
    );
  const frames = framesOf(result, options);
  if (frames.length > 0) console.log(`${lines.length > 0 ? '\n' : ''}${frameTable(frames)}`);
  if (result.effectiveLater > 0)
    console.log(`\n${countText(result.effectiveLater)} Buchungen werden erst danach wirksam.`);
  if (result.recordedLater > 0)
    console.log(`${countText(result.recordedLater)} Ereignisse wurden erst danach gebucht.`);
  console.log(`\nSHA-256 der Zahlen        ${result.figuresSha256}  (replay --lines | sha256sum)`);
  console.log(`Prüfsumme der Ereignisse  ${result.eventsSum}  (docs/event-encoding.md)`);
}

/** For terminals that the table does not fit. */
const block = (line: LineFigures): string => {
  const rows = figuresOf(line).map((figure, index) => [`  ${figureNames[index] ?? ''}`, figure]);
  return `${nameOf(line)}\n${columns(rows, [1])}`;
};
