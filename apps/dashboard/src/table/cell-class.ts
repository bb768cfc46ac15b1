import { isNumeric, type Column } from './column.ts';

/** How a cell of a column looks, in the head, the body and the total row. */
export const cellClass = <Row>(column: Column<Row>): string =>
  [
    'table__cell',
    ...(column.isPicture === true ? ['table__cell--picture'] : []),
    ...(isNumeric(column) && column.isPicture !== true ? ['table__cell--numeric'] : []),
    ...(column.kind === 'day' || column.kind === 'instant' ? ['table__cell--day'] : []),
    ...(column.wideOnly === true ? ['table__cell--wide'] : []),
  ].join(' ');
