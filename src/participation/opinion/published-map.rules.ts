import type {
  OpinionGroup,
  OpinionRefusal,
  OpinionResult,
  RepresentativeStatement,
  SharedStatement,
} from './opinion.rules.ts';
import type { VoteMatrix } from './vote-matrix.rules.ts';
import { groupLetter } from './words.en.ts';

/** So many people of a group take this side of a statement, of so many who answered; both to the nearest 5. */
export type PublishedStance = {
  readonly statementId: string;
  readonly side: 'agree' | 'disagree';
  readonly people: number;
  readonly of: number;
};

export type PublishedGroup = {
  readonly letter: string;
  /** To the nearest 5, never under 10. */
  readonly people: number;
  /** The middle of the group on the map: only how far groups lie from each other means anything. */
  readonly center: readonly [number, number];
  /** Of a hundred maps made with people drawn again, in how many the group comes back. */
  readonly stabilityPercent: number;
  readonly says: readonly PublishedStance[];
};

/** What may be published of a map of opinion: no number under 10, all to the nearest 5, and nobody’s place. */
export type PublishedOpinion = {
  /** People who answered, to the nearest 5; null while under 10. */
  readonly people: number | null;
  readonly refused: OpinionRefusal | null;
  readonly groups: readonly PublishedGroup[];
  /** What people in every group agree on, or disagree with: in all groups together. */
  readonly shared: readonly PublishedStance[];
  readonly seed: string | null;
};

const STEP = 5;
const fewest = 10;

/**
 * The part of a result that may be published while a round is open and after (MATHS §8). A side of a statement is told
 * only where at least 10 people take it; rounding both numbers leaves those who do not within at least 9 possible
 * numbers. Individual positions are rows about people and are left out: a group is its size, its middle and its words.
 */
export function publishOpinion(matrix: VoteMatrix, result: OpinionResult): PublishedOpinion {
  return {
    people: result.people < fewest ? null : toStep(result.people),
    refused: result.refused,
    groups: result.groups.map((group) => publishGroup(matrix, group)),
    shared: publishStances(matrix, result.shared),
    seed: result.seed,
  };
}

function publishGroup(matrix: VoteMatrix, { id, size, center, stability, representative }: OpinionGroup) {
  return {
    letter: groupLetter(id),
    people: toStep(size),
    center: [roundTo(center[0]), roundTo(center[1])] as const,
    stabilityPercent: Math.round((stability ?? 1) * 100),
    says: publishStances(matrix, representative),
  };
}

function publishStances(
  { statements }: VoteMatrix,
  stances: readonly (SharedStatement | RepresentativeStatement)[],
): PublishedStance[] {
  return stances.flatMap(({ statement, side, shown, agreed, disagreed }) => {
    const people = side === 'agree' ? agreed : disagreed;
    if (people < fewest) return [];
    return [{ statementId: statements[statement] ?? '', side, people: toStep(people), of: toStep(shown) }];
  });
}

function toStep(people: number): number {
  return Math.round(people / STEP) * STEP;
}

/** Half a step of the map’s scale: enough to draw a group, too little to work its members’ votes out. */
function roundTo(value: number): number {
  return Math.round(value * 2) / 2;
}
