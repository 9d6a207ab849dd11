import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Temporal } from 'temporal-polyfill';
import { afterAll, describe, expect, it } from 'vitest';
import { buildBidder, tenderDays } from '../../../../test/builders/procurement.ts';
import { buildSealedTender, sealFor, unwrapFor } from '../../../../test/builders/sealed.ts';
import { openTestSite, send, show, signInAs } from '../../../../test/site.ts';
import type { Clock } from '../../../acts/clock.ts';
import { nobody } from '../../../acts/nobody.ts';
import { openReady } from '../opening/open-ready.ts';
import { bidHrefs } from '../protocol.rules.ts';
import { readOpeners } from '../sealing/openers.rules.ts';
import { writeSealedBid } from '../sealing/sealed-bid-file.ts';

let now = tenderDays.open;
const clock: Clock = { now: async () => now };
const files = mkdtempSync(join(tmpdir(), 'pp-sealed-'));
const { app, db, site, close } = await openTestSite({ clock, files });
afterAll(close);

async function supplierAt(instant: Temporal.Instant) {
  now = instant;
  const tender = await buildSealedTender(db);
  const bidder = await buildBidder(db);
  const cookie = await signInAs(db, bidder.actor.personId, bidder.actor.hat);
  const names = { body: tender.bodySlug, procurement: tender.slug };
  const page = await show(app, bidHrefs.sealedFile(names), cookie);
  const csrf = page.html.match(/name="_csrf" value="([^"]+)"/)?.[1] ?? '';
  return { tender, bidder, cookie, names, csrf, sealed: await sealFor(db, tender, bidder) };
}
type Supplier = Awaited<ReturnType<typeof supplierAt>>;

async function commit({ names, cookie, csrf, sealed }: Supplier) {
  const body = new URLSearchParams({ _csrf: csrf, envelope: sealed.envelopeText });
  const path = `${bidHrefs.commitment(names)}?as=json`;
  const answer = await app.request(path, { method: 'POST', body, headers: { cookie } });
  return { status: answer.status, data: ((await answer.json()) as { data: Record<string, unknown> }).data };
}

async function put({ names, cookie, csrf }: Supplier, from: number, bytes: Uint8Array, token = csrf) {
  const answer = await app.request(bidHrefs.bytes(names, from), {
    method: 'PUT',
    body: bytes as BodyInit,
    headers: { cookie, 'x-form-token': token },
  });
  return { status: answer.status, data: ((await answer.json()) as { data: Record<string, unknown> }).data };
}

describe('a bid sealed in a browser', () => {
  it('is committed to, its bytes follow in pieces, and the receipt says how it was sealed', async () => {
    const supplier = await supplierAt(tenderDays.due);
    const { sealed, names, cookie } = supplier;
    const { ciphertext } = sealed;
    const committed = await commit(supplier);
    expect(committed).toMatchObject({
      status: 200,
      data: { commitment: sealed.commitment, received: 0, isWhole: false },
    });
    now = tenderDays.due.add({ minutes: 119 });
    expect(await put(supplier, 0, ciphertext, 'another token')).toMatchObject({ status: 403 });
    expect((await put(supplier, 0, ciphertext.subarray(0, 40_000))).data).toMatchObject({ received: 40_000 });
    expect(await put(supplier, 50_000, ciphertext.subarray(50_000))).toMatchObject({
      status: 409,
      data: { refused: 'from-elsewhere', received: 40_000 },
    });
    expect((await put(supplier, 40_000, ciphertext.subarray(40_000))).data).toMatchObject({ isWhole: true });
    expect((await put(supplier, 0, ciphertext)).data).toMatchObject({ isWhole: true });
    const receipt = await show(app, bidHrefs.receipt(names), cookie);
    expect(receipt.html).toContain(sealed.commitment);
    expect(receipt.html).toContain('Sealed in your browser');
  });

  it('whose bytes come after the grace is refused, and others than committed to never stand', async () => {
    const supplier = await supplierAt(tenderDays.due);
    await commit(supplier);
    const { ciphertext } = supplier.sealed;
    const flipped = Uint8Array.from(ciphertext);
    flipped[500] = (flipped[500] ?? 0) ^ 1;
    expect(await put(supplier, 0, flipped)).toMatchObject({ status: 413, data: { refused: 'bytes-differ' } });
    now = tenderDays.due.add({ minutes: 120, nanoseconds: 1000 });
    // 409 says to send again: never here, or the page would go on for ever.
    const late = await put(supplier, 0, ciphertext);
    expect(late).toMatchObject({ status: 413, data: { refused: 'grace-passed' } });
    expect(late.data['sentence']).toContain('is over, so no more are taken');
  });

  it('a millisecond late has a receipt of its refusal, to the millisecond', async () => {
    const supplier = await supplierAt(tenderDays.due);
    now = tenderDays.due.add({ milliseconds: 1 });
    expect(await commit(supplier)).toMatchObject({ status: 422, data: { refused: 'deadline-passed' } });
    const receipt = await show(app, bidHrefs.receipt(supplier.names), supplier.cookie);
    expect(receipt.html).toContain('24 July 2026, 12:00:00.001');
    expect(receipt.html).toContain('came less than a second late');
  });
});

describe('without JavaScript', () => {
  it('a bid sealed elsewhere is handed in as a file, and can be taken back', async () => {
    const { sealed, names, cookie } = await supplierAt(tenderDays.open);
    const file = new File([writeSealedBid(sealed) as BlobPart], 'bid.tar');
    const sent = await send(app, bidHrefs.sealedFile(names), { file }, cookie);
    expect([sent.status, sent.headers.get('location')]).toEqual([303, bidHrefs.receipt(names)]);
    expect((await show(app, bidHrefs.receipt(names), cookie)).html).toContain('Sealed on a machine of yours');
    const key = new File([sealed.keyFile], 'key.txt');
    expect((await send(app, bidHrefs.sealedFile(names), { file: key }, cookie)).html).toContain(
      'not a sealed bid',
    );
    expect((await send(app, bidHrefs.withdraw(names), {}, cookie)).status).toBe(303);
    expect((await show(app, bidHrefs.receipt(names), cookie)).html).toContain('You have no bid');
  });

  it('openers fetch what to unwrap, send files, and the bids open by themselves; nobody else finds the page', async () => {
    const supplier = await supplierAt(tenderDays.open);
    const { tender, names, cookie } = supplier;
    await commit(supplier);
    await put(supplier, 0, supplier.sealed.ciphertext);
    expect((await show(app, bidHrefs.opener(names), cookie)).status).toBe(404);
    now = tenderDays.opened;
    for (const opener of tender.openers.slice(1, 4)) {
      const theirs = await signInAs(db, opener.actor.personId);
      const given = JSON.parse((await show(app, bidHrefs.envelopes(names), theirs)).html);
      expect(given).toMatchObject({ what: 'opening', envelopes: [supplier.sealed.envelopeText] });
      const shares = await unwrapFor(db, tender, opener);
      const file = new File([shares], 'shares.json');
      const page = await show(app, bidHrefs.opener(names), theirs);
      const csrf = page.html.match(/name="_csrf" value="([^"]+)"/)?.[1] ?? '';
      const body = new FormData();
      body.set('_csrf', csrf);
      body.set('file', file);
      const sent = await app.request(bidHrefs.shares(names), {
        method: 'POST',
        body,
        headers: { cookie: theirs },
      });
      expect(sent.status).toBe(303);
    }
    await openReady(db, { ...site, actor: nobody }, site);
    const station = await show(app, `/contracts/${tender.bodySlug}/${tender.slug}/bids`);
    expect(station.html).toContain('One bid came in time.');
    expect(station.html).toContain('any 3 of these 5 people');
  });

  it('who opens is a file for everyone, which sealing reads', async () => {
    const { names, tender } = await supplierAt(tenderDays.open);
    const { html } = await show(app, bidHrefs.openers(names));
    const read = readOpeners(html);
    if ('refused' in read) throw new Error(read.refused);
    const [told, made] = [read.openers, tender.openers].map((all) =>
      all.map(({ recipient }) => recipient).sort(),
    );
    expect([read.threshold, told]).toEqual([3, made]);
  });
});
