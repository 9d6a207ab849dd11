import { OpinionMap } from '../../src/participation/opinion/opinion-map.tsx';
import { OpinionMapTwin } from '../../src/participation/opinion/opinion-map-twin.tsx';
import type { PublishedOpinion } from '../../src/participation/opinion/published-map.rules.ts';
import { Section } from './section.tsx';

const said: Readonly<Record<string, string>> = {
  late: 'Buses should run later at night, even if it costs more.',
  shops: 'The council should buy from local shops first.',
  trees: 'Plant a tree for every one that is cut down.',
  cars: 'Close the town centre to cars on Saturdays.',
  jobs: 'Firms should take on young people from here.',
};
const stance = (statementId: string, side: 'agree' | 'disagree', people: number, of: number) => ({
  statementId,
  side,
  level: 'counts' as const,
  people,
  of,
});

/** Invented opinions. */
const opinion: PublishedOpinion = {
  people: 345,
  refused: null,
  seed: 'invented',
  shared: [stance('jobs', 'agree', 310, 340), stance('trees', 'agree', 270, 335)],
  groups: [
    {
      letter: 'A',
      people: 180,
      center: [-2, 0.5],
      stabilityPercent: 94,
      says: [stance('late', 'agree', 160, 175), stance('cars', 'disagree', 120, 165)],
    },
    {
      letter: 'B',
      people: 110,
      center: [2, 1],
      stabilityPercent: 91,
      says: [stance('cars', 'agree', 95, 105)],
    },
    {
      letter: 'C',
      people: 45,
      center: [0.5, -2.5],
      stabilityPercent: 82,
      says: [{ ...stance('shops', 'agree', 0, 40), level: 'three-in-four', people: null }],
    },
  ],
};
const tooFew: PublishedOpinion = {
  people: 15,
  refused: 'too-few-people',
  seed: null,
  shared: [],
  groups: [],
};

/** The opinion map: its words, its picture, and the box where there is none. */
export function OpinionSheet() {
  const textOf = (id: string) => said[id] ?? id;
  return (
    <>
      <h1>Opinion map</h1>
      <Section title="In words">
        <OpinionMapTwin opinion={opinion} textOf={textOf} you={{ letter: 'A' }} />
      </Section>
      <Section title="As a picture">
        <OpinionMap opinion={opinion} you="A" />
      </Section>
      <Section title="Too few">
        <OpinionMapTwin opinion={tooFew} textOf={textOf} />
      </Section>
    </>
  );
}
