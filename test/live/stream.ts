import { createParser, type EventSourceMessage } from 'eventsource-parser';
import { asAdmin } from '../support/as-admin.js';
import type { Answer } from '../support/ask.js';

/** A subscription that is open. */
export interface OpenStream {
  readonly status: number;
  /** The next answer; null when the hub has said that it is complete. Rejects if the connection breaks. */
  next(): Promise<Answer | null>;
  /** The next answers. */
  take(count: number): Promise<readonly Answer[]>;
  /** Breaks the connection. */
  close(): void;
}

/** Opens a subscription as an administrator unless the headers say otherwise. */
export async function openStream(
  url: string,
  query: string,
  { variables = {}, headers }: { variables?: object; headers?: Record<string, string> } = {},
): Promise<OpenStream> {
  const abort = new AbortController();
  const response = await fetch(`${url}/graphql/stream`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...(headers ?? (await asAdmin())) },
    body: JSON.stringify({ query, variables }),
    signal: abort.signal,
  });
  const events = eventsOf(response);
  const next = async () => {
    const { value, done } = await events.next();
    if (done) throw new Error('The stream ended without saying that it is complete.');
    return value.event === 'complete' ? null : (JSON.parse(value.data) as Answer);
  };
  return {
    status: response.status,
    next,
    async take(count) {
      const answers: Answer[] = [];
      while (answers.length < count) {
        const answer = await next();
        if (!answer) throw new Error(`complete after ${answers.length} of ${count} answers: ${JSON.stringify(answers)}`);
        answers.push(answer);
      }
      return answers;
    },
    close: () => abort.abort(),
  };
}

async function* eventsOf({ body }: Response): AsyncGenerator<EventSourceMessage, void, undefined> {
  const events: EventSourceMessage[] = [];
  const parser = createParser({ onEvent: (event) => events.push(event) });
  for await (const text of body!.pipeThrough(new TextDecoderStream())) {
    parser.feed(text);
    yield* events.splice(0);
  }
}
