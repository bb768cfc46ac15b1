import { day, euros, exactnessWords } from '../figures.ts';
import type { PublishedAward } from '../ledger-api/answers.ts';
import { SourceLink } from './source-link.tsx';

interface PublishedAwardsProps {
  readonly title: string;
  readonly sentence: string;
  readonly awards: readonly PublishedAward[];
}

/** Awards that a ministry or the press named, each with its recipients and source. */
export function PublishedAwards({ title, sentence, awards }: PublishedAwardsProps) {
  if (awards.length === 0) return null;
  return (
    <section aria-labelledby="bewilligungen">
      <h2 class="kern-heading-medium" id="bewilligungen">
        {title}
      </h2>
      <p class="kern-body">{sentence}</p>
      <div class="kern-table-responsive" role="region" aria-label={title} tabIndex={0}>
        <table class="kern-table kern-table--small figures">
          <caption class="kern-sr-only">{title}</caption>
          <thead class="kern-table__head">
            <tr class="kern-table__row">
              {['Empfänger', 'Vorhaben', 'Bewilligt'].map((label) => (
                <th key={label} scope="col" class="kern-table__header">
                  {label}
                </th>
              ))}
              <th scope="col" class="kern-table__header kern-table__header--numeric">
                Betrag
              </th>
              <th scope="col" class="kern-table__header">
                Genauigkeit und Quelle
              </th>
            </tr>
          </thead>
          <tbody class="kern-table__body">
            {awards.map((award) => (
              <tr key={award.awardId} class="kern-table__row">
                <th scope="row" class="kern-table__header figures__name">
                  {award.recipientNames}
                  <span class="figures__key">
                    {award.recipients.length > 1 && 'gemeinsam, ungeteilt: '}
                    {award.recipients.join(', ')}
                  </span>
                </th>
                <td class="kern-table__cell">{award.purpose}</td>
                <td class="kern-table__cell figures__when">
                  {award.decidedOn === undefined ? 'nicht veröffentlicht' : day(award.decidedOn)}
                </td>
                <td class="kern-table__cell kern-table__cell--numeric">
                  {award.exactness !== 'EXACT' && `${exactnessWords[award.exactness]} `}
                  {euros(award.amount)}
                </td>
                <td class="kern-table__cell figures__source">
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
