import type { CloudEvent } from '#feed';

export interface StreamedEvent {
  readonly id: string;
  readonly type: string;
  readonly cloudEvent: CloudEvent;
}

export interface EventStreamOptions {
  readonly address: string;
  readonly token: string;
  readonly lastEventId?: string;
  readonly signal?: AbortSignal;
  /** Told of every block without an event, with its text. */
  readonly onOther?: (block: string) => void;
}

/** Reads server-sent events as a browser does; ends with the stream or the signal. @throws Error unless it is one */
export async function* eventStream(options: EventStreamOptions): AsyncGenerator<StreamedEvent> {
  const { address, token, lastEventId, signal, onOther } = options;
  const response = await fetch(address, {
    headers: {
      accept: 'text/event-stream',
      authorization: `Bearer ${token}`,
      ...(lastEventId !== undefined && { 'last-event-id': lastEventId }),
    },
    ...(signal && { signal }),
  });
  if (!response.ok || !response.body) throw new Error(`${response.status}: ${await response.text()}`);
  let rest = '';
  try {
    for await (const chunk of response.body.pipeThrough(new TextDecoderStream())) {
      const blocks = (rest + chunk).split('\n\n');
      rest = blocks.pop() ?? '';
      for (const block of blocks) {
        const field = (name: string): string | undefined =>
          block
            .split('\n')
            .find((line) => line.startsWith(`${name}: `))
            ?.slice(name.length + 2);
        const data = field('data');
        if (data === undefined) onOther?.(block);
        else
          yield {
            id: field('id') ?? '',
            type: field('event') ?? '',
            cloudEvent: JSON.parse(data) as CloudEvent,
          };
      }
    }
  } catch (error) {
    if (!signal?.aborted) throw error;
  }
}
