import { euros } from '../../figures.ts';
import type { Schemas } from '../../api/schemas.ts';

interface FrameConsumptionsProps {
  readonly frames: readonly Schemas['FrameConsumptionView'][];
  readonly programmes: readonly Schemas['ProgrammeView'][];
}

const title = 'Aus Rahmen ohne Jahresscheibe';

/** What frames carry in a year in which no budget line does. */
export function FrameConsumptions({ frames, programmes }: FrameConsumptionsProps) {
  const nameOf = (code: string): string =>
    programmes.find(({ programme }) => programme === code)?.name ?? code;
  return (
    <section aria-labelledby="aus-rahmen">
      <h2 className="kern-heading-medium" id="aus-rahmen">
        {title}
      </h2>
      <p className="kern-body">
        Im Haushaltsjahr aus einem Rahmen gezahlt oder in ihm gebunden. Keine Haushaltsstelle trägt diese
        Beträge; sie stecken in keiner Summe oben.
      </p>
      <div className="kern-table-responsive" role="region" aria-label={title} tabIndex={0}>
        <table className="kern-table kern-table--small figures">
          <caption className="kern-sr-only">{title}</caption>
          <thead className="kern-table__head">
            <tr className="kern-table__row">
              {['Programm und Rahmen', 'Haushaltsjahr'].map((label) => (
                <th key={label} scope="col" className="kern-table__header">
                  {label}
                </th>
              ))}
              {['Gebunden', 'Abgenommen', 'Ausgezahlt'].map((label) => (
                <th key={label} scope="col" className="kern-table__header kern-table__header--numeric">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="kern-table__body">
            {frames.map((frame) => (
              <tr key={`${frame.frameId} ${frame.fiscalYear}`} className="kern-table__row">
                <th scope="row" className="kern-table__header figures__name">
                  {nameOf(frame.programme)}
                  <span className="figures__key">{frame.name}</span>
                </th>
                <td className="kern-table__cell">{frame.fiscalYear}</td>
                {[frame.bound, frame.accepted, frame.paid].map((amount, index) => (
                  <td key={index} className="kern-table__cell kern-table__cell--numeric">
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
