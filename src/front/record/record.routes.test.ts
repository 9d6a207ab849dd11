import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildEntries, buildLog, entryAt, tamper } from '../../../test/builders/record.ts';
import { freshDatabase } from '../../../test/database.ts';
import { roomyFolder } from '../../../test/roomy-folder.ts';
import { openTestSite, send, show } from '../../../test/site.ts';
import { latestCheckpoint } from '../../accountability/record/recorded.queries.ts';
import { sequenceAndPublish } from '../../accountability/record/sequencing/start-sequencer.ts';
import { auditRecord } from '../../accountability/record/serving/audit-record.ts';
import { makeProof } from '../../accountability/record/serving/make-proof.ts';
import { clockAt } from '../../acts/clock.ts';
import { nobody } from '../../acts/nobody.ts';
import { transact } from '../../acts/transact.ts';
import { addBody } from '../../people/organisations/add-body.ts';

const folder = mkdtempSync(join(roomyFolder(), 'pp-record-'));
const clock = clockAt(Temporal.Instant.from('2026-03-03T10:04:00Z'));
const test = await openTestSite({ record: join(folder, 'record'), clock });
const place = { ...buildLog(test.db, folder), clock };
const { app } = test;
afterAll(async () => {
  await test.close();
  await rm(folder, { recursive: true });
});

/** The number of the entry by which Oldham Council joined; the log’s key comes after what waited. */
let joined = 0;
beforeAll(async () => {
  await transact(test.db, nobody, (tx) =>
    addBody(tx, { ...place, actor: nobody }, { name: 'Oldham Council', kind: 'council' }),
  );
  await sequenceAndPublish(place);
  await buildEntries(place, 60);
  await sequenceAndPublish(place);
  const list = JSON.parse((await show(app, '/record/entries?body=oldham-council&as=json')).html);
  joined = list.data.entries[0].number;
});

const words = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

describe('an entry’s page', () => {
  it('says who did what when, every fact in words, and how to check it', async () => {
    const { html } = await show(app, `/record/${joined}`);
    expect(words(html)).toContain('On 3 March 2026 at 10:04am Oldham Council joined this site.');
    expect(words(html)).toContain('Kind Council');
    expect(html).toContain('c2sp.org/tlog-proof@v1');
    expect(html).toContain(
      `npx --no-install pp record verify http://localhost --receipt entry-${joined}.tlog-proof`,
    );
    expect(html).not.toContain('Set-Cookie');
    const proof = await show(app, `/record/${joined}/proof`);
    expect(proof.headers.get('content-disposition')).toContain(`entry-${joined}.tlog-proof`);
    expect(proof.html).toBe(await makeProof(place, joined));
  });

  it('is found by its identifier, and says so while it waits for its number', async () => {
    const [id] = await buildEntries(place, 1, 900);
    const waiting = await show(app, `/record/${id}`);
    expect(words(waiting.html)).toContain('It will be within a minute');
    expect(waiting.headers.get('refresh')).toBe('10');
    await sequenceAndPublish(place);
    expect((await show(app, `/record/${id}`)).status).toBe(303);
  });

  it.each(['-1', '01', '1.5', 'x', '9999999', '99999999999999999999'])(
    'there is no entry %s',
    async (number) => {
      expect((await show(app, `/record/${number}`)).status).toBe(404);
    },
  );
});

describe('the list of entries', () => {
  it('pages through all, without a gap', async () => {
    const numbers: number[] = [];
    for (let before: number | null = null; ; ) {
      const path = `/record/entries?as=json${before === null ? '' : `&before=${before}`}`;
      const { data } = JSON.parse((await show(app, path)).html);
      numbers.push(...data.entries.map((entry: { number: number }) => entry.number));
      before = data.next;
      if (before === null) break;
    }
    expect(numbers.sort((a, b) => a - b)).toEqual(Array.from({ length: numbers.length }, (_, at) => at));
    expect(numbers.length).toBeGreaterThan(60);
  });

  it('is narrowed by whose, what and when, and says what is no date', async () => {
    const count = async (query: string) =>
      JSON.parse((await show(app, `/record/entries?as=json&${query}`)).html).data.entries.length;
    expect(await count('kind=body-added&body=oldham-council')).toBe(1);
    expect(await count('kind=role-ended')).toBe(0);
    expect(await count('body=nowhere')).toBe(0);
    expect(await count('body=oldham-council&from=2026-03-03&to=2026-03-03')).toBe(1);
    expect(await count('body=oldham-council&from=2026-03-04')).toBe(0);
    const wrong = await show(app, '/record/entries?from=soon');
    expect(wrong.status).toBe(422);
    expect(words(wrong.html)).toContain('“From” is not a date. Write it like 2026-03-31');
    expect(wrong.html).toContain('value="soon"');
  });

  it('comes as a spreadsheet and as feeds that are found from the page', async () => {
    const csv = await show(app, '/record/entries?body=oldham-council&as=csv');
    expect(csv.html).toContain(
      `${joined},2026-03-03T10:04:00Z,Oldham Council joined this site.,body-added,1,oldham-council`,
    );
    const page = await show(app, '/record/entries?body=oldham-council');
    expect(page.html).toContain(
      '<link rel="alternate" type="application/atom+xml" href="/record/feed?body=oldham-council"',
    );
    const atom = await show(app, '/record/feed?body=oldham-council');
    expect(atom.headers.get('content-type')).toContain('application/atom+xml');
    expect(atom.html).toContain('<title>Oldham Council joined this site.</title>');
    const json = JSON.parse((await show(app, '/record/feed?body=oldham-council&as=json')).html);
    expect(json.items[0].url).toBe(`http://localhost/record/${joined}`);
  });
});

describe('checking a proof', () => {
  const check = async (proof: string) => {
    const { html, status } = await send(app, '/record/check', { proof });
    return { status, html, says: words(html) };
  };

  it('says yes to a proof, also as it comes back from a mail, and to several', async () => {
    const proof = await makeProof(place, joined);
    const { says } = await check(`  ${proof.replaceAll('\n', '\r\n')}\r\n\r\n`);
    expect(says).toContain(`Yes. This is entry ${joined} of the public record.`);
    expect(says).toContain('On 3 March 2026 at 10:04am Oldham Council joined this site.');
    const both = await check(`${proof}\n${await makeProof(place, joined + 1)}`);
    expect(both.says).toContain('2 of 2 proofs stand in the record.');
    expect(words((await show(app, `/record/check?entry=${joined}`)).html)).toContain('Yes. This is entry');
    const file = new File([proof], 'entry.tlog-proof', { type: 'text/plain' });
    expect(words((await send(app, '/record/check', { proof: '', file })).html)).toContain('Yes. This is');
  });

  it('says no, and why, and keeps what was typed', async () => {
    const proof = await makeProof(place, joined);
    const other = await makeProof(place, joined + 5);
    const line = (text: string, at: number) => text.split('\n')[at] ?? '';
    const swap = (at: number) => proof.replace(line(proof, at), line(other, at));
    expect((await check('hello')).says).toContain('No. This is not a proof.');
    expect((await check('hello')).html).toContain('>hello</textarea>');
    expect((await check(swap(1))).says).toContain('No. The entry is not what was signed.');
    expect((await check(proof.replace(`index ${joined}`, `index ${joined + 1}`))).says).toContain(
      'No. The entry is not what was signed.',
    );
    const note = proof.slice(proof.indexOf('\n\n') + 2);
    const shifted = proof.replace(
      note,
      note.replace(/\n(\d+)\n/, (_, size) => `\n${Number(size) + 1}\n`),
    );
    expect((await check(shifted)).says).toContain('No. The signature is not by this record’s key.');
    const foreign = proof.replaceAll('procurement.example.org', 'elsewhere.example.org');
    expect((await check(foreign)).says).toContain('No. It is signed by another key.');
    expect((await check('  ')).status).toBe(422);
  });

  it('knows a proof from before, and one of a history that is not this one', async () => {
    const before = await makeProof(place, joined);
    await buildEntries(place, 30, 1000);
    await sequenceAndPublish(place);
    expect((await check(before)).says).toContain('Yes. This is entry');
    const last = await latestCheckpoint(test.db);
    if (!last) throw new Error('nothing is signed');
    const { signedAt, ...rest } = last;
    const later = await makeProof(place, joined);
    await tamper(test.database, `delete from record_checkpoint where size = ${last.size}`);
    expect((await check(later)).says).toContain('signed over more entries than this site has now');
    await test.db
      .insertInto('record_checkpoint')
      .values({ ...rest, signed_at: signedAt })
      .execute();
    expect((await check(later)).says).toContain('Yes. This is entry');
  });

  it('says so where the key signed another history', async () => {
    const other = await freshDatabase();
    const forged = { ...buildLog(other.db, folder), recordFolder: join(folder, 'other') };
    await buildEntries(forged, 20, 5000);
    await sequenceAndPublish(forged);
    expect((await check(await makeProof(forged, 3))).says).toContain('somebody has rewritten it');
    await other.close();
  });
});

describe('what somebody with the database in their hands changed', () => {
  it('is said loudly, with what was recorded and what stands there now', async () => {
    await tamper(
      test.database,
      `update record_entry set facts = replace(facts, '"kind":"council"', '"kind":"police"') where id = ${entryAt(joined)}`,
    );
    const says = words((await show(app, `/record/${joined}`)).html);
    expect(says).toContain('This is not what was recorded');
    expect(says).toContain('Somebody with access to the database has changed it.');
    expect(says).toMatch(/What was recorded .*Kind Council.*What the database holds now .*Kind Police/);
    expect(words((await show(app, `/record/check?entry=${joined}`)).html)).toContain(
      'But the database of this site says something else today.',
    );
    await auditRecord(place);
    expect(words((await show(app, '/record')).html)).toContain(
      `The first entry that is not as it was recorded is entry ${joined}`,
    );
  });

  it('also where it is taken away, or made into something that is no fact at all', async () => {
    await tamper(
      test.database,
      `update record_entry set facts = 'oops', type = 'x' where id = ${entryAt(joined + 2)}`,
    );
    const changed = await show(app, `/record/${joined + 2}`);
    expect(words(changed.html)).toContain('This is not what was recorded');
    expect((await show(app, '/record/entries')).status).toBe(200);
    await tamper(test.database, `delete from record_entry where id = ${entryAt(joined)}`);
    const says = words((await show(app, `/record/${joined}`)).html);
    expect(says).toContain('does not hold this entry any more');
    expect(says).toContain('Kind Council');
  });
});
