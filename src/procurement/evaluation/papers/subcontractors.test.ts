import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  appointPanel,
  buildCompetition,
  type Competition,
  declareNothing,
  type Played,
} from '../../../../test/builders/evaluation.ts';
import { openTestSite, show, signInAs } from '../../../../test/site.ts';
import { fingerprintPapers } from './bundle.rules.ts';
import { readPapers } from './read-papers.ts';
import { subcontractorsBeside } from './subcontractors.rules.ts';

const { app, db, close } = await openTestSite();
afterAll(close);

let built: Competition;
let panel: readonly Played[];
beforeAll(async () => {
  built = await buildCompetition(db);
  panel = await appointPanel(db, built);
  await declareNothing(db, built, panel);
});

it('who else would do part of a bid stands beside its answers, numbered, with whether they said yes', async () => {
  const before = fingerprintPapers(await readPapers(db, built.key));
  const { bidId, supplierId } = built.bids['A']!;
  const of = { body_id: built.bodyId, procurement_id: built.procurementId, bid_id: bidId };
  const row = { ...of, work: 'Grab rails', share_basis_points: 1250 };
  const other = built.bids['B']!.supplierId;
  await db
    .insertInto('opened_subcontractor')
    .values([
      { ...row, id: bidId, position: 0, name: 'Firm A Joinery', confirmed: true },
      { ...row, id: supplierId, position: 1, name: 'Rails of Firm A', confirmed: false },
      { ...row, id: other, position: 2, name: 'Own', confirmed: true, named_supplier_id: other },
    ])
    .execute();
  const { personId, by } = panel[0]!;
  const cookie = await signInAs(db, personId, by.actor.hat);
  const scoring = `/work/${built.bodySlug}/scoring/${built.slug}`;
  for (const path of [`${scoring}/papers`, `${scoring}/questions/SV1/A`]) {
    const { html } = await show(app, path, cookie);
    expect(html).toContain('Sub-contractor 1, about 12.5% of the price: Grab rails.');
    expect(html).toContain('Confirmed from an address that the bidder gave');
    expect(html).toContain('Not confirmed: it has not said yes to this');
    expect(html).toContain('Confirmed: its own people said yes');
    expect(html).not.toContain('Firm A');
  }
  expect(fingerprintPapers(await readPapers(db, built.key))).not.toBe(before);
});

it('where names are hidden for some questions alone, they stand with the others', () => {
  const [quality, social] = [{ kind: 'quality' }, { kind: 'social-value' }] as const;
  const one = { name: 'Doors Ltd', work: 'Doors', shareBasisPoints: 900, confirmed: false, supplierId: null };
  const subcontractors = [{ ...one, bidId: '1' }];
  const purchase = { questions: [quality, social], subcontractors, hidden: 'social-value' } as const;
  expect(subcontractorsBeside('1', social, purchase)).toEqual({ areElsewhere: true, shown: [] });
  expect(subcontractorsBeside('1', quality, purchase).shown).toMatchObject([
    { name: 'Doors Ltd', agreed: 'not-confirmed' },
  ]);
  expect(subcontractorsBeside('2', social, purchase)).toEqual({ areElsewhere: false, shown: [] });
});
