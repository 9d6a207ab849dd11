import type { BodyRole } from '../../src/acts/by.ts';
import { deskPages } from '../../src/procurement/tenders/desk-pages.rules.ts';
import { getProcurementById } from '../../src/procurement/tenders/tenders.queries.ts';
import { type Random, seededRandom } from '../../src/values/random.ts';
import { buildOfficer, buildPerson } from '../../test/builders/people.ts';
import {
  bidAt,
  buildBidder,
  buildDraftedTender,
  buildTender,
  tenderDays,
} from '../../test/builders/procurement.ts';
import { openTestSite, send, show, signInAs } from '../../test/site.ts';
import { fillIn, pick } from './fill-in.ts';
import { formsOf, linksOf } from './forms-of.ts';
import { CANARY, type Held, holdInvariants } from './invariants.ts';

const roles: readonly BodyRole[] = [
  'procurement-officer',
  'commissioner',
  'moderator',
  'elected-member',
  'evaluator',
  'administrator',
  'contract-manager',
  'facilitator',
];

export type Walked = {
  readonly pressed: number;
  readonly done: number;
  readonly breaches: readonly string[];
};

/** Moves on by minutes, hours or weeks: several walks end before the deadline, several go past it. */
const waits = [1, 10, 60, 600, 1440, 10_080];

/**
 * Somebody in every role presses whatever forms they can reach, in any order, while time goes on. After each step the
 * weights of every published tender must be what they were, and no bid may have been read before its deadline.
 */
export async function walk(seed: string, steps: number): Promise<Walked> {
  const random = seededRandom(seed);
  let now = tenderDays.open;
  const site = await openTestSite({ clock: { now: () => Promise.resolve(now) } });
  try {
    const people = await buildCompetitors(site.db);
    const breaches: string[] = [];
    const held: Held = new Map();
    let [pressed, done] = [0, 0];
    for (let step = 0; step < steps; step += 1) {
      if (random.nextUnit() < 0.15) now = now.add({ minutes: pick(waits, random) });
      const who = pick(people, random);
      const result = await takeStep(site.app, who, random);
      pressed += result.pressed ? 1 : 0;
      done += result.done ? 1 : 0;
      const broken = await holdInvariants(site.database.db, held, { now, seen: result.seen });
      breaches.push(
        ...broken.map((breach) => `${seed}, step ${step}, ${who.name} at ${result.path}: ${breach}`),
      );
    }
    return { pressed, done, breaches };
  } finally {
    await site.close();
  }
}

type Walker = {
  readonly name: string;
  readonly cookie: string;
  /** Pages they can open, and those among them that have a form. */
  readonly known: string[];
  readonly withForms: string[];
};
type Step = {
  readonly path: string;
  readonly seen: string;
  readonly pressed: boolean;
  readonly done: boolean;
};
type App = Awaited<ReturnType<typeof openTestSite>>['app'];

/** Opens one page the walker knows, remembers where it leads, and presses one of its forms, if it has any. */
async function takeStep(app: App, { cookie, known, withForms }: Walker, random: Random): Promise<Step> {
  const path = pick(withForms.length > 0 && random.nextUnit() < 0.5 ? withForms : known, random);
  const { html, status } = await show(app, path, cookie);
  if (status !== 200 && known.length > 1 && known.includes(path)) known.splice(known.indexOf(path), 1);
  for (const link of linksOf(html)) if (isOfPurchases(link) && !known.includes(link)) known.push(link);
  const forms = formsOf(html, path).filter(({ action }) => isOfPurchases(action));
  if (forms.length > 0 && !withForms.includes(path)) withForms.push(path);
  if (forms.length === 0 || random.nextUnit() < 0.1) return { path, seen: html, pressed: false, done: false };
  const form = pick(forms, random);
  const sent = await send(app, form.action, fillIn(form.fields, random), cookie);
  const leads = sent.headers.get('location');
  if (leads && isOfPurchases(leads) && !known.includes(leads)) known.push(leads);
  return { path: form.action, seen: html + sent.html, pressed: true, done: sent.status === 303 };
}

/** Of a purchase or what waits; not the lists and files beside them, in which a walker would lose the way. */
function isOfPurchases(link: string): boolean {
  const isAbout = /^\/(work|contracts|tenders|opening)\/[^/]+\/.*home-repairs/.test(link);
  return (isAbout || /^\/(waiting|supplier\/\w)/.test(link)) && !/[?&]as=/.test(link);
}

type Db = Awaited<ReturnType<typeof openTestSite>>['db'];

/** A published tender with two sealed bids, a drafted one, and somebody in every role. */
async function buildCompetitors(db: Db): Promise<Walker[]> {
  const tender = await buildTender(db);
  const draft = await buildDraftedTender(db);
  const bidders = [await buildBidder(db), await buildBidder(db)];
  for (const bidder of bidders)
    await bidAt(db, tender, bidder, tenderDays.open, await secretOffer(db, tender));
  const outside = [tender, draft].flatMap(({ bodySlug, slug }) => [
    `/contracts/${bodySlug}/${slug}`,
    `/contracts/${bodySlug}/${slug}/tender`,
    `/contracts/${bodySlug}/${slug}/bids`,
    `/tenders/${bodySlug}/${slug}/bid`,
    `/tenders/${bodySlug}/${slug}/bid/form`,
  ]);
  const walkers: Walker[] = [];
  for (const { bodyId, officer, procurementId } of [tender, draft]) {
    const procurement = await getProcurementById(db, { bodyId, procurementId });
    const known = deskPages.map(({ href }) => href(procurement));
    walkers.push({
      name: 'officer',
      cookie: await signInAs(db, officer.personId, officer.hat),
      known: [...known],
      withForms: [],
    });
    for (const role of roles) {
      const { personId } = await buildOfficer(db, bodyId, role);
      const cookie = await signInAs(db, personId, { kind: 'body', bodyId, role });
      walkers.push({ name: role, cookie, known: [...known], withForms: [] });
    }
  }
  for (const { actor } of [...bidders, await buildBidder(db)])
    walkers.push({
      name: 'supplier',
      cookie: await signInAs(db, actor.personId, actor.hat),
      known: [...outside],
      withForms: [],
    });
  const { personId } = await buildPerson(db);
  walkers.push({
    name: 'resident',
    cookie: await signInAs(db, personId),
    known: [...outside],
    withForms: [],
  });
  walkers.push({ name: 'nobody', cookie: '', known: [...outside], withForms: [] });
  return walkers;
}

async function secretOffer(db: Db, { bodyId, procurementId }: { bodyId: string; procurementId: string }) {
  const criteria = await db
    .selectFrom('criterion')
    .select('id')
    .where('body_id', '=', bodyId)
    .where('procurement_id', '=', procurementId)
    .where('method', '=', 'band')
    .execute();
  const answer = `We would begin with the homes that are coldest. ${CANARY}`;
  return { answers: criteria.map(({ id }) => ({ criterionId: id, answer })) };
}
