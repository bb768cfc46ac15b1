/** Positions of the log at which commands from here ended, and how many are on their way. */
const ended = new Set<string>();
let sending = 0;

/** Whether a command from here is on its way: what is recorded meanwhile may be its doing. */
export const isSending = (): boolean => sending > 0;

/** Whether a command from here ended at this position. */
export const endedAt = (position: string): boolean => ended.has(position);

/** Remembers what a command from here has recorded. */
export async function asOwnDoing(request: Request, send: () => Promise<Response>): Promise<Response> {
  const isCommand =
    request.method === 'POST' && !(request.headers.get('prefer') ?? '').includes('handling=rehearse');
  if (!isCommand) return send();
  sending += 1;
  try {
    const response = await send();
    if (response.ok) {
      const position = positionIn(await response.clone().text());
      if (position !== undefined) ended.add(position);
    }
    return response;
  } finally {
    sending -= 1;
  }
}

function positionIn(text: string): string | undefined {
  try {
    const { position } = JSON.parse(text) as { readonly position?: unknown };
    return typeof position === 'string' ? position : undefined;
  } catch {
    return undefined;
  }
}
