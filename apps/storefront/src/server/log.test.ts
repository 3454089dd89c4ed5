import { expect, it } from 'vitest';
import { createLog } from './log.server.ts';

it('writes one line of JSON for each happening, with the causes of an error', () => {
  const lines: string[] = [];
  const log = createLog(
    (line) => lines.push(line),
    () => 1_780_000_000_000,
  );
  log.info('listening', { url: 'http://127.0.0.1:1' });
  log.error('request failed', new Error('page\nfailed', { cause: new TypeError('no content') }), { path: '/may' });
  expect(lines.every((line) => line.endsWith('}\n') && line.indexOf('\n') === line.length - 1)).toBe(true);
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    { at: '2026-05-28T20:26:40.000Z', level: 'info', event: 'listening', url: 'http://127.0.0.1:1' },
    { level: 'error', path: '/may', message: 'Error: page\nfailed ← TypeError: no content' },
  ]);
});
