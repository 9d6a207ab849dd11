import { z } from 'zod';
import { isRefused } from '../../acts/by.ts';
import { findDistrictsForPostcode } from '../../people/places/places.queries.ts';
import { setPersonPlace } from '../../people/places/set-person-place.ts';
import { signedIn } from '../../web/edge/access.rules.ts';
import { refuse, seeOther } from '../../web/edge/outcomes.ts';
import { route } from '../../web/edge/route.ts';
import { theActor } from '../../web/edge/visit.ts';
import { findVoiceRound } from './find-voice-round.ts';
import { answeringHref, findNextStep, stepHref } from './next-step.ts';
import { DistrictPage, OutsidePage, PlacePage } from './place.page.tsx';
import { findStanding } from './voice.queries.ts';
import { voiceThread } from './voice-thread.ts';
import { words } from './words.en.ts';

/** Where a resident lives, as coarsely as is of use. */
export const placeRoute = route({
  path: '/say/:round/place',
  who: signedIn,
  object: (at) => findVoiceRound(at.db, at.params['round']),
  async page(at, { round }, form) {
    const step = await findNextStep(at, round);
    if (step !== 'place' && step !== 'answer') return seeOther(stepHref(round, step));
    const { outward } = await findStanding(at.db, round.id, theActor(at).personId);
    return {
      title: words.placeTitle,
      ...(await voiceThread(at, round)),
      body: <PlacePage slug={round.slug} outward={outward} form={form} />,
    };
  },
  form: z.object({ postcode: z.string(words.postcodeBlank).trim().min(1, words.postcodeBlank) }),
  async post({ tx, by, object: { round }, input }) {
    const found = await findDistrictsForPostcode(tx, input.postcode);
    if (isRefused<'postcode-malformed'>(found)) return refuse({ postcode: words.postcodeMalformed });
    const { outward, districts } = found;
    const [only] = districts;
    const districtSlug = only && districts.length === 1 ? only.slug : null;
    await setPersonPlace(tx, by, { outward, districtSlug });
    return seeOther(districtSlug ? answeringHref(round) : `/say/${round.slug}/place/district`);
  },
});

/** Which district, where the postcode leaves a choice; or that it lies outside the region. */
export const districtRoute = route({
  path: '/say/:round/place/district',
  who: signedIn,
  object: (at) => findVoiceRound(at.db, at.params['round']),
  async page(at, { round }, form) {
    const { outward } = await findStanding(at.db, round.id, theActor(at).personId);
    const found = await findDistrictsForPostcode(at.db, outward ?? '');
    if (outward === null || isRefused<'postcode-malformed'>(found))
      return seeOther(`/say/${round.slug}/place`);
    const { districts } = found;
    const { slug } = round;
    const place = { slug, outward };
    const thread = await voiceThread(at, round);
    return districts.length === 0
      ? { title: words.outsideTitle(outward, at.site.region), ...thread, body: <OutsidePage {...place} /> }
      : {
          title: words.districtTitle,
          ...thread,
          body: <DistrictPage {...place} districts={districts} form={form} />,
        };
  },
  form: z.object({ district: z.string(words.districtBlank).min(1, words.districtBlank) }),
  async post({ tx, by, object: { round }, input }) {
    const { outward } = await findStanding(tx, round.id, by.actor.personId);
    if (outward === null) return seeOther(`/say/${round.slug}/place`);
    const districtSlug = input.district === 'elsewhere' ? null : input.district;
    const set = await setPersonPlace(tx, by, { outward, districtSlug });
    return isRefused(set) ? refuse({ district: words.districtBlank }) : seeOther(answeringHref(round));
  },
});
