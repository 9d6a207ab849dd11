import { percentOf } from '../../web/charts/chart.rules.ts';
import { Chart } from '../../web/charts/chart.tsx';
import { Table } from '../../web/govuk/table.tsx';
import { Scroll } from '../../web/shell/layout.tsx';
import { accountHref } from '../account/slice-ask.rules.ts';
import type { Judged } from './comparable.rules.ts';
import type { CompareAsk } from './compare-ask.rules.ts';
import { sayAlike } from './faults.en.ts';
import { type FigureName, needsPayments } from './figures.rules.ts';
import type { KindKey } from './sample.rules.ts';
import { type MeasureNamed, words } from './words.en.ts';

type DrawnProps = {
  readonly bodies: readonly Judged[];
  readonly ask: CompareAsk;
  readonly year: string;
  readonly measure: MeasureNamed | undefined;
  /** The names of measures by slug. */
  readonly measures: ReadonlyMap<string, string>;
  /** The day that shares are measured on. */
  readonly on: string;
};

/** Bodies side by side, by name: a sentence, bars on one scale, a table with what each figure is a part of. */
export function DrawnPart(props: DrawnProps) {
  const { figure } = props.ask;
  return (
    <>
      <h2>{words.figures[figure]}</h2>
      <Bars {...props} />
      <Parts {...props} />
      <p class="note">
        {words.same}{' '}
        {sameOf(props.bodies)
          .map(([key, text]) => sayAlike(key, text, props.measures))
          .join(' ')}
      </p>
    </>
  );
}

function Bars({ bodies, ask: { figure }, year, measure, on }: DrawnProps) {
  const rows = bodies.map(({ name, value }) => {
    const text = valueText(figure, value ?? 0, measure);
    return { name, text, value: value ?? 0 };
  });
  const scale = figure === 'verified' ? Math.max(...rows.map(({ value }) => value)) : 100;
  const parts = rows.map(({ name, text }) => words.part(name, text));
  return (
    <Chart
      kind="bars"
      sentence={words.says(figure, parts, measure)}
      notes={words.period(figure, year, on)}
      table={{
        caption: words.caption,
        head: [words.head.body, { text: words.head.value, numeric: true }],
        rows: rows.map(({ name, text }) => [name, text]),
      }}
    >
      {rows.map(({ name, text, value }) => (
        <div class="bar-row">
          <span>{name}</span>
          <span class="number strong">{text}</span>
          <svg width="100%" height="15" aria-hidden="true" focusable="false">
            <rect class="bar-indigo" width={percentOf(value, scale)} height="15" />
          </svg>
        </div>
      ))}
    </Chart>
  );
}

/** What each figure is a part of, and where it can be looked up. */
function Parts({ bodies, ask: { figure }, year, measure }: DrawnProps) {
  const { head, of } = words;
  return (
    <Scroll label={words.caption}>
      <Table
        caption={words.caption}
        captionClass="govuk-visually-hidden"
        firstCellIsHeader
        head={[head.body, { text: head.value, numeric: true }, head.of, head.link]}
        rows={bodies.map(({ slug, name, value, part, whole }) => [
          name,
          valueText(figure, value ?? 0, measure),
          of[figure](part, whole ?? 0, measure),
          <Source figure={figure} slug={slug} name={name} year={year} />,
        ])}
      />
    </Scroll>
  );
}

/** What every one of them states, and so states alike, but for the days, which stand under the picture. */
function sameOf(bodies: readonly Judged[]): (readonly [KindKey, string])[] {
  const [first, ...others] = bodies;
  const keys = Object.keys(first?.kind ?? {}) as KindKey[];
  return keys.flatMap((key) => {
    const text = first?.kind[key];
    const isShared = key !== 'period' && others.every(({ kind }) => kind[key] === text);
    return isShared && text !== undefined ? [[key, text] as const] : [];
  });
}

function valueText(figure: FigureName, value: number, measure: MeasureNamed | undefined): string {
  if (figure === 'verified') return words.quantity(value, measure);
  return figure === 'charter-replies' || figure === 'review-replies'
    ? words.ofHundred(value)
    : words.percent(value);
}

type SourceProps = {
  readonly figure: FigureName;
  readonly slug: string;
  readonly name: string;
  readonly year: string;
};

/** The page that a body’s figure can be looked up on. */
function Source({ figure, slug, name, year }: SourceProps) {
  if (figure === 'coverage') return <a href={`/money/${slug}?year=${year}`}>{words.source.money(name)}</a>;
  if (needsPayments(figure)) return <a href="/charter/replies">{words.source.replies(name)}</a>;
  const href = accountHref({ body: slug, year: figure === 'prevention' ? undefined : year });
  return <a href={href}>{words.source.account(name)}</a>;
}
