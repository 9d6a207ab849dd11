import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attempt, buildSigned, recordedTypes } from '../../../test/builders/delivery.ts';
import { buildPerson } from '../../../test/builders/people.ts';
import { htmlPage, phoneJpeg, plainPdf } from '../../../test/builders/pictures.ts';
import { freshDatabase, type TestDatabase } from '../../../test/database.ts';
import { NotFound } from '../../db/errors.ts';
import { getPromise } from '../promises/promises.queries.ts';
import { rateReply } from './rate-reply.ts';
import { replyToReport } from './reply-to-report.ts';
import { type ReportInput, reportWitness } from './report-witness.ts';

let database: TestDatabase;
let folder: string;
let signed: Awaited<ReturnType<typeof buildSigned>>;
const day = (text: string) => Temporal.PlainDate.from(text);

beforeAll(async () => {
  database = await freshDatabase();
  folder = await mkdtemp(join(tmpdir(), 'pp-photos-'));
  signed = await buildSigned(database.db);
});
afterAll(async () => {
  await database.close();
  await rm(folder, { recursive: true });
});

const seenIt: Omit<ReportInput, 'bodyId' | 'promiseId'> = {
  seen: true,
  words: 'A young man came on time and fitted a rail by the bath.',
  seenOn: day('2026-09-20'),
};
const report = (personId: string, changes: Partial<ReportInput> = {}, when = '2026-09-24T20:05:00Z') =>
  attempt(
    database.db,
    { ...signed.resident.at(when), actor: { personId, hat: { kind: 'resident' } } },
    (tx, by) => reportWitness(tx, by, { ...signed, promiseId: signed.visitsId, ...seenIt, ...changes }),
  );
const someone = async () => (await buildPerson(database.db)).personId;
const reported = async (personId: string, changes: Partial<ReportInput> = {}) => {
  const result = await report(personId, changes);
  if ('refused' in result) throw new Error(result.refused);
  return result.reportId;
};
const reply = (reportId: string, by = signed.maker.at('2026-09-29T11:00:00Z'), text = 'We are sorry.') =>
  attempt(database.db, by, (tx, by) =>
    replyToReport(tx, by, { bodyId: signed.bodyId, reportId, reply: text }),
  );
const rate = (reportId: string, personId: string) =>
  attempt(
    database.db,
    { ...signed.resident.at('2026-10-03T18:30:00Z'), actor: { personId, hat: { kind: 'resident' } } },
    (tx, by) => rateReply(tx, by, { bodyId: signed.bodyId, reportId, rating: 'settled' }),
  );
const countsOn = async (on: string) =>
  (await getPromise(database.db, { bodyId: signed.bodyId, promiseId: signed.visitsId }, day(on))).reports;

describe('reporting what was seen', () => {
  it('gives the supplier ten working days, and counts one more witness', async () => {
    const before = await countsOn('2026-10-01');
    const result = await report(await someone());
    expect('replyDueOn' in result && result.replyDueOn.toString()).toBe('2026-10-08');
    expect((await countsOn('2026-10-01')).seen).toBe(before.seen + 1);
    expect((await recordedTypes(database.db, signed.procurementId)).at(-1)).toBe('witness-reported');
  });

  it('is done once a promise by each person, five times at once included', async () => {
    const personId = await someone();
    const results = await Promise.all([1, 2, 3, 4, 5].map(() => report(personId)));
    expect(results.filter((result) => 'reportId' in result)).toHaveLength(1);
    expect(await report(personId, { seen: false })).toEqual({ refused: 'already-reported' });
  });

  it('is not done by whoever acts for the supplier', async () => {
    expect(await report(signed.maker.personId)).toEqual({ refused: 'own-promise' });
  });

  it('has words, and a day between the promise and today', async () => {
    const personId = await someone();
    expect(await report(personId, { words: '  ' })).toEqual({ refused: 'words-missing' });
    expect(await report(personId, { words: 'x'.repeat(1001) })).toEqual({ refused: 'words-too-long' });
    expect(await report(personId, { seenOn: day('2026-09-25') })).toEqual({ refused: 'date-in-future' });
    expect(await report(personId, { seenOn: day('2026-09-13') })).toEqual({ refused: 'date-before-promise' });
  });

  it('takes a photo, and nothing that only says it is one', async () => {
    const photo = (bytes: Buffer) => ({ folder, name: 'rail.jpg', bytes });
    expect(await report(await someone(), { photo: photo(htmlPage) })).toEqual({ refused: 'file-kind' });
    expect(await report(await someone(), { photo: photo(plainPdf) })).toEqual({ refused: 'file-kind' });
    expect(await report(await someone(), { photo: photo(phoneJpeg()) })).toHaveProperty('reportId');
  });

  it('keeps what it says out of the record, where the supplier has not answered yet', async () => {
    const reportId = await reported(await someone(), { seen: false, words: 'Nobody has been since.' });
    const { facts } = await database.db
      .selectFrom('record_entry')
      .select('facts')
      .where('facts', 'like', `%${reportId}%`)
      .executeTakeFirstOrThrow();
    expect(facts).not.toMatch(/seen|Nobody/);
  });
});

describe('the supplier’s answer and the resident’s rating', () => {
  it('a “not seen” is a dispute only once answered, and none once it is settled', async () => {
    const personId = await someone();
    const before = (await countsOn('2026-10-01')).disputes;
    const reportId = await reported(personId, { seen: false });
    expect((await countsOn('2026-10-01')).disputes).toBe(before);
    expect(await rate(reportId, personId)).toEqual({ refused: 'no-reply-yet' });
    expect(await reply(reportId)).toEqual({ replied: true });
    expect((await countsOn('2026-10-01')).disputes).toBe(before + 1);
    expect(await rate(reportId, personId)).toEqual({ rated: true });
    expect((await countsOn('2026-10-04')).disputes).toBe(before);
    expect(await rate(reportId, personId)).toEqual({ refused: 'already-rated' });
    expect((await recordedTypes(database.db, signed.procurementId)).slice(-2)).toEqual([
      'witness-replied',
      'witness-reply-rated',
    ]);
  });

  it('a silence becomes a dispute when the days are over', async () => {
    const before = await countsOn('2026-10-09');
    await reported(await someone(), { seen: false });
    expect((await countsOn('2026-10-08')).unanswered).toBe(0);
    expect((await countsOn('2026-10-09')).unanswered).toBe(before.unanswered + 1);
  });

  it('is given once, in words, to a “not seen”', async () => {
    const seen = await reported(await someone());
    expect(await reply(seen)).toEqual({ refused: 'nothing-to-answer' });
    const notSeen = await reported(await someone(), { seen: false });
    expect(await reply(notSeen, undefined, ' ')).toEqual({ refused: 'words-missing' });
    await reply(notSeen);
    expect(await reply(notSeen)).toEqual({ refused: 'already-replied' });
  });

  it('is nobody else’s to give, or to rate', async () => {
    const personId = await someone();
    const other = await buildSigned(database.db);
    const reportId = await reported(personId, { seen: false });
    await expect(reply(reportId, other.maker.at('2026-09-29T11:00:00Z'))).rejects.toThrow(NotFound);
    await reply(reportId);
    await expect(rate(reportId, await someone())).rejects.toThrow(NotFound);
  });
});
