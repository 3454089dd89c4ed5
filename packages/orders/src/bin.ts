import { parseArgs } from 'node:util';
import { startEmbeddedPostgres } from './embedded/index.ts';

/**
 * The orders' embedded PostgreSQL as a service: `node bin.ts --directory DIR [--within DIR] [--exit-with-parent]`. Says
 * `{"ready":true,"url":"postgresql://…"}` on standard output once it answers; everything else goes to standard error.
 */
const { values } = parseArgs({
  options: {
    directory: { type: 'string' },
    within: { type: 'string' },
    'exit-with-parent': { type: 'boolean' },
  },
});

function exit(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

const directory = values.directory ?? exit('Say where the orders are kept: --directory DIR.');

try {
  const database = await startEmbeddedPostgres({
    directory,
    ...(values.within === undefined ? {} : { within: values.within }),
    log: (line) => process.stderr.write(`${line}\n`),
  });
  let isStopping = false;
  const stop = () => {
    isStopping = true;
    database.stop().then(
      () => process.exit(0),
      (error: unknown) => exit(String(error)),
    );
  };
  process.once('SIGTERM', stop);
  if (values['exit-with-parent']) {
    // The parent holds the other end of stdin; it closes however the parent ends.
    process.stdin.resume();
    process.stdin.once('end', stop);
    process.stdin.once('error', stop);
    // Ctrl-C reaches the shop at the same time, which is to finish its orders first: the parent says when.
    process.on('SIGINT', () => {});
  } else {
    process.once('SIGINT', stop);
  }
  void database.ended.then((how) => {
    if (!isStopping) exit(`PostgreSQL ended with ${how}.`);
  });
  process.stdout.write(`${JSON.stringify({ ready: true, url: database.url, pid: process.pid })}\n`);
} catch (error) {
  exit(error instanceof Error ? error.message : String(error));
}
