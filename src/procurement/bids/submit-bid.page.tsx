import type { Temporal } from 'temporal-polyfill';
import { formatInstant } from '../../values/dates.ts';
import type { FormState } from '../../web/edge/outcomes.ts';
import { Button } from '../../web/govuk/button.tsx';
import { CharacterCount } from '../../web/govuk/character-count.tsx';
import { InsetText } from '../../web/govuk/inset-text.tsx';
import { TextInput } from '../../web/govuk/text-input.tsx';
import { Form } from '../../web/shell/form.tsx';
import { FormErrors } from '../../web/shell/form-errors.tsx';
import { asksAnswer, type Criterion } from '../criteria/criterion.rules.ts';
import { methodSentence } from '../criteria/method.en.ts';
import { words as noticeWords } from '../criteria/notice-words.en.ts';
import { shownValue } from '../tenders/form-fields.ts';
import type { Procurement } from '../tenders/procurement.rules.ts';
import { askedOf } from './bid-fields.rules.ts';
import { CommitmentFields } from './commitment-fields.tsx';
import { formWords as words } from './words.en.ts';

type SubmitBidPageProps = {
  readonly procurement: Procurement;
  readonly criteria: readonly Criterion[];
  readonly measures: readonly { readonly id: string; readonly plainName: string; readonly unit: string }[];
  /** When the bid that would be replaced came, if there is one. */
  readonly earlierAt: Temporal.Instant | null;
  readonly form: FormState;
};

/** A bid on one page: nothing of it is kept anywhere before it is sent, so nothing of it can be read. */
export function SubmitBidPage({ procurement, criteria, measures, earlierAt, form }: SubmitBidPageProps) {
  const { bodySlug, slug, title, bidsDueAt } = procurement;
  return (
    <div class="task">
      <FormErrors errors={form.errors} ids={dateIds(criteria)} />
      <p class="kicker">{title}</p>
      <h1>{words.title}</h1>
      <p>{words.lede(bidsDueAt ? formatInstant(bidsDueAt) : '')}</p>
      <InsetText>{words.sealing}</InsetText>
      <p class="note">{words.kept}</p>
      {earlierAt ? <p>{words.replaces(formatInstant(earlierAt))}</p> : null}
      <Form action={`/tenders/${bodySlug}/${slug}/bid`}>
        <PriceAndAnswers criteria={criteria} form={form} />
        <h2>{words.commitments}</h2>
        <p>{words.commitmentsLede}</p>
        <ul class="list list-plain">
          {askedOf(criteria).map((asked) => (
            <li>
              <CommitmentFields asked={asked} form={form} measures={measures} />
            </li>
          ))}
        </ul>
        <Button>{words.act}</Button>
      </Form>
    </div>
  );
}

type PartProps = Pick<SubmitBidPageProps, 'criteria' | 'form'>;

function PriceAndAnswers({ criteria, form: { values, errors } }: PartProps) {
  const price = criteria.find(({ kind }) => kind === 'price');
  return (
    <>
      <h2>{words.price}</h2>
      <TextInput
        name="price"
        label={words.priceLabel}
        hint={price ? words.priceHint(methodSentence(price)) : undefined}
        prefix="£"
        width={10}
        value={shownValue(values, 'price')}
        error={errors['price']}
      />
      <h2>{words.answers}</h2>
      {criteria.filter(asksAnswer).map(({ id, code, question, weight }) => (
        <CharacterCount
          name={`answer.${id}`}
          label={words.question(code, question)}
          hint={words.questionHint(noticeWords.weight(weight))}
          rows={8}
          maxWords={500}
          value={shownValue(values, `answer.${id}`)}
          error={errors[`answer.${id}`]}
        />
      ))}
    </>
  );
}

/** Faults of a date lead to its day. */
function dateIds(criteria: readonly Criterion[]): Record<string, string> {
  return Object.fromEntries(askedOf(criteria).map(({ field }) => [`${field}.by`, `${field}.by-day`]));
}
