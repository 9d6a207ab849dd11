import type { FormState } from '../../../web/edge/outcomes.ts';
import { typedText } from '../../../web/edge/typed-text.ts';
import { Button } from '../../../web/govuk/button.tsx';
import { Radios } from '../../../web/govuk/radios.tsx';
import { Table } from '../../../web/govuk/table.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import { Task } from '../../../web/shell/layout.tsx';
import type { MinutesTaken } from '../minutes.rules.ts';
import type { Filer } from '../questions.rules.ts';
import type { Review } from '../reviews.queries.ts';
import { stateOfReview } from '../standing.rules.ts';
import { yearWords } from '../words.en.ts';
import { minutesSentence, ownWords } from './words.en.ts';

const text = ownWords.home;

type HomePageProps = {
  readonly kind: Filer;
  readonly base: string;
  readonly years: readonly string[];
  readonly reviews: readonly Review[];
  readonly taken: MinutesTaken;
  readonly payers: readonly { readonly pence: number }[];
  readonly form: FormState;
};

/** What is asked, how long it takes, and where to begin or go on. */
export function HomePage(props: HomePageProps) {
  const { kind, taken, payers, years } = props;
  const paid = payers.reduce((sum, { pence }) => sum + Math.max(0, pence), 0);
  return (
    <Task>
      <FormErrors errors={props.form.errors} />
      <h1>{text.title}</h1>
      <p class="lede">{kind === 'supplier' ? text.supplierLede : text.bodyLede}</p>
      {paid > 0 ? <p>{text.paidBy(payers.length, paid, years[0] ?? '')}</p> : null}
      {kind === 'supplier' ? (
        <p>
          {text.free} <a href="/supplier/asked">{text.askedLink}</a>
        </p>
      ) : null}
      <p class="says">{minutesSentence(taken)}</p>
      <p class="note">{text.timing}</p>
      <p>{text.saved}</p>
      <Begin {...props} />
      <h2>{text.yours}</h2>
      <Begun {...props} />
    </Task>
  );
}

function Begin({ base, years, reviews, form }: HomePageProps) {
  const open = years.filter((year) => !reviews.some((review) => review.year === year));
  if (open.length === 0) return null;
  return (
    <Form action={base}>
      <Radios
        name="year"
        legend={text.year}
        value={typedText(form, 'year') ?? open[0]}
        error={form.errors['year']}
        items={open.map((year) => ({ value: year, text: yearWords(year) }))}
      />
      <Button>{text.begin}</Button>
    </Form>
  );
}

function Begun({ base, reviews }: HomePageProps) {
  const latest = reviews.filter(
    (review, index) => reviews.findIndex(({ year }) => year === review.year) === index,
  );
  if (latest.length === 0) return <p>{text.none}</p>;
  return (
    <Table
      caption={text.yours}
      captionClass="govuk-visually-hidden"
      head={[...text.columns]}
      rows={latest.map((review) => [
        yearWords(review.year),
        text.states[stateOfReview(review)],
        <a href={`${base}/${review.year}`}>
          {text.open}
          <span class="govuk-visually-hidden"> {yearWords(review.year)}</span>
        </a>,
      ])}
    />
  );
}
