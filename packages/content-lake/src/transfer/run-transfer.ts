import { createClient, type SanityClient } from '@sanity/client';
import { exportDataset } from './export-dataset.ts';
import { importDataset } from './import-dataset.ts';
import { TransferError } from './transfer-error.ts';
import type { ImportIssue, ImportMode, TransferProgress } from './types.ts';

export interface TransferCommand {
  readonly positionals: readonly string[];
  readonly values: {
    readonly 'lake-url'?: string | undefined;
    readonly token?: string | undefined;
    readonly project?: string | undefined;
    readonly dataset?: string | undefined;
    readonly replace?: boolean | undefined;
    readonly missing?: boolean | undefined;
  };
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Hears of each step once. */
  readonly report: (text: string) => void;
}

export type TransferOutcome =
  | { readonly kind: 'done'; readonly message: string }
  | { readonly kind: 'failed'; readonly message: string }
  /** The command itself is wrong; nothing was tried. */
  | { readonly kind: 'misused'; readonly message: string };

type Target =
  | { readonly kind: 'client'; readonly client: SanityClient }
  | { readonly kind: 'misused'; readonly message: string };

const API_VERSION = '2025-02-19';
/** Issues shown of a refused file; more would scroll the first ones away. */
const SHOWN_ISSUES = 50;

function toMisuse(message: string): { readonly kind: 'misused'; readonly message: string } {
  return { kind: 'misused', message };
}

function findTarget({ values, env }: TransferCommand): Target {
  const url = values['lake-url'];
  const shared = { apiVersion: API_VERSION, useCdn: false };
  if (url !== undefined) {
    if (!URL.canParse(url)) return toMisuse(`--lake-url "${url}" is not an address such as http://localhost:3333.`);
    const token = values.token ?? env['STALLKEEP_LAKE_ADMIN_TOKEN'];
    if (!token) return toMisuse('A lake wants --token, its administrator token.');
    const projectId = values.project ?? 'lake';
    const dataset = values.dataset ?? 'production';
    const apiHost = new URL(url).origin;
    return {
      kind: 'client',
      client: createClient({ ...shared, projectId, dataset, token, apiHost, useProjectHostname: false }),
    };
  }
  const projectId = values.project ?? env['SANITY_PROJECT_ID'];
  const dataset = values.dataset ?? env['SANITY_DATASET'];
  const token = values.token ?? env['SANITY_API_TOKEN'];
  const missing = [
    projectId ? undefined : 'SANITY_PROJECT_ID',
    dataset ? undefined : 'SANITY_DATASET',
    token ? undefined : 'SANITY_API_TOKEN',
  ].filter((name) => name !== undefined);
  if (!projectId || !dataset || !token) {
    return toMisuse(`Neither --lake-url nor a hosted dataset is given: ${missing.join(', ')} not set.`);
  }
  return { kind: 'client', client: createClient({ ...shared, projectId, dataset, token }) };
}

function describeIssues(file: string, issues: readonly ImportIssue[]): string {
  const shown = issues.slice(0, SHOWN_ISSUES).map(({ path, rule, got }) => `  ${path}: ${rule} (got ${got})`);
  const rest = issues.length > SHOWN_ISSUES ? [`  … and ${issues.length - SHOWN_ISSUES} more`] : [];
  return [`${file} was refused, nothing was written:`, ...shown, ...rest].join('\n');
}

/** Says each step when it begins; the steps count their items far too often to say each. */
function toProgress(report: TransferCommand['report']): (progress: TransferProgress) => void {
  let last = '';
  return ({ step }) => {
    if (step !== last) report(step);
    last = step;
  };
}

async function runExport(client: SanityClient, file: string, { report }: TransferCommand): Promise<TransferOutcome> {
  const { documents, assets } = await exportDataset({ client, file, onProgress: toProgress(report) });
  return { kind: 'done', message: `Exported ${documents} documents and ${assets} assets to ${file}.` };
}

async function runImport(
  client: SanityClient,
  file: string,
  { values, report }: TransferCommand,
): Promise<TransferOutcome> {
  const mode: ImportMode = values.replace ? 'createOrReplace' : values.missing ? 'createIfNotExists' : 'create';
  const imported = await importDataset({ client, file, mode, onProgress: toProgress(report) });
  if (imported.kind === 'refused') return { kind: 'failed', message: describeIssues(file, imported.issues) };
  const warnings = imported.warnings.map((warning) => `\nWarning: ${warning}`).join('');
  return { kind: 'done', message: `Imported ${imported.documents} documents from ${file}.${warnings}` };
}

/** The command line without the process around it. */
export async function runTransfer(command: TransferCommand): Promise<TransferOutcome> {
  const [verb, file, ...rest] = command.positionals;
  if (verb !== 'export' && verb !== 'import') return toMisuse(`"${verb ?? ''}" is no command; use export or import.`);
  if (file === undefined || rest.length > 0) return toMisuse(`${verb} wants one file.`);
  if (command.values.replace && command.values.missing) return toMisuse('--replace and --missing exclude each other.');
  const target = findTarget(command);
  if (target.kind === 'misused') return target;
  try {
    return await (verb === 'export' ? runExport : runImport)(target.client, file, command);
  } catch (cause) {
    if (cause instanceof TransferError) return { kind: 'failed', message: cause.message };
    throw cause;
  }
}
