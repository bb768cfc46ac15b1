import { euros, exactnessWords, instant, percent } from '../../figures.ts';
import type { BudgetLine, Money } from '../../api/schemas.ts';
import { ConsumptionPicture } from '../overview/consumption-picture.tsx';
import { Notice } from '../../frame/notice.tsx';
import { SourceLink } from '../shared/source-link.tsx';

const isNothing = ({ amount }: Money): boolean => Number(amount) === 0;

/** The figures of one budget line, with what they rest on. */
export function LineFigures({ line }: { readonly line: BudgetLine }) {
  const { source } = line;
  const figures = [
    ['Haushaltsansatz', `${exactnessWords[line.exactness]} ${euros(line.appropriation)}`],
    ['Nachträge', euros(line.supplements)],
    ...[
      ['Überschreitungen', line.overrun] as const,
      ['Umgebucht von anderen Stellen', line.transferredIn] as const,
      ['Umgebucht auf andere Stellen', line.transferredOut] as const,
      ['Ausgabereste aus dem Vorjahr', line.carriedIn] as const,
      ['Ins Folgejahr übertragen', line.carriedOn] as const,
      ['Verfallen', line.lapsed] as const,
    ].flatMap(([name, figure]) => (isNothing(figure) ? [] : [[name, euros(figure)] as const])),
    ['Gesperrt', euros(line.blocked)],
    ['Festgelegt', euros(line.committed)],
    ['Ausgezahlt', euros(line.paid)],
    ['Verfügbar', euros(line.available)],
    ['Ausschöpfung', percent(line.usedPercent)],
  ] as const;
  return (
    <section aria-labelledby="zeile">
      <h2 className="kern-heading-medium" id="zeile">
        Haushaltsjahr {line.fiscalYear}
      </h2>
      {line.warnedAt !== undefined && (
        <Notice
          kind="warning"
          title={`Seit ${instant(line.warnedAt)} Uhr sind 90 % des Ansatzes ausgeschöpft.`}
        />
      )}
      <ConsumptionPicture
        lines={[line]}
        showsYear={false}
        caption="Wofür Ansatz und Nachträge gebunden sind."
      />
      <dl className="kern-description-list figures-list">
        {figures.map(([name, figure]) => (
          <div key={name} className="kern-description-list-item">
            <dt className="kern-description-list-item__key">{name}</dt>
            <dd className="kern-description-list-item__value">{figure}</dd>
          </div>
        ))}
        <div className="kern-description-list-item">
          <dt className="kern-description-list-item__key">Quelle</dt>
          <dd className="kern-description-list-item__value">
            <SourceLink source={source} />
            {source.note !== undefined && <span className="figures__key">{source.note}</span>}
          </dd>
        </div>
      </dl>
    </section>
  );
}
