import { cpSync, lstatSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findInFiles, findInRows, makeCanary, tracesOf } from '../../../../test/builders/canaries.ts';
import { carriedOut } from '../../../../test/builders/people.ts';
import {
  actsAt,
  buildBidder,
  buildDraftedTender,
  offerFor,
  tenderDays,
} from '../../../../test/builders/procurement.ts';
import { buildSealedTender } from '../../../../test/builders/sealed-tender.ts';
import { asSignedIn, type RealSite, startRealSite } from '../../../../test/real-site.ts';
import { roomyFolder } from '../../../../test/roomy-folder.ts';
import { signInAs } from '../../../../test/site.ts';
import { openFolderObjects } from '../../../objects/folder-objects.ts';
import { keepStream } from '../../../objects/spool.ts';
import { listCriteria } from '../../criteria/criteria.queries.ts';
import { publishTenderNotice } from '../../publishing/publish-tender-notice.ts';
import { listStandingBids } from '../bids.queries.ts';
import { writeBundle } from '../bundle.rules.ts';
import { contentOf } from '../offer.rules.ts';
import { bidHrefs } from '../protocol.rules.ts';
import { sha256Hex } from '../sealing/hash.ts';
import { openBidFile } from '../sealing/open-bid-file.ts';
import { type SealedBundle, sealBundle } from '../sealing/seal-bundle.ts';
import { combineShares, type Share, unwrapShare } from '../sealing/shares.ts';

const SEALED = 50;
const ON_ARRIVAL = 5;
const BY_ACCESS_RULE = 10;
const THRESHOLD = 3;

const folder = mkdtempSync(join(roomyFolder(), 'pp-canaries-'));
const backup = `${folder}-backup`;
const [secret, control] = [makeCanary(), makeCanary()];
const dueAt = Temporal.Now.instant().add({ hours: 24 * 400 });
let site: RealSite;
let tender: Awaited<ReturnType<typeof buildSealedTender>>;
let openTender: Awaited<ReturnType<typeof buildDraftedTender>>;
const sealed: SealedBundle[] = [];
const controls: string[] = [];

beforeAll(async () => {
  site = await startRealSite(folder);
  tender = await buildSealedTender(site.db, dueAt);
  openTender = await buildDraftedTender(site.db, { summary: said(control) });
  await carriedOut(site.db, (tx) =>
    publishTenderNotice(tx, actsAt(openTender.officer, tenderDays.notice), {
      ...openTender,
      bidsDueAt: dueAt,
      noticeIdentifier: 'ocds-test-0003',
    }),
  );
}, 120_000);
afterAll(async () => {
  await site?.stop();
  for (const each of [folder, backup]) rmSync(each, { recursive: true, force: true });
});

/** Long enough to be stored apart and compressed. */
function said(canary: string): string {
  return `Nobody may know before noon: ${canary}. `.repeat(80);
}

type Names = { readonly bodySlug: string; readonly slug: string };
const namesOf = ({ bodySlug, slug }: Names) => ({ body: bodySlug, procurement: slug });

async function aSupplier(index: number) {
  const bidder = await buildBidder(site.db);
  const headers = asSignedIn(await signInAs(site.db, bidder.actor.personId, bidder.actor.hat), index);
  return { ...bidder, headers };
}
type Supplier = Awaited<ReturnType<typeof aSupplier>>;

async function post(path: string, { headers }: Supplier, body: FormData | URLSearchParams) {
  body.set('_csrf', headers['x-form-token'] ?? '');
  body.set('_once', crypto.randomUUID());
  return fetch(site.address + path, { method: 'POST', headers, body, redirect: 'manual' });
}

/** What a supplier’s own machine does: nothing of the bid leaves it unsealed. */
async function sealAndSend(supplier: Supplier): Promise<void> {
  const offer = await offerFor(site.db, tender);
  const answers = offer.answers.map((each) => ({ ...each, answer: said(secret) }));
  const names = namesOf(tender);
  const content = new TextEncoder().encode(said(secret));
  const plan = {
    name: 'plan.txt',
    type: 'text/plain',
    bytes: content.length,
    sha256: 'ab'.repeat(32),
    content,
  };
  const bundle = writeBundle(
    { ...tender, supplierId: supplier.supplierId },
    contentOf({ ...offer, answers }),
    [plan],
  );
  const openers = tender.openers.map(({ recipient }, index) => ({ name: `Office ${index + 1}`, recipient }));
  const made = await sealBundle(bundle, { threshold: THRESHOLD, openers }, names);
  if ('refused' in made) throw new Error(made.refused);
  const form = new URLSearchParams({ envelope: made.envelopeText });
  expect((await post(`${bidHrefs.commitment(names)}?as=json`, supplier, form)).status).toBe(200);
  const sent = await fetch(site.address + bidHrefs.bytes(names, 0), {
    method: 'PUT',
    headers: supplier.headers,
    body: made.ciphertext as BodyInit,
  });
  expect(await sent.json()).toMatchObject({ data: { isWhole: true } });
  sealed.push(made);
}

/** The form as a browser without a script sends it. */
async function sendForm(
  to: Pick<typeof openTender, 'bodyId' | 'procurementId' | keyof Names>,
  supplier: Supplier,
  price = '1,890,000',
): Promise<Response> {
  const criteria = await listCriteria(site.db, to);
  const form = new FormData();
  form.set('price', price);
  form.set('declared', 'true-and-own');
  for (const { id, method } of criteria) if (method === 'band') form.set(`answer.${id}`, said(secret));
  if (to === tender) form.set('attachment.1', new File([said(secret)], 'plan.txt'));
  return post(`/tenders/${to.bodySlug}/${to.slug}/bid/form`, supplier, form);
}

/** Everything that is still in memory goes to disk; a mistake at the database’s own prompt goes into its log. */
async function settle(): Promise<void> {
  const client = new pg.Client({ connectionString: site.superuserUrl });
  await client.connect();
  await client.query(`select '${control}'::integer`).catch(() => undefined);
  await client.query('checkpoint');
  await client.query('select pg_switch_wal()');
  await client.end();
}

async function putInAll(): Promise<void> {
  for (let index = 0; index < SEALED; index += 1) await sealAndSend(await aSupplier(index));
  for (let index = 0; index < ON_ARRIVAL; index += 1) {
    const supplier = await aSupplier(100 + index);
    expect((await sendForm(tender, supplier, '0')).status).toBe(422);
    const answer = await sendForm(tender, supplier);
    expect([answer.status, (await answer.text()).includes('AGE-SECRET-KEY-1')]).toEqual([200, true]);
  }
  for (let index = 0; index < BY_ACCESS_RULE; index += 1)
    expect((await sendForm(openTender, await aSupplier(200 + index))).status).toBe(303);
  expect(await listStandingBids(site.db, tender)).toHaveLength(SEALED + ON_ARRIVAL);
  expect(await listStandingBids(site.db, openTender)).toHaveLength(BY_ACCESS_RULE);
}

/** What is searched, by where it was found: files, a copy of them all, and every row as a dump has it. */
async function search(traces: readonly Buffer[]) {
  const [files, copied] = [findInFiles(folder, traces), findInFiles(backup, traces)];
  return { files, copied, rows: await findInRows(site.superuserUrl, traces) };
}

describe('whoever has everything on disk, before the deadline', () => {
  beforeAll(async () => {
    await putInAll();
    for (const written of tracesOf(control).slice(-6)) {
      const sha256 = await sha256Hex(written);
      await keepStream(openFolderObjects(join(folder, 'objects')), [written], sha256);
      controls.push(sha256);
    }
    await settle();
    const isPlain = (path: string) => lstatSync(path).isFile() || lstatSync(path).isDirectory();
    cpSync(folder, backup, { recursive: true, filter: isPlain });
  }, 120_000);

  it(`finds nothing of ${SEALED} sealed bids, of ${ON_ARRIVAL} sealed as they came, of ${BY_ACCESS_RULE} by the access rule`, async () => {
    expect(await search(tracesOf(secret))).toEqual({ files: [], copied: [], rows: [] });
  });

  it('finds no key but the server’s own', async () => {
    const { files, copied, rows } = await search([Buffer.from('AGE-SECRET-KEY-1')]);
    expect({ files, copied, rows }).toEqual({ files: ['sealing-key'], copied: ['sealing-key'], rows: [] });
  });

  it('finds what is typed into a public field, in every place: the search can find', async () => {
    const { files, copied, rows } = await search(tracesOf(control));
    expect(rows).toEqual(expect.arrayContaining(['procurement', 'search_document']));
    for (const found of [files, copied])
      for (const place of [/^postgres\/base\//, /^postgres\/pg_wal\//, /\.log$/, /^objects\//])
        expect([place, found.some((path) => place.test(path))]).toEqual([place, true]);
    for (const sha256 of controls)
      expect([sha256, files.some((path) => path.endsWith(sha256))]).toEqual([sha256, true]);
  });
});

describe(`whoever also has the keys of ${THRESHOLD - 1} openers`, () => {
  const keysOf = (many: number) => tender.openers.slice(0, many).map(({ identity }) => identity);
  async function sharesOf(envelope: SealedBundle['envelope'], many: number): Promise<Share[]> {
    const shares = await Promise.all(keysOf(many).map((identity) => unwrapShare(envelope, identity)));
    return shares.filter((one) => 'share' in one);
  }

  it('makes no bid’s key of their parts, however few they pretend to be enough', async () => {
    for (const { envelope, identity } of sealed) {
      const stolen = await sharesOf(envelope, THRESHOLD - 1);
      expect(stolen).toHaveLength(THRESHOLD - 1);
      expect(await combineShares(envelope, stolen)).toMatchObject({ refused: 'too-few-shares' });
      const bent = { ...envelope, threshold: THRESHOLD - 1 };
      expect(await combineShares(bent, stolen)).toMatchObject({ refused: 'shares-make-no-key' });
      const enough = await sharesOf(envelope, THRESHOLD);
      expect(await combineShares(envelope, enough)).toMatchObject({ identity });
    }
  });

  it('opens none of the sealed files with them, nor with the key that lies on the server', async () => {
    const onDisk = readFileSync(join(folder, 'sealing-key'), 'utf8').trim();
    for (const { envelope } of sealed) {
      const { sha256 } = envelope.ciphertext;
      const ciphertext = readFileSync(join(folder, 'objects', sha256.slice(0, 2), sha256));
      for (const key of [...keysOf(THRESHOLD - 1), onDisk])
        expect(await openBidFile(ciphertext, key)).toEqual({ refused: 'does-not-open' });
      expect(await unwrapShare(envelope, onDisk)).toEqual({ refused: 'no-share-for-this-key' });
    }
  });
});
