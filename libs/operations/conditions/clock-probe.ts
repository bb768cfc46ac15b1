import { moment } from '../moment.ts';
import type { Conditions, Probe } from './conditions.ts';

export interface ClockProbeOptions {
  readonly conditions: Conditions;
  /** Unix milliseconds. */
  readonly now: () => number;
  /** When the last event was recorded, Unix milliseconds; undefined where none is known. */
  readonly lastRecordedAtMs: () => number | undefined;
}

/** Clocks of several machines are less apart, and no correction of a clock that is kept in time is as long. */
const boundMs = 5_000;
/** A clock that has run on for so long since it went backwards is taken for right. */
const settledMs = 60_000;

/** Whether the clock lies behind the last event, or shows an earlier time than it did before. */
export function clockProbe({ conditions, now, lastRecordedAtMs }: ClockProbeOptions): Probe {
  let latestMs = -Infinity;
  let wentBackAtMs: number | undefined;
  return () => {
    const nowMs = now();
    const lastMs = lastRecordedAtMs();
    if (nowMs > latestMs - boundMs) wentBackAtMs = undefined;
    else if (wentBackAtMs === undefined || nowMs < wentBackAtMs) wentBackAtMs = nowMs;
    if (wentBackAtMs === undefined) latestMs = Math.max(latestMs, nowMs);
    else if (nowMs - wentBackAtMs >= settledMs) [latestMs, wentBackAtMs] = [nowMs, undefined];

    const clock = moment(nowMs);
    if (lastMs !== undefined && lastMs - nowMs > boundMs)
      conditions.set('clock-behind', { clock, last: moment(lastMs), of: 'event' });
    else if (wentBackAtMs !== undefined)
      conditions.set('clock-behind', { clock, last: moment(latestMs), of: 'clock' });
    else conditions.set('clock-behind', undefined);
  };
}
