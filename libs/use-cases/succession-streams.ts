import type { Recipient, RecipientEvent, RecipientKey } from '#domain';
import type { PlanLookups, Stream } from '#command-handling';
import { recipientStream } from './streams.ts';

/** The streams of recipients and of all who follow them, each once. */
export async function successionStreams(
  keys: readonly RecipientKey[],
  lookups: PlanLookups,
): Promise<readonly Stream<Recipient, RecipientEvent>[]> {
  const streams = new Map<RecipientKey, Stream<Recipient, RecipientEvent>>();
  for (let next = [...new Set(keys)]; next.length > 0;) {
    const found = next.map((key) => [key, recipientStream(key)] as const);
    for (const [key, stream] of found) streams.set(key, stream);
    const states = await Promise.all(found.map(([, stream]) => lookups.stateOf(stream)));
    const successors = states.flatMap((state) => (state?.successor === undefined ? [] : [state.successor]));
    next = [...new Set(successors)].filter((key) => !streams.has(key));
  }
  return [...streams.values()];
}
