import type { WebSocket } from 'ws';
import type { Identity } from '../access/types.ts';
import { isJsonObject, type JsonObject } from '../documents/document.ts';

/** One open Studio, as the others see it. */
interface Member {
  readonly socket: WebSocket;
  readonly identity: Identity;
  isSubscribed: boolean;
  sessionId: string | undefined;
}

const HEARTBEAT = '♥';
const HEARTBEAT_MS = 20_000;

/** Every member subscribes to the same thing once, so one name does for all. */
const SUBSCRIPTION = 'presence';

/**
 * Who looks at what: JSON-RPC 2.0 over a websocket, as `/socket/<dataset>` of hosted Sanity. Everything a member announces is
 * passed on to the others; nothing is kept.
 */
export class PresenceHub {
  readonly #members = new Set<Member>();
  readonly #timer: NodeJS.Timeout;

  constructor() {
    this.#timer = setInterval(() => {
      for (const { socket } of this.#members) if (socket.readyState === socket.OPEN) socket.send(HEARTBEAT);
    }, HEARTBEAT_MS);
    this.#timer.unref();
  }

  add(socket: WebSocket, identity: Identity): void {
    const member: Member = { socket, identity, isSubscribed: false, sessionId: undefined };
    this.#members.add(member);
    socket.on('message', (data) => this.#receive(member, String(data)));
    socket.on('close', () => {
      this.#members.delete(member);
      if (member.sessionId !== undefined) this.#tell(member, { type: 'disconnect', m: { session: member.sessionId } });
    });
    socket.on('error', () => socket.terminate());
  }

  close(): void {
    clearInterval(this.#timer);
  }

  #receive(member: Member, text: string): void {
    if (text === HEARTBEAT) return;
    let message: unknown;
    try {
      message = JSON.parse(text);
    } catch {
      member.socket.close(1008, 'not JSON');
      return;
    }
    if (!isJsonObject(message)) return;
    const { id, method } = message;
    const params: JsonObject = isJsonObject(message['params']) ? message['params'] : {};
    switch (method) {
      case 'presence_subscribe':
        member.isSubscribed = true;
        break;
      case 'presence_unsubscribe':
        member.isSubscribed = false;
        break;
      case 'presence_announce': {
        const data = isJsonObject(params['data']) ? params['data'] : {};
        if (typeof data['sessionId'] === 'string') member.sessionId = data['sessionId'];
        this.#tell(member, { type: 'state', m: data });
        break;
      }
      case 'presence_rollcall':
        this.#tell(member, { type: 'rollCall', session: params['session'] });
        break;
      case 'presence_disconnect':
        this.#tell(member, { type: 'disconnect', m: { session: params['session'] } });
        member.sessionId = undefined;
        break;
      case 'authorization':
        break;
      default:
        reply(member.socket, id, { error: { code: -32601, message: `Method not found: ${String(method)}` } });
        return;
    }
    reply(member.socket, id, { result: method === 'presence_subscribe' ? SUBSCRIPTION : 'ok' });
  }

  #tell(from: Member, event: JsonObject): void {
    const params = { subscription: SUBSCRIPTION, result: { ...event, i: from.identity.id } };
    const message = JSON.stringify({ jsonrpc: '2.0', method: 'presence_subscription', params });
    for (const { socket, isSubscribed } of this.#members) {
      if (isSubscribed && socket !== from.socket && socket.readyState === socket.OPEN) socket.send(message);
    }
  }
}

function reply(socket: WebSocket, id: unknown, answer: object): void {
  if (id !== undefined && socket.readyState === socket.OPEN)
    socket.send(JSON.stringify({ jsonrpc: '2.0', id, ...answer }));
}
