import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { HtmlEscapedString } from 'hono/utils/html';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { leftOut } from './left-out.ts';

// oxlint-disable-next-line typescript/no-explicit-any -- the package's option trees have no types
export type Options = any;

type Fixture = { readonly name: string; readonly options: Options; readonly html: string };

type Rendered = HtmlEscapedString | Promise<HtmlEscapedString>;

function squash(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** One node in a form that two renderings of the same thing share: attributes sorted, spaces squashed. */
function normalise(node: DefaultTreeAdapterTypes.ChildNode): unknown {
  if (node.nodeName === '#text') return squash((node as DefaultTreeAdapterTypes.TextNode).value) || undefined;
  if (!('tagName' in node)) return undefined;
  const attributes = node.attrs.map(({ name, value }) => [name, squash(value)]).sort();
  return [node.tagName, Object.fromEntries(attributes), joined(node.childNodes)];
}

/** Neighbouring texts count as one, since where a text is cut says nothing. */
function joined(nodes: readonly DefaultTreeAdapterTypes.ChildNode[]): readonly unknown[] {
  const parts: unknown[] = [];
  for (const part of nodes.map(normalise)) {
    if (part === undefined) continue;
    const last = parts.at(-1);
    if (typeof part === 'string' && typeof last === 'string') parts[parts.length - 1] = `${last} ${part}`;
    else parts.push(part);
  }
  return parts;
}

export function asTree(html: string): readonly unknown[] {
  return joined(parseFragment(html).childNodes);
}

function fixturesOf(component: string): readonly Fixture[] {
  const path = createRequire(import.meta.url).resolve(
    `govuk-frontend/dist/govuk/components/${component}/fixtures.json`,
  );
  return (JSON.parse(readFileSync(path, 'utf8')) as { fixtures: readonly Fixture[] }).fixtures;
}

/**
 * Holds a component of ours to every reference rendering its package ships, except those left out by name.
 * A left-out name that no longer exists, or that we now render alike, fails: the list must stay true.
 */
export function holdToFixtures(component: string, render: (options: Options) => Rendered): void {
  const fixtures = fixturesOf(component);
  const skipped = new Set(Object.values(leftOut[component] ?? {}).flat());
  const held = fixtures.filter(({ name }) => !skipped.has(name));
  describe(`${component}, as its package draws it`, () => {
    it.each(held.map((fixture) => [fixture.name, fixture] as const))('%s', async (_name, fixture) => {
      expect(asTree(String(await render(fixture.options)))).toEqual(asTree(fixture.html));
    });
    it('compares something, and leaves out only what it must', async () => {
      expect(held.length).toBeGreaterThan(0);
      const names = fixtures.map(({ name }) => name);
      expect([...skipped].filter((name) => !names.includes(name))).toEqual([]);
      const alike: string[] = [];
      for (const { name, options, html } of fixtures.filter(({ name }) => skipped.has(name))) {
        const ours = await Promise.resolve(options)
          .then(render)
          .then(String, () => undefined);
        if (ours !== undefined && JSON.stringify(asTree(ours)) === JSON.stringify(asTree(html)))
          alike.push(name);
      }
      expect(alike).toEqual([]);
    });
  });
}
