import { Temporal } from 'temporal-polyfill';
import type { Actor } from '../acts/by.ts';
import type { Database } from '../db/connect.ts';
import { listCensusCounts } from '../participation/census/cells.queries.ts';
import { cellLevels } from '../participation/census/cells.rules.ts';
import { announcePanel } from '../participation/panels/announce-panel.ts';
import { closePool } from '../participation/panels/drawing/close-pool.ts';
import { typeSeed } from '../participation/panels/drawing/type-seed.ts';
import type { Category, PanelPurpose } from '../participation/panels/panel.rules.ts';
import type { PanelKey } from '../participation/panels/panels.queries.ts';
import { beginPanel, changePanel, setQuotas } from '../participation/panels/prepare-panel.ts';
import { proposeQuotas } from '../participation/panels/quotas/quotas.rules.ts';
import { tellAboutSelf } from '../participation/panels/recruiting/change-own-entry.ts';
import { joinPool } from '../participation/panels/recruiting/join-pool.ts';
import type { SeedKind } from '../participation/panels/seed.rules.ts';
import { addPerson } from '../people/accounts/add-person.ts';
import { readJson } from '../reference/read-json.ts';
import type { Random } from '../values/random.ts';
import { act, beginTelling, type Cast, idOf, staff, type Telling } from './cast.ts';
import { inventedName } from './invented-name.ts';
import { daysAfter } from './story-time.ts';
import { tellService } from './tell-service.ts';
import { tellVisit, type VisitFile } from './tell-visit.ts';

type PanelFile = {
  readonly body: string;
  readonly procurement: string;
  readonly officer: string;
  readonly second: string;
  readonly facilitator: string;
  readonly purpose: PanelPurpose;
  readonly title: string;
  readonly about: string;
  readonly district: string;
  readonly seats: number;
  readonly minimumAge: number;
  readonly paymentPence: number;
  readonly days: number;
  readonly daysNote: string;
  readonly categories: readonly Category[];
  readonly preparedAt: string;
  readonly opensAt: string;
  readonly closesAt: string;
  readonly drawsAt: string;
  readonly seedKind: SeedKind;
  readonly seedSource: string;
  /** How many put their names in. */
  readonly people: number;
  /** What the public draw came to, once it was held. */
  readonly seed: string | null;
  /** What somebody on it went to see. */
  readonly visit: VisitFile | null;
};

/** Where the story’s messages say the site is: the address `npm start` gives. */
const STORY_ADDRESS = 'http://localhost:3000';

/** Two panels are announced and people put their names in; one of them is drawn. */
export async function tellPanels(db: Database, cast: Cast, seed: string): Promise<void> {
  const { panels } = await readJson<{ panels: PanelFile[] }>('story/greater-manchester/panels.json');
  await Promise.all(
    panels.map((file) => tellPanel(beginTelling(db, cast, `${seed}|panel|${file.title}`), file)),
  );
}

async function tellPanel(telling: Telling, file: PanelFile): Promise<void> {
  const officer = staff(telling.cast, file.officer, file.body, 'procurement-officer');
  const key = await announce(telling, file, officer);
  await putNamesIn(telling, file, key);
  const { seed } = file;
  if (seed === null) return;
  await act(telling, { at: daysAfter(file.closesAt, 0.001) }, (tx, by) => closePool(tx, by, key));
  const second = staff(telling.cast, file.second, file.body, 'elected-member');
  for (const [index, actor] of [officer, second].entries())
    await act(telling, { actor, at: daysAfter(file.drawsAt, 1.5 + index / 10) }, (tx, by) =>
      typeSeed(tx, by, { ...key, value: seed, publicUrl: STORY_ADDRESS }),
    );
  const facilitator = staff(telling.cast, file.facilitator, file.body, 'facilitator');
  const drawnAt = daysAfter(file.drawsAt, 1.6);
  await tellService(telling, { key, keeper: officer, facilitator, drawnAt });
  if (file.visit) await tellVisit(telling, key, { body: file.body, visit: file.visit });
}

async function announce(telling: Telling, file: PanelFile, actor: Actor): Promise<PanelKey> {
  const bodyId = idOf(telling.cast.bodies, file.body);
  const { id: procurementId } = await telling.db
    .selectFrom('procurement')
    .select('id')
    .where('body_id', '=', bodyId)
    .where('slug', '=', file.procurement)
    .executeTakeFirstOrThrow();
  const counts = await listCensusCounts(telling.db);
  const quotas = proposeQuotas(counts, [file.district], file.categories, file.seats);
  const at = file.preparedAt;
  const { title, about, purpose } = file;
  const key = await act(telling, { actor, at }, (tx, by) =>
    beginPanel(tx, by, { bodyId, procurementId, purpose, title, about }),
  );
  const { seats, minimumAge, paymentPence, days, daysNote, seedKind, seedSource, district } = file;
  const [opensAt, closesAt, drawsAt] = [file.opensAt, file.closesAt, file.drawsAt].map((time) =>
    Temporal.Instant.from(time),
  ) as [Temporal.Instant, Temporal.Instant, Temporal.Instant];
  const offer = { seats, minimumAge, paymentPence, days, daysNote, districtSlug: district };
  await act(telling, { actor, at }, (tx, by) =>
    changePanel(tx, by, {
      ...key,
      change: {
        ...offer,
        seedKind,
        seedSource,
        opensAt,
        closesAt,
        drawsAt,
        recruits: ['open-call', 'letters'],
      },
    }),
  );
  await act(telling, { actor, at }, (tx, by) => setQuotas(tx, by, { ...key, quotas, householdRule: false }));
  await act(telling, { actor, at: daysAfter(at, 1) }, (tx, by) => announcePanel(tx, by, key));
  return key;
}

/** People of the place, in one go: who they are is chance, and some would rather not say. */
async function putNamesIn(telling: Telling, file: PanelFile, key: PanelKey): Promise<void> {
  const { random } = telling;
  await act(telling, { at: daysAfter(file.opensAt, 5) }, async (tx, by) => {
    for (let index = 0; index < file.people; index += 1) {
      const { personId } = (await addPerson(tx, by, { email: null, name: inventedName(random) })) as {
        personId: string;
      };
      const joining = { ...key, personId, isOldEnough: true, districtSlug: file.district };
      const joined = await joinPool(tx, by, joining);
      if ('refused' in joined) return joined;
      const said = {
        sex: pick(random, cellLevels.sex, index % 3),
        'age-band': pick(random, cellLevels['age-band'], index),
        'ethnic-group': pick(random, ['white', 'white', 'asian', 'white', 'black', 'mixed', 'other'], index),
        disability: pick(random, ['not-disabled', 'disabled', 'not-disabled', 'not-disabled'], index),
      };
      const consents = random.nextInteger(12) > 0;
      const told = await tellAboutSelf(tx, by, { ...key, memberId: joined.memberId, consents, said });
      if ('refused' in told) return told;
    }
    return { told: true };
  });
}

/** Now in turn, now by chance, so that every group is there. */
function pick(random: Random, levels: readonly string[], turn: number): string | null {
  const at = random.nextInteger(3) === 0 ? random.nextInteger(levels.length) : turn % levels.length;
  return levels[at] ?? null;
}
