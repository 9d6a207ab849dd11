import { groupLetter } from './group-letter.rules.ts';
import { countAllVotes, type GroupVotes } from './group-votes.rules.ts';
import type {
  OpinionGroup,
  OpinionRefusal,
  OpinionResult,
  RepresentativeStatement,
  SharedStatement,
} from './opinion.rules.ts';
import { type StanceLevel, tellStance } from './tell-stance.rules.ts';
import type { VoteMatrix } from './vote-matrix.rules.ts';

/** How many people of a group take this side of a statement, of so many who answered: as exactly as may be told. */
export type PublishedStance = {
  readonly statementId: string;
  readonly side: 'agree' | 'disagree';
  readonly level: StanceLevel;
  /** To the nearest 5; null where only the level is told. */
  readonly people: number | null;
  /** To the nearest 5. */
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
 * The part of a result that may be published while a round is open and after (MATHS §8): numbers to the nearest 5, none
 * under 10, and each stance no more exactly than gives nobody away. Individual positions are rows about people and are
 * left out: a group is its size, its middle and its words.
 */
export function publishOpinion(matrix: VoteMatrix, result: OpinionResult): PublishedOpinion {
  const everybody = countAllVotes(matrix);
  return {
    people: result.people < fewest ? null : toStep(result.people),
    refused: result.refused,
    groups: result.groups.map((group) => publishGroup(matrix, everybody, group)),
    shared: publishStances(matrix, everybody, result.shared),
    seed: result.seed,
  };
}

function publishGroup(
  matrix: VoteMatrix,
  everybody: GroupVotes,
  { id, size, center, stability, representative }: OpinionGroup,
): PublishedGroup {
  return {
    letter: groupLetter(id),
    people: toStep(size),
    center: [roundTo(center[0]), roundTo(center[1])] as const,
    stabilityPercent: Math.round((stability ?? 1) * 100),
    says: publishStances(matrix, everybody, representative),
  };
}

function publishStances(
  { statements }: VoteMatrix,
  everybody: GroupVotes,
  stances: readonly (SharedStatement | RepresentativeStatement)[],
): PublishedStance[] {
  return stances.flatMap(({ statement, side, shown, agreed, disagreed }) => {
    const people = side === 'agree' ? agreed : disagreed;
    const inAll = (side === 'agree' ? everybody.agreed : everybody.disagreed)[statement] ?? people;
    const level = tellStance({ people, of: shown, inAll });
    if (level === null) return [];
    const statementId = statements[statement] ?? '';
    return [
      { statementId, side, level, people: level === 'counts' ? toStep(people) : null, of: toStep(shown) },
    ];
  });
}

function toStep(people: number): number {
  return Math.round(people / STEP) * STEP;
}

/** Half a step of the map’s scale: enough to draw a group, too little to work its members’ votes out. */
function roundTo(value: number): number {
  return Math.round(value * 2) / 2;
}
