import { Temporal } from 'temporal-polyfill';
import type { By } from '../../src/acts/by.ts';
import { clockAt } from '../../src/acts/clock.ts';
import type { Database } from '../../src/db/connect.ts';
import { cellLevels } from '../../src/participation/census/cells.rules.ts';
import { announcePanel } from '../../src/participation/panels/announce-panel.ts';
import { closePool } from '../../src/participation/panels/drawing/close-pool.ts';
import { typeSeed } from '../../src/participation/panels/drawing/type-seed.ts';
import type { Quota } from '../../src/participation/panels/panel.rules.ts';
import type { PanelDetails } from '../../src/participation/panels/panel-details.rules.ts';
import type { PanelKey } from '../../src/participation/panels/panels.queries.ts';
import { beginPanel, changePanel, setQuotas } from '../../src/participation/panels/prepare-panel.ts';
import { tellAboutSelf } from '../../src/participation/panels/recruiting/change-own-entry.ts';
import { joinPool } from '../../src/participation/panels/recruiting/join-pool.ts';
import { seededRandom } from '../../src/values/random.ts';
import { actingAt } from './participation.ts';
import { buildOfficer, buildPerson, carriedOut } from './people.ts';
import { buildDraftedTender, tenderDays } from './procurement.ts';

/** A panel's days: announced before names open; the draw two days after they close. */
export const panelDays = {
  prepared: tenderDays.prepared,
  opens: Temporal.Instant.from('2026-05-04T08:00:00Z'),
  during: Temporal.Instant.from('2026-05-10T11:00:00Z'),
  closes: Temporal.Instant.from('2026-05-25T16:00:00Z'),
  closed: Temporal.Instant.from('2026-05-25T16:01:00Z'),
  draws: Temporal.Instant.from('2026-05-27T20:00:00Z'),
  drawn: Temporal.Instant.from('2026-05-28T08:00:00Z'),
} as const;

const random = seededRandom('tests of panels');

export function panelBy(personId: string, instant: Temporal.Instant): By {
  return { ...actingAt(personId, instant), random };
}

/** Half of the seats to each sex, within one. */
export function evenQuotas(seats: number): Quota[] {
  const [minimum, maximum] = [Math.floor(seats / 2) - 1, Math.ceil(seats / 2) + 1];
  return cellLevels.sex.map((feature) => ({ category: 'sex', feature, minimum, maximum, people: 1000 }));
}

export type BuiltPanel = PanelKey & {
  readonly slug: string;
  readonly bodySlug: string;
  readonly procurementId: string;
  readonly officerId: string;
};

type Given = Partial<PanelDetails> & { readonly quotas?: readonly Quota[] };

/** A panel of six for the residents' question of a purchase, everything settled; not announced. */
export async function buildDraftPanel(db: Database, given: Given = {}): Promise<BuiltPanel> {
  const tender = await buildDraftedTender(db);
  const { personId: officerId } = tender.officer;
  const by = panelBy(officerId, panelDays.prepared);
  const { quotas, ...details } = given;
  const begun = await carriedOut(db, (tx) =>
    beginPanel(tx, by, {
      bodyId: tender.bodyId,
      procurementId: tender.procurementId,
      purpose: 'score',
      title: 'Residents’ panel: home repairs',
      about: 'Twelve people read what firms offer and score how they would stop falls.',
    }),
  );
  const change: Partial<PanelDetails> = {
    seats: 6,
    minimumAge: 18,
    districtSlug: null,
    paymentPence: 9000,
    days: 3,
    recruits: ['open-call', 'letters'],
    opensAt: panelDays.opens,
    closesAt: panelDays.closes,
    drawsAt: panelDays.draws,
    seedKind: 'lotto',
    seedSource: 'The Lotto draw of 27 May 2026: six numbers, smallest first',
    ...details,
  };
  await carriedOut(db, (tx) => changePanel(tx, by, { ...begun, change }));
  await carriedOut(db, (tx) =>
    setQuotas(tx, by, {
      ...begun,
      quotas: quotas ?? evenQuotas(change.seats ?? 6),
      householdRule: given.householdRule ?? false,
    }),
  );
  return { ...begun, bodySlug: tender.bodySlug, procurementId: tender.procurementId, officerId };
}

/** The same, announced: names can be put in from `panelDays.opens`. */
export async function buildPanel(db: Database, given: Given = {}): Promise<BuiltPanel> {
  const panel = await buildDraftPanel(db, given);
  await carriedOut(db, (tx) => announcePanel(tx, panelBy(panel.officerId, panelDays.prepared), panel));
  return panel;
}

/** So many people put their names in, women and men in turn. */
export async function putNamesIn(
  db: Database,
  panel: PanelKey,
  count: number,
  sexes: readonly (string | null)[] = cellLevels.sex,
): Promise<{ personId: string; memberId: string }[]> {
  const people: { personId: string; memberId: string }[] = [];
  for (let index = 0; index < count; index += 1) {
    const { personId } = await buildPerson(db);
    const by = panelBy(personId, panelDays.during);
    const joining = { ...panel, personId, isOldEnough: true, districtSlug: 'oldham' };
    const { memberId } = await carriedOut(db, (tx) => joinPool(tx, by, joining));
    const said = {
      sex: sexes[index % sexes.length] ?? null,
      'age-band': null,
      'ethnic-group': null,
      disability: null,
    };
    await carriedOut(db, (tx) => tellAboutSelf(tx, by, { ...panel, memberId, consents: true, said }));
    people.push({ personId, memberId });
  }
  return people;
}

/** The pool closed, and the lot drawn from a seed that two people typed in. */
export async function buildDrawnPanel(db: Database, given: Given & { people?: number; seed?: string } = {}) {
  const { people = 14, seed = '3 12 19 27 41 58', ...rest } = given;
  const panel = await buildPanel(db, rest);
  const pool = await putNamesIn(db, panel, people);
  await carriedOut(db, (tx) => closePool(tx, panelBy(panel.officerId, panelDays.closed), panel));
  const second = await buildOfficer(db, panel.bodyId, 'elected-member');
  for (const personId of [panel.officerId, second.personId])
    await carriedOut(db, (tx) =>
      typeSeed(tx, panelBy(personId, panelDays.drawn), {
        ...panel,
        value: seed,
        publicUrl: 'http://localhost',
      }),
    );
  return { ...panel, pool, seed };
}

/** The clock of a site on one of a panel's days. */
export function onDay(day: keyof typeof panelDays) {
  return clockAt(panelDays[day]);
}
