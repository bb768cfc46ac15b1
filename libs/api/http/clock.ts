/** Unix milliseconds. */
export type Clock = () => number;

export const clockToken = Symbol('clock');
