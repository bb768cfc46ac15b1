import type streams from '@eventstore/db-client/generated/streams_pb.js';
import type { LogRecord } from './wire-log.ts';

/** The events that the server looks through at a time where the client does not say. */
const defaultWindow = 32;

export interface EventFilter {
  readonly matches: (record: LogRecord) => boolean;
  /** A checkpoint after each so many events, matching or not; undefined where there is no filter and so no checkpoint. */
  readonly checkpointEvery: number | undefined;
}

export function filterOf(options: streams.ReadReq.Options): EventFilter {
  const filter = options.getFilter();
  if (!filter) return { matches: () => true, checkpointEvery: undefined };
  const window = filter.hasMax() ? filter.getMax() : defaultWindow;
  const checkpointEvery = Math.max(1, window * filter.getCheckpointintervalmultiplier());
  const ofType = filter.getEventType();
  if (ofType) {
    const fits = fitsExpression(ofType);
    return { matches: ({ type }) => fits(type), checkpointEvery };
  }
  const fits = fitsExpression(filter.getStreamIdentifier());
  return { matches: ({ stream }) => fits(stream), checkpointEvery };
}

function fitsExpression(
  expression: streams.ReadReq.Options.FilterOptions.Expression | undefined,
): (text: string) => boolean {
  const regex = expression?.getRegex();
  if (regex) {
    const pattern = new RegExp(regex);
    return (text) => pattern.test(text);
  }
  const prefixes = expression?.getPrefixList() ?? [];
  return (text) => prefixes.some((prefix) => text.startsWith(prefix));
}
