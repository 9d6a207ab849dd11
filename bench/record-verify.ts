// A public record of 1,000,000 entries verified from a folder by the command, in memory that does not grow with it,
// against the floor: the same bytes read and every entry and every node of its tree hashed once, nothing compared.
// npx tsx bench/record-verify.ts
import { execFileSync } from 'node:child_process';
import { hash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { entriesPath, readBundle } from '../src/accountability/record/log/tiles.rules.ts';
import { leavesTo, writeLog } from '../test/builders/record-log.ts';

const pp = new URL('../bin/pp.js', import.meta.url).pathname;
const sizes = [100_000, 1_000_000];

for (const size of sizes) {
  const folder = mkdtempSync(join(tmpdir(), 'pp-record-'));
  writeLog(folder, leavesTo(size));
  console.log(`${size.toLocaleString('en-GB')} entries:`);
  console.table({
    'floor: read and hashed': timeFloor(folder, size),
    'pp record verify': timeCommand(folder),
  });
  rmSync(folder, { recursive: true });
}

function timeFloor(folder: string, size: number) {
  const started = performance.now();
  const node = Buffer.alloc(65);
  for (let index = 0; index * 256 < size; index += 1) {
    const width = Math.min(256, size - index * 256);
    for (const entry of readBundle(readFileSync(join(folder, entriesPath(index, width)))) ?? []) {
      hash('sha256', entry, 'buffer');
      // A tree has one node fewer than leaves.
      hash('sha256', node, 'buffer');
    }
  }
  return { seconds: seconds(performance.now() - started), megabytes: '' };
}

function timeCommand(folder: string) {
  const report = "process.on('exit',()=>process.stderr.write(JSON.stringify(process.resourceUsage())))";
  const hook = `data:text/javascript,${encodeURIComponent(report)}`;
  const started = performance.now();
  const words = ['--import', hook, pp, 'record', 'verify', folder, '--json'];
  const output = execFileSync('/bin/sh', ['-c', '"$@" 2>&1', 'sh', process.execPath, ...words], {
    encoding: 'utf8',
  });
  const end = output.lastIndexOf('}', output.lastIndexOf('{'));
  const { valid } = JSON.parse(output.slice(0, end + 1)) as { valid: boolean };
  if (!valid) throw new Error('the log does not verify');
  const { maxRSS } = JSON.parse(output.slice(end + 1)) as NodeJS.ResourceUsage;
  return { seconds: seconds(performance.now() - started), megabytes: Math.round((maxRSS * 1024) / 1e6) };
}

function seconds(milliseconds: number): number {
  return Math.round(milliseconds / 100) / 10;
}
