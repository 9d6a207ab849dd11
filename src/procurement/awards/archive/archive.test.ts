import { createHash, randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildScored, done, factsOf } from '../../../../test/builders/evaluation.ts';
import { openTestSite, send, show, signInAs, type TestSite } from '../../../../test/site.ts';
import { storeFile } from '../../../accountability/files/store-file.ts';
import { openZip } from '../../../accountability/spend/reading/sheets/zip-file.ts';
import { clockAt } from '../../../acts/clock.ts';
import { transact } from '../../../acts/transact.ts';
import { insertDocument } from '../../clarifying/documents/documents.queries.ts';
import { recordDissent } from '../../evaluation/moderating/record-dissent.ts';
import { decideAward } from '../decide-award.ts';
import { publishAward } from '../publish-award.ts';
import { sendSummaries } from '../send-summaries.ts';
import { type Manifest, safeName } from './archive.rules.ts';

let folder: string;
let test: TestSite;
let built: Awaited<ReturnType<typeof buildScored>>;
let cookie: string;
const specification = 'Six fitters, two vans.';
const dissented = 'The answer shows no plan for the winter months.';
const reason = 'Its answers on running the repairs and stopping falls were shown with proof.';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'archive-'));
  const clock = clockAt(Temporal.Instant.from('2026-07-10T12:00:00Z'));
  test = await openTestSite({ clock, files: folder });
  built = await buildScored(test.db);
  const { bidId } = built.bids['B']!;
  await handOutDocument();
  const [scorer] = built.panel;
  await done(test.db, scorer!, (tx, by) =>
    recordDissent(tx, by, {
      ...built.key,
      bidId,
      criterionId: built.criteria.q1,
      personId: scorer!.personId,
      words: dissented,
    }),
  );
  await done(test.db, built.commissioner, (tx, by) => decideAward(tx, by, { ...built.key, bidId, reason }));
  await done(test.db, built.officer, (tx, by) =>
    sendSummaries(tx, by, { ...built.key, publicUrl: 'http://localhost' }),
  );
  const notice = { identifier: 'ocds-1', publishedAt: Temporal.Instant.from('2026-07-10T10:00:00Z') };
  await done(test.db, built.officer, (tx, by) =>
    publishAward(tx, by, { ...built.key, notice, offeredWorkingDays: null }),
  );
  cookie = await signInAs(test.db, built.officer.personId, built.officer.by.actor.hat);
});
afterAll(async () => {
  await test.close();
  await rm(folder, { recursive: true });
});

/** A tender document as a change after the notice brings it. */
async function handOutDocument(): Promise<void> {
  const { officer, key } = built;
  const upload = { folder, name: 'specification.csv', bytes: Buffer.from(specification) };
  await transact(test.db, officer.by.actor, async (tx) => {
    const checked = { kind: 'csv', bytes: upload.bytes } as const;
    const { fileId } = await storeFile(tx, officer.by, { bodyId: key.bodyId, upload, checked });
    const at = Temporal.Instant.from('2026-06-10T09:00:00Z');
    const [amendmentId, id, by] = [randomUUID(), randomUUID(), officer.personId];
    // A change of the tender gives more time: the two are written together.
    await tx
      .insertInto('deadline_change')
      .values({
        body_id: key.bodyId,
        procurement_id: key.procurementId,
        id: randomUUID(),
        because: 'amendment',
        reason: 'It was left out.',
        from_due_at: at.add({ hours: 24 }),
        to_due_at: at.add({ hours: 72 }),
        measured_minutes: null,
        changed_at: at,
        changed_by: by,
      })
      .execute();
    await tx
      .insertInto('amendment')
      .values({
        body_id: key.bodyId,
        procurement_id: key.procurementId,
        id: amendmentId,
        number: 1,
        what: 'A specification.',
        reason: 'It was left out.',
        needs_confirming: false,
        published_at: at,
        published_by: by,
      })
      .execute();
    await insertDocument(tx, key, {
      id,
      number: 1,
      version: 1,
      title: 'Specification',
      fileId,
      amendmentId,
      at,
      by,
    });
  });
}

async function unpack(bytes: Buffer): Promise<Map<string, Buffer>> {
  const path = join(folder, 'one.zip');
  await writeFile(path, bytes);
  const limits = { members: 1000, unpackedBytes: 1e8 } as Parameters<typeof openZip>[1];
  const zip = await openZip(path, limits);
  const files = new Map<string, Buffer>();
  for (const { name, open } of zip.members) {
    const pieces: Uint8Array[] = [];
    for await (const piece of open()) pieces.push(piece);
    files.set(name, Buffer.concat(pieces));
  }
  zip.close();
  return files;
}

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

/** Every file but the manifest is listed with the hash that it has. */
function expectListed(files: Map<string, Buffer>): Manifest {
  const manifest = JSON.parse(String(files.get('manifest.json'))) as Manifest;
  expect(manifest.files.map(({ path }) => path).sort()).toEqual(
    [...files.keys()].filter((path) => path !== 'manifest.json').sort(),
  );
  for (const { path, bytes, sha256: hash } of manifest.files) {
    expect([path, files.get(path)?.length, sha256(files.get(path)!)]).toEqual([path, bytes, hash]);
  }
  return manifest;
}

async function exportWhole(): Promise<Buffer> {
  const path = `/work/${built.bodySlug}/procurements/${built.slug}/archive`;
  const { status, bytes } = await send(test.app, path, {}, cookie);
  expect(status).toBe(200);
  return bytes;
}

describe('the whole file of a purchase', () => {
  it('holds everything under its hash, and the record holds the manifests’', async () => {
    const files = await unpack(await exportWhole());
    const manifest = expectListed(files);
    expect(manifest.kind).toBe('whole');
    const names = [...files.keys()];
    for (const wanted of [
      'bids/A/bid.json',
      'summaries/B.json',
      'evaluation.json',
      'decision-record.txt',
      'record/entries.json',
      'contract.json',
    ])
      expect(names).toContain(wanted);
    const record = String(files.get('decision-record.txt'));
    for (const told of [
      reason,
      dissented,
      'Contract award notice (UK6)',
      'No assessment of conflicts is recorded.',
    ])
      expect(record).toContain(told);
    expect(String(files.get('tender/documents/1-v1-specification.csv'))).toBe(specification);
    const [entry] = await factsOf(test.db, built, 'file-exported');
    expect(entry?.['manifestSha256']).toBe(sha256(files.get('manifest.json')!));
  });

  it('is the same again while nothing changed, byte for byte', async () => {
    const [first, second] = [await exportWhole(), await exportWhole()];
    expect(sha256(second)).toBe(sha256(first));
  });

  it('gives everyone an archive of what is public, without a name of a bidder that lost', async () => {
    const station = `/contracts/${built.bodySlug}/${built.slug}/file`;
    const { data } = JSON.parse((await show(test.app, `${station}?as=json`)).html) as {
      data: { href: string; publicManifestSha256: string }[];
    };
    const { bytes } = await show(test.app, data[0]?.href ?? '');
    const files = await unpack(bytes);
    expect(expectListed(files).kind).toBe('public');
    expect(sha256(files.get('manifest.json')!)).toBe(data[0]?.publicManifestSha256);
    expect(String(files.get('tender/documents/1-v1-specification.csv'))).toBe(specification);
    const all = [...files.values()].map(String).join('\n');
    expect(all).toContain(built.bids['B']!.supplierName);
    for (const label of ['A', 'C']) expect(all).not.toContain(built.bids[label]!.supplierName);
    for (const secret of ['Jo Pendle', 'Nasreen', 'draftWeights']) expect(all).not.toContain(secret);
  });

  it('is for the officer alone', async () => {
    const path = `/work/${built.bodySlug}/procurements/${built.slug}/archive`;
    const other = await signInAs(test.db, built.member.personId, built.member.by.actor.hat);
    expect((await send(test.app, path, {}, other)).status).toBe(403);
  });

  it('never writes a path that leaves its folder', () => {
    expect(safeName('../../etc/passwd')).toBe('-..-etc-passwd');
    expect(safeName('.hidden')).toBe('hidden');
    expect(safeName('///')).toBe('-');
  });
});
