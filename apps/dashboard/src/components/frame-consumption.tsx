import { euros } from '../figures.ts';
import type { FrameConsumption, Programme } from '../ledger-api/answers.ts';

interface FrameConsumptionsProps {
  readonly frames: readonly FrameConsumption[];
  readonly programmes: readonly Programme[];
}

const title = 'Aus Rahmen ohne Jahresscheibe';

/** What frames carry in a year in which no budget line does. */
export function FrameConsumptions({ frames, programmes }: FrameConsumptionsProps) {
  const nameOf = (code: string): string =>
    programmes.find(({ programme }) => programme === code)?.name ?? code;
  return (
    <section aria-labelledby="aus-rahmen">
      <h2 class="kern-heading-medium" id="aus-rahmen">
        {title}
      </h2>
      <p class="kern-body">
        Im Haushaltsjahr aus einem Rahmen gezahlt oder in ihm gebunden. Keine Haushaltsstelle trägt diese
        Beträge; sie stecken in keiner Summe oben.
      </p>
      <div class="kern-table-responsive" role="region" aria-label={title} tabIndex={0}>
        <table class="kern-table kern-table--small figures">
          <caption class="kern-sr-only">{title}</caption>
          <thead class="kern-table__head">
            <tr class="kern-table__row">
              {['Programm und Rahmen', 'Haushaltsjahr'].map((label) => (
                <th key={label} scope="col" class="kern-table__header">
                  {label}
                </th>
              ))}
              {['Gebunden', 'Abgenommen', 'Ausgezahlt'].map((label) => (
                <th key={label} scope="col" class="kern-table__header kern-table__header--numeric">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody class="kern-table__body">
            {frames.map((frame) => (
              <tr key={`${frame.frameId} ${frame.fiscalYear}`} class="kern-table__row">
                <th scope="row" class="kern-table__header figures__name">
                  {nameOf(frame.programme)}
                  <span class="figures__key">{frame.name}</span>
                </th>
                <td class="kern-table__cell">{frame.fiscalYear}</td>
                {[frame.bound, frame.accepted, frame.paid].map((amount, index) => (
                  <td key={index} class="kern-table__cell kern-table__cell--numeric">
                    {euros(amount)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
