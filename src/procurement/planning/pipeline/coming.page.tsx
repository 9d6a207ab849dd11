import type { Temporal } from 'temporal-polyfill';
import { formatDate } from '../../../values/dates.ts';
import { wordsPounds } from '../../../values/money.ts';
import { XlsxLink } from '../../../web/downloads/xlsx-link.tsx';
import { Button } from '../../../web/govuk/button.tsx';
import { Select } from '../../../web/govuk/select.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { Empty } from '../../../web/shell/layout.tsx';
import { threadHref } from '../../tenders/procurement-hrefs.rules.ts';
import { words as tenderWords } from '../../tenders/words.en.ts';
import { publicPlanHref } from '../plan-hrefs.rules.ts';
import { decideSpeaking, type Speaking } from './coming.rules.ts';
import type { Coming } from './pipeline.queries.ts';
import { words } from './pipeline.words.en.ts';

type ComingPageProps = {
  readonly rows: readonly Coming[];
  readonly districts: readonly { readonly slug: string; readonly name: string }[];
  readonly districtSlug: string | null;
  readonly today: Temporal.PlainDate;
};

/** What public bodies mean to buy next, and when residents can say what matters. */
export function ComingPage({ rows, districts, districtSlug, today }: ComingPageProps) {
  const { coming } = words;
  const as = (kind: string) =>
    `/coming-up?${new URLSearchParams({ ...(districtSlug ? { district: districtSlug } : {}), as: kind })}`;
  return (
    <>
      <h1>{coming.title}</h1>
      <p class="lede">{coming.lede}</p>
      <Near districts={districts} districtSlug={districtSlug} />
      {rows.length === 0 ? (
        <Empty>
          <p>{coming.none}</p>
          <p>
            <a href="/coming-up">{coming.all}</a>
          </p>
        </Empty>
      ) : (
        <Found rows={rows} today={today} />
      )}
      <ul class="take">
        <li>
          <a href={as('csv')}>{coming.csv}</a> <XlsxLink csv={as('csv')} />
        </li>
        <li>
          <a href={as('json')}>{coming.json}</a>
        </li>
      </ul>
    </>
  );
}

function Near({ districts, districtSlug }: Pick<ComingPageProps, 'districts' | 'districtSlug'>) {
  const { coming } = words;
  return (
    <Form action="/coming-up" method="get" class="filters" role="search">
      <Select
        name="district"
        label={coming.district}
        value={districtSlug ?? ''}
        options={[
          { value: '', text: coming.anywhere },
          ...districts.map(({ slug, name }) => ({ value: slug, text: name })),
        ]}
      />
      <Button variant="secondary">{coming.show}</Button>
    </Form>
  );
}

function Found({ rows, today }: Pick<ComingPageProps, 'rows' | 'today'>) {
  return (
    <>
      <p>
        <strong>{words.coming.found(rows.length)}</strong>
      </p>
      <ol class="list">
        {rows.map((row) => (
          <li>
            <Row row={row} today={today} />
          </li>
        ))}
      </ol>
    </>
  );
}

function Row({ row, today }: { readonly row: Coming; readonly today: Temporal.PlainDate }) {
  const { coming } = words;
  const { noticeExpectedOn, roundSlug, residentsHow } = row;
  const speaks = speaksOf(decideSpeaking(row, today));
  return (
    <>
      <span class="note">
        {noticeExpectedOn ? coming.expected(formatDate(noticeExpectedOn)) : coming.unknown}
      </span>
      <div>
        <h2 class="govuk-heading-s">
          <a href={threadHref(row)}>{row.title}</a>
        </h2>
        {row.summary}
        <p>
          {roundSlug ? <a href={`/say/${roundSlug}`}>{speaks}</a> : speaks}
          {residentsHow && !roundSlug ? ` ${residentsHow}` : ''}
        </p>
        <span class="note">
          <bdi>{row.bodyName}</bdi> · {row.districtName ?? tenderWords.wholeRegion} ·{' '}
          {tenderWords.upTo(wordsPounds(row.allLotsPence))} · <a href={publicPlanHref(row)}>{coming.plan}</a>
        </span>
      </div>
    </>
  );
}

/** When residents can speak, in a sentence. */
export function speaksOf(speaking: Speaking | null): string {
  const { coming } = words;
  if (!speaking) return coming.notYet;
  const from = formatDate(speaking.from);
  const until = speaking.until ? formatDate(speaking.until) : null;
  if (speaking.when === 'over') return coming.spoken(until ?? from);
  if (!until) return coming.speakFromOn(from);
  return speaking.when === 'now' ? coming.speakNow(until) : coming.speakFrom(from, until);
}
