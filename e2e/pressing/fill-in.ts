import type { Random } from '../../src/values/random.ts';
import type { Field } from './forms-of.ts';

const texts = [
  'The answer on page 4 shows how 30 repairs a week would be made, with proof.',
  'Price is weighed as the notice says, and nothing in the papers speaks against it.',
  '40',
  '1',
  '100',
  '2500000',
  'no',
];

/** Something plausible, or not, in each field: dates around the story’s own, numbers, sentences, choices as offered. */
export function fillIn(fields: readonly Field[], random: Random): Record<string, string | string[]> {
  const filled: Record<string, string | string[]> = {};
  for (const { name, kind, values } of fields) {
    if (kind === 'file' || name.startsWith('_')) continue;
    if (kind === 'hidden') filled[name] = [...values];
    else if (kind === 'choice') filled[name] = pick(values, random);
    else if (kind === 'boxes') filled[name] = values.filter(() => random.nextUnit() < 0.7);
    else filled[name] = typed(name, values[0] ?? '', random);
  }
  return filled;
}

function typed(name: string, there: string, random: Random): string {
  if (name.endsWith('-day')) return String(1 + random.nextInteger(28));
  if (name.endsWith('-month')) return String(5 + random.nextInteger(6));
  if (name.endsWith('-year')) return pick(['2026', '2026', '2027', '2028'], random);
  if (/hour/i.test(name)) return pick(['9', '12', '17'], random);
  if (/minute/i.test(name)) return pick(['0', '30'], random);
  if (there !== '' && random.nextUnit() < 0.5) return there;
  return pick(texts, random);
}

export function pick<Item>(items: readonly Item[], random: Random): Item {
  const item = items[random.nextInteger(items.length)];
  if (item === undefined) throw new Error('there is nothing to choose from');
  return item;
}
