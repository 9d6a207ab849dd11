import { describe, expect, it } from 'vitest';
import { readSources, walk } from './source.ts';

const files = readSources('src').filter(({ path }) => /\.(page|route)\.tsx?$/.test(path));
/** Three words in a row read like a sentence; paths and class names do not. */
const SENTENCE = /[A-Za-z’]+ [a-z’]+ [a-z’]+/;
const NOT_SEEN = new Set(['class', 'className', 'd', 'viewBox', 'points', 'transform']);

describe('sentences live in words.en.ts', () => {
  it('checks pages that are there', () => {
    expect(files.length).toBeGreaterThan(30);
  });

  it('no page or route holds prose', () => {
    const found: string[] = [];
    for (const { path, text } of files) {
      walk(path, text, (node, parent) => {
        const attribute =
          parent?.type === 'JSXAttribute' ? (parent['name'] as { name?: string }).name : undefined;
        if (attribute && NOT_SEEN.has(attribute)) return;
        const words = node.type === 'JSXText' || node.type === 'Literal' ? node.value : undefined;
        if (typeof words === 'string' && SENTENCE.test(words)) found.push(`${path}: ${words.trim()}`);
      });
    }
    expect(found).toEqual([]);
  });
});
