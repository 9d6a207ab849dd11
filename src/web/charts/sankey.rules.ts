/** Money from a first column through a second to a third; the values are in one unit. */
export type ThreeStep = {
  readonly from: string;
  readonly via: string;
  readonly to: string;
  readonly value: number;
};

/** A node’s column (0, 1, 2) and its name. */
export type SankeyNode = { readonly key: string; readonly column: 0 | 1 | 2; readonly name: string };
export type SankeyLink = { readonly source: string; readonly target: string; readonly value: number };
export type SankeyGraph = {
  readonly nodes: readonly SankeyNode[];
  readonly links: readonly SankeyLink[];
  readonly total: number;
};

const columns = ['from', 'via', 'to'] as const;

/**
 * What a Sankey draws: three columns, whatever is under one part in a hundred of the whole taken together as `other` in
 * its column, so that no more than a hundred and one things stand in one. Values of nothing or less (credits that
 * exceed payments) have no width and are left out; `total` is of what is drawn.
 */
export function foldFlows(flows: readonly ThreeStep[], other: string): SankeyGraph {
  const drawn = flows.filter(({ value }) => value > 0);
  const total = drawn.reduce((sum, { value }) => sum + value, 0);
  const folded = drawn.map((flow) => ({ ...flow }));
  for (const column of columns) {
    const sums = sumBy(folded, (flow) => flow[column]);
    for (const flow of folded) if ((sums.get(flow[column]) ?? 0) * 100 < total) flow[column] = other;
  }
  return { nodes: nodesOf(folded), links: linksOf(folded), total };
}

function nodesOf(flows: readonly ThreeStep[]): SankeyNode[] {
  return columns.flatMap((column, index) => {
    const sums = sumBy(flows, (flow) => flow[column]);
    const ordered = [...sums].toSorted(([, a], [, b]) => b - a);
    return ordered.map(([name]) => ({ key: keyOf(index, name), column: index as 0 | 1 | 2, name }));
  });
}

function linksOf(flows: readonly ThreeStep[]): SankeyLink[] {
  const steps = flows.flatMap(({ from, via, to, value }) => [
    { source: keyOf(0, from), target: keyOf(1, via), value },
    { source: keyOf(1, via), target: keyOf(2, to), value },
  ]);
  const sums = new Map<string, SankeyLink>();
  for (const { source, target, value } of steps) {
    const key = `${source}\n${target}`;
    sums.set(key, { source, target, value: value + (sums.get(key)?.value ?? 0) });
  }
  return [...sums.values()].toSorted((a, b) => b.value - a.value);
}

function keyOf(column: number, name: string): string {
  return `${column} ${name}`;
}

function sumBy(flows: readonly ThreeStep[], keyed: (flow: ThreeStep) => string): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const flow of flows) sums.set(keyed(flow), (sums.get(keyed(flow)) ?? 0) + flow.value);
  return sums;
}

/** A name in lines of at most so many letters, parted between words; a longer word has a line of its own. */
export function wrapWords(text: string, letters: number): string[] {
  return text.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    return last !== undefined && longer.length > letters ? [...lines, word] : [...lines.slice(0, -1), longer];
  }, []);
}
