import type { Column } from '../../table/column.ts';
import { CaseLink } from '../case/case-link.tsx';
import { OrderLink } from '../order/order-link.tsx';
import { Recipients } from './recipients-cell.tsx';

/** The case that a row is of, with the way to it. */
export const caseColumn = <Row extends { readonly caseNumber: string }>(
  label: string,
  further: Pick<Column<Row>, 'sort' | 'wideOnly'> = {},
): Column<Row> => ({
  id: 'case',
  label,
  value: ({ caseNumber }) => caseNumber,
  cell: ({ caseNumber }) => <CaseLink caseNumber={caseNumber} />,
  ...further,
});

/** The payment order that a row is of, with the way to it. */
export const orderColumn = <Row extends { readonly orderNumber: string }>(
  label: string,
  further: Pick<Column<Row>, 'sort'> = {},
): Column<Row> => ({
  id: 'order',
  label,
  value: ({ orderNumber }) => orderNumber,
  cell: ({ orderNumber }) => <OrderLink orderNumber={orderNumber} />,
  ...further,
});

/** The municipalities that a row is of, the first by name. */
export const recipientsColumn = <Row extends { readonly recipients: readonly string[] }>(
  label: string,
): Column<Row> => ({
  id: 'recipient',
  label,
  value: ({ recipients }) => recipients.join(' '),
  cell: ({ recipients }) => <Recipients keys={recipients} />,
});
