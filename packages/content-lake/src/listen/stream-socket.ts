import type { WebSocket } from 'ws';
import type { Identity } from '../access/types.ts';
import { isJsonObject } from '../documents/document.ts';
import type { LakeContext } from '../http/lake-context.ts';
import { createProblem, Problem } from '../http/problem.ts';
import { splitVersion } from '../http/split-version.ts';
import { openStream } from './event-stream.ts';

/** Where the browser transport connects. Outside `/v…` because it is this lake's own, not Sanity's. */
export const STREAM_SOCKET_PATH = '/lake/streams';

/** Streams one tab may hold: a Studio with many panes has some thirty. */
const MAX_STREAMS = 500;
const MAX_TOKEN_BYTES = 64 * 1024;

interface OpenCommand {
  readonly id: number;
  /** Path and query of the event stream. */
  readonly path: string;
  readonly lastEventId: string | undefined;
}

function parseCommand(text: string): { readonly open: OpenCommand } | { readonly close: number } | undefined {
  let message: unknown;
  try {
    message = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isJsonObject(message)) return undefined;
  const { id, path, lastEventId, kind } = message;
  if (typeof id !== 'number') return undefined;
  if (kind === 'close') return { close: id };
  if (kind !== 'open' || typeof path !== 'string' || !path.startsWith('/')) return undefined;
  return { open: { id, path, lastEventId: typeof lastEventId === 'string' ? lastEventId : undefined } };
}

/**
 * Carries all event streams of a browser tab over one websocket. Browsers open six connections to a host at most; a Studio
 * with one document open wants that many streams, and then nothing else gets through.
 */
export function serveStreams(
  socket: WebSocket,
  options: { readonly context: LakeContext; readonly identity: Identity },
): void {
  const streams = new Map<number, () => void>();
  const send = (message: object) => {
    if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(message));
  };

  function open({ id, path, lastEventId }: OpenCommand): void {
    const url = URL.parse(path, 'http://lake.invalid');
    const versioned = url && splitVersion(url.pathname);
    try {
      if (!url || !versioned) throw createProblem(404, `${path.slice(0, 200)} is not a stream`);
      if (streams.has(id)) throw createProblem(400, `stream ${id} is open already`);
      if (streams.size >= MAX_STREAMS) throw createProblem(429, `more than ${MAX_STREAMS} streams on one connection`);
      let isOpen = false;
      let isEnded = false;
      const begin = () => {
        if (!isOpen) send({ kind: 'head', id, status: 200, contentType: 'text/event-stream' });
        isOpen = true;
      };
      const close = openStream(options.context, versioned.rest, {
        url,
        version: versioned.version,
        identity: options.identity,
        headers: lastEventId === undefined ? {} : { 'last-event-id': lastEventId },
        sink: {
          write(text) {
            begin();
            send({ kind: 'part', id, text });
          },
          end() {
            isEnded = true;
            send({ kind: 'end', id });
            streams.get(id)?.();
            streams.delete(id);
          },
        },
      });
      if (close === undefined) throw createProblem(404, `${url.pathname} is not a stream`);
      // A filter that cannot be read ends its stream while it opens.
      if (!isEnded) streams.set(id, close);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      send({ kind: 'head', id, status: error.status, contentType: 'application/json' });
      send({ kind: 'part', id, text: JSON.stringify(error.body) });
      send({ kind: 'end', id });
    }
  }

  socket.on('message', (data, isBinary) => {
    const text = isBinary ? '' : String(data);
    const command = text.length > MAX_TOKEN_BYTES ? undefined : parseCommand(text);
    if (command === undefined) {
      socket.close(1008, 'not a command');
      return;
    }
    if ('open' in command) {
      open(command.open);
      return;
    }
    streams.get(command.close)?.();
    streams.delete(command.close);
  });
  socket.on('close', () => {
    for (const close of streams.values()) close();
    streams.clear();
  });
  socket.on('error', () => socket.terminate());
}
