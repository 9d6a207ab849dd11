import { NotFound } from '../../db/errors.ts';
import { anyone } from '../../web/edge/access.rules.ts';
import { noObject, type Route, route } from '../../web/edge/route.ts';
import { listChanges } from './changes.queries.ts';
import { compareVersions } from './compare-versions.rules.ts';
import { FrameworkPage } from './framework.page.tsx';
import { FrameworksPage } from './frameworks.page.tsx';
import { type FrameworkVersion, listStandingFrameworks, listVersions } from './frameworks.queries.ts';
import { words } from './words.en.ts';

const listRoute = route({
  path: '/frameworks',
  who: anyone,
  object: noObject,
  async page({ db }) {
    const frameworks = await listStandingFrameworks(db);
    return {
      title: words.listTitle,
      body: <FrameworksPage frameworks={frameworks} />,
      data: frameworks.map(({ slug, version, name, ownerSlug, publishedOn }) => ({
        framework: slug,
        version,
        name,
        owner: ownerSlug,
        publishedOn: publishedOn.toString(),
      })),
    };
  },
});

const frameworkRoute = route({
  path: '/frameworks/:framework',
  who: anyone,
  async object(at) {
    const slug = at.params['framework'] ?? '';
    const [versions, changes] = await Promise.all([listVersions(at.db, slug), listChanges(at.db, slug)]);
    const standing = versions.at(-1);
    if (!standing) throw new NotFound();
    const told = versions.map((framework, index) => {
      const before = versions[index - 1];
      const differences = before ? compareVersions(before, framework) : null;
      return { framework, differences, change: changes.find((each) => each.frameworkId === framework.id) };
    });
    return { standing, versions: told.toReversed() };
  },
  page: (_at, object) => ({
    title: object.standing.name,
    body: <FrameworkPage {...object} />,
    data: {
      ...dataOf(object.standing),
      versions: object.versions.map(({ framework, change }) => ({
        version: framework.version,
        publishedOn: framework.publishedOn.toString(),
        change: change?.kind ?? null,
        draft: change?.draftNumber ?? null,
        proposal: change?.proposalNumber ?? null,
        outcomes: framework.outcomes.map(({ slug, plainName, plainLine }) => ({
          slug,
          plainName,
          plainLine,
        })),
      })),
    },
  }),
});

function dataOf({ slug, version, name, about, ownerSlug }: FrameworkVersion) {
  return { framework: slug, version, name, about, owner: ownerSlug };
}

/** Frameworks and their versions, for everyone. */
export const frameworksRoutes: readonly Route[] = [listRoute, frameworkRoute];
