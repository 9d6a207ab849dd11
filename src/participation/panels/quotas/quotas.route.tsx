import { isRefused } from '../../../acts/by.ts';
import type { Database } from '../../../db/connect.ts';
import { listDistricts } from '../../../people/places/places.queries.ts';
import { type FormReader, formOf, readTicked } from '../../../procurement/tenders/form-fields.ts';
import { bodyRole } from '../../../web/edge/access.rules.ts';
import { type FormState, refuse, seeOther, showScreen } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import { Checkboxes } from '../../../web/govuk/checkboxes.tsx';
import { listCensusCounts } from '../../census/cells.queries.ts';
import { shownTicks } from '../../rounds/desk/steps/shown-ticks.ts';
import { deskOf, findOwnPanel } from '../desk/find-own-panel.ts';
import { hrefAfter, worded } from '../desk/steps/step-route.tsx';
import { words as stepWords } from '../desk/steps/words.en.ts';
import { type Category, categoryNames, type Quota } from '../panel.rules.ts';
import { listQuotas, type Panel } from '../panels.queries.ts';
import { type PrepareRefusal, setQuotas } from '../prepare-panel.ts';
import { QuotasPage } from './quotas.page.tsx';
import { proposeQuotas } from './quotas.rules.ts';
import { readQuotas } from './read-quotas.ts';
import { words } from './words.en.ts';

type Offer = {
  readonly panel: Panel;
  readonly seats: number;
  readonly offered: readonly Quota[];
  readonly used: readonly Category[];
  readonly districts: ReadonlyMap<string, string>;
};

/** Quotas proposed from the census, changed and settled; `check` works out the sums and saves nothing. */
export const quotasRoute = route({
  path: '/work/:body/panels/:panel/quotas',
  who: bodyRole('procurement-officer'),
  async object(at) {
    return findOffer(at.db, await findOwnPanel(at));
  },
  page: (_at, offer, form) =>
    offer.panel.announcedAt || offer.panel.seats === null
      ? seeOther(offer.panel.announcedAt ? deskOf(offer.panel) : `${deskOf(offer.panel)}/seats`)
      : screen(offer, form),
  form: (offer) =>
    formOf((form) => ({
      ...readSums(form, offer),
      typed: form.typed,
      householdRule: readTicked(form, 'household').length > 0,
      act: form.typed['act'] === 'check' ? ('check' as const) : ('save' as const),
    })),
  async post({ tx, by, object: offer, input }) {
    const { panel } = offer;
    if (input.act === 'check')
      return showScreen(
        screen(
          { ...offer, ...merge(offer, input) },
          { values: input.typed as FormState['values'], errors: {} },
        ),
      );
    const settled = { ...input, bodyId: panel.bodyId, panelId: panel.id };
    const saved = await setQuotas(tx, by, settled);
    return isRefused<PrepareRefusal>(saved)
      ? refuse(worded(saved.refused))
      : seeOther(await hrefAfter(tx, panel, 'quotas'));
  },
});

function readSums(form: FormReader, { offered, seats, districts }: Offer) {
  return readQuotas(form, offered, seats, districts);
}

/** What was typed takes the place of what stood, so that the sums are of it. */
function merge(
  { offered }: Offer,
  { quotas, used }: { quotas: readonly Quota[]; used: readonly Category[] },
) {
  const typed = new Map(quotas.map((quota) => [`${quota.category} ${quota.feature}`, quota]));
  return { used, offered: offered.map((quota) => typed.get(`${quota.category} ${quota.feature}`) ?? quota) };
}

async function findOffer(db: Database, panel: Panel): Promise<Offer> {
  const [all, counts, saved] = await Promise.all([
    listDistricts(db),
    listCensusCounts(db),
    listQuotas(db, { bodyId: panel.bodyId, panelId: panel.id }),
  ]);
  const slugs = panel.districtSlug ? [panel.districtSlug] : all.map(({ slug }) => slug);
  const usable = categoryNames.filter((category) => category !== 'district' || slugs.length > 1);
  const seats = panel.seats ?? 0;
  const proposed = proposeQuotas(counts, slugs, usable, seats);
  const used = panel.categories ?? usable;
  const kept = new Map(saved.map((quota) => [`${quota.category} ${quota.feature}`, quota]));
  return {
    panel,
    seats,
    offered: proposed.map((quota) => kept.get(`${quota.category} ${quota.feature}`) ?? quota),
    used,
    districts: new Map(all.map(({ slug, name }) => [slug, name])),
  };
}

function screen({ panel, offered, used, seats, districts }: Offer, form: FormState) {
  const { title, lede } = stepWords.steps.quotas;
  const isAgain = Object.keys(form.values).length > 0;
  const page = {
    title,
    lede,
    action: `${deskOf(panel)}/quotas`,
    back: { href: deskOf(panel), text: stepWords.back },
    errors: form.errors,
    quotas: offered,
    used: isAgain ? categoryNames.filter((name) => shownTicks(form, 'categories').includes(name)) : used,
    typed: form.values,
    seats,
    districts,
    rest: (
      <Checkboxes
        name="household"
        legend={words.household}
        hint={words.householdHint}
        values={shownTicks(form, 'household', panel.householdRule && !isAgain ? ['yes'] : [])}
        items={[{ value: 'yes', text: words.householdRule }]}
      />
    ),
  };
  return { title, desk: true, body: <QuotasPage {...page} /> };
}
