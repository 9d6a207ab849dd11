import { describe, expect, it } from 'vitest';
import { readData, readPurchases, readStory } from './read-story.ts';

type Person = {
  slug: string;
  email: string;
  tryThis: string | null;
  roles: { role: string; body?: string; supplier?: string }[];
};
type Bodies = { bodies: { slug: string; district: string | null; predecessors: { body: string }[] }[] };

const purchases = readPurchases();
function slugs(rows: readonly { slug: string }[]) {
  return new Set(rows.map(({ slug }) => slug));
}
const { bodies } = readStory<Bodies>('bodies.json');
const { suppliers } = readStory<{
  suppliers: { slug: string; district: string | null; invented: boolean }[];
}>('suppliers.json');
const people = ['staff', 'suppliers', 'residents-and-operator'].flatMap(
  (name) => readStory<{ people: Person[] }>(`people/${name}.json`).people,
);
const districts = slugs(readData<{ districts: { slug: string }[] }>('facts/districts.json').districts);
const measures = slugs(readData<{ measures: { slug: string }[] }>('frameworks/measures.json').measures);
const outcomes = new Set(
  ['gmca-2014', 'gm-2020', 'oldham-2013', 'gm-good-employment-charter', 'ppn-002'].flatMap((name) =>
    readData<{ themes: { outcomes: { slug: string }[] }[] }>(`frameworks/${name}.json`).themes.flatMap(
      (theme) => theme.outcomes.map(({ slug }) => `${name}/${slug}`),
    ),
  ),
);
const known = { bodies: slugs(bodies), suppliers: slugs(suppliers), people: slugs(people) };
function unknown(names: readonly (string | null | undefined)[], all: ReadonlySet<string>) {
  return names.filter((name) => name && !all.has(name));
}

/** Whether a person of the story has a role at a body. */
function holds(slug: string, body: string, role: string): boolean {
  return people.some(
    (person) => person.slug === slug && person.roles.some((held) => held.body === body && held.role === role),
  );
}

describe('every name in the story leads to somebody or something', () => {
  it('bodies, suppliers and people', () => {
    expect(
      unknown(
        bodies.flatMap((body) => body.predecessors.map((one) => one.body)),
        known.bodies,
      ),
    ).toEqual([]);
    expect(
      unknown(
        [...bodies, ...suppliers].map(({ district }) => district),
        districts,
      ),
    ).toEqual([]);
    const roles = people.flatMap((person) => person.roles);
    expect(
      unknown(
        roles.map(({ body }) => body),
        known.bodies,
      ),
    ).toEqual([]);
    expect(
      unknown(
        roles.map(({ supplier }) => supplier),
        known.suppliers,
      ),
    ).toEqual([]);
    expect(new Set(people.map(({ email }) => email)).size).toBe(people.length);
    expect(suppliers.every(({ invented }) => invented)).toBe(true);
  });

  it('nobody’s e-mail address can be a real one', () => {
    expect(
      people.filter(({ email }) => !/@(?:[a-z-]+\.)?(?:demo\.example|example\.org)$/.test(email)),
    ).toEqual([]);
  });

  it('the sign-in list', () => {
    const { signIn } = readStory<{ signIn: string[] }>('story.json');
    const offered = signIn.map((slug) => people.find((person) => person.slug === slug));
    expect(offered.filter((person) => !person?.tryThis)).toEqual([]);
  });

  it('outcomes, in the crosswalk and the measures', () => {
    const { mappings } = readData<{ mappings: { from: string; to: string }[] }>('frameworks/crosswalk.json');
    const served = readData<{ measures: { serves: string[] }[] }>('frameworks/measures.json').measures;
    expect(
      unknown(
        [...mappings.flatMap(({ from, to }) => [from, to]), ...served.flatMap(({ serves }) => serves)],
        outcomes,
      ),
    ).toEqual([]);
  });

  it('payments, to invented suppliers', () => {
    const { lines } = readStory<{ lines: { body: string; supplier: string }[] }>('payments/spend.json');
    expect(
      unknown(
        lines.map(({ supplier }) => supplier),
        known.suppliers,
      ),
    ).toEqual([]);
    expect(
      unknown(
        lines.map(({ body }) => body),
        known.bodies,
      ),
    ).toEqual([]);
  });
});

describe.each(purchases.map((purchase) => [purchase.slug, purchase] as const))('%s', (slug, purchase) => {
  const { summary, voice, mandate, criteria, bids, lateBids, declarations, scores, award, promises } =
    purchase;
  const codes = new Set(criteria?.criteria.map(({ code }) => code));
  const labels = new Set(bids.map(({ label }) => label));
  const suppliersHere = new Set(bids.map(({ supplier }) => supplier));

  it('names bodies, districts and people that are there, with the role they need', () => {
    const { team, body } = summary;
    expect(summary.slug).toBe(slug);
    expect(unknown([body, ...summary.withBodies], known.bodies)).toEqual([]);
    expect(
      unknown([...summary.districts, ...voice.homes.map(({ district }) => district)], districts),
    ).toEqual([]);
    expect(unknown(Object.values(team).flat(), known.people)).toEqual([]);
    expect(holds(team.commissioner as string, body, 'commissioner')).toBe(true);
    expect(holds(team.procurementOfficer as string, body, 'procurement-officer')).toBe(true);
    expect(holds(team.electedMember as string, body, 'elected-member')).toBe(true);
    const evaluators = [team.evaluators, team.residentEvaluators].flat() as string[];
    expect(evaluators.filter((person) => !holds(person, body, 'evaluator'))).toEqual([]);
    expect(declarations.filter(({ evaluator }) => !evaluators.includes(evaluator))).toEqual([]);
  });

  it('keeps to the outcomes of its round', () => {
    expect(unknown(voice.outcomes, outcomes)).toEqual([]);
    expect(mandate?.lines.map(({ outcome }) => outcome) ?? voice.outcomes).toEqual(voice.outcomes);
    const asked = criteria?.criteria.flatMap(({ outcome }) => outcome ?? []) ?? [];
    const given = mandate?.lines.filter(({ answer }) => answer !== 'declined').map(({ outcome }) => outcome);
    expect(unknown(asked, new Set(given))).toEqual([]);
    expect(unknown(criteria?.criteria.flatMap((one) => one.measures ?? []) ?? [], measures)).toEqual([]);
  });

  it('answers and commits to what was asked, by a representative of the bidder', () => {
    const bands = criteria?.criteria.filter(({ method }) => method === 'band').map(({ code }) => code) ?? [];
    expect(bids.map(({ answers }) => Object.keys(answers))).toEqual(bids.map(() => bands));
    const astray = bids
      .flatMap(({ commitments }) => commitments)
      .filter(({ criterion: code, measure }) => {
        const criterion = criteria?.criteria.find((one) => one.code === code);
        const counted = criterion?.method !== 'target' || criterion.measures?.[0] === measure;
        return criterion?.kind !== 'social-value' || !counted || !measures.has(measure);
      });
    expect(astray).toEqual([]);
    const senders = [...bids, ...lateBids].filter(
      ({ by, supplier }) =>
        !people.some(
          (person) => person.slug === by && person.roles.some((role) => role.supplier === supplier),
        ),
    );
    expect(senders).toEqual([]);
  });

  it('is scored by those appointed, bid by bid, after they declared', () => {
    const rows = scores.flatMap(({ criterion, rows }) => rows.map((row) => ({ ...row, criterion })));
    expect(
      unknown(
        scores.map(({ criterion }) => criterion),
        codes,
      ),
    ).toEqual([]);
    expect(
      unknown(
        [...rows, ...purchase.consensus].map(({ bid }) => bid),
        labels,
      ),
    ).toEqual([]);
    const mayScore = new Set(
      declarations.filter(({ decision }) => decision === 'may-score').map(({ evaluator }) => evaluator),
    );
    expect(
      unknown(
        rows.map(({ evaluator }) => evaluator),
        mayScore,
      ),
    ).toEqual([]);
    for (const { criterion, evaluator } of rows) {
      expect(criteria?.criteria.find(({ code }) => code === criterion)?.scoredBy).toContain(evaluator);
    }
  });

  it('ends with a bidder, a manager and measures it promised', () => {
    expect(unknown([award?.winner], suppliersHere)).toEqual([]);
    const winning = bids.find(({ supplier }) => supplier === award?.winner);
    const promised = new Set(winning?.commitments.map(({ measure }) => measure));
    const managed = !promises || holds(promises.contractManager, summary.body, 'contract-manager');
    expect(managed).toBe(true);
    expect(new Set(promises ? Object.keys(promises.remedies) : promised)).toEqual(promised);
    const { named, pack, given } = purchase.verdict ?? {};
    expect(!named || holds(named.by, summary.body, 'contract-manager')).toBe(true);
    expect(!pack || holds(pack.by, summary.body, 'commissioner')).toBe(true);
    expect(!given || holds(given.by, summary.body, 'elected-member')).toBe(true);
    const reported = [...purchase.claims, ...purchase.residentReports].map(({ measure }) => measure);
    expect(unknown(reported, promised)).toEqual([]);
  });
});
