import type { IncomingMessage } from 'node:http';
import { createProblem } from './problem.ts';

/** Largest JSON body in bytes: a transaction of a big import still fits. */
const MAX_JSON_BYTES = 32 * 1024 * 1024;

/** @throws Problem 413 */
async function readBody(request: IncomingMessage, maxBytes: number): Promise<Buffer> {
  const announced = Number(request.headers['content-length'] ?? 0);
  const refuse = () => createProblem(413, `the body is larger than ${maxBytes} bytes`);
  if (announced > maxBytes) throw refuse();
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request) {
    const bytes: Buffer = Buffer.isBuffer(part) ? part : Buffer.from(String(part));
    length += bytes.length;
    if (length > maxBytes) throw refuse();
    parts.push(bytes);
  }
  return Buffer.concat(parts);
}

/** @throws Problem 400 that says where the JSON breaks, 413 */
export async function readJsonBody(request: IncomingMessage): Promise<unknown> {
  const bytes = await readBody(request, MAX_JSON_BYTES);
  const text = bytes.toString('utf8');
  if (text.trim() === '') throw createProblem(400, 'the body is empty; it must be JSON');
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch (error) {
    throw createProblem(400, `the body is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}
