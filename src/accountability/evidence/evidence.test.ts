import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attempt, buildSigned, recordedTypes } from '../../../test/builders/delivery.ts';
import { htmlPage, plainPdf } from '../../../test/builders/pictures.ts';
import { freshDatabase, type TestDatabase } from '../../../test/database.ts';
import { NotFound } from '../../db/errors.ts';
import { getPromise } from '../promises/promises.queries.ts';
import { type CheckInput, checkClaim } from './check-claim.ts';
import { getClaim } from './claims.queries.ts';
import { type ClaimInput, makeClaim } from './make-claim.ts';

let database: TestDatabase;
let folder: string;
type Signed = Awaited<ReturnType<typeof buildSigned>>;
let signed: Signed;

beforeAll(async () => {
  database = await freshDatabase();
  folder = await mkdtemp(join(tmpdir(), 'pp-files-'));
  signed = await buildSigned(database.db);
});
afterAll(async () => {
  await database.close();
  await rm(folder, { recursive: true });
});

const claim = (
  changes: Partial<ClaimInput> = {},
  by = signed.maker.at('2026-10-20T09:00:00Z'),
  of = signed,
) =>
  attempt(database.db, by, (tx, by) =>
    makeClaim(tx, by, {
      bodyId: of.bodyId,
      promiseId: of.visitsId,
      quantity: 10,
      note: 'Ten visits.',
      ...changes,
    }),
  );
const check = (
  claimId: string,
  changes: Partial<CheckInput> = {},
  by = signed.manager.at('2026-10-22T09:00:00Z'),
) =>
  attempt(database.db, by, (tx, by) =>
    checkClaim(tx, by, {
      publicUrl: 'http://localhost',
      bodyId: signed.bodyId,
      claimId,
      decision: 'verified',
      restsOn: 'file',
      reason: `The signed sheets match the rota line by line, see ${claimId}.`,
      ...changes,
    }),
  );
const levels = async () => {
  const on = Temporal.PlainDate.from('2026-10-23');
  return (await getPromise(database.db, { bodyId: signed.bodyId, promiseId: signed.visitsId }, on)).levels;
};
const lettersOf = (subject: string) =>
  database.db.selectFrom('mail_message').select('body').where('subject', '=', subject).execute();
const pdf = (text = '') => ({
  folder,
  name: 'visit sheets.pdf',
  bytes: Buffer.concat([plainPdf, Buffer.from(text)]),
});
const made = async (changes: Partial<ClaimInput> = {}) => {
  const result = await claim(changes);
  if ('refused' in result) throw new Error(result.refused);
  return result.claimId;
};

describe('claiming what was delivered', () => {
  it('without papers it is claimed; with a link or a file it is evidenced too', async () => {
    const before = await levels();
    await made({ quantity: 18 });
    await made({ quantity: 7.5, link: 'https://larkhill.example.org/visits' });
    await made({ quantity: 10, file: pdf() });
    const after = await levels();
    expect(after.claimed - before.claimed).toBe(35.5);
    expect(after.evidenced - before.evidenced).toBe(17.5);
    expect(after.verified).toBe(before.verified);
  });

  it('keeps a file under its hash, and leaves a record of it', async () => {
    const { bytes } = pdf('kept');
    const claimId = await made({ quantity: 1, file: pdf('kept') });
    const hash = createHash('sha256').update(bytes).digest('hex');
    expect(await readFile(join(folder, hash.slice(0, 2), hash.slice(2)))).toEqual(bytes);
    expect(await getClaim(database.db, { bodyId: signed.bodyId, claimId })).toMatchObject({
      fileName: 'visit sheets.pdf',
      fileType: 'application/pdf',
    });
    const entry = await database.db
      .selectFrom('record_entry')
      .select('facts')
      .where('facts', 'like', `%${claimId}%`)
      .executeTakeFirstOrThrow();
    expect(entry.facts).toContain(hash);
  });

  it('refuses a page that calls itself a photo, and writes nothing', async () => {
    const before = await recordedTypes(database.db, signed.procurementId);
    const file = { folder, name: 'photo.jpg', bytes: htmlPage };
    expect(await claim({ file })).toEqual({ refused: 'file-kind' });
    expect(await recordedTypes(database.db, signed.procurementId)).toEqual(before);
  });

  it('refuses more than was promised unless the supplier says so, and a link without https', async () => {
    expect(await claim({ quantity: 181 })).toEqual({ refused: 'more-than-promised' });
    expect(await claim({ quantity: 0 })).toEqual({ refused: 'quantity-not-positive' });
    expect(await claim({ link: 'http://larkhill.example.org' })).toEqual({ refused: 'link-not-https' });
  });

  it('finds no promise for another supplier, or for the same person in another hat', async () => {
    const other = await buildSigned(database.db);
    await expect(claim({}, other.maker.at('2026-10-20T09:00:00Z'))).rejects.toThrow(NotFound);
    await expect(claim({}, signed.resident.at('2026-10-20T09:00:00Z'))).rejects.toThrow(NotFound);
    await expect(claim({ promiseId: other.visitsId })).rejects.toThrow(NotFound);
  });

  it('lets two claims at once not slip past what was promised together', async () => {
    const other = await buildSigned(database.db);
    const by = other.maker.at('2026-10-20T09:00:00Z');
    const results = await Promise.all([1, 2, 3, 4].map(() => claim({ quantity: 100 }, by, other)));
    expect(results.filter((result) => 'claimId' in result)).toHaveLength(1);
  });
});

describe('checking a claim', () => {
  it('verifies the whole of it, or a part and sends the rest back', async () => {
    const before = await levels();
    await check(await made({ quantity: 8, file: pdf() }));
    const part = await made({ quantity: 6, link: 'https://larkhill.example.org/june' });
    expect(await check(part, { quantity: 4, restsOn: 'link' })).toEqual({ verified: 4 });
    const after = await levels();
    expect([after.claimed - before.claimed, after.evidenced - before.evidenced]).toEqual([12, 12]);
    expect(after.verified - before.verified).toBe(12);
    const [letter] = await lettersOf('Verified in part: Home safety visits');
    expect(letter?.body).toContain('verified 4 visits of the 6 visits you claimed');
  });

  it('sends one back, which then counts nowhere', async () => {
    const before = await levels();
    const claimId = await made({ quantity: 3 });
    const reason = 'No sheets came with this claim: please send them to us.';
    await check(claimId, { decision: 'returned', restsOn: 'nothing-sent', reason });
    expect(await levels()).toEqual(before);
    const [letter] = await lettersOf('Sent back: Home safety visits');
    expect(letter?.body).toContain(`/supplier/promises/${signed.bodySlug}/${signed.visitsId}`);
    const kept = await getClaim(database.db, { bodyId: signed.bodyId, claimId });
    expect(kept).toMatchObject({ checked: 'returned', verifiedQuantity: null, checkedBy: 'Leanne Stobbs' });
    expect(kept.checkReason).toBe(`Nothing was sent with it. ${reason}`);
    expect((await recordedTypes(database.db, signed.procurementId)).at(-1)).toBe('claim-checked');
  });

  it('is refused twice, without evidence, over the claim, and with another check’s reason', async () => {
    const bare = await made({ quantity: 1 });
    expect(await check(bare, { restsOn: 'own-visit' })).toEqual({ refused: 'no-evidence' });
    const withFile = await made({ quantity: 1, file: pdf() });
    expect(await check(withFile, { quantity: 2 })).toEqual({ refused: 'more-than-claimed' });
    expect(await check(withFile, { restsOn: 'link' })).toEqual({ refused: 'evidence-not-there' });
    expect(await check(withFile, { reason: 'Fine.' })).toEqual({ refused: 'reason-too-short' });
    const reason = 'The signatures on the sheets match our own booking list.';
    await check(withFile, { reason });
    expect(await check(withFile)).toEqual({ refused: 'already-checked' });
    expect(await check(await made({ quantity: 1, file: pdf() }), { reason })).toEqual({
      refused: 'reason-repeated',
    });
  });

  it('is not done by someone who acts for the supplier', async () => {
    const both = {
      ...signed.manager.at('2026-10-22T09:00:00Z'),
      actor: signed.maker.at('2026-10-22T09:00:00Z').actor,
    };
    expect(await check(await made({ quantity: 1, file: pdf() }), {}, both)).toEqual({
      refused: 'acts-for-supplier',
    });
  });

  it('is done once when two managers press at the same moment', async () => {
    const claimId = await made({ quantity: 1, file: pdf() });
    const results = await Promise.all([1, 2, 3].map(() => check(claimId)));
    expect(results.filter((result) => 'verified' in result)).toHaveLength(1);
  });
});
