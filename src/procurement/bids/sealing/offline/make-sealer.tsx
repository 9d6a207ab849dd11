import { createHash } from 'node:crypto';
import type { Database } from '../../../../db/connect.ts';
import type { Assets } from '../../../../web/assets/assets.ts';
import { listCriteria, listMeasures } from '../../../criteria/criteria.queries.ts';
import { keyOf } from '../../../tenders/find-procurement.ts';
import type { Procurement } from '../../../tenders/procurement.rules.ts';
import type { FormGround } from '../../form/offer-from-fields.rules.ts';
import { findBox, listOpeners } from '../../openers/openers.queries.ts';
import { SealerDocument } from './sealer-document.tsx';

type Ground = { readonly db: Database; readonly assets: Assets; readonly publicUrl: string };

/** The offline sealer of a tender as one HTML file, the same for everyone, and its SHA-256. */
export async function makeSealer(
  at: Ground,
  procurement: Procurement,
): Promise<{ readonly html: string; readonly sha256: string }> {
  const [carried, measures] = await Promise.all([loadCarried(at, procurement), listMeasures(at.db)]);
  const style = styleOf(at.assets);
  const script = textOf(at.assets, 'offline-sealer.js').replaceAll('</script', '<\\/script');
  const policy = policyFor(style, script);
  const html = String(<SealerDocument {...{ ...carried, procurement, measures, style, script, policy }} />);
  return { html, sha256: createHash('sha256').update(html).digest('hex') };
}

/** What the file carries: whom it seals to, and what its form is read against. */
async function loadCarried({ db, publicUrl }: Ground, procurement: Procurement) {
  const key = keyOf(procurement);
  const [ground, { threshold, graceMinutes }, listed] = await Promise.all([
    loadTenderGround(db, procurement),
    findBox(db, key),
    listOpeners(db, key),
  ]);
  const { bodySlug, slug, title, bidsDueAt } = procurement;
  const openers = listed.flatMap(({ office, recipient }) => (recipient ? [{ name: office, recipient }] : []));
  const url = new URL(`/tenders/${bodySlug}/${slug}/bid`, publicUrl).href;
  const due = bidsDueAt?.toString() ?? null;
  const tender = { body: bodySlug, procurement: slug, title, bidsDueAt: due, graceMinutes, url };
  return { ground, openers: { tender, threshold, openers } };
}

/** The ground that is the same for every supplier; what is a supplier’s own comes with its file. */
async function loadTenderGround(db: Database, procurement: Procurement): Promise<FormGround> {
  const [criteria, measures] = await Promise.all([listCriteria(db, keyOf(procurement)), listMeasures(db)]);
  return {
    criteria,
    units: Object.fromEntries(measures.map(({ id, unit }) => [id, unit])),
    names: Object.fromEntries(measures.map(({ id, plainName }) => [id, plainName])),
    unitPence: {},
    startsOn: procurement.startsOn.toString(),
    endsOn: procurement.endsOn.toString(),
    subcontractors: [],
    unconfirmed: [],
    workforce: null,
  };
}

/** Nothing but this very style and script; nowhere to send anything, and no way out by a form or a frame. */
function policyFor(style: string, script: string): string {
  const hashed = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  return [
    "default-src 'none'",
    `script-src ${hashed(script)}`,
    `style-src ${hashed(style)}`,
    'font-src data:',
    "form-action 'none'",
    "base-uri 'none'",
  ].join('; ');
}

/** The site’s own style with its fonts inside. */
function styleOf(assets: Assets): string {
  return textOf(assets, 'site.css').replace(/url\("?(\/assets\/[^")]+\.woff2)"?\)/g, (_, href: string) => {
    const font = Buffer.from(assets.serve(href, undefined)?.body ?? []).toString('base64');
    return `url("data:font/woff2;base64,${font}")`;
  });
}

function textOf(assets: Assets, name: string): string {
  return Buffer.from(assets.serve(assets.href(name), undefined)?.body ?? []).toString('utf8');
}
