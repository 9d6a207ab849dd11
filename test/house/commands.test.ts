import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { kindOf, readSources, root } from './source.ts';

/** A line of a code block that begins with the bare name: it would run whatever bears the name, or nothing. */
const BARE_LINE = /^\s*(\$ )?pp [a-z]/;
/** A sentence that tells somebody to type the bare name. Naming a command (“the file that ‘pp seal’ made”) is not that. */
const TOLD = /\b(run|runs|use|with|command|program|while)[: ]+[“`‘]?pp [a-z]|: pp [a-z]|['`]pp [a-z-]+ /i;

describe('a command is told as it runs in a checkout: npx --no-install pp', () => {
  it('in every code block of what people read', () => {
    const docs = readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md'));
    expect(docs.length).toBeGreaterThan(5);
    const read = ['README.md', 'CONTRIBUTING.md', ...docs.map((name) => `docs/${name}`)];
    const found = read.flatMap((path) =>
      readFileSync(join(root, path), 'utf8')
        .split('\n')
        .filter((line) => BARE_LINE.test(line))
        .map((line) => `${path}: ${line.trim()}`),
    );
    expect(found).toEqual([]);
  });

  it('in every sentence of the site and of the commands', () => {
    const words = readSources('src').filter(({ path }) => kindOf(path) === 'words');
    expect(words.length).toBeGreaterThan(50);
    const found = words.flatMap(({ path, text }) =>
      text
        .split('\n')
        .filter((line) => !/^\s*(\/?\*)/.test(line) && TOLD.test(line))
        .map((line) => `${path}: ${line.trim()}`),
    );
    expect(found).toEqual([]);
  });
});
