import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** A user of this machine that PostgreSQL runs as. */
export interface Account {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

/**
 * PostgreSQL refuses to run as root. Started as root, it runs as `postgres` where the machine has such a user, else as `nobody`:
 * a number without a line in /etc/passwd will not do, PostgreSQL looks itself up. Undefined: as whoever we are.
 *
 * @throws where we are root and the machine has neither.
 */
export function chooseAccount(): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const accounts = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .map(([name = '', , uid = '', gid = '']): Account => ({ name, uid: Number(uid), gid: Number(gid) }));
  for (const wanted of ['postgres', '_postgres', 'nobody']) {
    const found = accounts.find(({ name, uid, gid }) => name === wanted && uid > 0 && gid > 0);
    if (found !== undefined) return found;
  }
  throw new Error(
    'PostgreSQL does not run as root, and this machine has no user "postgres" or "nobody" to run it as. ' +
      'Make one with "useradd --system postgres", start Stallkeep as another user, or name a server in DATABASE_URL.',
  );
}

/** Whether the account can go into the folder and write there: asked of the system itself, which knows all its rules. */
export function canUseFolder(account: Account, folder: string): boolean {
  return (
    spawnSync('/bin/sh', ['-c', 'test -x "$1" && test -w "$1"', 'sh', folder], { ...toIds(account), cwd: '/' })
      .status === 0
  );
}

/** Whether the account can start the program; false also where a library is missing. */
export function canRun(account: Account | undefined, program: string, env: NodeJS.ProcessEnv): boolean {
  return spawnSync(program, ['--version'], { ...toIds(account), cwd: '/', env }).status === 0;
}

/** For spawn. */
export function toIds(account: Account | undefined): { uid?: number; gid?: number } {
  return account === undefined ? {} : { uid: account.uid, gid: account.gid };
}
