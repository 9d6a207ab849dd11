import { type Call, type Command, Refused, WrongUse } from '../../terminal/command.ts';
import { readInput } from '../../terminal/read-input.ts';
import type { Bounds } from './bounded-factor.rules.ts';
import { type RakeOptions, rake } from './rake.rules.ts';
import { rakeRefusal, words } from './rake.words.en.ts';
import { rakeText } from './rake-text.ts';
import { readDesignWeights, readMargin } from './read-sample.ts';
import { readTable } from './read-table.ts';

/** `pp rake`: recomputes, from files and nothing else, what each answer counts once a sample matches the census. */
export const rakeCommand: Command = {
  name: 'rake',
  summary: words.summary,
  usage:
    'rake <sample.csv> --margin <column>=<file.csv> … [--design-weight <column>] [--trim <low>,<high>] [--minimum <effective size>] [--json]',
  example: 'rake sample.csv --margin sex=sex.csv --margin age=age.csv --trim 20,50',
  options: {
    margin: { type: 'string', multiple: true },
    'design-weight': { type: 'string' },
    trim: { type: 'string' },
    minimum: { type: 'string' },
  },
  async run(call) {
    const { file, named, trim, minimum } = readCall(call);
    const sample = readTable(await readInput(file, call.terminal));
    if (sample.rows.length === 0) throw new Refused(words.noRows(sample.name));
    const margins = [];
    for (const { name, path } of named) {
      margins.push(readMargin(sample, name, readTable(await readInput(path, call.terminal))));
    }
    const column = call.options['design-weight'];
    const designWeights = typeof column === 'string' ? readDesignWeights(sample, column) : undefined;
    const options: RakeOptions = {
      ...(designWeights ? { designWeights } : {}),
      ...(trim ? { trim } : {}),
      ...(minimum ? { minimumEffective: minimum } : {}),
    };
    const raked = rake(sample.rows.length, margins, options);
    if ('refused' in raked) return refusal(call, raked);
    const { weights, iterations, effectiveSize } = raked;
    return {
      json: { weights: [...weights], iterations, effectiveSize, refused: null },
      text: rakeText(margins, options, raked),
    };
  },
};

/** Both ways at once: the sentence for a reader, and one JSON document that says which rule it was. */
function refusal(call: Call, refused: Exclude<ReturnType<typeof rake>, { weights: unknown }>) {
  const sentence = rakeRefusal(refused);
  call.terminal.errors.write(`${sentence}\n`);
  const { refused: word, ...about } = refused;
  const json = {
    weights: [],
    iterations: 'iterations' in about ? about.iterations : 0,
    effectiveSize: 'effectiveSize' in about ? about.effectiveSize : null,
    refused: word,
    sentence,
    about,
  };
  return { json, text: '', exitCode: 1 as const };
}

function readCall({ words: typed, options }: Call) {
  const [file, ...more] = typed;
  if (file === undefined || more.length > 0) throw new WrongUse(words.wantsOneFile);
  const given = options['margin'];
  const named = (Array.isArray(given) ? given.map(String) : []).map(readMarginName);
  if (named.length === 0) throw new WrongUse(words.wantsMargin);
  const twice = named.find(({ name }, index) => named.findIndex((other) => other.name === name) !== index);
  if (twice) throw new WrongUse(words.marginTwice(twice.name));
  if ([file, ...named.map(({ path }) => path)].filter((path) => path === '-').length > 1) {
    throw new WrongUse(words.onlyOneStdin);
  }
  return { file, named, trim: readTrim(options['trim']), minimum: readMinimum(options['minimum']) };
}

function readMarginName(typed: string): { readonly name: string; readonly path: string } {
  const at = typed.indexOf('=');
  const [name, path] = [typed.slice(0, at).trim(), typed.slice(at + 1).trim()];
  if (at < 0 || name === '' || path === '') throw new WrongUse(words.wrongMargin(typed));
  return { name, path };
}

function readTrim(typed: Call['options'][string]): Bounds | null {
  if (typeof typed !== 'string') return null;
  const parts = typed.split(',').map((part) => part.trim());
  const [low, high] = parts.map(Number);
  const isRight = parts.length === 2 && parts.every((part) => part !== '');
  if (!isRight || low === undefined || high === undefined || !(low >= 0 && high > 0 && high >= low)) {
    throw new WrongUse(words.wrongTrim(typed));
  }
  return { low, high };
}

function readMinimum(typed: Call['options'][string]): number | null {
  if (typeof typed !== 'string') return null;
  const minimum = Number(typed);
  if (!(minimum > 0 && minimum < Infinity)) throw new WrongUse(words.wrongMinimum(typed));
  return minimum;
}
