import type { PublishedOpinion, PublishedStance } from '../opinion/published-map.rules.ts';
import type { Statement } from './statements.queries.ts';

/** A map of opinion as machines read it: statements by their numbers, people to the nearest 5. */
export function opinionData(
  opinion: PublishedOpinion,
  statements: readonly Pick<Statement, 'id' | 'number' | 'text'>[],
) {
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  const stances = (listed: readonly PublishedStance[]) =>
    listed.flatMap(({ statementId, side, level, people, of }) => {
      const statement = byId.get(statementId);
      return statement
        ? [{ statement: statement.number, text: statement.text, side, level, people, of }]
        : [];
    });
  return {
    method: 'stable',
    seed: opinion.seed,
    refused: opinion.refused,
    peopleToTheNearest5: opinion.people,
    groups: opinion.groups.map(({ letter, people, stabilityPercent, says }) => ({
      letter,
      people,
      stabilityPercent,
      says: stances(says),
    })),
    shared: stances(opinion.shared),
  };
}
