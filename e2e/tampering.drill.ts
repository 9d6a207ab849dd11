import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { latestCheckpoint } from '../src/accountability/record/recorded.queries.ts';
import { verifyCommand } from '../src/accountability/record/verifying/verify.command.ts';
import { nameWitness } from '../src/accountability/record/witnessing/name-witness.ts';
import { witnessCommand } from '../src/accountability/record/witnessing/witness.command.ts';
import { databaseClock } from '../src/acts/clock.ts';
import { nobody } from '../src/acts/nobody.ts';
import { transact } from '../src/acts/transact.ts';
import { runCommand } from '../src/terminal/run-command.ts';
import { systemRandom } from '../src/values/random.ts';
import { tamper } from '../test/builders/record.ts';
import { roomyFolder } from '../test/roomy-folder.ts';
import { type StorySite, serveStory } from './story-site.ts';
import { onADesk, openTab, type Tab } from './tab.ts';

const folder = mkdtempSync(join(roomyFolder(), 'pp-tampering-'));
const copy = join(folder, 'the-library');
const receipt = join(folder, 'entry.tlog-proof');
let site: StorySite;
let tab: Tab;
/** The entry that says how a purchase’s criteria were locked. */
let locked = -1;

beforeAll(async () => {
  site = await serveStory();
  tab = await openTab(site.address, onADesk);
  await settled(1);
  const { position } = await site.db
    .selectFrom('record_leaf as l')
    .innerJoin('record_entry as e', 'e.id', 'l.entry_id')
    .select('l.position')
    .where('e.type', '=', 'tender-notice-published')
    .orderBy('l.position')
    .executeTakeFirstOrThrow();
  locked = position;
}, 240_000);
afterAll(async () => {
  await tab?.page.context().close();
  await site?.close();
  rmSync(folder, { recursive: true });
});

type Told = {
  valid?: boolean;
  agrees?: boolean;
  firstBad: number | null;
  receipt?: { accepted: boolean };
  key: string;
};

async function pp(...typed: string[]): Promise<Told & { code: number }> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const streams = { stdin: new PassThrough(), stdout, stderr, env: {} };
  const code = await runCommand([witnessCommand, verifyCommand], ['record', ...typed, '--json'], streams);
  const out = stdout.read() as Buffer | null;
  if (!out) throw new Error(String(stderr.read()));
  return { code, ...(JSON.parse(out.toString()) as Told) };
}

/** Until every act has its place and the files say so. */
async function settled(atLeast: number): Promise<number> {
  for (let tries = 0; tries < 120; tries += 1) {
    const { waiting } = await site.db
      .selectFrom('record_waiting')
      .select((one) => one.fn.countAll<number>().as('waiting'))
      .executeTakeFirstOrThrow();
    const published = await fetch(`${site.address}/record/log/checkpoint`).then((answer) => answer.text());
    const size = (await latestCheckpoint(site.db))?.size ?? 0;
    if (waiting === 0 && size >= atLeast && published.includes(`\n${size}\n`)) return size;
    await wait(500);
  }
  throw new Error('the record does not settle');
}

async function read(path: string): Promise<string> {
  await tab.page.goto(path);
  return tab.page.locator('main').innerText();
}

describe('somebody who can do anything in the database changes one old entry', () => {
  let size = 0;

  it('after a journalist kept its proof, and a library a copy of the record', async () => {
    expect(await read(`/record/${locked}`)).toContain('locked');
    const downloading = tab.page.waitForEvent('download');
    await tab.page.locator(`a[href="/record/${locked}/proof"]`).click();
    await (await downloading).saveAs(receipt);
    const checked = await pp('verify', site.address, '--receipt', receipt);
    expect(checked).toMatchObject({ code: 0, valid: true, receipt: { accepted: true } });
    const { key } = await pp('witness', site.address, '--keep', copy, '--name', 'library.example/w1');
    await transact(site.db, nobody, async (tx) => {
      const { id: bodyId } = await tx
        .selectFrom('body')
        .select('id')
        .orderBy('slug')
        .executeTakeFirstOrThrow();
      const by = { actor: nobody, clock: databaseClock, random: systemRandom() };
      await nameWitness(tx, by, { bodyId, keeper: 'The Library', vkey: key });
    });
    size = await settled(1);
    expect(await pp('witness', site.address, '--keep', copy)).toMatchObject({ code: 0, agrees: true });
    expect(await read('/record/witnesses')).toContain('The witness agrees with the record.');
  });

  it('and the site, the command line and the witness each say so', async () => {
    await tamper(
      { url: site.databaseUrl },
      `update record_entry set facts = replace(facts, '"weight":', '"weight":1')
        where id = (select entry_id from record_leaf where position = ${locked})`,
    );
    expect(await read(`/record/${locked}`)).toContain('This is not what was recorded');
    expect(await pp('verify', site.address)).toMatchObject({ code: 1, valid: false, firstBad: locked });
    const seen = await pp('witness', site.address, '--keep', copy);
    expect(seen).toMatchObject({ code: 1, agrees: false, firstBad: locked });
  });

  it('then makes everything again and signs it with the site’s key; the witness still says so', async () => {
    await tamper(
      { url: site.databaseUrl },
      'insert into record_waiting (occurred_at, entry_id) select occurred_at, id from record_entry',
      'delete from record_leaf',
      'delete from record_checkpoint',
    );
    rmSync(join(site.dataFolder, 'record'), { recursive: true });
    await settled(size);
    expect(await read(`/record/${locked}`)).not.toContain('This is not what was recorded');
    expect(await pp('verify', site.address)).toMatchObject({ code: 0, valid: true });
    const seen = await pp('witness', site.address, '--keep', copy);
    expect(seen).toMatchObject({ code: 1, agrees: false, firstBad: locked });
    expect(await pp('verify', site.address, '--from', copy)).toMatchObject({ code: 1, firstBad: locked });
    expect(await read('/record/witnesses')).toContain('At least one witness does not agree with the record.');
  });

  it('and so does the journalist’s proof', async () => {
    const checked = await pp('verify', site.address, '--receipt', receipt);
    expect(checked).toMatchObject({ code: 1, valid: false, receipt: { accepted: false } });
    await tab.page.goto('/record/check');
    await tab.page.locator('input[type=file]').setInputFiles(receipt);
    await tab.page.locator('main button').first().click();
    expect(await tab.page.locator('main').innerText()).toContain('somebody has rewritten it');
    expect(tab.complaints).toEqual([]);
  });
});
