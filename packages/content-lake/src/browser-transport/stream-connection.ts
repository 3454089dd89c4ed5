/** A stream to open over the connection. */
export interface StreamRequest {
  readonly path: string;
  readonly lastEventId: string | undefined;
  readonly signal: AbortSignal | undefined;
}

interface OpenStream {
  readonly request: StreamRequest;
  readonly settle: (response: Response) => void;
  readonly fail: (error: Error) => void;
  body: ReadableStreamDefaultController<Uint8Array> | undefined;
}

type ServerMessage =
  | { readonly kind: 'head'; readonly id: number; readonly status: number; readonly contentType: string }
  | { readonly kind: 'part'; readonly id: number; readonly text: string }
  | { readonly kind: 'end'; readonly id: number };

function parseMessage(data: unknown): ServerMessage | undefined {
  if (typeof data !== 'string') return undefined;
  const message: unknown = JSON.parse(data);
  if (typeof message !== 'object' || message === null || !('kind' in message) || !('id' in message)) return undefined;
  const { kind, id } = message;
  if (typeof id !== 'number') return undefined;
  if (kind === 'end') return { kind, id };
  if (kind === 'part' && 'text' in message && typeof message.text === 'string') return { kind, id, text: message.text };
  if (kind !== 'head' || !('status' in message) || typeof message.status !== 'number') return undefined;
  const contentType = 'contentType' in message ? String(message.contentType) : 'text/event-stream';
  return { kind, id, status: message.status, contentType };
}

/**
 * One websocket that carries many event streams, each handed out as the `Response` a fetch would give. When the connection
 * breaks every stream ends with an error, as a broken fetch would: the client then opens it again with the last event's id,
 * and that opens a new connection.
 */
export class StreamConnection {
  readonly #url: string;
  readonly #streams = new Map<number, OpenStream>();
  readonly #encoder = new TextEncoder();
  #socket: WebSocket | undefined;
  #nextId = 1;

  constructor(url: string) {
    this.#url = url;
  }

  open(request: StreamRequest): Promise<Response> {
    if (request.signal?.aborted) return Promise.reject(createAbortError());
    const id = this.#nextId++;
    return new Promise((settle, fail) => {
      this.#streams.set(id, { request, settle, fail, body: undefined });
      request.signal?.addEventListener('abort', () => this.#abort(id), { once: true });
      const socket = this.#connect();
      if (socket.readyState === WebSocket.OPEN) this.#ask(socket, id);
    });
  }

  #connect(): WebSocket {
    if (this.#socket !== undefined) return this.#socket;
    const socket = new WebSocket(this.#url);
    this.#socket = socket;
    socket.addEventListener('open', () => {
      for (const id of this.#streams.keys()) this.#ask(socket, id);
    });
    socket.addEventListener('message', (event) => this.#receive(event.data));
    socket.addEventListener('close', () => {
      if (this.#socket === socket) this.#socket = undefined;
      this.#failAll(new TypeError('The connection to the content lake was lost'));
    });
    return socket;
  }

  #ask(socket: WebSocket, id: number): void {
    const stream = this.#streams.get(id);
    if (stream === undefined) return;
    const { path, lastEventId } = stream.request;
    socket.send(JSON.stringify({ kind: 'open', id, path, lastEventId }));
  }

  #tellClose(id: number): void {
    if (this.#socket?.readyState === WebSocket.OPEN) this.#socket.send(JSON.stringify({ kind: 'close', id }));
  }

  #receive(data: unknown): void {
    const message = parseMessage(data);
    const stream = message && this.#streams.get(message.id);
    if (message === undefined || stream === undefined) return;
    switch (message.kind) {
      case 'head': {
        const body = new ReadableStream<Uint8Array>({
          start: (controller) => {
            stream.body = controller;
          },
          cancel: () => {
            this.#streams.delete(message.id);
            this.#tellClose(message.id);
          },
        });
        stream.settle(new Response(body, { status: message.status, headers: { 'content-type': message.contentType } }));
        break;
      }
      case 'part':
        stream.body?.enqueue(this.#encoder.encode(message.text));
        break;
      case 'end':
        this.#streams.delete(message.id);
        stream.body?.close();
        break;
    }
  }

  #abort(id: number): void {
    const stream = this.#streams.get(id);
    if (stream === undefined) return;
    this.#streams.delete(id);
    this.#tellClose(id);
    this.#fail(stream, createAbortError());
  }

  #failAll(error: Error): void {
    const streams = [...this.#streams.values()];
    this.#streams.clear();
    for (const stream of streams) this.#fail(stream, error);
  }

  #fail(stream: OpenStream, error: Error): void {
    if (stream.body === undefined) stream.fail(error);
    else stream.body.error(error);
  }
}

function createAbortError(): Error {
  return new DOMException('The stream was aborted', 'AbortError');
}
