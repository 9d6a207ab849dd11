import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actingAt, type BuiltRound, roundDays } from '../../../test/builders/participation.ts';
import { carriedOut } from '../../../test/builders/people.ts';
import { buildDividedRound } from '../../../test/builders/statements.ts';
import { openTestSite, show, type TestSite } from '../../../test/site.ts';
import { temporaryFolder } from '../../../test/temporary-folder.ts';
import { opinionCommand } from '../opinion/opinion.command.ts';
import { findRoundById } from '../rounds/rounds.queries.ts';
import { listAuditFiles } from './audit-files.ts';
import { publishResults } from './publish-results.ts';

let site: TestSite;
let round: BuiltRound;
beforeAll(async () => {
  site = await openTestSite();
  round = await buildDividedRound(site.db, site.site.pool);
  const { roundId, commissioner } = round;
  const by = { ...commissioner, ...actingAt(commissioner.actor.personId, roundDays.after) };
  await carriedOut(site.db, (tx) => publishResults(tx, by, { roundId }));
});
afterAll(() => site.close());

type Recomputed = {
  readonly groups: readonly { readonly size: number }[];
  readonly shared: readonly { readonly statement: number }[];
};

/** The auditor’s files in a folder of its own. */
async function filesInFolder(): Promise<string> {
  const folder = temporaryFolder();
  const files = await listAuditFiles(site.db, await findRoundById(site.db, round.roundId));
  for (const { file, csv } of files) await writeFile(join(folder, file), csv);
  return folder;
}

async function recompute(folder: string, options: Record<string, string>): Promise<Recomputed> {
  const output = { write: () => true } as unknown as NodeJS.WritableStream;
  const { json } = await opinionCommand.run({
    words: [join(folder, 'statements.csv')],
    options: { method: 'stable', ...options },
    terminal: { input: process.stdin, output, errors: output, progress() {} },
    open: () => Promise.reject(new Error('no database')),
  });
  return json as Recomputed;
}

describe('what an auditor works out from their files alone', () => {
  it('is what the page shows, by the command that it names', async () => {
    const { html } = await show(site.app, `/say/${round.slug}/results`);
    expect(html).toContain('saved as statements.csv and declined.csv');
    const command = `pp opinion statements.csv --statements declined.csv --seed ${round.roundId}`;
    expect(html).toContain(command);
    const { data } = JSON.parse((await show(site.app, `/say/${round.slug}/results?as=json`)).html);
    const { map, statements } = data.findings.statements;
    const numberOf = (id: string) =>
      statements.find((one: { statementId: string }) => one.statementId === id)?.number;
    const folder = await filesInFolder();
    const found = await recompute(folder, { statements: join(folder, 'declined.csv'), seed: round.roundId });
    const sizes = found.groups.map(({ size }) => Math.round(size / 5) * 5);
    expect(sizes).toEqual(map.groups.map(({ people }: { people: number }) => people));
    const shared = map.shared.map(({ statementId }: { statementId: string }) => numberOf(statementId));
    expect(shared).toEqual(found.shared.map(({ statement }) => statement));
    const without = await recompute(folder, { seed: round.roundId });
    expect(without.shared.map(({ statement }) => statement)).toContain(8);
    expect(shared).not.toContain(8);
  });
});
