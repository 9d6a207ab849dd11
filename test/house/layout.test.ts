import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { settingNames } from '../../src/settings.ts';
import { readSources, root } from './source.ts';

const files = readSources('src');
const lengths = files
  .filter(({ path }) => path !== 'src/db/tables.ts')
  .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }));

describe('the house is easy to walk', () => {
  it('no file says nothing by its name', () => {
    const nameless = files.filter(({ path }) =>
      /(^|\/)(utils?|helpers?|common|misc|services?|managers?|index)(\/|\.|-)/.test(path),
    );
    expect(nameless.map(({ path }) => path)).toEqual([]);
  });

  it('the median file is under 60 lines, and none is over 250', () => {
    const sorted = lengths.map(({ lines }) => lines).sort((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(60);
    expect(lengths.filter(({ lines }) => lines > 250)).toEqual([]);
  });

  it('styles and migrations are no longer either', () => {
    const others = ['src/web/styles', 'src/db/migrations'].flatMap((folder) =>
      readdirSync(join(root, folder)).map((name) => join(folder, name)),
    );
    expect(others.length).toBeGreaterThan(10);
    const long = others.filter((path) => readFileSync(join(root, path), 'utf8').split('\n').length > 251);
    expect(long).toEqual([]);
  });

  it('every setting is explained in docs/settings.md, and nothing else is', () => {
    const documented = [
      ...readFileSync(join(root, 'docs/settings.md'), 'utf8').matchAll(/^\| `([A-Z_]+)`/gm),
    ].map((match) => match[1]);
    expect([...documented].sort()).toEqual([...settingNames].sort());
  });
});
