import { NotFound } from '../../../db/errors.ts';
import { anyone } from '../../../web/edge/access.rules.ts';
import { handOver } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import type { Visit } from '../../../web/edge/visit.ts';
import { listReleasedFlags } from '../flags/competitions.queries.ts';
import { listHistory } from '../importing/imported-releases.queries.ts';
import { getElsewhere } from './elsewhere.queries.ts';
import { ElsewhereContractPage } from './elsewhere-contract.page.tsx';
import { elsewhereData, withoutPeople } from './elsewhere-data.ts';
import { words } from './words.en.ts';

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const MOST_RELEASES = 200;

/** A contract that was tendered elsewhere, as a path names it, with its releases. */
export async function theElsewhere({ db, params }: Visit) {
  const id = params['contract'] ?? '';
  if (!UUID.test(id)) throw new NotFound();
  const contract = await getElsewhere(db, id);
  const [history, flags] = await Promise.all([
    listHistory(db, contract.ocid, MOST_RELEASES),
    listReleasedFlags(db, id),
  ]);
  return { contract, history, flags };
}

/** One contract that was tendered elsewhere. */
export const elsewhereContractRoute = route({
  path: '/tendered-elsewhere/:contract',
  who: anyone,
  object: theElsewhere,
  page: (at, { contract, history, flags }) => ({
    title: contract.title,
    thread: {
      title: contract.title,
      href: contract.takenUpAs[0] ?? at.path,
      here: contract.takenUpAs.length > 0 ? 'promises' : 'award',
      reached: contract.takenUpAs.length > 0 ? 'award' : undefined,
      elsewhere: true,
      note: words.elsewhereNote,
    },
    body: <ElsewhereContractPage contract={contract} history={history} flags={flags} />,
    data: {
      ...elsewhereData(contract),
      flags: flags.map(({ flag }) => flag),
      history: history.map(({ releaseId, version, tags, stands, file, releasedAt, importedAt }) => ({
        releaseId,
        version,
        tags,
        stands,
        file,
        releasedAt: releasedAt.toString(),
        importedAt: importedAt.toString(),
      })),
    },
  }),
});

/** One release as it was published, without the people in it. */
export const elsewhereReleaseRoute = route({
  path: '/tendered-elsewhere/:contract/release',
  who: anyone,
  object: theElsewhere,
  page(at, { history }) {
    const id = at.query.get('id');
    const version = Number(at.query.get('version') ?? '1');
    // Without a number, the one published last.
    const [last] = history;
    const release =
      id === null ? last : history.find((each) => each.releaseId === id && each.version === version);
    if (!release) throw new NotFound();
    return handOver({
      fileName: `release-${release.version}.json`,
      mediaType: 'application/json; charset=UTF-8',
      content: `${JSON.stringify(withoutPeople(JSON.parse(release.content)), null, 2)}\n`,
    });
  },
});
