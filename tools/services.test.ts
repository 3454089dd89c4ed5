import { describe, expect, it } from 'vitest';
import { type ServiceCommand, startService } from './services.ts';

const command = (script: string): ServiceCommand => ({
  name: 'probe',
  program: process.execPath,
  args: ['-e', script],
  cwd: import.meta.dirname,
  env: {},
});
const readyThen = (rest: string): string =>
  `console.log('{"not":"ready"}'); console.log('{"ready":true,"url":"http://127.0.0.1:9"}'); ${rest}`;

describe('a service', () => {
  it('is there once it says it is ready, and stops when told', async () => {
    const service = await startService(command(readyThen('setInterval(() => {}, 1000)')), () => {});
    expect(service.url).toBe('http://127.0.0.1:9');
    await service.stop();
    expect(await service.ended).toBe('signal SIGTERM');
  });

  it('fails with its last words when it ends before it is ready', async () => {
    await expect(startService(command(`console.error('no disk'); process.exit(3)`), () => {})).rejects.toThrow(
      /The probe ended with code 3\.\nno disk/,
    );
  });

  it('fails when the program does not exist', async () => {
    await expect(startService({ ...command(''), program: './nowhere' }, () => {})).rejects.toThrow(/ENOENT/);
  });

  it('hands on what the process says', async () => {
    const lines: string[] = [];
    const service = await startService(command(readyThen(`console.error('warm'); process.exitCode = 0`)), (line) =>
      lines.push(line),
    );
    await service.ended;
    expect(lines).toEqual(expect.arrayContaining(['{"not":"ready"}', 'warm']));
  });
});
