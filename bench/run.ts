// Every benchmark, one after the other, so that none disturbs another.
import { spawn } from 'node:child_process';
import { once } from 'node:events';

for (const name of [
  'answers',
  'front-page',
  'money-pages',
  'supplier-matching',
  'import-payments',
  'opinion',
  'opinion-live',
  'attack',
  'panel',
  'record-verify',
  'record-sequence',
  'sealing',
  'sealed-bids',
  'api-limit',
  'ocds-merge',
  'open-lists',
  'export-open-data',
  'import-ocds',
]) {
  const file = new URL(`./${name}.ts`, import.meta.url).pathname;
  const child = spawn(process.execPath, ['--import', 'tsx', file], { stdio: 'inherit' });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`the benchmark “${name}” ended with ${code}`);
}
