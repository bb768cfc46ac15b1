/** How far the log was read through, and what was found, for who asks about the service. */
export const shownScrub = ({
  position,
  lastWholeMs,
  changed,
}: {
  readonly position: bigint;
  readonly lastWholeMs: number | undefined;
  readonly changed: readonly { readonly position: bigint }[];
}): object => ({
  position: position.toString(),
  lastPass: lastWholeMs === undefined ? null : new Date(lastWholeMs).toISOString(),
  changed: changed.map((one) => ({ ...one, position: one.position.toString() })),
});
