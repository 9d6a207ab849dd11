import { NotFound } from '../../../db/errors.ts';
import { formatDate, londonDate } from '../../../values/dates.ts';
import { anyone } from '../../../web/edge/access.rules.ts';
import { handOver } from '../../../web/edge/outcomes.ts';
import { noObject, type Route, route } from '../../../web/edge/route.ts';
import type { Visit } from '../../../web/edge/visit.ts';
import { listOffered } from './list-pictures.queries.ts';
import { loadMoneyPicture, loadPromisesPicture, loadResultsPicture } from './load-picture.ts';
import type { Picture } from './picture.rules.ts';
import { PictureDrawing } from './picture.tsx';
import { PicturesPage } from './pictures.page.tsx';
import { snippetOf } from './snippet.tsx';
import { words } from './words.en.ts';

/** Every chart that can be taken, and one as it would look. */
const picturesRoute = route({
  path: '/data/charts',
  who: anyone,
  object: noObject,
  async page(at) {
    const asked = at.query.get('chart') ?? '';
    const offered = await listOffered(at.db);
    const picture = asked === '' ? null : await findPicture(at, asked.split('/'));
    const address = `/data/charts/${asked}/chart.svg`;
    const chosen = picture && {
      picture,
      address,
      snippet: snippetOf(picture, { site: at.site.publicUrl, address }),
    };
    return {
      title: words.title,
      body: <PicturesPage offered={offered} chosen={chosen} />,
      data: { charts: offered, chosen: chosen && { ...picture, address } },
    };
  },
});

/** A chart as a picture that any site may show. */
function pictureRoute(path: string, wordsOf: (at: Visit) => readonly string[]): Route {
  return route({
    path,
    who: anyone,
    object: (at) => findPicture(at, wordsOf(at)),
    async page({ db, site }, picture) {
      const today = londonDate(await site.clock.now(db));
      const source = words.source(new URL(site.publicUrl).host, formatDate(today));
      const drawn = <PictureDrawing picture={picture} source={source} isMadeUp={site.demonstration} />;
      return handOver({
        fileName: 'chart.svg',
        mediaType: 'image/svg+xml; charset=UTF-8',
        content: String(drawn),
        isForOtherSites: true,
      });
    },
  });
}

async function findPicture(at: Visit, [kind, first = '', second]: readonly string[]): Promise<Picture> {
  const today = londonDate(await at.site.clock.now(at.db));
  if (kind === 'results' && second === undefined) return loadResultsPicture(at.db, first);
  if (kind === 'money' && second === undefined) return loadMoneyPicture(at.db, first, today);
  if (kind === 'promises') return loadPromisesPicture(at.db, { body: first, contract: second }, today);
  throw new NotFound();
}

const param = (at: Visit, name: string) => at.params[name] ?? '';

/** Charts for other people’s pages. */
export const embeddingRoutes: readonly Route[] = [
  picturesRoute,
  pictureRoute('/data/charts/results/:round/chart.svg', (at) => ['results', param(at, 'round')]),
  pictureRoute('/data/charts/money/:payer/chart.svg', (at) => ['money', param(at, 'payer')]),
  pictureRoute('/data/charts/promises/:of/chart.svg', (at) => ['promises', param(at, 'of')]),
  pictureRoute('/data/charts/promises/:of/:contract/chart.svg', (at) => [
    'promises',
    param(at, 'of'),
    param(at, 'contract'),
  ]),
];
