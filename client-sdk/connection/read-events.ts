import { createParser, type EventSourceMessage } from 'eventsource-parser';

/**
 * Reads server-sent events.
 *
 * @param onSign is called with every sign of life, heartbeats as well
 */
export async function* eventsOf(
  body: ReadableStream<Uint8Array>,
  onSign: () => void,
): AsyncGenerator<EventSourceMessage, void, undefined> {
  const events: EventSourceMessage[] = [];
  const parser = createParser({ onEvent: (event) => events.push(event) });
  const decoder = new TextDecoder();
  const reader = body.getReader();
  try {
    for (;;) {
      const { value, done } = await reader.read();
      if (done) return;
      onSign();
      parser.feed(decoder.decode(value, { stream: true }));
      yield* events.splice(0);
    }
  } finally {
    await reader.cancel().catch(() => {}); // It may be broken already.
  }
}
