import { forecastConsumption } from '#domain';
import { InvalidSetting } from '#operations/settings';
import { authorisedOf, replay } from '#replay';
import { fiscalYearIn } from './figure-options.ts';
import { momentOf, momentText, type MomentOptions } from './moment.ts';
import type { TableFormat } from './choices.ts';
import { printTable } from './print-table.ts';
import { withLog } from './with-log.ts';

export interface ForecastOptions extends MomentOptions {
  readonly line?: string;
  readonly format: TableFormat;
}

const formula =
  'Das Größere von: ausgezahlt + offene Festlegungen; ausgezahlt × Tage des Jahres ÷ vergangene Tage, auf den Cent gerundet.';

/** Prints what the budget lines of a programme and year will have consumed at its end, with formula and inputs, from the events alone. */
export async function printForecast(
  programme: string,
  year: string,
  options: ForecastOptions,
): Promise<void> {
  const fiscalYear = fiscalYearIn(year);
  const moment = momentOf(options);
  const { lines } = await withLog('Nachrechnen', (log) => replay(log, moment));
  const asked = lines.filter(
    (one) =>
      one.programme === programme &&
      one.fiscalYear === fiscalYear &&
      (options.line === undefined || one.line === options.line),
  );
  if (asked.length === 0) throw new InvalidSetting(`Zu ${programme} ${year} ist bis dahin nichts gebucht.`);
  await printTable(
    {
      name: `${programme} ${year}: Verbrauch am Jahresende, vorausgeschätzt, ${momentText(options)}`,
      columns: [
        { key: 'line', heading: 'Haushaltsstelle', kind: 'text' },
        { key: 'forecast', heading: 'Verbrauch am Jahresende', kind: 'amount' },
        { key: 'follows', heading: 'Maßgeblich', kind: 'text' },
        { key: 'paid', heading: 'Ausgezahlt', kind: 'amount' },
        { key: 'committed', heading: 'Festgelegt', kind: 'amount' },
        { key: 'bound', heading: 'Gebunden', kind: 'amount' },
        { key: 'atRate', heading: 'Beim bisherigen Tempo', kind: 'amount' },
        { key: 'daysPassed', heading: 'Tage vergangen', kind: 'count' },
        { key: 'daysOfYear', heading: 'Tage des Jahres', kind: 'count' },
        { key: 'authorised', heading: 'Darf ausgeben', kind: 'amount' },
        { key: 'shortfall', heading: 'Fehlt', kind: 'amount' },
      ],
      rows: asked.map((one) => {
        const authorised = authorisedOf(one);
        const { committed, paid } = one;
        const { forecast, follows, bound, atRate, daysPassed, daysOfYear, shortfall } = forecastConsumption(
          { fiscalYear, committed, paid, authorised },
          moment.until,
        );
        return [
          one.line,
          forecast,
          options.format === 'json' ? follows : follows === 'RATE' ? 'Tempo' : 'Bindung',
          paid,
          committed,
          bound,
          atRate,
          BigInt(daysPassed),
          BigInt(daysOfYear),
          authorised,
          shortfall,
        ];
      }),
    },
    options.format,
  );
  if (options.format === 'text') console.log(formula);
}
