import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { quickRandom } from '../../src/participation/opinion/quick-random.rules.ts';

export type Crowd = { readonly people: number; readonly statements: number; readonly votesEach: number };

/** Votes of an invented crowd in three camps, as rows of `person,statement,vote`; the same for the same seed. */
export function* castVotes({ people, statements, votesEach }: Crowd, seed: string) {
  const unit = quickRandom(seed);
  const agreeing = Array.from({ length: 3 }, () =>
    Float64Array.from({ length: statements }, () => 0.1 + 0.8 * unit()),
  );
  const seen = new Uint32Array(statements);
  for (let person = 0; person < people; person += 1) {
    const camp = agreeing[Math.floor(unit() * 3)] as Float64Array;
    const votes = Math.round(votesEach * (0.6 + 0.8 * unit()));
    for (let cast = 0; cast < votes; cast += 1) {
      const statement = Math.floor(unit() * statements);
      if (seen[statement] === person + 1) continue;
      seen[statement] = person + 1;
      const vote = unit() < 0.1 ? 0 : unit() < (camp[statement] as number) ? 1 : -1;
      yield { person, statement, vote };
    }
  }
}

/** The same in a file; how many votes. */
export async function writeVotes(path: string, crowd: Crowd, seed: string): Promise<number> {
  const file = createWriteStream(path);
  let lines = ['person,statement,vote\n'];
  let votes = 0;
  for (const { person, statement, vote } of castVotes(crowd, seed)) {
    lines.push(`${person},${statement},${vote}\n`);
    votes += 1;
    if (lines.length < 10_000) continue;
    if (!file.write(lines.join(''))) await once(file, 'drain');
    lines = [];
  }
  file.end(lines.join(''));
  await once(file, 'finish');
  return votes;
}
