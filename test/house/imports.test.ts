import { describe, expect, it } from 'vitest';
import { domainOf, kindOf, readSources } from './source.ts';

const files = readSources('src');
const edges = files.flatMap((file) => file.imports.map((to) => ({ from: file.path, to })));

/** What each kind of file may import, of the kinds that matter. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  rules: ['rules', 'words'],
  queries: ['rules', 'queries', 'words'],
  action: ['rules', 'queries', 'action', 'words'],
  page: ['rules', 'queries', 'page', 'words', 'action'],
  route: ['rules', 'queries', 'action', 'page', 'words', 'route'],
  command: ['rules', 'queries', 'action', 'words', 'command'],
  words: ['rules', 'words', 'action', 'queries'],
};
/** Stands under every domain: no kinds there. */
const GROUND = /^src\/(values|db|acts|objects|web|terminal|reference|settings|installation)/;

describe('imports run one way', () => {
  it('checks a house that is there', () => {
    expect(files.length).toBeGreaterThan(150);
    expect(edges.length).toBeGreaterThan(400);
  });

  it('route -> page, action -> queries -> rules', () => {
    const wrong = edges.filter(({ from, to }) => {
      if (!domainOf(from) || !domainOf(to)) return false;
      return !MAY_IMPORT[kindOf(from)]?.includes(kindOf(to));
    });
    expect(wrong).toEqual([]);
  });

  it('rules know no database, no clock and no other kind', () => {
    const wrong = edges.filter(
      ({ from, to }) =>
        kindOf(from) === 'rules' && kindOf(to) !== 'rules' && /^src\/(db|web\/edge|installation)/.test(to),
    );
    expect(wrong).toEqual([]);
  });

  it('nobody imports another domain’s routes and pages', () => {
    const wrong = edges.filter(
      ({ from, to }) =>
        domainOf(to) &&
        domainOf(from) !== domainOf(to) &&
        domainOf(from) &&
        /\.(routes?|page)\.tsx?$/.test(to),
    );
    expect(wrong).toEqual([]);
  });

  it('what stands under the domains imports none of them', () => {
    const wrong = edges.filter(
      ({ from, to }) => GROUND.test(from) && !from.startsWith('src/terminal') && domainOf(to),
    );
    expect(wrong).toEqual([]);
  });

  it('domains form no circle', () => {
    expect(findCircle(domainGraph())).toEqual([]);
  });

  it('files form no circle, of types neither', () => {
    expect(findCircle(graphOf(edges))).toEqual([]);
  });
});

function domainGraph(): Map<string, Set<string>> {
  return graphOf(
    edges.flatMap(({ from, to }) => {
      const [a, b] = [domainOf(from), domainOf(to)];
      return a && b && a !== b ? [{ from: a, to: b }] : [];
    }),
  );
}

function graphOf(
  arrows: readonly { readonly from: string; readonly to: string }[],
): Map<string, Set<string>> {
  const graph = new Map<string, Set<string>>();
  for (const { from, to } of arrows) graph.set(from, (graph.get(from) ?? new Set()).add(to));
  return graph;
}

/** The first circle found, as what stands along it. */
function findCircle(graph: Map<string, Set<string>>): string[] {
  const done = new Set<string>();
  const follow = (at: string, trail: readonly string[]): string[] => {
    if (trail.includes(at)) return [...trail.slice(trail.indexOf(at)), at];
    if (done.has(at)) return [];
    for (const next of graph.get(at) ?? []) {
      const circle = follow(next, [...trail, at]);
      if (circle.length > 0) return circle;
    }
    done.add(at);
    return [];
  };
  for (const start of graph.keys()) {
    const circle = follow(start, []);
    if (circle.length > 0) return circle;
  }
  return [];
}
