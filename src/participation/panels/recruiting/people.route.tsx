import { isRefused } from '../../../acts/by.ts';
import { NotFound } from '../../../db/errors.ts';
import { listDistricts } from '../../../people/places/places.queries.ts';
import { type FormReader, formOf, readText, readTicked } from '../../../procurement/tenders/form-fields.ts';
import { isUuid } from '../../../values/uuid.ts';
import { bodyRole } from '../../../web/edge/access.rules.ts';
import { refuse, seeOther } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import { deskOf, findOwnPanel } from '../desk/find-own-panel.ts';
import { keyOf } from '../find-public-panel.ts';
import type { Panel } from '../panels.queries.ts';
import { readAbout } from './about-fields.tsx';
import type { ChangeRefusal, WithdrawRefusal } from './change-own-entry.ts';
import { words } from './desk.words.en.ts';
import { enterByHand, takeOutByHand } from './enter-by-hand.ts';
import { readHelp } from './help-fields.tsx';
import { readHome } from './home-fields.tsx';
import { PeoplePage } from './people.page.tsx';
import { listEnteredByHand } from './pool.queries.ts';
import type { JoinRefusal } from './pool.rules.ts';
import { words as ownWords } from './words.en.ts';

/** Names put in by hand, for people who come by phone or on paper; and taken out again. */
export const panelPeopleRoute = route({
  path: '/work/:body/panels/:panel/people',
  who: bodyRole('procurement-officer', 'facilitator'),
  async object(at) {
    const panel = await findOwnPanel(at);
    if (!panel.announcedAt) throw new NotFound();
    return { panel, districts: await listDistricts(at.db) };
  },
  async page(at, { panel, districts }, form) {
    if (panel.poolClosedAt || panel.abandonedAt) return seeOther(deskOf(panel));
    const members = await listEnteredByHand(at.db, keyOf(panel));
    const page = { panel, districts, members, form };
    return { title: words.peopleTitle, desk: true, isSecret: true, body: <PeoplePage {...page} /> };
  },
  form: ({ panel, districts }) =>
    formOf((form) =>
      form.typed['act'] === 'out'
        ? { out: readText(form, 'member') }
        : { entry: readEntry(form, panel, districts) },
    ),
  async post({ tx, by, object: { panel }, input }) {
    const here = `${deskOf(panel)}/people`;
    if ('out' in input) {
      if (!isUuid(input.out)) throw new NotFound();
      const gone = await takeOutByHand(tx, by, { ...keyOf(panel), memberId: input.out });
      return isRefused<ChangeRefusal | WithdrawRefusal>(gone)
        ? refuse({ '': ownWords.changeRefused[gone.refused] })
        : seeOther(here);
    }
    const entered = await enterByHand(tx, by, { ...keyOf(panel), ...input.entry });
    return isRefused<JoinRefusal>(entered)
      ? refuse({ '': ownWords.joinRefused[entered.refused] })
      : seeOther(here);
  },
});

function readEntry(form: FormReader, panel: Panel, districts: readonly { readonly slug: string }[]) {
  const tick = (field: string, blank: string) => {
    if (readTicked(form, field).length === 0) form.fault(field, blank);
  };
  tick('agrees', ownWords.agreesBlank);
  tick('isOldEnough', ownWords.isOldEnoughBlank(panel.minimumAge ?? 0));
  const districtSlug = readText(form, 'district', { blank: ownWords.placeBlank });
  if (districtSlug !== '' && !districts.some(({ slug }) => slug === districtSlug))
    form.fault('district', ownWords.placeBlank);
  return {
    isOldEnough: true,
    districtSlug,
    taking: readHelp(form, true),
    ...readAbout(form, panel),
    home: panel.householdRule ? readHome(form) : null,
  };
}
