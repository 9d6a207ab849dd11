// Groups of opinion among 100,000 people, 1,000 statements and five million votes, from a long CSV on one core, against
// the floor: the same bytes read and the same numbers parsed, nothing kept. npx tsx bench/opinion.ts
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeVotes } from './opinion/cast-votes.ts';

const folder = mkdtempSync(join(tmpdir(), 'pp-opinion-'));
const file = join(folder, 'votes.csv');
const pp = new URL('../bin/pp.js', import.meta.url).pathname;

const votes = await writeVotes(file, { people: 100_000, statements: 1000, votesEach: 51.5 }, 'a large crowd');
console.log(`100,000 people, 1,000 statements, ${votes.toLocaleString('en-GB')} votes; each on one core:`);
const floor = timeFloor();
console.table({
  'floor: bytes read, numbers parsed': floor,
  'pp opinion --method polis': timeCommand('polis'),
  'pp opinion --method stable': timeCommand('stable'),
});
rmSync(folder, { recursive: true });

function timeFloor() {
  const started = performance.now();
  const bytes = readFileSync(file);
  let [sum, number] = [0, 0];
  for (const byte of bytes) {
    if (byte >= 0x30 && byte <= 0x39) number = number * 10 + byte - 0x30;
    else {
      sum += number;
      number = 0;
    }
  }
  return {
    seconds: seconds(performance.now() - started),
    'seconds of work': '',
    groups: '',
    megabytes: Math.round(sum > 0 ? process.memoryUsage.rss() / 1e6 : 0),
  };
}

function timeCommand(method: 'polis' | 'stable') {
  const report = "process.on('exit',()=>process.stderr.write(JSON.stringify(process.resourceUsage())))";
  const hook = `data:text/javascript,${encodeURIComponent(report)}`;
  const started = performance.now();
  const [program, ...pinned] =
    process.platform === 'linux' ? ['taskset', '-c', '0', process.execPath] : [process.execPath];
  const words = [...pinned, '--import', hook, pp, 'opinion', file, '--method', method, '--json'];
  const output = execFileSync('/bin/sh', ['-c', '"$@" 2>&1', 'sh', program ?? process.execPath, ...words], {
    maxBuffer: 64 * 1024 * 1024,
    encoding: 'utf8',
  });
  const end = output.lastIndexOf('}', output.lastIndexOf('{'));
  const { groups } = JSON.parse(output.slice(0, end + 1)) as { groups: { size: number }[] };
  const used = JSON.parse(output.slice(end + 1)) as NodeJS.ResourceUsage;
  return {
    seconds: seconds(performance.now() - started),
    'seconds of work': seconds((used.userCPUTime + used.systemCPUTime) / 1000),
    groups: groups.map(({ size }) => size).join(', '),
    megabytes: Math.round((used.maxRSS * 1024) / 1e6),
  };
}

function seconds(milliseconds: number): number {
  return Math.round(milliseconds / 100) / 10;
}
