import type { Temporal } from 'temporal-polyfill';
import type { District } from '../../../people/places/places.queries.ts';
import { type District as Brick, bricks } from '../../../web/charts/brick-map.rules.ts';
import { BrickMap } from '../../../web/charts/brick-map.tsx';
import { XlsxLink } from '../../../web/downloads/xlsx-link.tsx';
import { Button } from '../../../web/govuk/button.tsx';
import { Select } from '../../../web/govuk/select.tsx';
import { TextInput } from '../../../web/govuk/text-input.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import { Pager } from '../../../web/shell/pager.tsx';
import type { Promised } from '../../promises/promises.queries.ts';
import { amount } from '../../promises/quantity.words.en.ts';
import { TimingLine } from '../../promises/timing-line.tsx';
import { words as promiseWords } from '../../promises/words.en.ts';
import { type NearQuery, nearPromisesHref, whensAsked } from './near-query.rules.ts';
import { words } from './words.en.ts';

export type NearPageProps = {
  readonly asked: NearQuery;
  readonly promises: readonly Promised[];
  readonly total: number;
  readonly pageSize: number;
  readonly districts: readonly District[];
  readonly counts: ReadonlyMap<string, number>;
  readonly today: Temporal.PlainDate;
  readonly postcodeWrong: boolean;
};

/** Promises that can be seen, near a district or anywhere, each with its way to say what was seen. */
export function NearPage(props: NearPageProps) {
  const { asked, promises, total, pageSize, today } = props;
  return (
    <>
      <h1>{words.title}</h1>
      <p class="lede">{words.lede}</p>
      <Filters {...props} />
      <p>{total === 0 ? words.none : words.found(total)}</p>
      <ul class="list">
        {promises.map((promise) => (
          <NearRow promise={promise} today={today} />
        ))}
      </ul>
      <Pager
        page={asked.page}
        total={total}
        pageSize={pageSize}
        hrefOf={(page) => nearPromisesHref({ ...asked, page })}
      />
      <p class="note">{words.note}</p>
      <NearMap {...props} />
      <p>
        <a href={nearPromisesHref(asked, 'csv')}>{words.csv}</a>{' '}
        <XlsxLink csv={nearPromisesHref(asked, 'csv')} />
      </p>
    </>
  );
}

type NearRowProps = { readonly promise: Promised; readonly today: Temporal.PlainDate };

function NearRow({ promise, today }: NearRowProps) {
  const { title, dueOn, timing, reports, supplierName, dueByNow } = promise;
  const href = `/promises/${promise.bodySlug}/${promise.promiseId}`;
  return (
    <li>
      <div>
        <span class="note">{promiseWords.due(dueOn)}</span>
        <TimingLine timing={timing} dueOn={dueOn} today={today} />
      </div>
      <div>
        <a href={href}>{title}</a>
        <span class="note">
          {supplierName}. {promiseWords.promised(promise)}
        </span>
        {promise.instalments.length > 1 && dueByNow > 0 ? (
          <span class="note">{words.dueNow(amount(dueByNow, promise.unit))}</span>
        ) : null}
        <span class="note">{words.counts(reports.seen, reports.disputes)}</span>
        <a href={`${href}/report`}>
          {words.tell}
          <span class="govuk-visually-hidden"> {title}</span>
        </a>
      </div>
    </li>
  );
}

function Filters({ asked, districts, postcodeWrong }: NearPageProps) {
  const { filters } = words;
  const error = postcodeWrong ? words.postcodeWrong : undefined;
  return (
    <>
      <FormErrors errors={error ? { postcode: error } : {}} />
      <Form action="/promises" method="get" class="filters" role="search">
        <TextInput
          name="postcode"
          label={filters.postcode}
          hint={filters.postcodeHint}
          error={error}
          autocomplete="postal-code"
          autocapitalize="characters"
        />
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
          name="when"
          label={filters.when}
          value={asked.when}
          options={whensAsked.map((value) => ({ value, text: filters.choices[value] }))}
        />
        <TextInput name="q" label={filters.q} value={asked.text} type="search" />
        <Button variant="secondary">{filters.act}</Button>
      </Form>
    </>
  );
}

/** The brick map, where the region is the one that it draws. */
function NearMap({ asked, counts, districts }: NearPageProps) {
  if (!bricks.every(({ district }) => counts.has(district))) return null;
  const most = [...counts].sort(([, one], [, other]) => other - one)[0] ?? ['', 0];
  const sum = [...counts.values()].reduce((total, count) => total + count, 0);
  const figures = Object.fromEntries(
    bricks.map(({ district }) => {
      const value = counts.get(district) ?? 0;
      return [district, { value, text: String(value) }];
    }),
  );
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
        hrefOf={(district) => nearPromisesHref({ ...asked, district: slugOf(district), page: 1 })}
      />
    </section>
  );
}
