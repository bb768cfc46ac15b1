import type { Day } from '#domain';
import { eventWords } from '#event-words';
import { InvalidSetting } from '#operations/settings';
import { figuresOfSubject, queries, type FigureSubject } from '#read-models';
import { caseOf, figureTexts, subjectOf, type SubjectOptions } from './figure-options.ts';
import type { TableFormat } from './choices.ts';
import { printTable } from './print-table.ts';
import { amountText, changeText, countText, dayText } from './german.ts';
import { withModels } from './with-models.ts';

export interface DifferencesOptions extends SubjectOptions {
  readonly from: Day;
  readonly to: Day;
  readonly fromKnownAt?: number;
  readonly toKnownAt?: number;
  readonly figure: string;
  readonly claim?: string;
  readonly grant?: string;
  readonly format: TableFormat;
}

const shownMax = 1_000;

/** Prints why a figure is another one on another day, or as known at another time: the events between both answers. @throws InvalidSetting */
export async function printDifferences(
  programme: string,
  year: string,
  options: DifferencesOptions,
): Promise<void> {
  const { from, to, fromKnownAt, toKnownAt, figure, claim, grant, format } = options;
  const subject =
    claim !== undefined
      ? caseOf(claim, 'CLAIM')
      : grant !== undefined
        ? caseOf(grant, 'GRANT')
        : subjectOf(programme, year, options);
  const names = Object.keys(figuresOfSubject(subject));
  if (!names.includes(figure))
    throw new InvalidSetting(`Eine Zahl ${figure} gibt es dazu nicht; es gibt ${names.join(', ')}.`);
  const answered = await withModels((models) =>
    queryOf[subject.kind].read(models, {
      subject,
      figure,
      from: { asOf: from, ...(fromKnownAt !== undefined && { knownAtMs: fromKnownAt }) },
      to: { asOf: to, ...(toKnownAt !== undefined && { knownAtMs: toKnownAt }) },
      steps: { limit: shownMax },
    }),
  );
  if (answered.from === undefined && answered.to === undefined)
    throw new InvalidSetting('Dazu ist bis dahin nichts gebucht.');
  const [before, after] = [answered.from ?? 0n, answered.to ?? 0n];
  await printTable(
    {
      name: `${figureTexts[figure] ?? figure}: ${amountText(before)} am ${dayText(from)}, ${amountText(after)} am ${dayText(to)}, Unterschied ${changeText(after - before)}`,
      columns: [
        { key: 'effectiveDay', heading: 'Wirksam ab', kind: 'day' },
        { key: 'event', heading: 'Ereignis', kind: 'text' },
        { key: 'actor', heading: 'Person', kind: 'text' },
        { key: 'caseNumber', heading: 'Vorgang', kind: 'text' },
        { key: 'change', heading: 'Änderung', kind: 'amount' },
        { key: 'balance', heading: 'Danach', kind: 'amount' },
        { key: 'isIn', heading: 'Steht in', kind: 'text' },
      ],
      rows: answered.steps.map(({ event, change, balance, isIn }) => [
        event.effective_day,
        format === 'json' ? event.type : eventWords(event.type, 'de'),
        event.actor_subject,
        event.case_number ?? undefined,
        change,
        balance,
        format === 'json' ? isIn : answersIn[isIn],
      ]),
    },
    format,
  );
  if (format === 'text' && answered.count > answered.steps.length)
    console.log(`Davor noch ${countText(answered.count - answered.steps.length)} Ereignisse.`);
}

const queryOf = {
  LINE: queries.LineDifferences,
  PROGRAMME: queries.ProgrammeDifferences,
  RECIPIENT: queries.RecipientDifferences,
  FRAME: queries.FrameDifferences,
  CLAIM: queries.ClaimDifferences,
  GRANT: queries.GrantDifferences,
} as const satisfies Readonly<Record<FigureSubject['kind'], unknown>>;

const answersIn = { FROM: 'nur der ersten', TO: 'nur der zweiten', BOTH: 'beiden' } as const;
