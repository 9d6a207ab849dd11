import { formatDate, londonDate } from '../../../values/dates.ts';
import { anyone } from '../../../web/edge/access.rules.ts';
import { noObject, route } from '../../../web/edge/route.ts';
import { Table } from '../../../web/govuk/table.tsx';
import { Empty, Scroll } from '../../../web/shell/layout.tsx';
import { findDebarmentList, listDebarments } from './debarment.queries.ts';
import type { Debarment } from './debarment.rules.ts';
import { words } from './words.en.ts';

type Loaded = Awaited<ReturnType<typeof findDebarmentList>>;

/** The debarment list as it is loaded here, for everyone. */
export const debarmentRoute = route({
  path: '/debarment',
  who: anyone,
  object: noObject,
  async page(at) {
    const [entries, loaded] = await Promise.all([listDebarments(at.db), findDebarmentList(at.db)]);
    return {
      title: words.title,
      body: <DebarmentPage entries={entries} loaded={loaded} />,
      data: {
        source: loaded?.source ?? null,
        loadedAt: loaded?.loadedAt.toString() ?? null,
        suppliers: entries.map(({ id: _id, fromOn, untilOn, ...entry }) => ({
          ...entry,
          fromOn: fromOn.toString(),
          untilOn: untilOn?.toString() ?? null,
        })),
      },
    };
  },
});

type DebarmentPageProps = { readonly entries: readonly Debarment[]; readonly loaded: Loaded };

function DebarmentPage({ entries, loaded }: DebarmentPageProps) {
  return (
    <>
      <h1>{words.title}</h1>
      <p class="lede">{words.lede}</p>
      <p class="note">
        <a href={words.sourceUrl}>{words.law}</a>.{' '}
        {loaded ? words.source(loaded.source, formatDate(londonDate(loaded.loadedAt))) : null}
      </p>
      {entries.length === 0 ? (
        <Empty>
          <p>{loaded ? words.empty : words.none}</p>
        </Empty>
      ) : (
        <Scroll label={words.caption}>
          <Table
            caption={words.caption}
            firstCellIsHeader
            head={[words.name, words.number, words.kind, words.ground, words.from, words.until]}
            rows={entries.map((entry) => [
              <bdi>{entry.name}</bdi>,
              entry.companyNumber ?? words.noNumber,
              entry.mandatory ? words.mandatory : words.discretionary,
              entry.ground,
              formatDate(entry.fromOn),
              entry.untilOn ? formatDate(entry.untilOn) : words.noEnd,
            ])}
          />
        </Scroll>
      )}
    </>
  );
}
