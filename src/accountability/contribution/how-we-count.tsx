import { XlsxLink } from '../../web/downloads/xlsx-link.tsx';
import { Columns } from '../../web/shell/layout.tsx';
import { WorkItOut } from '../../web/shell/work-it-out.tsx';
import type { Contribution, OfBody } from './load-contribution.ts';
import { words } from './words.en.ts';

type HowWeCountProps = { readonly found: Contribution; readonly of: OfBody };

/** The two books, how figures are counted, whose were capped, and the figures as files. */
export function HowWeCount({ found, of }: HowWeCountProps) {
  const capped = found.signed.filter(({ supplierId }) =>
    found.reviews.some(
      ({ filerId, attribution }) =>
        filerId === supplierId &&
        attribution.basis === 'capped' &&
        (of === undefined || attribution.byBody.has(of.id)),
    ),
  );
  return (
    <Columns kind="two">
      <section id="how-we-count">
        <h2>{words.how.title}</h2>
        <ul>
          {words.how.points.map((point) => (
            <li>{point}</li>
          ))}
          {capped.length > 0 ? <li>{words.capped(capped.map(({ name }) => name))}</li> : null}
        </ul>
      </section>
      <TwoBooks found={found} of={of} />
    </Columns>
  );
}

function TwoBooks({ found, of }: HowWeCountProps) {
  const path = of ? `/contribution/${of.slug}` : '/contribution';
  return (
    <div>
      <h2>{words.books.title}</h2>
      <p>{words.books.text}</p>
      <ul class="take">
        <li>
          <a href={`/reviews?year=${found.year}`}>{words.books.reviews}</a>
        </li>
        <li>
          <a href={of ? `/account/bodies/${of.slug}` : '/account'}>{words.books.promises}</a>
        </li>
        {of ? (
          <li>
            <a href={`/contribution?year=${found.year}`}>{words.everyBody}</a>
          </li>
        ) : null}
        <li>
          <a href={`${path}?year=${found.year}&as=csv`}>{words.downloads.csv}</a>{' '}
          <XlsxLink csv={`${path}?year=${found.year}&as=csv`} />
        </li>
        <li>
          <a href={`${path}?year=${found.year}&as=json`}>{words.downloads.json}</a>
        </li>
      </ul>
      <WorkItOut
        how={{
          ...words.recompute,
          files: [{ href: `/reviews?year=${found.year}&as=json`, name: words.recompute.file }],
        }}
      />
    </div>
  );
}
