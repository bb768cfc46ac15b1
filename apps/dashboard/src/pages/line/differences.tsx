import { amounts } from '../../amounts.ts';
import { centsOf, day, euros, moneyOf } from '../../figures.ts';
import type { BudgetLine, Schemas } from '../../api/schemas.ts';
import { EventRows } from '../shared/event-rows.tsx';

interface DifferencesProps {
  readonly then: Schemas['BudgetLineAnswer'];
  /** The same day as it is known today. */
  readonly now: BudgetLine;
  readonly knownAt: string;
}

/** The API names no more of what was recorded later. */
const namedMax = 10;

/** Why the figures as known on a day differ from those of today. */
export function Differences({ then, now, knownAt }: DifferencesProps) {
  const { recordedLater = [] } = then;
  const known = `Stand ${day(knownAt)}`;
  const different = amounts.filter(({ field }) => then[field].amount !== now[field].amount);
  return (
    <section aria-labelledby="spaeter">
      <h2 className="kern-heading-medium" id="spaeter">
        Erst danach gebucht
      </h2>
      {recordedLater.length === 0 ? (
        <p className="kern-body">
          Nach dem {day(knownAt)} wurde nichts mehr gebucht, was bis zum Stichtag wirkt: Die Zahlen sind
          dieselben wie heute.
        </p>
      ) : (
        <p className="kern-body">
          Diese Buchungen wirken bis zum Stichtag, waren am {day(knownAt)} aber noch nicht bekannt. Mit ihnen
          sieht derselbe Tag heute anders aus
          {recordedLater.length === namedMax ? `; genannt sind die ersten ${namedMax}` : ''}.
        </p>
      )}
      {different.length > 0 && (
        <div className="kern-table-responsive" role="region" aria-label="Damals und heute" tabIndex={0}>
          <table className="kern-table kern-table--small figures">
            <caption className="kern-sr-only">Damals und heute</caption>
            <thead className="kern-table__head">
              <tr className="kern-table__row">
                <th scope="col" className="kern-table__header">
                  Zahl
                </th>
                {[known, 'Heute bekannt', 'Unterschied'].map((label) => (
                  <th key={label} scope="col" className="kern-table__header kern-table__header--numeric">
                    {label}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody className="kern-table__body">
              {different.map(({ field, label }) => (
                <tr key={field} className="kern-table__row">
                  <th scope="row" className="kern-table__header">
                    {label}
                  </th>
                  {[then[field], now[field], moneyOf(centsOf(now[field]) - centsOf(then[field]))].map(
                    (money, column) => (
                      <td key={column} className="kern-table__cell kern-table__cell--numeric">
                        {euros(money)}
                      </td>
                    ),
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {recordedLater.length > 0 && <EventRows events={recordedLater} label="Erst danach gebucht" />}
    </section>
  );
}
