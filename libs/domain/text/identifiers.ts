import { isDay } from '../calendar/day.ts';

/** Code of a programme. Case numbers begin with it and go on with a hyphen, so it has none. */
export const isProgrammeCode = (text: string): boolean => programmeCodePattern.test(text);
export const programmeCodePattern = /^[A-Z][A-Z0-9_]{1,39}$/;

/** Code of a budget line as its adopter has it: `0216-633-01`, `MAIN`, `7`. */
export const isLineCode = (text: string): boolean => lineCodePattern.test(text);
export const lineCodePattern = /^[A-Z0-9][A-Z0-9_.-]{0,39}$/;

/** Identifier chosen by the caller; totals are named after their period, which may be `2019+`. */
export const isName = (text: string): boolean => namePattern.test(text);
export const namePattern = /^[\w.:+-]{1,64}$/;

export const addressLengthMax = 2_000;
/** A web address: what a reader may follow with a click, so no `javascript:` and no `file:`. */
export const isWebAddress = (text: string): boolean =>
  text.length <= addressLengthMax && /^https?:\/\//.test(text) && URL.canParse(text);

/** When something was stated: `2023-06-30`, or only `2023-06` or `2023`. */
export const isStatedOn = (text: string): boolean => isDay(text) || /^2\d{3}(-(0[1-9]|1[0-2]))?$/.test(text);
