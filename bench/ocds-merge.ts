// Merging 100,000 OCDS releases (20,000 processes of five releases) beside the time it takes to parse the same JSON Lines.
import { loadavg } from 'node:os';
import { collectReleases } from '../src/accountability/opendata/ocds/merging/collect-releases.rules.ts';
import { compiled, mergeReleases } from '../src/accountability/opendata/ocds/merging/merge-releases.rules.ts';
import { readMergeRules } from '../src/accountability/opendata/ocds/merging/merge-rules.rules.ts';
import { allExtensions, schemasOf } from '../src/accountability/opendata/ocds/shapes.rules.ts';

const PROCESSES = Number(process.env['PROCESSES'] ?? 20_000);
const ROUNDS = Number(process.env['ROUNDS'] ?? 3);
const EACH = 5;

const lines = Array.from({ length: PROCESSES * EACH }, (_, index) => JSON.stringify(releaseAt(index)));
const megabytes = lines.reduce((sum, line) => sum + line.length, 0) / 1e6;
const rules = readMergeRules(schemasOf('release', allExtensions).main);

const ratios: number[] = [];
for (let round = 1; round <= ROUNDS; round += 1) {
  const parsed = timed(() => lines.map((line) => JSON.parse(line) as unknown));
  const merged = timed(() => {
    const processes = collectReleases(parsed.value);
    if ('why' in processes) throw new Error(processes.why);
    return processes.map(({ releases }) => compiled(mergeReleases(releases, rules, false)));
  });
  if (merged.value.length !== PROCESSES) throw new Error('a process is missing');
  ratios.push(merged.seconds / parsed.seconds);
  console.log(
    `round ${round}: ${lines.length} releases (${megabytes.toFixed(0)} MB): parsed in ${parsed.seconds.toFixed(2)} s, ` +
      `merged in ${merged.seconds.toFixed(2)} s`,
  );
}
const middle = ratios.sort((a, b) => a - b)[Math.floor(ratios.length / 2)] ?? 0;
const peak = process.resourceUsage().maxRSS / 1024;
console.log(
  `ocds-merge: middle ratio ${middle.toFixed(2)}; peak ${peak.toFixed(0)} MB; load ${loadavg()[0]?.toFixed(1)}`,
);

function timed<Value>(work: () => Value): { readonly value: Value; readonly seconds: number } {
  const from = performance.now();
  const value = work();
  return { value, seconds: (performance.now() - from) / 1000 };
}

/** A planning, tender, amended tender, award and contract release of one process, some two kilobytes each. */
function releaseAt(index: number): object {
  const number = Math.floor(index / EACH);
  const step = index % EACH;
  const ocid = `ocds-000000-${number}`;
  const items = Array.from({ length: 6 }, (_, item) => ({
    id: String(item + 1),
    description: `Item ${item + 1} of purchase ${number}, as release ${step + 1} says`,
    classification: { scheme: 'CPV', id: String(45_000_000 + item) },
    quantity: 10 * (item + 1),
    unit: { name: 'each', value: { amount: 100 * (item + step + 1), currency: 'GBP' } },
  }));
  return {
    ocid,
    id: `${ocid}-${step}`,
    date: `2026-0${step + 1}-15T09:00:00Z`,
    tag: [['planning', 'tender', 'tenderAmendment', 'award', 'contract'][step]],
    initiationType: 'tender',
    parties: [
      { id: 'GB-1', name: `Body ${number % 12}`, roles: ['buyer'], address: { locality: 'Oldham' } },
      ...(step > 2
        ? [{ id: `GB-COH-${number}`, name: `Supplier ${number % 900}`, roles: ['supplier'] }]
        : []),
    ],
    buyer: { id: 'GB-1', name: `Body ${number % 12}` },
    tender: {
      id: String(number),
      title: `Purchase ${number}`,
      status: step < 3 ? 'active' : 'complete',
      value: { amount: 1000 * (step + 1), currency: 'GBP' },
      tenderPeriod: { endDate: `2026-03-${10 + step}T12:00:00Z` },
      items,
    },
    ...(step > 2 ? { awards: [{ id: '1', status: 'active', suppliers: [{ id: `GB-COH-${number}` }] }] } : {}),
    ...(step > 3
      ? { contracts: [{ id: '1', awardID: '1', status: 'active', dateSigned: '2026-05-15T09:00:00Z' }] }
      : {}),
  };
}
