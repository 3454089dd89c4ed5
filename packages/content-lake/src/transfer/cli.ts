#!/usr/bin/env node
/**
 * Moves content between a lake or a hosted dataset and a file.
 *
 *     node cli.ts export FILE
 *     node cli.ts import FILE [--replace | --missing]
 *
 * Which dataset: `--lake-url URL` with `--token TOKEN` (or STALLKEEP_LAKE_ADMIN_TOKEN) for an embedded lake, else
 * SANITY_PROJECT_ID, SANITY_DATASET and SANITY_API_TOKEN for a hosted one.
 * Exits with 0 when done, 1 when the file or the other side is at fault, 2 when the command is.
 */
import { parseArgs } from 'node:util';
import { runTransfer } from './run-transfer.ts';

const USAGE = `Usage:
  export FILE                          write the dataset to FILE (.tar.gz)
  import FILE [--replace | --missing]  read FILE (.tar.gz or .ndjson); --replace overwrites documents that are there,
                                       --missing leaves them as they are, without either nothing may be there
Which dataset:
  --lake-url URL --token TOKEN [--project ID] [--dataset NAME]
  or the variables SANITY_PROJECT_ID, SANITY_DATASET and SANITY_API_TOKEN`;

function parse(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      'lake-url': { type: 'string' },
      token: { type: 'string' },
      project: { type: 'string' },
      dataset: { type: 'string' },
      replace: { type: 'boolean' },
      missing: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
}

async function main(): Promise<number> {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(process.argv.slice(2));
  } catch (cause) {
    console.error(`${cause instanceof Error ? cause.message : String(cause)}\n\n${USAGE}`);
    return 2;
  }
  const { values, positionals } = parsed;
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const outcome = await runTransfer({ values, positionals, env: process.env, report: (text) => console.error(text) });
  if (outcome.kind === 'misused') {
    console.error(`${outcome.message}\n\n${USAGE}`);
    return 2;
  }
  (outcome.kind === 'done' ? console.log : console.error)(outcome.message);
  return outcome.kind === 'done' ? 0 : 1;
}

process.exitCode = await main();
