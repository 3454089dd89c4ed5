import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { runTransfer, type TransferCommand } from './run-transfer.ts';

const HOSTED = { SANITY_PROJECT_ID: 'abc', SANITY_DATASET: 'production', SANITY_API_TOKEN: 'secret' };

function command(positionals: readonly string[], rest: Partial<TransferCommand> = {}): TransferCommand {
  return { positionals, values: {}, env: HOSTED, report: () => undefined, ...rest };
}

describe('runTransfer', () => {
  it.each<[TransferCommand, RegExp]>([
    [command([]), /"" is no command/],
    [command(['delete', 'a']), /"delete" is no command/],
    [command(['export']), /export wants one file/],
    [command(['import', 'a', 'b']), /import wants one file/],
    [command(['import', 'a'], { values: { replace: true, missing: true } }), /exclude each other/],
    [command(['export', 'a'], { env: {} }), /SANITY_PROJECT_ID, SANITY_DATASET, SANITY_API_TOKEN not set/],
    [command(['export', 'a'], { env: { ...HOSTED, SANITY_API_TOKEN: '' } }), /: SANITY_API_TOKEN not set/],
    [command(['export', 'a'], { values: { 'lake-url': 'localhost' } }), /"localhost" is not an address/],
    [command(['export', 'a'], { values: { 'lake-url': 'http://localhost:3333' } }), /wants --token/],
  ])('refuses a wrong command before it does anything', async (asked, message) => {
    expect(await runTransfer(asked)).toEqual({ kind: 'misused', message: expect.stringMatching(message) });
  });

  it('says which file cannot be read', async () => {
    const outcome = await runTransfer(command(['import', '/no/such/file.tar.gz']));
    expect(outcome).toEqual({
      kind: 'failed',
      message: expect.stringMatching(/no\/such\/file\.tar\.gz could not be read \(ENOENT/),
    });
  });
});

describe('the command line', () => {
  it('ends with 2 and its usage when it is misused', { timeout: 30_000 }, async () => {
    const cli = fileURLToPath(new URL('./cli.ts', import.meta.url));
    const run = promisify(execFile)(process.execPath, [cli, 'import', '--nonsense'], { env: {} });
    await expect(run).rejects.toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/Unknown option '--nonsense'[\s\S]*Usage:/),
    });
  });
});
