export { YearClosings, type YearClosingsOptions } from './year-closings.ts';
export { waitingWords, type WaitingClosing } from './closing-calendar.ts';
