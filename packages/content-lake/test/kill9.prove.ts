import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measureKill9 } from './kill9.ts';

/** `node packages/content-lake/test/kill9.prove.ts --mutations 10000 --kills 5` */
const { values } = parseArgs({
  options: { mutations: { type: 'string', default: '10000' }, kills: { type: 'string', default: '5' } },
});
const dataDir = mkdtempSync(join(tmpdir(), 'content-lake-kill9-'));
const startedAt = performance.now();
const report = await measureKill9(dataDir, {
  mutations: Number(values.mutations),
  kills: Number(values.kills),
  writers: 8,
});
rmSync(dataDir, { recursive: true, force: true });
console.log(JSON.stringify({ ...report, seconds: Number(((performance.now() - startedAt) / 1000).toFixed(1)) }));
process.exit(report.lost + report.torn === 0 ? 0 : 1);
