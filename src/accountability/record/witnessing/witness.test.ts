import { mkdtempSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import pino from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildBody, buildOfficer } from '../../../../test/builders/people.ts';
import { buildEntries, buildLog } from '../../../../test/builders/record.ts';
import { rebuildAndSign, rewriteEntry } from '../../../../test/builders/record-tampering.ts';
import { roomyFolder } from '../../../../test/roomy-folder.ts';
import { openTestSite, send, show, signInAs } from '../../../../test/site.ts';
import { listen } from '../../../app.ts';
import { runCommand } from '../../../terminal/run-command.ts';
import { sequenceAndPublish } from '../sequencing/start-sequencer.ts';
import { verifyCommand } from '../verifying/verify.command.ts';
import { witnessCommand } from './witness.command.ts';

const folder = mkdtempSync(join(roomyFolder(), 'pp-witness-'));
const copy = join(folder, 'copy');
const site = await openTestSite({ record: join(folder, 'record') });
const place = buildLog(site.db, folder);
let server: Server;
let address = '';

beforeAll(async () => {
  await buildEntries(place, 299);
  await sequenceAndPublish(place);
  server = await listen(site.site, pino({ level: 'silent' }), '127.0.0.1', 0);
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await new Promise((done) => server.close(done));
  await site.close();
  rmSync(folder, { recursive: true });
});

type Told = {
  agrees: boolean;
  valid: boolean;
  size: number;
  firstBad: number | null;
  key: string;
  keptBefore: number;
  handedOver: { taken: boolean; answer: string };
};

async function run(...typed: string[]): Promise<Told & { code: number; err: string }> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const streams = { stdin: new PassThrough(), stdout, stderr, env: {} };
  const code = await runCommand([witnessCommand, verifyCommand], ['record', ...typed, '--json'], streams);
  const out = String(stdout.read() ?? '{}');
  return { code, err: String(stderr.read() ?? ''), ...(JSON.parse(out) as Told) };
}
const witness = () => run('witness', address, '--keep', copy, '--name', 'library.example/w1');

describe('a witness of the record', () => {
  let key = '';

  it('keeps a copy without asking anybody', async () => {
    const found = await witness();
    expect(found).toMatchObject({ code: 0, agrees: true, size: 300, handedOver: { taken: false } });
    expect(found.handedOver.answer).toContain('No public body has named a witness with this key');
    key = found.key;
    expect(key).toMatch(/^library\.example\/w1\+[0-9a-f]{8}\+B/u);
  });

  it('is named by the administrator of a public body, on the record', async () => {
    const { bodyId, slug } = await buildBody(site.db, { name: 'Bury Council' });
    const { personId } = await buildOfficer(site.db, bodyId, 'administrator', {});
    const cookie = await signInAs(site.db, personId, { kind: 'body', bodyId, role: 'administrator' });
    const desk = `/work/${slug}/witnesses`;
    const wrong = await send(site.app, desk, { keeper: 'Bury Library', vkey: key.slice(1) }, cookie);
    expect(wrong.status).toBe(422);
    expect(wrong.html).toContain('Give the whole line that');
    expect(wrong.html).toContain('value="Bury Library"');
    const named = await send(site.app, desk, { keeper: 'Bury Library', vkey: key }, cookie);
    expect(named.status).toBe(303);
    expect((await show(site.app, desk, cookie)).html).toContain('Has not handed anything over yet.');
    const again = await send(site.app, desk, { keeper: 'Bury Library', vkey: key }, cookie);
    expect(again.html).toContain('has named a witness with this key');
    expect((await show(site.app, '/record/witnesses')).html).toContain('Bury Council');
    await sequenceAndPublish(place);
  });

  it('hands over what it holds, admitted by its signature', async () => {
    const found = await witness();
    expect(found).toMatchObject({
      code: 0,
      agrees: true,
      size: 303,
      keptBefore: 300,
      handedOver: { taken: true },
    });
    const { html } = await show(site.app, '/record/witnesses');
    expect(html).toContain('The witness agrees with the record.');
    expect(html).toContain('it held the same 303 entries');
  });

  it('is not somebody else, nor another record', async () => {
    const post = (text: string) =>
      fetch(`${address}/record/witnesses/checkpoint`, { method: 'POST', body: text });
    expect((await post('hello')).status).toBe(400);
    expect((await post('x'.repeat(60_000))).status).toBe(413);
    const stranger = join(folder, 'stranger');
    const found = await run('witness', address, '--keep', stranger);
    expect(found.handedOver.taken).toBe(false);
    const mixed = await run('witness', address, '--keep', copy, '--key', join(stranger, 'key'));
    expect(mixed).toMatchObject({ code: 1 });
    expect(mixed.err).toContain('did not sign');
  });

  it('names the entry that somebody changed in the database', async () => {
    await rewriteEntry(site.database, 42, '{"number":7}');
    expect(await witness()).toMatchObject({ code: 1, agrees: false, firstBad: 42 });
    expect(await run('verify', address)).toMatchObject({ code: 1, valid: false, firstBad: 42 });
  });

  it('still does when all was made again and signed with the record’s own key', async () => {
    await rebuildAndSign(site.database, place);
    expect(await run('verify', address)).toMatchObject({ code: 0, valid: true });
    expect(await run('verify', address, '--from', copy)).toMatchObject({ code: 1, firstBad: 42 });
    expect(await witness()).toMatchObject({
      code: 1,
      agrees: false,
      firstBad: 42,
      handedOver: { taken: true },
    });
    const { html } = await show(site.app, '/record/witnesses');
    expect(html).toContain('At least one witness does not agree with the record.');
    expect(html).toContain('its first 303 entries are not the ones this record holds now');
  });

  it.each([
    [['witness', 'not an address', '--keep', copy], 2, 'Name the address of a site'],
    [['witness', 'http://127.0.0.1:1', '--keep', copy, '--name', 'a b'], 1, 'does not answer'],
  ])('says what is wrong with %j', { timeout: 15_000 }, async (typed, code, sentence) => {
    const found = await run(...typed);
    expect(found.code).toBe(code);
    expect(found.err).toContain(sentence);
  });
});
