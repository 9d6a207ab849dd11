import { z } from 'zod';
import { isRefused } from '../../../acts/by.ts';
import { type Outcome, refuse, seeOther } from '../../../web/edge/outcomes.ts';
import { type Route, route } from '../../../web/edge/route.ts';
import { readBeside } from '../beside.ts';
import { type SignFault, signReview } from '../sign-review.ts';
import { type FilerWay, visitReview } from './filer-way.ts';
import { SignPage } from './sign.page.tsx';
import { openWarnings } from './tasks.route.tsx';
import { ownWords } from './words.en.ts';

const text = ownWords.sign;

const fields: Readonly<Record<SignFault, string>> = {
  signed: '',
  unanswered: '',
  implausible: '',
  'queries-open': '',
  'name-blank': 'name',
  'no-authority': 'authority',
};

const form = z.object({
  name: z.string().trim().max(120).default(''),
  position: z.string().trim().max(120).default(''),
  authority: z.string().optional(),
});

/** Everything read through once more, and signed by a person with authority. */
export function signRoute(way: FilerWay): Route {
  return route({
    path: `${way.path}/:year/sign`,
    who: way.who,
    async object(at) {
      const visit = await visitReview(way, at);
      return { visit, implausible: openWarnings(visit, await readBeside(at.db, visit.review)) };
    },
    page: (at, object, shown) =>
      object.visit.review.signedAt
        ? seeOther(object.visit.href)
        : {
            title: text.title,
            desk: true,
            body: <SignPage {...object} action={at.path} region={at.site.region} form={shown} />,
          },
    form,
    async post({ tx, by, object: { visit }, input }): Promise<Outcome> {
      const { authority, ...who } = input;
      const signing = { ...who, reviewId: visit.review.reviewId, hasAuthority: authority !== undefined };
      const done = await signReview(tx, by, signing);
      if (isRefused<SignFault>(done)) return refuse({ [fields[done.refused]]: text.faults[done.refused] });
      return seeOther(`${visit.href}?signed`);
    },
  });
}
