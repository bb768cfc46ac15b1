/** An answer of a route that lists, as far as it is needed here. */
export interface Listed {
  readonly position?: string;
  readonly items: readonly object[];
  readonly next?: string;
}

/** The answer of the route, with all items in one piece. */
export async function* jsonOf(
  { items: _, next: __, ...rest }: Listed,
  all: AsyncIterable<Listed>,
): AsyncGenerator<Uint8Array> {
  const head = JSON.stringify(rest).slice(0, -1);
  yield Buffer.from(`${head}${head === '{' ? '' : ','}"items":[`);
  let isFirst = true;
  for await (const { items } of all) {
    if (items.length === 0) continue;
    yield Buffer.from((isFirst ? '\n' : ',\n') + items.map((item) => JSON.stringify(item)).join(',\n'));
    isFirst = false;
  }
  yield Buffer.from('\n]}\n');
}
