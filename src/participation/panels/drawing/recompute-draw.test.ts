import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, describe, expect, it } from 'vitest';
import { buildDrawnPanel, onDay } from '../../../../test/builders/panels.ts';
import { buildOfficer } from '../../../../test/builders/people.ts';
import { openTestSite, send, show, signInAs } from '../../../../test/site.ts';
import { commands } from '../../../cli.ts';
import { runCommand } from '../../../terminal/run-command.ts';
import type { PanelDetails } from '../panel-details.rules.ts';

const site = await openTestSite({ clock: onDay('drawn') });
const folder = mkdtempSync(join(tmpdir(), 'pp-drawn-'));
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await site.close();
});

async function pp(words: string[]): Promise<{ code: number; output: string }> {
  let output = '';
  const stdout = {
    write(text: string, done?: () => void) {
      output += text;
      done?.();
      return true;
    },
  } as unknown as NodeJS.WritableStream;
  const code = await runCommand(commands, words, {
    stdin: Readable.from([]),
    stdout,
    stderr: stdout,
    env: {},
  });
  return { code, output };
}

/** What an auditor does: the list from the administrator, the quotas from the public page, the command from there too. */
async function recompute(given: Partial<PanelDetails> & { people?: number } = {}) {
  const panel = await buildDrawnPanel(site.db, given);
  const { personId } = await buildOfficer(site.db, panel.bodyId, 'administrator');
  const hat = { kind: 'body', bodyId: panel.bodyId, role: 'administrator' } as const;
  const cookie = await signInAs(site.db, personId, hat);
  const desk = `/work/${panel.bodySlug}/panels/${panel.slug}/audit-file`;
  const pool = await send(site.app, desk, { purpose: 'Checking the draw' }, cookie);
  const quotas = await show(site.app, `/panels/${panel.slug}/quotas`);
  const result = await show(site.app, `/panels/${panel.slug}/result?as=json`);
  const command = /pp panel (\S+) (\S+) (--.*?) --seed '(.*?)'/.exec(result.html);
  const [, poolName = '', quotasName = '', flags = '', seed = ''] = command ?? [];
  writeFileSync(join(folder, poolName), pool.html);
  writeFileSync(join(folder, quotasName), quotas.html);
  const [poolPath, quotasPath] = [join(folder, poolName), join(folder, quotasName)];
  const said = await pp(['panel', poolPath, quotasPath, ...flags.split(' '), '--seed', seed, '--json']);
  const seats = await site.db
    .selectFrom('panel_seat')
    .select('pool_member_id as id')
    .where('panel_id', '=', panel.panelId)
    .execute();
  return { said, seated: seats.map(({ id }) => id).sort() };
}

describe('an auditor recomputes a draw from the files that are handed over', () => {
  it('and finds the same people', async () => {
    const { said, seated } = await recompute();
    expect(said).toMatchObject({ code: 0 });
    const { drawn } = JSON.parse(said.output) as { drawn: string[] };
    expect([...drawn].sort()).toEqual(seated);
  });

  it('also where no two people of one address may sit', async () => {
    const { said, seated } = await recompute({ householdRule: true });
    expect(said).toMatchObject({ code: 0 });
    expect([...(JSON.parse(said.output) as { drawn: string[] }).drawn].sort()).toEqual(seated);
  });
});
