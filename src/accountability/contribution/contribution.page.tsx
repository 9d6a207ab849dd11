import { fraction } from '../../values/fraction.ts';
import { MoneyFigure } from '../../web/charts/money-figure.tsx';
import { Button } from '../../web/govuk/button.tsx';
import { Select } from '../../web/govuk/select.tsx';
import { Form } from '../../web/shell/form.tsx';
import { Band, Columns, Empty } from '../../web/shell/layout.tsx';
import { useView } from '../../web/shell/view.ts';
import { yearWords } from '../review/words.en.ts';
import { AllMeasures, Spreads } from './all-measures.tsx';
import { ByOutcome } from './by-outcome.tsx';
import { percentOfWhole } from './figures.rules.ts';
import { HowWeCount } from './how-we-count.tsx';
import type { Contribution, OfBody } from './load-contribution.ts';
import { chosenMeasure, OneMeasure } from './one-measure.tsx';
import { SuppliersBehind } from './suppliers-behind.tsx';
import { words } from './words.en.ts';

type ContributionPageProps = {
  readonly found: Contribution;
  readonly of: OfBody;
  readonly measure: string;
  readonly framework: string;
};

/** What Reviews add up to: what they stand for, one measure drawn, all of them in a table, and how it is counted. */
export function ContributionPage(props: ContributionPageProps) {
  const { found, of } = props;
  const { region } = useView();
  return (
    <>
      <Band>
        <h1>{of ? words.bodyTitle(of.name) : words.title(region)}</h1>
        <p class="lede">{words.lede(found.year)}</p>
        <Filters {...props} />
        <Columns kind="two">
          <Coverage {...props} />
          <Missing {...props} />
        </Columns>
      </Band>
      {found.signed.length === 0 ? (
        <Band>
          <Empty>
            <p>{words.none}</p>
          </Empty>
        </Band>
      ) : (
        <Sums {...props} />
      )}
      <Band>
        <HowWeCount found={found} of={of} />
      </Band>
    </>
  );
}

function Sums({ found, of, measure, framework }: ContributionPageProps) {
  return (
    <>
      <Band tone="calico">
        <OneMeasure found={found} of={of} measure={measure} />
      </Band>
      <Band>
        <div class="parts">
          <AllMeasures found={found} of={of} />
          {of ? <SuppliersBehind found={found} of={of} /> : <Spreads found={found} />}
          <ByOutcome found={found} of={of} framework={framework} />
        </div>
      </Band>
    </>
  );
}

function Filters({ found, of, measure, framework }: ContributionPageProps) {
  const { years, year, questions, sums, bodies, outcomes } = found;
  const frameworks = new Map(outcomes.map((outcome) => [outcome.framework, outcome.frameworkName]));
  const shown = questions.filter(({ id }) => sums.some(({ questionId }) => questionId === id));
  return (
    <Form action={of ? `/contribution/${of.slug}` : '/contribution'} method="get" class="filters">
      <Select
        name="year"
        label={words.year}
        value={year}
        options={years.map((value) => ({ value, text: yearWords(value) }))}
      />
      {of ? null : (
        <Select
          name="body"
          label={words.body}
          value=""
          options={[
            { value: '', text: words.everyBody },
            ...bodies.map(({ slug, name }) => ({ value: slug, text: name })),
          ]}
        />
      )}
      <Select
        name="measure"
        label={words.measure}
        value={chosenMeasure(found, measure)}
        options={shown.map(({ id, short }) => ({ value: id, text: short }))}
      />
      <Select
        name="framework"
        label={words.framework}
        value={framework || outcomes[0]?.framework}
        options={[...frameworks].map(([value, text]) => ({ value, text }))}
      />
      <Button variant="secondary">{words.show}</Button>
    </Form>
  );
}

type Part = Pick<ContributionPageProps, 'found' | 'of'>;

function Coverage({ found: { coverage }, of }: Part) {
  const { suppliersPence, reviewedPence } = coverage;
  if (suppliersPence === 0) return <p class="says">{words.coverage.nothing}</p>;
  const share = percentOfWhole(fraction(reviewedPence), fraction(suppliersPence));
  const who = of?.name ?? words.coverage.publicBodies;
  return (
    <MoneyFigure amount={`${share}%`} basis={words.coverage.basis(reviewedPence, suppliersPence, who)} />
  );
}

const LARGEST_MISSING = 3;

function Missing({ found: { coverage } }: Part) {
  const { asked, askedReviewed, voluntary, missing } = coverage;
  if (asked === 0) return null;
  const pence = missing.reduce((sum, row) => sum + row.pence, 0);
  return (
    <section>
      <p>
        {words.coverage.asked(askedReviewed, asked)}{' '}
        {voluntary > 0 ? words.coverage.voluntary(voluntary) : null}
      </p>
      <p>{missing.length > 0 ? words.coverage.missing(missing.length, pence) : words.coverage.none}</p>
      <ul>
        {missing.slice(0, LARGEST_MISSING).map(({ slug, name, pence }) => (
          <li>
            <a href={`/suppliers/${slug}`}>
              <bdi>{name}</bdi>
            </a>
            {words.coverage.missingOne(pence)}
          </li>
        ))}
      </ul>
    </section>
  );
}
