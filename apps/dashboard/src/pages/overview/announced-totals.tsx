import { centsOf, euros, exactnessWords } from '../../figures.ts';
import type { Schemas } from '../../api/schemas.ts';
import { SourceLink } from '../shared/source-link.tsx';

interface AnnouncedTotalsProps {
  readonly totals: readonly Schemas['AnnouncedTotalView'][];
  readonly programmes: readonly Schemas['ProgrammeView'][];
}

const kindWords = { FRAME: 'Rahmen', COMPARISON: 'Vergleichssumme' } as const;

/** Sums that were published without a split into lines and years. */
export function AnnouncedTotals({ totals, programmes }: AnnouncedTotalsProps) {
  const nameOf = (code: string): string =>
    programmes.find(({ programme }) => programme === code)?.name ?? code;
  return (
    <section aria-labelledby="rahmen">
      <h2 className="kern-heading-medium" id="rahmen">
        Rahmen und Vergleichssummen
      </h2>
      <p className="kern-body">
        Angekündigt ohne Aufteilung auf Jahre. Diese Summen gehören zu keinem Haushaltsjahr und stecken in
        keiner Summe oben.
      </p>
      <div
        className="kern-table-responsive"
        role="region"
        aria-label="Rahmen und Vergleichssummen"
        tabIndex={0}
      >
        <table className="kern-table kern-table--small figures">
          <caption className="kern-sr-only">Rahmen und Vergleichssummen</caption>
          <thead className="kern-table__head">
            <tr className="kern-table__row">
              {['Programm', 'Art', 'Zeitraum'].map((label) => (
                <th key={label} scope="col" className="kern-table__header">
                  {label}
                </th>
              ))}
              <th scope="col" className="kern-table__header kern-table__header--numeric">
                Summe
              </th>
              <th scope="col" className="kern-table__header">
                Genauigkeit und Quelle
              </th>
            </tr>
          </thead>
          <tbody className="kern-table__body">
            {totals.map((total) => (
              <tr key={total.totalId} className="kern-table__row">
                <th scope="row" className="kern-table__header figures__name">
                  {nameOf(total.programme)}
                  <span className="figures__key">{total.name}</span>
                </th>
                <td className="kern-table__cell">{kindWords[total.kind]}</td>
                <td className="kern-table__cell">{periodWords(total.period)}</td>
                <td className="kern-table__cell kern-table__cell--numeric">
                  {total.exactness !== 'EXACT' && `${exactnessWords[total.exactness]} `}
                  {euros(total.amount)}
                  {centsOf(total.bound) > 0n && (
                    <span className="figures__key">
                      {euros(total.bound)} gebunden, {euros(total.paid)} ausgezahlt
                    </span>
                  )}
                </td>
                <td className="kern-table__cell figures__source">
                  {exactnessWords[total.exactness]} · <SourceLink source={total.source} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

const periodWords = (period: string): string =>
  period.endsWith('+') ? `seit ${period.slice(0, -1)}` : period.replace('-', '–');
