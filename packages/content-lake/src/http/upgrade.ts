import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import type { Access } from '../access/types.ts';
import type { PresenceHub } from '../listen/presence-socket.ts';
import { STREAM_SOCKET_PATH, serveStreams } from '../listen/stream-socket.ts';
import type { LakeContext } from './lake-context.ts';
import { findRequestUrl } from './request-url.ts';
import { splitVersion } from './split-version.ts';

const MAX_MESSAGE_BYTES = 256 * 1024;

function refuse(socket: Duplex, status: number, body: unknown): void {
  const json = JSON.stringify(body);
  socket.end(
    `HTTP/1.1 ${status} Refused\r\nconnection: close\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(json)}\r\n\r\n${json}`,
  );
}

/** Accepts the lake's two websockets: event streams of a tab, and presence. Origin and host are checked like any request's. */
export function acceptUpgrades(
  server: Server,
  parts: { readonly context: LakeContext; readonly access: Access; readonly presence: PresenceHub },
): { close(): void } {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: MAX_MESSAGE_BYTES });

  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const url = findRequestUrl(request, parts.context.publicUrl());
    if (url === undefined) {
      socket.destroy();
      return;
    }
    const decision = parts.access.check({
      method: 'GET',
      headers: request.headers,
      url,
      kind: 'upgrade',
      remoteAddress: request.socket.remoteAddress,
    });
    if (decision.kind !== 'allowed') {
      if (decision.kind === 'refused') refuse(socket, decision.status, decision.body);
      else socket.destroy();
      return;
    }
    const { identity } = decision;
    const isPresence = splitVersion(url.pathname)?.rest === `/socket/${parts.context.dataset}`;
    if (isPresence && identity.via === 'anonymous') {
      refuse(socket, 401, { statusCode: 401, error: 'Unauthorized', message: 'presence needs a session or a token' });
      return;
    }
    if (!isPresence && url.pathname !== STREAM_SOCKET_PATH) {
      const message = `${url.pathname} is not a websocket of the embedded Content Lake`;
      refuse(socket, 404, { statusCode: 404, error: 'Not Found', message });
      return;
    }
    sockets.handleUpgrade(request, socket, head, (websocket) => {
      if (isPresence) parts.presence.add(websocket, identity);
      else serveStreams(websocket, { context: parts.context, identity });
    });
  });

  return {
    close() {
      for (const socket of sockets.clients) socket.close(1001, 'the lake closes');
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
    },
  };
}
