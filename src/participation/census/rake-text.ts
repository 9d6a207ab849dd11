import { textTable } from '../../terminal/text-table.ts';
import type { Margin } from './margins.rules.ts';
import type { Raked, RakeOptions } from './rake.rules.ts';
import { words } from './rake.words.en.ts';

/** What raking did, for a reader: each level before and after beside the census, and what it cost. */
export function rakeText(margins: readonly Margin[], options: RakeOptions, raked: Raked): string {
  const { weights, iterations, effectiveSize } = raked;
  const before = options.designWeights ?? [...weights].fill(1);
  const { columns } = words;
  const table = textTable(
    [
      { title: columns.margin },
      { title: columns.level },
      { title: columns.respondents, isNumber: true },
      { title: columns.before, isNumber: true },
      { title: columns.after, isNumber: true },
      { title: columns.census, isNumber: true },
    ],
    margins.flatMap((margin) => marginRows(margin, before, weights)),
  );
  const used = weights.filter((weight) => weight > 0).sort();
  const people = total(weights);
  return [
    words.heading(weights.length, people),
    '',
    table,
    '',
    words.footnote(iterations, effectiveSize.toFixed(1), shown(used[0]), shown(used.at(-1))),
  ].join('\n');
}

function marginRows({ name, levels, answers }: Margin, before: readonly number[], after: Float64Array) {
  const people = levels.reduce((sum, { population }) => sum + population, 0);
  return levels.map(({ level, population }) => {
    const at = answers.flatMap((answer, index) => (answer === level ? [index] : []));
    const share = (weights: ArrayLike<number>) =>
      at.reduce((sum, index) => sum + (weights[index] ?? 0), 0) / total(weights);
    const parts = [share(before), share(after), population / people];
    return [name, level, String(at.length), ...parts.map((part) => (part * 100).toFixed(2))];
  });
}

function total(weights: ArrayLike<number>): number {
  return Array.from(weights).reduce((sum, weight) => sum + weight, 0);
}

function shown(weight: number | undefined): string {
  return (weight ?? 0).toPrecision(4);
}
