import { z } from 'zod';
import { isRefused } from '../../../acts/by.ts';
import { listDistricts } from '../../../people/places/places.queries.ts';
import { signedIn } from '../../../web/edge/access.rules.ts';
import { refuse, seeOther } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import { theActor } from '../../../web/edge/visit.ts';
import { askForGroup } from './ask-for-group.ts';
import { GroupsPage } from './groups.page.tsx';
import { listGroupsOf } from './groups.queries.ts';
import { NewGroupPage } from './new-group.page.tsx';
import { groupHref } from './visit-group.ts';
import { words } from './words.en.ts';

export const groupsRoute = route({
  path: '/groups',
  who: signedIn,
  object: (at) => listGroupsOf(at.db, theActor(at).personId),
  page: (_, groups) => ({ title: words.own.title, body: <GroupsPage groups={groups} /> }),
});

export const newGroupRoute = route({
  path: '/groups/new',
  who: signedIn,
  object: ({ db }) => listDistricts(db),
  page: (_, districts, form) => ({
    title: words.form.title,
    body: <NewGroupPage districts={districts} form={form} />,
  }),
  form: z.object({
    name: z.string().default(''),
    about: z.string().default(''),
    district: z.string().default(''),
    contact: z.string().default(''),
  }),
  limit: { hits: 10, seconds: 3600 },
  async post({ tx, by, input: { district, ...typed } }) {
    const asked = await askForGroup(tx, by, { ...typed, districtSlug: district });
    if (!isRefused(asked)) return seeOther(groupHref(asked.slug));
    return refuse(Object.assign({}, ...asked.faults.map((fault) => words.faults[fault])));
  },
});
