import { Band } from '../../web/shell/layout.tsx';
import { yearName } from '../spend/months.rules.ts';
import { words } from './words.en.ts';

type ChooseProps = {
  readonly region: string;
  readonly bodies: readonly { readonly slug: string; readonly name: string }[];
  readonly years: readonly number[];
};

/** Every report there is: the region’s and each body’s, year by year. */
export function ChoosePage({ region, bodies, years }: ChooseProps) {
  const reports = [
    { name: words.region(region), path: '/annual-reports' },
    ...bodies.map(({ slug, name }) => ({ name, path: `/bodies/${slug}/annual-reports` })),
  ];
  return (
    <Band>
      <h1>{words.choose}</h1>
      <p class="lede">{words.chooseLede}</p>
      {years.length === 0 ? <p>{words.none}</p> : null}
      {reports.map(({ name, path }) => (
        <section>
          <h2>{name}</h2>
          <ul>
            {years.map(yearName).map((year) => (
              <li>
                <a href={`${path}/${year}`}>
                  <span class="govuk-visually-hidden">{name}: </span>
                  {words.yearName(year)}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Band>
  );
}
