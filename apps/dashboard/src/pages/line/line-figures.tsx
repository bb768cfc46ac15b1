import { euros, instant, percent } from '../../figures.ts';
import type { BudgetLine, Money } from '../../api/schemas.ts';
import { ConsumptionPicture } from '../overview/consumption-picture.tsx';
import { Notice } from '../../frame/notice.tsx';
import { useWords } from '../../words/language.ts';
import { SourceLink } from '../shared/source-link.tsx';

const words = {
  de: {
    appropriation: 'Haushaltsansatz',
    supplements: 'Nachträge',
    overrun: 'Überschreitungen',
    transferredIn: 'Umgebucht von anderen Stellen',
    transferredOut: 'Umgebucht auf andere Stellen',
    carriedIn: 'Ausgabereste aus dem Vorjahr',
    carriedOn: 'Ins Folgejahr übertragen',
    lapsed: 'Verfallen',
    blocked: 'Gesperrt',
    committed: 'Festgelegt',
    paid: 'Ausgezahlt',
    available: 'Verfügbar',
    used: 'Ausschöpfung',
    year: (year: number) => `Haushaltsjahr ${year}`,
    warned: (at: string) => `Seit ${at} Uhr sind 90 % des Ansatzes ausgeschöpft.`,
    caption: 'Wofür Ansatz und Nachträge gebunden sind.',
    source: 'Quelle',
    exactness: { EXACT: 'genau', UP_TO: 'bis zu', APPROXIMATE: 'rund' },
  },
  en: {
    appropriation: 'Appropriation',
    supplements: 'Supplements',
    overrun: 'Overruns',
    transferredIn: 'Transferred from other lines',
    transferredOut: 'Transferred to other lines',
    carriedIn: 'Carried over from the year before',
    carriedOn: 'Carried on to the next year',
    lapsed: 'Lapsed',
    blocked: 'Blocked',
    committed: 'Committed',
    paid: 'Paid',
    available: 'Available',
    used: 'Used',
    year: (year: number) => `Fiscal year ${year}`,
    warned: (at: string) => `90 % of the appropriation have been used since ${at}.`,
    caption: 'What appropriation and supplements are bound for.',
    source: 'Source',
    exactness: { EXACT: 'exactly', UP_TO: 'up to', APPROXIMATE: 'about' },
  },
};

const isNothing = ({ amount }: Money): boolean => Number(amount) === 0;

/** The figures of one budget line, with what they rest on. */
export function LineFigures({ line }: { readonly line: BudgetLine }) {
  const say = useWords(words);
  const { source } = line;
  const figures = [
    [say.appropriation, `${say.exactness[line.exactness]} ${euros(line.appropriation)}`],
    [say.supplements, euros(line.supplements)],
    ...[
      [say.overrun, line.overrun] as const,
      [say.transferredIn, line.transferredIn] as const,
      [say.transferredOut, line.transferredOut] as const,
      [say.carriedIn, line.carriedIn] as const,
      [say.carriedOn, line.carriedOn] as const,
      [say.lapsed, line.lapsed] as const,
    ].flatMap(([name, figure]) => (isNothing(figure) ? [] : [[name, euros(figure)] as const])),
    [say.blocked, euros(line.blocked)],
    [say.committed, euros(line.committed)],
    [say.paid, euros(line.paid)],
    [say.available, euros(line.available)],
    [say.used, percent(line.usedPercent)],
  ] as const;
  return (
    <section aria-labelledby="zeile">
      <h2 className="kern-heading-medium" id="zeile">
        {say.year(line.fiscalYear)}
      </h2>
      {line.warnedAt !== undefined && <Notice kind="warning" title={say.warned(instant(line.warnedAt))} />}
      <ConsumptionPicture lines={[line]} showsYear={false} caption={say.caption} />
      <dl className="kern-description-list figures-list">
        {figures.map(([name, figure]) => (
          <div key={name} className="kern-description-list-item">
            <dt className="kern-description-list-item__key">{name}</dt>
            <dd className="kern-description-list-item__value">{figure}</dd>
          </div>
        ))}
        <div className="kern-description-list-item">
          <dt className="kern-description-list-item__key">{say.source}</dt>
          <dd className="kern-description-list-item__value">
            <SourceLink source={source} />
            {source.note !== undefined && <span className="figures__key">{source.note}</span>}
          </dd>
        </div>
      </dl>
    </section>
  );
}
