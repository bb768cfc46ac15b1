import { isDay } from '../calendar/day.ts';

/** Programme or line code. */
export const isCode = (text: string): boolean => codePattern.test(text);
export const codePattern = /^[A-Z][A-Z0-9_]{1,39}$/;

/** Identifier chosen by the caller. */
export const isName = (text: string): boolean => namePattern.test(text);
export const namePattern = /^[\w.:-]{1,64}$/;

export const addressLengthMax = 2_000;
/** A web address: what a reader may follow with a click, so no `javascript:` and no `file:`. */
export const isWebAddress = (text: string): boolean =>
  text.length <= addressLengthMax && /^https?:\/\//.test(text) && URL.canParse(text);

/** When something was stated: `2023-06-30`, or only `2023-06` or `2023`. */
export const isStatedOn = (text: string): boolean => isDay(text) || /^2\d{3}(-(0[1-9]|1[0-2]))?$/.test(text);
