import type { IncomingMessage } from 'node:http';

/** The raw bytes of a body; undefined when it is larger than `maxBytes`. Rejects when the client goes away. */
export async function readBody(request: IncomingMessage, maxBytes: number): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    if (!Buffer.isBuffer(chunk))
      throw new TypeError('A request without an encoding yields buffers; an encoding was set on it.');
    size += chunk.length;
    if (size > maxBytes) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
