import { useAnswer, type Schemas } from '../../api/index.ts';
import { CommandPanel } from '../../command/command-panel.tsx';
import { centsOf } from '../../fields/amount.ts';
import { WhenReady } from '../../frame/notice.tsx';
import { usePerson } from '../../session/session.ts';
import { useFormats } from '../../words/formats.ts';
import { useWords } from '../../words/language.ts';
import { Facts } from '../shared/facts.tsx';
import { Panel } from '../shared/panel.tsx';
import { SourceLink } from '../shared/source-link.tsx';

const words = {
  de: {
    title: (year: number): string => `Was für ${year} gilt`,
    carryOver: 'Ausgabereste',
    until: (day: string): string => `verfügbar bis ${day}`,
    lapse: (day: string): string => `nicht übertragbar, sie verfallen am ${day}`,
    budgetCode: 'LHO § 45; für das Jahr ist nichts anderes festgelegt',
    threshold: 'Überschreitungen auf der vierteljährlichen Liste',
    above: (amount: string): string => `über ${amount}`,
    all: 'jede, denn keine Grenze ist bekannt',
    published: 'veröffentlichtes Haushaltsgesetz; im Förderbuch nicht festgelegt',
  },
  en: {
    title: (year: number): string => `What holds for ${year}`,
    carryOver: 'Remainders',
    until: (day: string): string => `may be used until ${day}`,
    lapse: (day: string): string => `not carried over, they lapse on ${day}`,
    budgetCode: 'LHO § 45; nothing else is set for the year',
    threshold: 'Overruns on the quarterly list',
    above: (amount: string): string => `above ${amount}`,
    all: 'each, since no threshold is known',
    published: 'published budget act; not set in the ledger',
  },
};

/** What the budget act of a year says about all of its lines, and the forms that change it, each with what holds now. */
export function BudgetYearPanel({ year }: { readonly year: number }) {
  const say = useWords(words);
  const formats = useFormats();
  const { roles } = usePerson();
  const answer = useAnswer('/api/v1/budget-years/{fiscalYear}', { path: { fiscalYear: year } });
  return (
    <Panel id="haushaltsjahr" title={say.title(year)}>
      <WhenReady answer={answer}>
        {({ carryOverYears, carryOverUntil, carryOverSource, overrunThreshold, overrunThresholdSource }) => (
          <>
            <Facts
              facts={[
                [
                  say.carryOver,
                  <WithSource source={carryOverSource} otherwise={say.budgetCode}>
                    {(carryOverYears === 0 ? say.lapse : say.until)(formats.day(carryOverUntil))}
                  </WithSource>,
                ],
                [
                  say.threshold,
                  overrunThreshold ? (
                    <WithSource source={overrunThresholdSource} otherwise={say.published}>
                      {say.above(formats.euros(centsOf(overrunThreshold)))}
                    </WithSource>
                  ) : (
                    say.all
                  ),
                ],
              ]}
            />
            <div className="commands">
              <CommandPanel
                operation="SetCarryOverRule"
                known={{ fiscalYear: year, years: carryOverYears }}
                roles={roles}
              />
              <CommandPanel
                operation="SetOverrunThreshold"
                known={{ fiscalYear: year, ...(overrunThreshold && { amount: overrunThreshold.amount }) }}
                roles={roles}
              />
            </div>
          </>
        )}
      </WhenReady>
    </Panel>
  );
}

interface WithSourceProps {
  readonly children: string;
  readonly source: Schemas['SourceView'] | undefined;
  /** Why it holds where nothing was set. */
  readonly otherwise: string;
}

/** What holds, and where that is stated. */
const WithSource = ({ children, source, otherwise }: WithSourceProps) => (
  <>
    {children}
    <span className="row-key">{source ? <SourceLink source={source} /> : otherwise}</span>
  </>
);
