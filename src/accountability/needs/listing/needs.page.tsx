import type { Temporal } from 'temporal-polyfill';
import type { District } from '../../../people/places/places.queries.ts';
import { type District as Brick, bricks } from '../../../web/charts/brick-map.rules.ts';
import { BrickMap } from '../../../web/charts/brick-map.tsx';
import { XlsxLink } from '../../../web/downloads/xlsx-link.tsx';
import { Button } from '../../../web/govuk/button.tsx';
import { Select } from '../../../web/govuk/select.tsx';
import { TextInput } from '../../../web/govuk/text-input.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { Pager } from '../../../web/shell/pager.tsx';
import type { NeedKind } from '../kinds.queries.ts';
import type { Need } from '../needs.queries.ts';
import { NeedLine } from './need-card.tsx';
import { type NeedsQuery, needsHref, standingsAsked } from './needs-query.rules.ts';
import { words } from './words.en.ts';

export type NeedsPageProps = {
  readonly asked: NeedsQuery;
  readonly needs: readonly Need[];
  readonly total: number;
  readonly pageSize: number;
  readonly districts: readonly District[];
  readonly kinds: readonly NeedKind[];
  readonly open: ReadonlyMap<string, number>;
  readonly today: Temporal.PlainDate;
  /** A supplier, or somebody who may yet sign in as one. */
  readonly mayGive: boolean;
};

/** What community groups need, near you or anywhere; the way in for groups and for suppliers. */
export function NeedsPage(props: NeedsPageProps) {
  const { asked, needs, total, pageSize, today, mayGive } = props;
  return (
    <>
      <h1>{words.title}</h1>
      <p class="lede">{words.lede}</p>
      <WaysIn mayGive={mayGive} />
      <Filters {...props} />
      <p>{total === 0 ? words.none : words.found(total)}</p>
      <ul class="list">
        {needs.map((need) => (
          <NeedLine need={need} today={today} />
        ))}
      </ul>
      <Pager
        page={asked.page}
        total={total}
        pageSize={pageSize}
        hrefOf={(page) => needsHref({ ...asked, page })}
      />
      <OpenMap open={props.open} districts={props.districts} />
      <p>
        <a href={needsHref(asked, 'csv')}>{words.csv}</a> <XlsxLink csv={needsHref(asked, 'csv')} />
        {' · '}
        <a href={needsHref({ ...asked, page: 1 }, undefined, '/needs/feed')}>{words.feed}</a>
      </p>
    </>
  );
}

function Filters({ asked, districts, kinds }: NeedsPageProps) {
  const { filters } = words;
  return (
    <Form action="/needs" method="get" class="filters" role="search">
      <TextInput name="q" label={filters.q} value={asked.text} type="search" />
      <Select
        name="district"
        label={filters.district}
        value={asked.district}
        options={[
          { value: '', text: filters.everywhere },
          ...districts.map(({ slug, name }) => ({ value: slug, text: name })),
        ]}
      />
      <Select
        name="kind"
        label={filters.kind}
        value={asked.kind}
        options={[
          { value: '', text: filters.anyKind },
          ...kinds.map(({ slug, name }) => ({ value: slug, text: name })),
        ]}
      />
      <Select
        name="standing"
        label={filters.standing}
        value={asked.standing}
        options={standingsAsked.map((value) => ({ value, text: filters.choices[value] }))}
      />
      <Button variant="secondary">{filters.act}</Button>
    </Form>
  );
}

/** The brick map, where the region is the one that it draws. */
function OpenMap({ open, districts }: Pick<NeedsPageProps, 'open' | 'districts'>) {
  if (!bricks.every(({ district }) => open.has(district))) return null;
  const most = [...open].sort(([, one], [, other]) => other - one)[0] ?? ['', 0];
  const sum = [...open.values()].reduce((total, count) => total + count, 0);
  const figureOf = (district: Brick) => {
    const value = open.get(district) ?? 0;
    return [district, { value, text: String(value) }] as const;
  };
  const figures = Object.fromEntries(bricks.map(({ district }) => figureOf(district)));
  const slugOf = (name: string) => districts.find((each) => each.name === name)?.slug ?? '';
  const { title, sentence, caption, head, legend } = words.map;
  return (
    <section>
      <h2>{title}</h2>
      <BrickMap
        sentence={sentence(sum, most[0], most[1])}
        caption={caption}
        figures={figures as Record<Brick, { value: number; text: string }>}
        thresholds={[1, 2, 4, 10]}
        legend={legend}
        head={head}
        hrefOf={(district) => `/needs?district=${slugOf(district)}`}
      />
    </section>
  );
}

function WaysIn({ mayGive }: Pick<NeedsPageProps, 'mayGive'>) {
  return (
    <ul>
      <li>
        <a href="/groups">{words.ask}</a>
      </li>
      {mayGive ? (
        <li>
          <a href="/supplier/needs">{words.give}</a>
        </li>
      ) : null}
      <li>
        <a href="/needs/offers">{words.offersLink}</a>
      </li>
    </ul>
  );
}
