import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findOpinionGroups } from './find-opinion-groups.rules.ts';
import type { OpinionResult } from './opinion.rules.ts';
import { readStates } from './reading/read-states.rules.ts';
import { readVotes } from './reading/read-votes.rules.ts';
import { silhouetteOf } from './silhouette.rules.ts';
import { gatherVotes, type VoteMatrix } from './vote-matrix.rules.ts';

const folder = `${process.env['PP_REFERENCE_DATA'] ?? '../shared/data'}/opinion`;
const isThere = existsSync(folder);

type Counted = { tid: number; 'n-success': number; 'n-trials': number; 'p-test': number };
type Served = {
  pca: { center: number[]; comps: number[][]; 'comment-extremity': number[] };
  'base-clusters': { id: number[]; members: number[][]; x: number[]; y: number[] };
  'group-clusters': { id: number; members: number[] }[];
  'in-conv': number[];
  repness: Record<string, (Counted & { 'repful-for': string })[]>;
  consensus: Record<'agree' | 'disagree', Counted[]>;
  'group-aware-consensus': Record<string, number>;
  'comment-priorities': Record<string, number>;
};

function open(name: string, votesFile: string, statementsFile: string) {
  const votes = readVotes(readFileSync(`${folder}/${name}/${votesFile}`));
  const read = readStates(readFileSync(`${folder}/${name}/${statementsFile}`));
  if ('refused' in votes || 'refused' in read) throw new Error(`${name} could not be read`);
  const matrix = gatherVotes(votes.votes);
  return { matrix, states: matrix.statements.map((statement) => read.states.get(statement) ?? 'shown') };
}

function farthest(found: Iterable<number>, expected: readonly number[]): number {
  const list = [...found];
  expect(list).toHaveLength(expected.length);
  return list.reduce((most, value, index) => Math.max(most, Math.abs(value - expected[index]!)), 0);
}

/** The served people of each group. */
function servedGroups(served: Served): string[][] {
  const bases = served['base-clusters'];
  return served['group-clusters'].map(({ members }) =>
    members.flatMap((base) => bases.members[bases.id.indexOf(base)]!.map(String)).sort(),
  );
}

function groupsOf(matrix: VoteMatrix, { groups, groupOf }: OpinionResult): string[][] {
  return groups.map(({ id }) => matrix.people.filter((_, person) => groupOf[person] === id).sort());
}

describe.skipIf(!isThere).each(['25ptpt-3gp-no-strict-with-meta', 'below-100-ptpts'])(
  'reference data: opinion/%s against what Polis served',
  (name) => {
    const load = () => {
      const { matrix, states } = open(name, 'votes.json', 'comments.json');
      const served = JSON.parse(readFileSync(`${folder}/${name}/math-pca2.json`, 'utf8')) as Served;
      return { matrix, served, result: findOpinionGroups(matrix, { method: 'polis', states }) };
    };

    it('has its centre, components, extremity, priorities and consensus to 1e−9', () => {
      const { matrix, served, result } = load();
      const inOrder = (values: Record<string, number>) => matrix.statements.map((id) => values[id]!);
      expect(farthest(result.center, served.pca.center)).toBeLessThan(1e-9);
      expect(farthest(result.components[0], served.pca.comps[0]!)).toBeLessThan(1e-9);
      expect(farthest(result.components[1], served.pca.comps[1]!)).toBeLessThan(1e-9);
      expect(farthest(result.extremity, served.pca['comment-extremity'])).toBeLessThan(1e-9);
      expect(farthest(result.priorities, inOrder(served['comment-priorities']))).toBeLessThan(1e-9);
      expect(farthest(result.consensus, inOrder(served['group-aware-consensus']))).toBeLessThan(1e-9);
    });

    it('places the same people, in the same places to 1e−9, in the same groups', () => {
      const { matrix, served, result } = load();
      const { members, x, y } = served['base-clusters'];
      members.forEach((people, base) => {
        const person = matrix.people.indexOf(String(people[0]));
        expect(Math.abs(result.x[person]! - x[base]!)).toBeLessThan(1e-9);
        expect(Math.abs(result.y[person]! - y[base]!)).toBeLessThan(1e-9);
      });
      expect(result.grouped).toBe(served['in-conv'].length);
      expect(new Set(groupsOf(matrix, result).map(String))).toEqual(
        new Set(servedGroups(served).map(String)),
      );
    });

    it('finds the same statements for each group and for all', () => {
      const { matrix, served, result } = load();
      const own = groupsOf(matrix, result).map(String);
      servedGroups(served).forEach((people, group) => {
        const found = result.groups[own.indexOf(String(people))]!.representative;
        expect(
          found.map(({ statement, side, shown }) => [Number(matrix.statements[statement]), side, shown]),
        ).toEqual(
          served.repness[String(group)]!.map((item) => [item.tid, item['repful-for'], item['n-trials']]),
        );
      });
      const shared = (side: string) =>
        result.shared
          .filter((item) => item.side === side)
          .map(({ statement }) => Number(matrix.statements[statement]));
      expect(shared('agree')).toEqual(served.consensus.agree.map(({ tid }) => tid));
      expect(shared('disagree')).toEqual(served.consensus.disagree.map(({ tid }) => tid));
    });
  },
);

describe.skipIf(!isThere)('reference data: open conversations with the group each person was served', () => {
  function openExport(name: string) {
    const { matrix, states } = open(name, 'participants-votes.csv', 'comments.csv');
    const rows = readFileSync(`${folder}/${name}/participants-votes.csv`, 'utf8').split(/\r?\n/).slice(1);
    const group = new Map(rows.map((row) => [row.split(',')[0]!, row.split(',')[1]!]));
    const served = matrix.people.map((person) => (group.get(person) ? Number(group.get(person)) : -1));
    return { matrix, served, result: findOpinionGroups(matrix, { method: 'stable', states }) };
  }

  it.each(['brexit-consensus', 'scoop-hivemind.ubi'])(
    'stands clearer apart than what was served: %s',
    (name) => {
      const { result, served } = openExport(name);
      const both = served.flatMap((group, person) =>
        group >= 0 && result.groupOf[person]! >= 0 ? [person] : [],
      );
      const points = {
        x: Float64Array.from(both, (person) => result.x[person]!),
        y: Float64Array.from(both, (person) => result.y[person]!),
        weight: new Float64Array(both.length).fill(1),
      };
      const ofServed = silhouetteOf(
        points,
        both.map((person) => served[person]!),
        Math.max(...served) + 1,
      );
      expect(result.refused).toBeNull();
      expect(result.silhouette!).toBeGreaterThan(ofServed);
    },
  );

  // The served groups carry the history of a conversation that ran for weeks; the export holds only its last votes.
  it.each([
    ['brexit-consensus', 0.85],
    ['15-per-hour-seattle', 0.9],
  ])('agrees with what was served: %s by an adjusted Rand index over %d', (name, least) => {
    const { result, served } = openExport(name);
    const both = served.flatMap((group, person) =>
      group >= 0 && result.groupOf[person]! >= 0 ? [person] : [],
    );
    expect(
      adjustedRand(
        both.map((person) => served[person]!),
        both.map((person) => result.groupOf[person]!),
      ),
    ).toBeGreaterThan(least);
  });
});

/** How alike two groupings are: 1 the same, 0 as by chance (Hubert and Arabie 1985). */
function adjustedRand(one: readonly number[], other: readonly number[]): number {
  const pairs = (labels: readonly string[]) => {
    const counts = new Map<string, number>();
    for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
    return [...counts.values()].reduce((sum, count) => sum + (count * (count - 1)) / 2, 0);
  };
  const [first, second] = [pairs(one.map(String)), pairs(other.map(String))];
  const expected = (first * second) / ((one.length * (one.length - 1)) / 2);
  const together = pairs(one.map((label, index) => `${label} ${other[index]}`));
  return (together - expected) / ((first + second) / 2 - expected);
}
