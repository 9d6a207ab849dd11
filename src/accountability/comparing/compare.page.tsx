import { XlsxLink } from '../../web/downloads/xlsx-link.tsx';
import { Button } from '../../web/govuk/button.tsx';
import { Checkboxes } from '../../web/govuk/checkboxes.tsx';
import { Select } from '../../web/govuk/select.tsx';
import { Form } from '../../web/shell/form.tsx';
import { FormErrors } from '../../web/shell/form-errors.tsx';
import { Band, Columns } from '../../web/shell/layout.tsx';
import { fromPages, WorkItOut } from '../../web/shell/work-it-out.tsx';
import type { Comparison } from './comparable.rules.ts';
import { type AskFault, type CompareAsk, compareHref } from './compare-ask.rules.ts';
import { DrawnPart } from './drawn-part.tsx';
import { figures } from './figures.rules.ts';
import { RefusedPart } from './refused-part.tsx';
import { words } from './words.en.ts';

export type ComparePageProps = {
  readonly ask: CompareAsk;
  readonly year: string;
  readonly years: readonly string[];
  readonly bodies: readonly { readonly slug: string; readonly name: string }[];
  readonly measures: readonly { readonly slug: string; readonly name: string; readonly unit: string }[];
  readonly fault: AskFault | undefined;
  /** Undefined until two bodies are chosen. */
  readonly comparison: Comparison | undefined;
  readonly on: string;
};

/** Choose bodies and a figure; below, the picture or why there is none, and always what it does not show. */
export function ComparePage(props: ComparePageProps) {
  const { ask, year, comparison, measures, fault } = props;
  const names = new Map(measures.map(({ slug, name }) => [slug, name]));
  const measure = measures.find(({ slug }) => slug === ask.measure);
  return (
    <>
      <Band>
        <FormErrors errors={errorsOf(fault)} />
        <h1>{words.title}</h1>
        <p class="lede">{words.lede}</p>
        {comparison ? null : <Choices {...props} />}
      </Band>
      {comparison ? (
        <Band tone="calico">
          {comparison.isDrawn ? (
            <DrawnPart
              {...{ ask, year, measure, measures: names, on: props.on, bodies: comparison.bodies }}
            />
          ) : (
            <RefusedPart comparison={comparison} ask={ask} measures={names} />
          )}
        </Band>
      ) : null}
      <Band>
        <Columns kind="two">
          <NotShown ask={ask} />
          <OurRule />
        </Columns>
        <Take {...props} />
        <WorkItOut how={fromPages({ account: '/account', money: '/money', reviews: '/contribution' })} />
      </Band>
      {comparison ? (
        <Band>
          <h2>{words.again}</h2>
          <Choices {...props} />
        </Band>
      ) : null}
    </>
  );
}

/** The field that a fault of the question is shown at, with its sentence. */
function errorsOf(fault: AskFault | undefined): Readonly<Record<string, string>> {
  if (!fault) return {};
  return { [fault === 'no-measure' ? 'measure' : 'bodies']: words.askFaults[fault] };
}

function Choices(props: ComparePageProps) {
  const { ask, bodies, fault } = props;
  return (
    <Form action="/compare" method="get">
      <Columns kind="two">
        <Checkboxes
          name="bodies"
          legend={words.bodies}
          error={errorsOf(fault)['bodies']}
          small
          values={ask.bodies}
          items={bodies.map(({ slug, name }) => ({ value: slug, text: name }))}
        />
        <div>
          <WhatToCompare {...props} />
          <Button>{words.show}</Button>
        </div>
      </Columns>
    </Form>
  );
}

function WhatToCompare({ ask, year, years, measures, fault }: ComparePageProps) {
  return (
    <>
      <Select
        name="figure"
        label={words.figure}
        value={ask.figure}
        options={figures.map((value) => ({ value, text: words.figures[value] }))}
      />
      <Select
        name="measure"
        label={words.measure}
        value={ask.measure ?? ''}
        error={errorsOf(fault)['measure']}
        options={[
          { value: '', text: words.noMeasure },
          ...measures.map(({ slug, name }) => ({ value: slug, text: name })),
        ]}
      />
      <Select
        name="year"
        label={words.year}
        value={year}
        options={years.map((value) => ({ value, text: words.yearName(value) }))}
      />
    </>
  );
}

function NotShown({ ask: { figure } }: Pick<ComparePageProps, 'ask'>) {
  return (
    <section>
      <h2>{words.notShown}</h2>
      <ul>
        {[...words.notShownAll, ...words.notShownOf[figure]].map((point) => (
          <li>{point}</li>
        ))}
      </ul>
    </section>
  );
}

function OurRule() {
  const [least, ...rest] = words.rules;
  return (
    <section id="rule">
      <h2>{words.rule}</h2>
      <ul>
        <li>
          {least} {words.least}
        </li>
        {rest.map((point) => (
          <li>{point}</li>
        ))}
      </ul>
    </section>
  );
}

function Take({ ask, year, comparison }: ComparePageProps) {
  const href = (as: string) => compareHref({ ...ask, year }, { as });
  return (
    <ul class="take">
      {comparison ? (
        <>
          <li>
            <a href={href('csv')}>{words.links.csv}</a> <XlsxLink csv={href('csv')} />
          </li>
          <li>
            <a href={href('json')}>{words.links.json}</a>
          </li>
        </>
      ) : null}
      <li>
        <a href="/account">{words.account}</a>
      </li>
    </ul>
  );
}
