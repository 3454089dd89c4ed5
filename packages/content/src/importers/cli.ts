import { readFile, stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import type { Issue } from '@stallkeep/promise';
import { toContentError } from '../errors.ts';
import { createSanityClient } from '../sanityClient.ts';
import { MAX_FILE_BYTES } from './csv.ts';
import { importShopify } from './importShopify.ts';
import { formatReport } from './report.ts';
import { createImportStore } from './store.ts';
import { findImportTarget } from './target.ts';

const USAGE = `Imports another shop's products into a market event.

  npm run import -- shopify FILE --seller "Name or id" --event SLUG [options]

  --seller    name or id of the seller; a seller of that name is made when there is none
  --event     slug of the market event the products are added to
  --currency  what the file's prices are in, ISO 4217; EUR when not given
  --dry-run   say what would happen; write nothing, fetch nothing
  --json      the report as one JSON document
  --lake-url  address of the embedded Content Lake; the one that runs here when not given
  --token     token that may write; the running lake's own when not given

A hosted project is written to when SANITY_PROJECT_ID, SANITY_DATASET and SANITY_API_TOKEN are set.
`;

/** Exit codes: 0 the report is complete (with refusals in it too), 1 nothing could be done, 2 wrong use. */
async function main(argv: readonly string[]): Promise<number> {
  const given = readArguments(argv);
  if ('problem' in given) {
    process.stderr.write(`${given.problem}\n\n${USAGE}`);
    return 2;
  }
  const { values, file } = given;
  const directory = resolve(process.env['STALLKEEP_DATA_DIR'] || '.stallkeep');
  const target = await findImportTarget({ lakeUrl: values['lake-url'], token: values.token }, process.env, directory);
  if (!target.ok) return fail(target.issues);
  const path = resolve(process.env['INIT_CWD'] ?? '.', file);
  const text = await readFileWithin(path);
  if (!text.ok) return fail(text.issues);

  const store = createImportStore(createSanityClient(target.value.env));
  try {
    const report = await importShopify(
      {
        text: text.value,
        file: basename(path),
        seller: values.seller ?? '',
        event: values.event ?? '',
        currency: values.currency,
        isDryRun: values['dry-run'],
      },
      store,
    );
    if (!report.ok) return fail(report.issues);
    process.stdout.write(values.json ? `${JSON.stringify(report.value)}\n` : formatReport(report.value));
    return 0;
  } catch (cause) {
    const error = toContentError(cause, `import into ${target.value.name}`);
    process.stderr.write(`${error.message} (${error.reason})\n`);
    return 1;
  }
}

function readArguments(argv: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        seller: { type: 'string' },
        event: { type: 'string' },
        currency: { type: 'string', default: 'EUR' },
        'dry-run': { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        'lake-url': { type: 'string' },
        token: { type: 'string' },
      },
    });
    const [kind, file, ...rest] = positionals;
    if (kind !== 'shopify')
      return { problem: kind === undefined ? 'Say what to import.' : `Cannot import ${kind}; only shopify.` };
    if (file === undefined || rest.length > 0) return { problem: 'Name one file.' };
    if (!values.seller?.trim()) return { problem: 'Say whose products these are: --seller.' };
    if (!values.event?.trim()) return { problem: 'Say at which event they are sold: --event.' };
    if (!Intl.supportedValuesOf('currency').includes(values.currency))
      return { problem: `${values.currency} is not a currency.` };
    return { values, file };
  } catch (error) {
    if (error instanceof TypeError) return { problem: error.message };
    throw error;
  }
}

async function readFileWithin(
  path: string,
): Promise<{ ok: true; value: string } | { ok: false; issues: readonly Issue[] }> {
  try {
    const { size } = await stat(path);
    if (size > MAX_FILE_BYTES) return refuse(path, `must be at most ${MAX_FILE_BYTES} bytes`, String(size));
    return { ok: true, value: new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path)) };
  } catch (error) {
    if (error instanceof TypeError) return refuse(path, 'must be UTF-8: save it as CSV UTF-8', 'other bytes');
    if (error instanceof Error && 'code' in error)
      return refuse(path, 'must be a file that can be read', String(error.code));
    throw error;
  }
}

function refuse(path: string, rule: string, got: string): { ok: false; issues: readonly Issue[] } {
  return { ok: false, issues: [{ path, rule, got }] };
}

function fail(issues: readonly Issue[]): number {
  for (const { path, rule, got } of issues) process.stderr.write(`${path} ${rule}, got ${got}\n`);
  return 1;
}

process.exitCode = await main(process.argv.slice(2));
