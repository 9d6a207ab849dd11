/** One step from one list to another: so many kept, taken out of the first, or added from the second. */
export type Edit = { readonly kind: 'kept' | 'taken-out' | 'added'; readonly tokens: readonly string[] };

/**
 * The shortest way from one list of tokens to another (E. W. Myers, “An O(ND) Difference Algorithm and Its
 * Variations”, Algorithmica 1, 1986, figure 2), as edits in order. What is kept and taken out is the first list; what
 * is kept and added is the second.
 */
export function compareTokens(before: readonly string[], after: readonly string[]): Edit[] {
  const reached = furthestReaches(before, after);
  const steps: Edit[] = [];
  let [x, y] = [before.length, after.length];
  for (let edits = reached.length - 1; edits >= 0; edits -= 1) {
    const from = stepInto(reached[edits - 1], edits, x - y);
    while (x > from.x && y > from.y) {
      steps.push({ kind: 'kept', tokens: [before[x - 1] ?? ''] });
      x -= 1;
      y -= 1;
    }
    if (edits === 0) break;
    if (from.isInsertion) steps.push({ kind: 'added', tokens: [after[y - 1] ?? ''] });
    else steps.push({ kind: 'taken-out', tokens: [before[x - 1] ?? ''] });
    x = from.isInsertion ? x : x - 1;
    y = from.isInsertion ? y - 1 : y;
  }
  return joinRuns(steps.reverse());
}

/** For each number of edits, how far each diagonal gets: the index of the diagonal is shifted by the number. */
type Reach = Int32Array;

function furthestReaches(before: readonly string[], after: readonly string[]): Reach[] {
  const all: Reach[] = [];
  for (let edits = 0; ; edits += 1) {
    const reach = new Int32Array(2 * edits + 1);
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      let { x } = stepInto(all[edits - 1], edits, diagonal);
      while (x < before.length && x - diagonal < after.length && before[x] === after[x - diagonal]) x += 1;
      reach[diagonal + edits] = x;
      if (x >= before.length && x - diagonal >= after.length) {
        all.push(reach);
        return all;
      }
    }
    all.push(reach);
  }
}

/** Where a path stands on a diagonal after its latest insertion or deletion, before it follows what is the same. */
function stepInto(last: Reach | undefined, edits: number, diagonal: number) {
  if (!last) return { x: 0, y: -diagonal, isInsertion: false };
  const at = (other: number) => last[other + edits - 1] ?? -1;
  const isInsertion = diagonal === -edits || (diagonal !== edits && at(diagonal - 1) < at(diagonal + 1));
  const x = isInsertion ? at(diagonal + 1) : at(diagonal - 1) + 1;
  return { x, y: x - diagonal, isInsertion };
}

function joinRuns(steps: readonly Edit[]): Edit[] {
  const runs: { kind: Edit['kind']; tokens: string[] }[] = [];
  for (const { kind, tokens } of steps) {
    const last = runs.at(-1);
    if (last?.kind === kind) last.tokens.push(...tokens);
    else runs.push({ kind, tokens: [...tokens] });
  }
  return runs;
}
