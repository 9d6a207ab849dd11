import type { Actor } from '../acts/by.ts';
import { isRefused } from '../acts/by.ts';
import { consentCells } from '../participation/census/cells.rules.ts';
import { tellAboutYou } from '../participation/census/tell-about-you.ts';
import { type Cell, cellNames } from '../participation/rounds/round.rules.ts';
import { seededRandom, shuffled } from '../values/random.ts';
import { act, type Telling } from './cast.ts';

/** How many people said what of themselves, by fact and level; whoever is left over did not say. */
type ToldOfPeople = { readonly [cell in Cell]?: Readonly<Record<string, number>> };

/** What a round asks about people, and what of it was told; invented. */
export type AboutPeople = { readonly cells?: readonly Cell[]; readonly told?: ToldOfPeople };

type Answered = {
  readonly roundId: string;
  readonly slug: string;
  readonly told: ToldOfPeople;
  readonly at: string;
  readonly people: readonly string[];
};

/** How many tell in one transaction. */
const TOGETHER = 40;

/** Some of those who answered say who they are; who says what is drawn from the round’s own seed. */
export async function tellAboutPeople(telling: Telling, answered: Answered): Promise<void> {
  const { roundId, slug, told, at, people } = answered;
  const random = seededRandom(`${slug}|about people`);
  const cells = cellNames.filter((cell) => told[cell]);
  const said = new Map(
    cells.map((cell) => [cell, shuffled(levelsOf(told[cell] ?? {}, people.length), random)]),
  );
  const batches = Array.from({ length: Math.ceil(people.length / TOGETHER) }, (_, batch) => batch * TOGETHER);
  await Promise.all(
    batches.map((first) =>
      act(telling, { at }, async (tx, by) => {
        for (const [index, personId] of people.slice(first, first + TOGETHER).entries()) {
          const facts = cells.flatMap((cell) => {
            const level = said.get(cell)?.[first + index];
            return level ? [{ cell, level, consents: consentCells.includes(cell) }] : [];
          });
          if (facts.length === 0) continue;
          const actor: Actor = { personId, hat: { kind: 'resident' } };
          const result = await tellAboutYou(tx, { ...by, actor }, { roundId, told: facts });
          if (isRefused(result)) throw new Error(`about people in ${slug}: ${result.refused}`);
        }
        return {};
      }),
    ),
  );
}

function levelsOf(told: Readonly<Record<string, number>>, people: number): (string | null)[] {
  const levels: (string | null)[] = Object.entries(told).flatMap(([level, count]) =>
    Array<string>(count).fill(level),
  );
  return [...levels, ...Array<null>(Math.max(0, people - levels.length)).fill(null)].slice(0, people);
}
