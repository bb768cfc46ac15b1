import { stateOn, type RehearsedWrite } from '#command-handling';
import { serialize, type BudgetLine, type Day, type LedgerEvent } from '#domain';
import { eventWords } from '#event-words';
import type { Role } from '#identity';
import type { Language } from '#refusal-words';
import { isBudgetLineStream } from '#use-cases';
import { BookedFigures, bookedFigures } from '../budget-line/recorded-budget-line.ts';
import { defined } from '../http/defined.ts';
import {
  Recorded,
  ShownAnything,
  ShownCount,
  ShownDay,
  ShownList,
  ShownObject,
  ShownText,
  ShownTexts,
} from '../http/shown.ts';

export class RehearsedEvent {
  @ShownText({ de: 'Art des Ereignisses', en: 'Event type' }, { example: 'FundsCommitted' })
  readonly type!: string;

  @ShownText(
    { de: 'Was geschähe', en: 'What would happen' },
    { example: { de: 'Mittel festgelegt', en: 'Funds committed' } },
  )
  readonly words!: string;

  @ShownDay({ de: 'Wirksam am', en: 'Effective on' })
  readonly effectiveDay!: string;

  @ShownAnything({
    de: 'Was das Ereignis festhielte, wie im Protokoll',
    en: 'What the event would hold, as in the trail',
  })
  readonly data!: object;
}

export class RehearsedBudgetLine {
  @ShownText({ de: 'Programm', en: 'Programme' }, { example: 'EFA' })
  readonly programme!: string;

  @ShownText({ de: 'Haushaltsstelle', en: 'Budget line' }, { example: 'MAIN' })
  readonly line!: string;

  @ShownCount({ de: 'Haushaltsjahr', en: 'Fiscal year' }, { example: 2023 })
  readonly fiscalYear!: number;

  @ShownObject(
    {
      de: 'Vorher; fehlt, wo es die Haushaltsstelle noch nicht gab',
      en: 'Before; missing where there was no such budget line',
    },
    BookedFigures,
    { optional: true },
  )
  readonly before?: BookedFigures;

  @ShownObject({ de: 'Nachher', en: 'After' }, BookedFigures)
  readonly after!: BookedFigures;
}

/** What a command would do; nothing was written. */
export class RehearsalView extends Recorded {
  @ShownAnything({
    de: 'Was die Buchung antworten würde, ohne ihre Position',
    en: 'What the command would answer, without its position',
  })
  readonly answer!: object;

  @ShownList(
    { de: 'Was gebucht würde, der Reihe nach', en: 'What would be recorded, in order' },
    RehearsedEvent,
  )
  readonly events!: readonly RehearsedEvent[];

  @ShownList(
    { de: 'Haushaltsstellen vorher und nachher', en: 'Budget lines before and after' },
    RehearsedBudgetLine,
  )
  readonly budgetLines!: readonly RehearsedBudgetLine[];

  @ShownTexts({ de: 'Wovor gewarnt würde', en: 'What would be warned of' })
  readonly warnings!: readonly string[];
}

const warnings: readonly LedgerEvent['type'][] = ['UsageWarningRaised'];

/**
 * A rehearsal as it is answered: at the position of the log on which it was made, `answer` as that of the command. A
 * claimant is told of the own case alone, not of the budget behind it.
 */
export function rehearsalView(
  commandAnswer: Recorded,
  writes: readonly RehearsedWrite[],
  role: Role,
  language: Language,
): RehearsalView {
  const { position, ...answer } = commandAnswer;
  const told = role === 'claimant' ? writes.filter(({ stream }) => isOwnCase(stream.name)) : writes;
  const events = told.flatMap((write) => write.events.map((event) => eventView(event, write.on, language)));
  return {
    position,
    answer,
    events,
    budgetLines: linesOf(told),
    warnings: events
      .filter(({ type }) => warnings.some((warning) => warning === type))
      .map(({ words }) => words),
  };
}

const ownCases = ['claim-', 'grant-', 'agreement-'];
const isOwnCase = (stream: string): boolean => ownCases.some((category) => stream.startsWith(category));

const eventView = (event: LedgerEvent, on: Day, language: Language): RehearsedEvent => ({
  type: event.type,
  words: eventWords(event.type, language),
  effectiveDay: on,
  data: JSON.parse(serialize(event)) as object,
});

/** Each line once, however many writes there are to it. */
function linesOf(writes: readonly RehearsedWrite[]): readonly RehearsedBudgetLine[] {
  const lines = new Map<string, { readonly before: BudgetLine | undefined; after: BudgetLine | undefined }>();
  for (const { stream, before, after } of writes) {
    if (!isBudgetLineStream(stream)) continue;
    const known = lines.get(stream.name);
    if (known) known.after = stateOn(stream, after);
    else lines.set(stream.name, { before: stateOn(stream, before), after: stateOn(stream, after) });
  }
  return [...lines.values()].flatMap(({ before, after }) =>
    after
      ? {
          programme: after.programme,
          line: after.line,
          fiscalYear: after.fiscalYear,
          ...defined({ before: before && bookedFigures(before) }),
          after: bookedFigures(after),
        }
      : [],
  );
}
