import { coverageOf } from '#domain';
import { InvalidSetting } from '#operations/settings';
import { queries, type ServiceCostGroup } from '#read-models';
import { fiscalYearIn } from './figure-options.ts';
import { momentText, shownMomentOf, type MomentOptions } from './moment.ts';
import type { TableFormat } from './choices.ts';
import { printTable } from './print-table.ts';
import { withModels } from './with-models.ts';

export interface CostOptions extends MomentOptions {
  readonly year?: string;
  readonly service?: string;
  readonly association?: string;
  readonly by?: ServiceCostGroup;
  readonly format: TableFormat;
}

const rowsMax = 100_000;

/** Prints what EfA services cost to operate by year, and what covers it: budget, authority, nothing. @throws InvalidSetting */
export async function printCost(options: CostOptions): Promise<void> {
  const { year, service, association, by, format } = options;
  const fiscalYear = year === undefined ? undefined : fiscalYearIn(year);
  const { rows } = await withModels((models) =>
    queries.ServiceCosts.read(models, {
      filter: {
        ...(fiscalYear !== undefined && { fiscalYear }),
        ...(service !== undefined && { leikaKey: service }),
        ...(association !== undefined && { association }),
      },
      groupBy: by ?? (association === undefined ? 'SERVICE' : 'SERVICE_AND_ASSOCIATION'),
      moment: shownMomentOf(options),
      page: {
        sort: {
          name: 'key',
          columns: [
            { column: 'fiscal_year', type: 'integer' },
            { column: 'leika_key', type: 'text' },
            { column: 'association', type: 'text' },
          ],
          descending: false,
        },
        limit: rowsMax,
      },
    }),
  );
  if (rows.length === 0) throw new InvalidSetting('Betriebskosten sind dazu bis dahin nicht gebucht.');
  await printTable(
    {
      name: `Betriebskosten der EfA-Leistungen: ${momentText(options)}`,
      columns: [
        { key: 'fiscalYear', heading: 'Jahr', kind: 'count' },
        { key: 'leikaKey', heading: 'Leistung', kind: 'text' },
        { key: 'association', heading: 'Verband', kind: 'text' },
        { key: 'claimed', heading: 'Beantragt', kind: 'amount' },
        { key: 'stated', heading: 'Angegeben', kind: 'amount' },
        { key: 'cost', heading: 'Kosten', kind: 'amount' },
        { key: 'coveredByBudget', heading: 'Durch Haushalt', kind: 'amount' },
        { key: 'coveredByAuthority', heading: 'Durch Ermächtigung', kind: 'amount' },
        { key: 'uncovered', heading: 'Durch nichts', kind: 'amount' },
      ],
      rows: rows.map((row) => {
        const { byBudget, byAuthority, byNothing } = coverageOf(row);
        return [
          row.fiscal_year,
          row.leika_key === '' ? undefined : row.leika_key,
          row.association === '' ? undefined : row.association,
          row.claimed,
          row.stated,
          row.cost,
          byBudget,
          byAuthority,
          byNothing,
        ];
      }),
    },
    format,
  );
}
