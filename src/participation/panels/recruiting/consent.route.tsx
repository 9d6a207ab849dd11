import { z } from 'zod';
import { isRefused } from '../../../acts/by.ts';
import { getPerson } from '../../../people/accounts/people.queries.ts';
import { listDistricts } from '../../../people/places/places.queries.ts';
import { formOf, readText } from '../../../procurement/tenders/form-fields.ts';
import { anyone, signedIn } from '../../../web/edge/access.rules.ts';
import { refuse, seeOther } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import { theActor } from '../../../web/edge/visit.ts';
import { findPublicPanel } from '../find-public-panel.ts';
import { ConsentPage, PlacePage } from './consent.page.tsx';
import { isFromHere, joinPool } from './join-pool.ts';
import { hrefOf, stepAfter, wayIn } from './join-steps.ts';
import type { JoinRefusal } from './pool.rules.ts';
import { words } from './words.en.ts';

/** Where somebody lives; it goes along in the address until they say yes. */
export const panelPlaceRoute = route({
  path: '/panels/:panel/place',
  who: anyone,
  async object(at) {
    return { found: await findPublicPanel(at), districts: await listDistricts(at.db) };
  },
  async page(at, { found, districts }, form) {
    const elsewhere = await wayIn(at, found);
    if (elsewhere) return elsewhere;
    const own = (await getPerson(at.db, theActor(at).personId)).districtSlug;
    const page = { panel: found.panel, districts, own, form };
    return { title: words.placeTitle, body: <PlacePage {...page} /> };
  },
  form: ({ districts }) =>
    formOf((form) => {
      const district = readText(form, 'district', { blank: words.placeBlank });
      if (district !== '' && district !== 'elsewhere' && !districts.some(({ slug }) => slug === district))
        form.fault('district', words.placeBlank);
      return { district };
    }),
  post: ({ object: { found }, input }) =>
    Promise.resolve(
      isFromHere(found.panel, input.district)
        ? seeOther(`${hrefOf(found.panel, 'consent')}?district=${input.district}`)
        : refuse({ district: words.joinRefused['not-from-here'] }),
    ),
});

/** Saying yes, after reading what to. */
export const panelConsentRoute = route({
  path: '/panels/:panel/consent',
  who: signedIn,
  object: findPublicPanel,
  async page(at, found, form) {
    const elsewhere = await wayIn(at, found);
    if (elsewhere) return elsewhere;
    const { panel } = found;
    const typed = form.values['district'];
    const district = typeof typed === 'string' ? typed : (at.query.get('district') ?? '');
    if (!isFromHere(panel, district)) return seeOther(hrefOf(panel, 'place'));
    return {
      title: words.consentTitle,
      body: <ConsentPage panel={panel} districtSlug={district} form={form} />,
    };
  },
  form: ({ panel }) => {
    const ageBlank = words.isOldEnoughBlank(panel.minimumAge ?? 0);
    return z.object({
      district: z.string().regex(/^[a-z-]{1,40}$/),
      isOldEnough: z.literal('yes', ageBlank),
      agrees: z.literal('yes', words.agreesBlank),
    });
  },
  async post({ tx, by, object: { panel, key }, input }) {
    const joining = {
      ...key,
      personId: by.actor.personId,
      isOldEnough: input.isOldEnough === 'yes',
      districtSlug: input.district,
    };
    const joined = await joinPool(tx, by, joining);
    return isRefused<JoinRefusal>(joined)
      ? refuse({ '': words.joinRefused[joined.refused] })
      : seeOther(stepAfter(panel, 'consent'));
  },
});
