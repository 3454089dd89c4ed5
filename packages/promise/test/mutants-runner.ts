import { globSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Script } from 'node:vm';
import type { InstrumenterContext } from '@stryker-mutator/api/core';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  type DryRunResult,
  DryRunStatus,
  determineHitLimitReached,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { build } from 'esbuild';
import * as fc from 'fast-check';
import * as vitest from 'vitest';
import { messageIgnorer } from './mutants-ignorer.ts';

/** All but the one that reads the titles of the others. */
const TEST_FILES = 'src/**/*.test.ts';
const LEFT_OUT: readonly string[] = [join('src', 'spec.test.ts')];
/** Properties cost most and are asked last: nearly every mutant falls to an example. */
const SLOW_FILE = /properties\.test\.ts$/;
/** A seed of its own would make the score another one each time. */
const SEED = 20_261_113;
/** Of the processor: many times what all tests take. */
const ENDLESS_MILLISECONDS = 3000;

interface NamedTest {
  readonly name: string;
  readonly run: () => unknown;
}

/**
 * Runs the package's tests in this very process, once for each mutant. Vitest starts a worker and reads all modules anew for every
 * test file, which takes seconds; here tests and sources are one script, evaluated anew for each mutant (the engine keeps what it
 * worked out of a plan, so a mutant must not meet what another one left), which takes milliseconds. `expect` is Vitest's own.
 */
class InProcessRunner {
  private script: Script | undefined;
  private readonly context: InstrumenterContext = {};
  private names: readonly string[] = [];

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init(): Promise<void> {
    Reflect.set(globalThis, '__stryker__', this.context);
    // Without shrinking: that a property fails is all that is asked.
    fc.configureGlobal({ seed: SEED, endOnFailure: true });
    this.script = new Script(`(function (require, describe, it) {\n${await bundleTests()}\n})`);
    delete this.context.activeMutant;
    this.names = this.collect().map(({ name }) => name);
  }

  async dryRun(): Promise<DryRunResult> {
    delete this.context.activeMutant;
    delete this.context.mutantCoverage;
    const tests: TestResult[] = [];
    // Evaluated anew for each test: else only the first to ask a plan would be known to reach what is then kept of it.
    for (const [index, name] of this.names.entries()) {
      delete this.context.currentTestId;
      const test = this.collect()[index];
      this.context.currentTestId = name;
      if (test !== undefined) tests.push(runTest(test));
    }
    delete this.context.currentTestId;
    const { mutantCoverage } = this.context;
    return { status: DryRunStatus.Complete, tests, ...(mutantCoverage === undefined ? {} : { mutantCoverage }) };
  }

  async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    const { testFilter, hitLimit, activeMutant, disableBail } = options;
    delete this.context.hitCount;
    delete this.context.hitLimit;
    this.context.activeMutant = activeMutant.id;
    const runAll = () => {
      if (hitLimit !== undefined) Object.assign(this.context, { hitCount: 0, hitLimit });
      return this.runAll(testFilter, disableBail);
    };
    const result = runFor(ENDLESS_MILLISECONDS, runAll);
    return toMutantRunResult(determineHitLimitReached(this.context.hitCount, hitLimit) ?? result);
  }

  private runAll(testFilter: readonly string[] | undefined, goesOn: boolean): DryRunResult {
    const wanted = testFilter === undefined ? undefined : new Set(testFilter);
    const tests: TestResult[] = [];
    for (const test of this.collectOrFail()) {
      if (wanted !== undefined && !wanted.has(test.name)) continue;
      const result = runTest(test);
      tests.push(result);
      if (result.status === TestStatus.Failed && !goesOn) break;
    }
    return { status: DryRunStatus.Complete, tests };
  }

  /** As collect; where a mutant keeps the tests from being read at all, its first test fails of that. */
  private collectOrFail(): readonly NamedTest[] {
    try {
      return this.collect();
    } catch (error) {
      const fail = () => {
        throw error;
      };
      return this.names.map((name) => ({ name, run: fail }));
    }
  }

  /** Evaluates sources and tests, and gives the tests in their order. */
  private collect(): readonly NamedTest[] {
    if (this.script === undefined) throw new Error('Stryker calls init before it runs tests.');
    const tests = new Map<string, NamedTest>();
    const groups: string[] = [];
    const add = (title: string, run: () => unknown) => {
      const full = [...groups, title].join(' > ');
      const name = tests.has(full) ? `${full} #${tests.size}` : full;
      tests.set(name, { name, run });
    };
    const describe = (title: string, body: () => void) => {
      groups.push(title);
      body();
      groups.pop();
    };
    const it = Object.assign((title: string, ...rest: readonly unknown[]) => add(title, () => callLast(rest, [])), {
      each:
        (table: readonly unknown[]) =>
        (title: string, ...rest: readonly unknown[]) => {
          for (const row of table) {
            const values = Array.isArray(row) ? row : [row];
            add(`${title} ${JSON.stringify(values)}`, () => callLast(rest, values));
          }
        },
    });
    const load = createRequire(join(process.cwd(), 'package.json'));
    const requireModule = (id: string) => (id === 'vitest' ? { ...vitest, describe, it, test: it } : load(id));
    this.script.runInThisContext()(requireModule, describe, it);
    return [...tests.values()];
  }
}

/** `it(title, body)` or `it(title, options, body)`. */
function callLast(rest: readonly unknown[], values: readonly unknown[]): unknown {
  const body = rest.at(-1);
  if (typeof body !== 'function') throw new Error('A test has a body.');
  return body(...values);
}

/** The engine is pure, and so are its tests: none waits for anything. */
function runTest({ name, run }: NamedTest): TestResult {
  const startedAt = performance.now();
  const common = () => ({ id: name, name, timeSpentMs: performance.now() - startedAt });
  try {
    if (run() instanceof Promise) throw new Error(`Mutants are tested without waiting, but this waits: ${name}`);
    return { ...common(), status: TestStatus.Success };
  } catch (error) {
    return { ...common(), status: TestStatus.Failed, failureMessage: String(error) };
  }
}

/**
 * Ends a run that does not come to an end, inside of this process: Stryker would start a new one, which takes far longer. Only a run
 * that had the processor for that long is endless; on a busy machine it is tried again, with twice the time.
 */
function runFor(processorMilliseconds: number, run: () => DryRunResult): DryRunResult {
  let result: DryRunResult = { status: DryRunStatus.Timeout };
  Reflect.set(globalThis, '__runMutant', () => {
    result = run();
  });
  for (let timeout = processorMilliseconds * 2; ; timeout *= 2) {
    const before = process.cpuUsage();
    try {
      new Script('__runMutant()').runInThisContext({ timeout });
      return result;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT')) throw error;
      const { user, system } = process.cpuUsage(before);
      if ((user + system) / 1000 > processorMilliseconds) return result;
    }
  }
}

/** The tests of the folder this process is in, as one script. Packages are not part of it: they hold no mutants. */
async function bundleTests(): Promise<string> {
  const files = globSync(TEST_FILES)
    .filter((file) => !LEFT_OUT.includes(file))
    .sort((a, b) => Number(SLOW_FILE.test(a)) - Number(SLOW_FILE.test(b)) || (a < b ? -1 : 1));
  const { outputFiles } = await build({
    stdin: { contents: files.map((file) => `import './${file}';`).join('\n'), resolveDir: process.cwd() },
    bundle: true,
    // The package says that its modules do nothing on their own: its tests do.
    ignoreAnnotations: true,
    packages: 'external',
    platform: 'node',
    format: 'cjs',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

export const strykerPlugins = [
  declareClassPlugin(PluginKind.TestRunner, 'in-process', InProcessRunner),
  messageIgnorer,
];
