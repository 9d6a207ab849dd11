import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildCompetition, type Competition, done } from '../../../../../test/builders/evaluation.ts';
import { openTestSite, show } from '../../../../../test/site.ts';
import { abandonPurchase } from '../../../../procurement/clarifying/abandoning/abandon-purchase.ts';
import { allExtensions } from '../shapes.rules.ts';
import { unknownFields } from '../unknown-fields.rules.ts';
import { validateOcds } from '../validate.rules.ts';

const { app, db, close } = await openTestSite();
afterAll(close);

let built: Competition;
beforeAll(async () => {
  built = await buildCompetition(db);
});

type Told = {
  readonly ocid: string;
  readonly id: string;
  readonly tag: readonly string[];
  readonly tender: {
    readonly status: string;
    readonly lots: readonly { readonly awardCriteria: { readonly criteria: readonly Criterion[] } }[];
  };
};
type Criterion = { readonly numbers: readonly { readonly number: number }[] };

async function take<Document>(path: string): Promise<Document> {
  const { status, html } = await show(app, path);
  expect(status).toBe(200);
  const document = JSON.parse(html) as Document;
  expect(validateOcds(document).errors).toEqual([]);
  return document;
}
const ocds = () => `/contracts/${built.bodySlug}/${built.slug}/ocds`;
const releases = async () => (await take<{ releases: Told[] }>(ocds())).releases;

describe('a purchase as OCDS', () => {
  it('is valid with every extension it names, and has no field that none of them knows', async () => {
    const document = await take<{ releases: Told[] }>(ocds());
    expect(validateOcds(document).extensions).toMatchObject({ unknown: [] });
    expect(document.releases.flatMap((release) => unknownFields(release, allExtensions))).toEqual([]);
  });

  it('says how it is judged, that its weights are all the marks, and nothing of any bid', async () => {
    const told = await releases();
    const tender = told.find(({ tag }) => tag.includes('tender'));
    expect(tender?.ocid).toBe(`ocds-000000-${built.procurementId}`);
    const weights = tender?.tender.lots[0]?.awardCriteria.criteria.map(
      ({ numbers }) => numbers[0]?.number ?? 0,
    );
    expect(weights?.reduce((sum, weight) => sum + weight, 0)).toBe(100);
    const text = JSON.stringify(told);
    for (const { supplierName, supplierId } of Object.values(built.bids)) {
      expect(text).not.toContain(supplierName);
      expect(text).not.toContain(supplierId);
    }
    expect(text).not.toContain('"details":[{"id":"lot-1-bid');
  });

  it('is cancelled once it is given up, and what was said before stays as it was', async () => {
    const before = await releases();
    await done(db, built.officer, (tx, by) =>
      abandonPurchase(tx, by, {
        ...built.key,
        reason: 'The homes are to be sold.',
        publicUrl: 'http://localhost',
      }),
    );
    const after = await releases();
    expect(after.filter(({ id }) => before.some((release) => release.id === id))).toEqual(before);
    expect(after.at(-1)?.tag).toEqual(['tenderCancellation']);
    const { records } = await take<{ records: { compiledRelease: Told }[] }>(`${ocds()}?as=record`);
    expect(records[0]?.compiledRelease.tender.status).toBe('cancelled');
  });

  it('stands among the releases of its body and its year, and in no other', async () => {
    const own = await releases();
    const all = await take<{ releases: Told[] }>(`/data/ocds/releases?body=${built.bodySlug}`);
    expect(all.releases).toEqual(own);
    const years = new Set(own.map((release) => (release as unknown as { date: string }).date.slice(0, 4)));
    for (const year of years) await take(`/data/ocds/releases?body=${built.bodySlug}&year=${year}`);
    expect((await show(app, `/data/ocds/releases?body=${built.bodySlug}&year=1999`)).status).toBe(404);
    expect((await show(app, '/data/ocds/releases?body=nobody')).status).toBe(404);
    expect((await show(app, '/data/ocds')).html).toContain(`/data/ocds/releases?body=${built.bodySlug}`);
  });
});
