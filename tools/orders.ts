import { createReadStream, existsSync, renameSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import {
  applyRetention,
  type Database,
  eraseOrder,
  exportOrders,
  findReference,
  importOrders,
  migrate,
  type OrdersContext,
  openPostgres,
  readClock,
} from '@stallkeep/orders';
import { findEmbeddedUrl, startEmbeddedPostgres } from '@stallkeep/orders/embedded';
import { dataDirectory } from './paths.ts';

/**
 * `npm run orders -- …`: what an operator does with the orders' database, whether Stallkeep runs or not. It is the one of DATABASE_URL, else
 * the embedded one of the data directory.
 */
const usage = `npm run orders -- COMMAND

  erase REFERENCE   remove who bought from an order that has ended; its figures stay
  retention         remove what was kept long enough
  export FILE       write every row to a file
  import FILE       put such a file back, into an empty database
`;

const say = (line: string): void => void process.stdout.write(`${line}\n`);

function exit(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

const refusals = {
  unknown_order: 'There is no such order.',
  not_ended:
    'The order is still open: who bought is needed to make, hand over or charge it. Complete or cancel it first.',
  case_open: 'A case of this order waits for its answer: the buyer is needed for that. Settle it first.',
  refund_due: 'Money is owed to the buyer of this order. Give it back first.',
} as const;

async function erase(context: OrdersContext, given: string): Promise<void> {
  const reference = findReference(given);
  if (reference === undefined) throw new Error(`"${given}" is no reference of an order, such as K7Q2-4M9D.`);
  const order = await context.db
    .selectFrom('orders')
    .select('id')
    .where('reference', '=', reference)
    .executeTakeFirst();
  if (order === undefined) throw new Error(`There is no order ${reference}.`);
  const answer = await eraseOrder(context, order.id);
  if (answer.kind === 'refused') throw new Error(`${reference} was not erased. ${refusals[answer.reason]}`);
  say(
    `${reference}: who bought is erased; what was sold and paid stays. Copies of the database and files written by "export" still hold it: ` +
      'remove those that are older than today.',
  );
}

async function retain(context: OrdersContext): Promise<void> {
  const { kept, ...counts } = await applyRetention(context);
  for (const [what, count] of Object.entries(counts)) say(`${what.padEnd(12)} ${count}`);
  for (const { orderId, reason } of kept) say(`kept: order ${orderId} (${reason})`);
}

/** From where npm was called, which runs scripts in the repository's root. */
const toPath = (name: string): string => resolve(process.env['INIT_CWD'] ?? '.', name);

/** Under another name until it is whole. Readable by its owner alone: it says who bought what. */
async function exportTo({ db, readNow }: OrdersContext, name: string): Promise<void> {
  const file = toPath(name);
  if (existsSync(file)) throw new Error(`${file} is there already. Name another file.`);
  const part = `${file}.part`;
  rmSync(part, { force: true });
  const out = await open(part, 'wx', 0o600);
  let waiting = '';
  const flush = async (): Promise<void> => {
    await out.write(waiting);
    waiting = '';
  };
  try {
    const sums = await exportOrders(
      db,
      async (line) => {
        waiting += `${line}\n`;
        if (waiting.length > 1_000_000) await flush();
      },
      await readNow(db),
    );
    await flush();
    await out.sync();
    renameSync(part, file);
    const rows = Object.values(sums).reduce((total, one) => total + one.rows, 0);
    say(
      `${rows} rows, ${sums['orders']?.rows ?? 0} orders among them, are in ${file}. It holds names and addresses: keep it safe.`,
    );
  } finally {
    await out.close();
    rmSync(part, { force: true });
  }
}

/** Opened when the first line is asked for: lines that come before anybody listens are lost. */
async function* readLines(file: string): AsyncGenerator<string> {
  yield* createInterface({ input: createReadStream(file), crlfDelay: Infinity });
}

async function importFrom({ db }: OrdersContext, name: string): Promise<void> {
  const file = toPath(name);
  if (!existsSync(file)) throw new Error(`There is no file ${file}.`);
  const sums = await importOrders(db, readLines(file));
  const rows = Object.values(sums).reduce((total, one) => total + one.rows, 0);
  say(
    `${rows} rows, ${sums['orders']?.rows ?? 0} orders among them, are back, each as it was. Letters that waited are sent from here now: ` +
      'stop the shop they came from.',
  );
}

/** Opens the database for the time of `use`; the embedded server is started where it does not run. */
async function withOrders(use: (context: OrdersContext) => Promise<void>): Promise<void> {
  const directory = join(dataDirectory(), 'orders');
  const named = process.env['DATABASE_URL'] ?? '';
  const running = named === '' ? findEmbeddedUrl(directory) : named;
  const own =
    running === undefined
      ? await startEmbeddedPostgres({
          directory,
          within: dataDirectory(),
          log: (line) => {
            if (/^(PostgreSQL|warning|error)/.test(line)) process.stderr.write(`${line}\n`);
          },
        })
      : undefined;
  try {
    const db: Database = openPostgres({ url: running ?? own?.url ?? '', poolSize: 2, statementTimeoutMs: 600_000 });
    try {
      await migrate(db);
      await use({ db, readNow: readClock });
    } finally {
      await db.destroy();
    }
  } finally {
    await own?.stop();
  }
}

const [command, argument, ...more] = process.argv.slice(2);
const commands: Readonly<Record<string, (context: OrdersContext, argument: string) => Promise<void>>> = {
  erase,
  retention: retain,
  export: exportTo,
  import: importFrom,
};
const run = command !== undefined && Object.hasOwn(commands, command) ? commands[command] : undefined;
if (run === undefined || more.length > 0 || (argument === undefined) !== (command === 'retention')) exit(usage);
try {
  await withOrders((context) => run(context, argument ?? ''));
} catch (error) {
  exit(error instanceof Error ? error.message : String(error));
}
