import { NotFound } from '../../../../db/errors.ts';
import { anyone } from '../../../../web/edge/access.rules.ts';
import { noObject, route } from '../../../../web/edge/route.ts';
import { checkNames } from '../checks.rules.ts';
import { CheckPage } from './check.page.tsx';
import { checkDocs, words } from './check-docs.en.ts';
import { ChecksPage } from './checks.page.tsx';

export const checksRoute = route({
  path: '/checks',
  who: anyone,
  object: noObject,
  page: () => ({
    title: words.title,
    body: <ChecksPage />,
    data: { checks: checkNames.map((check) => ({ check, ...checkDocs[check] })) },
  }),
});

export const checkRoute = route({
  path: '/checks/:check',
  who: anyone,
  async object(at) {
    const check = checkNames.find((name) => name === at.params['check']);
    if (!check) throw new NotFound();
    return check;
  },
  page: (_, check) => ({
    title: words.heading(checkDocs[check].name),
    body: <CheckPage check={check} />,
    data: { check, ...checkDocs[check] },
  }),
});
