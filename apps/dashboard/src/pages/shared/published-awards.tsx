import { day, euros, exactnessWords } from '../../figures.ts';
import type { Schemas } from '../../api/schemas.ts';
import { SourceLink } from './source-link.tsx';

interface PublishedAwardsProps {
  readonly title: string;
  readonly sentence: string;
  readonly awards: readonly Schemas['PublishedAwardView'][];
}

/** Awards that a ministry or the press named, each with its recipients and source. */
export function PublishedAwards({ title, sentence, awards }: PublishedAwardsProps) {
  if (awards.length === 0) return null;
  return (
    <section aria-labelledby="bewilligungen">
      <h2 className="kern-heading-medium" id="bewilligungen">
        {title}
      </h2>
      <p className="kern-body">{sentence}</p>
      <div className="kern-table-responsive" role="region" aria-label={title} tabIndex={0}>
        <table className="kern-table kern-table--small figures">
          <caption className="kern-sr-only">{title}</caption>
          <thead className="kern-table__head">
            <tr className="kern-table__row">
              {['Empfänger', 'Vorhaben', 'Bewilligt'].map((label) => (
                <th key={label} scope="col" className="kern-table__header">
                  {label}
                </th>
              ))}
              <th scope="col" className="kern-table__header kern-table__header--numeric">
                Betrag
              </th>
              <th scope="col" className="kern-table__header">
                Genauigkeit und Quelle
              </th>
            </tr>
          </thead>
          <tbody className="kern-table__body">
            {awards.map((award) => (
              <tr key={award.awardId} className="kern-table__row">
                <th scope="row" className="kern-table__header figures__name">
                  {award.recipientNames}
                  <span className="figures__key">
                    {award.recipients.length > 1 && 'gemeinsam, ungeteilt: '}
                    {award.recipients.join(', ')}
                  </span>
                </th>
                <td className="kern-table__cell">{award.purpose}</td>
                <td className="kern-table__cell figures__when">
                  {award.decidedOn === undefined ? 'nicht veröffentlicht' : day(award.decidedOn)}
                </td>
                <td className="kern-table__cell kern-table__cell--numeric">
                  {award.exactness !== 'EXACT' && `${exactnessWords[award.exactness]} `}
                  {euros(award.amount)}
                </td>
                <td className="kern-table__cell figures__source">
                  {exactnessWords[award.exactness]} · <SourceLink source={award.source} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
