import type { Transaction } from '../../db/connect.ts';
import { findInWorker } from '../opinion/find-in-worker.ts';
import { findOpinionMap } from '../opinion/opinion-maps.queries.ts';
import type { PublishedOpinion, PublishedStance } from '../opinion/published-map.rules.ts';
import { countCountedVotes, listCountedVotes } from './counted-votes.queries.ts';
import { listStatements } from './statements.queries.ts';
import { protectStatements, type StatementsFinding } from './statements-finding.rules.ts';

/**
 * What the statements of a closed round come to: how many gave which answer, and the groups of opinion by the stable
 * method, seeded with the round’s identifier, their letters carried over from the last map that was shown. In a thread
 * of its own. Null where the round has no vote that counts.
 */
export async function statementsFinding(tx: Transaction, roundId: string): Promise<StatementsFinding | null> {
  const people = await listCountedVotes(tx, roundId);
  if (people.length === 0) return null;
  const [counts, all, before] = [
    await countCountedVotes(tx, roundId),
    await listStatements(tx, roundId, ['shown', 'declined']),
    await findOpinionMap(tx, roundId),
  ];
  const { published } = await findInWorker({
    csv: votesCsv(people),
    notShown: all.filter(({ state }) => state === 'declined').map(({ number }) => String(number)),
    seed: roundId,
    previous: before?.memory ?? null,
    isClosed: true,
  });
  const ids = new Map(all.map(({ number, id }) => [String(number), id]));
  return { statements: protectStatements(counts, people.length), map: withIds(published, ids) };
}

/** The same file that `pp opinion` reads: people by their place in the box, statements by their numbers. */
export function votesCsv(people: readonly string[]): Uint8Array {
  const lines = people.map((answers, person) =>
    answers
      .split(';')
      .map((answer) => `${person},${answer}\n`)
      .join(''),
  );
  // In memory of its own, since the whole of it moves to the other thread.
  return new TextEncoder().encode(`person,statement,vote\n${lines.join('')}`);
}

/** The file that `pp opinion --statements` reads: the statements that were declined, whose votes count as passes. */
export function declinedCsv(numbers: readonly number[]): string {
  return `statement,moderated\n${numbers.map((number) => `${number},-1\n`).join('')}`;
}

function withIds(map: PublishedOpinion, ids: ReadonlyMap<string, string>): PublishedOpinion {
  const named = (stances: readonly PublishedStance[]) =>
    stances.map((stance) => ({ ...stance, statementId: ids.get(stance.statementId) ?? '' }));
  return {
    ...map,
    groups: map.groups.map((group) => ({ ...group, says: named(group.says) })),
    shared: named(map.shared),
  };
}
