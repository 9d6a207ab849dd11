import { formatInstant } from '../../values/dates.ts';
import { Band } from '../../web/shell/layout.tsx';
import { yearName } from '../spend/months.rules.ts';
import type { ReportVersion } from './publishing/published.rules.ts';
import { words } from './words.en.ts';

type PublishedReportsProps = {
  readonly body: { readonly slug: string; readonly name: string };
  /** The calendar years that financial years begin in, the latest first. */
  readonly years: readonly number[];
  readonly versions: readonly ReportVersion[];
};

/** A body’s reports, year by year: every version it published, which stands forever, and the live draft. */
export function PublishedReportsPage({ body, years, versions }: PublishedReportsProps) {
  return (
    <Band>
      <p class="kicker">{body.name}</p>
      <h1>{words.choose}</h1>
      <p class="lede">{words.publishedLede}</p>
      {years.length === 0 ? <p>{words.none}</p> : null}
      {years.map((year) => (
        <Year
          path={`/bodies/${body.slug}/annual-reports/${yearName(year)}`}
          year={year}
          versions={versions.filter((version) => version.yearStart === year && version.publishedAt !== null)}
        />
      ))}
      <ul class="take">
        <li>
          <a href={`/account/bodies/${body.slug}`}>{words.account}</a>
        </li>
        <li>
          <a href={`/bodies/${body.slug}`}>{body.name}</a>
        </li>
        <li>
          <a href="/annual-reports">{words.everybody}</a>
        </li>
      </ul>
    </Band>
  );
}

type YearProps = {
  readonly path: string;
  readonly year: number;
  readonly versions: readonly ReportVersion[];
};

function Year({ path, year, versions }: YearProps) {
  return (
    <section>
      <h2>{words.yearName(yearName(year))}</h2>
      <ul>
        {versions.map(({ version, publishedAt, why }) => (
          <li>
            <a href={`${path}/versions/${version}`}>{words.versionName(version)}</a>
            {publishedAt ? ` ${words.publishedAt(formatInstant(publishedAt))}` : null}
            {why ? ` ${words.because(why)}` : null}{' '}
            <a href={`${path}/versions/${version}/report.pdf`}>
              {words.pdfOf(version)}
              <span class="govuk-visually-hidden">, {words.yearName(yearName(year))}</span>
            </a>
          </li>
        ))}
        <li>
          <a href={`${path}/draft`}>
            {words.draftLink}
            <span class="govuk-visually-hidden">: {words.yearName(yearName(year))}</span>
          </a>
          {versions.length === 0 ? `. ${words.notPublished}` : null}
        </li>
      </ul>
    </section>
  );
}
