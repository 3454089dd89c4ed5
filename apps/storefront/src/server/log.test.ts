import { expect, it } from 'vitest';
import { createLog } from './log.server.ts';
import { formatLoggedPath } from './log-path.server.ts';

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

it.each([
  ['/order/kR3vX9_aa1bQ-7Yw2mZp0A', '/order/:token'],
  ['/order/kR3vX9_aa1bQ-7Yw2mZp0A/cancel', '/order/:token/cancel'],
  ['/order/short', '/order/:token'],
  ['/letters/kR3vX9aa1bQ7Yw2mZp0A/stop', '/letters/:token/stop'],
  ['/api/seller/orders/0b8f3a52-90f1-4d0e-9f27-c1f1f4a1f2aa', '/api/seller/orders/:token'],
  ['/feira-da-ladra/bandana-of-the-river', '/feira-da-ladra/bandana-of-the-river'],
  ['/checkout/feira', '/checkout/feira'],
])('names %s as %s', (path, logged) => {
  expect(formatLoggedPath(path)).toBe(logged);
});

it('says of a database’s error what it is, not what was typed', () => {
  const lines: string[] = [];
  const log = createLog(
    (line) => lines.push(line),
    () => 0,
  );
  const typed = 'Ana Canary <ana@canary.example>';
  const refused = Object.assign(new Error(`invalid input syntax for type uuid: "${typed}"`), {
    severity: 'ERROR',
    code: '22P02',
    detail: `Key (email)=(${typed}) already exists.`,
    routine: 'string_to_uuid',
  });
  log.error('request failed', new Error('checkout failed', { cause: refused }));
  log.error('request failed', refused);
  const text = lines.join('');
  expect(text).not.toContain('anary');
  expect(text).toContain('22P02');
  expect(text).toContain('string_to_uuid');
});
