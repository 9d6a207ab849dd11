import type { Temporal } from 'temporal-polyfill';
import { typedDate } from '../../web/edge/date-field.ts';
import type { FormState } from '../../web/edge/outcomes.ts';
import { typedText } from '../../web/edge/typed-text.ts';
import { Button } from '../../web/govuk/button.tsx';
import { Checkboxes } from '../../web/govuk/checkboxes.tsx';
import { DateInput } from '../../web/govuk/date-input.tsx';
import { InsetText } from '../../web/govuk/inset-text.tsx';
import { Radios } from '../../web/govuk/radios.tsx';
import { TextInput } from '../../web/govuk/text-input.tsx';
import { Form } from '../../web/shell/form.tsx';
import { FormErrors } from '../../web/shell/form-errors.tsx';
import { Task } from '../../web/shell/layout.tsx';
import type { Promised } from '../promises/promises.queries.ts';
import { sayPromised } from '../promises/said.en.ts';
import { words } from './words.en.ts';
import { WordsAndPhoto } from './words-and-photo.tsx';

const text = words.form;

type ReportWitnessPageProps = {
  readonly promise: Promised;
  readonly today: Temporal.PlainDate;
  readonly form: FormState;
  readonly href: string;
};

/** The resident’s question: did you see it? It says before sending what becomes public and what does not. */
export function ReportWitnessPage({ promise, today, form, href }: ReportWitnessPageProps) {
  const { supplierName, place, title } = promise;
  return (
    <Task>
      <FormErrors errors={form.errors} ids={{ seenOn: 'seenOn-day' }} />
      <h1>{text.heading}</h1>
      <p class="lede">
        <a href={href}>{title}</a>. {text.promised(supplierName, sayPromised(promise), place)}
      </p>
      <Form action={`${href}/report`} withFiles>
        <SeenFields form={form} today={today} />
        <WordsAndPhoto form={form} text={text} />
        <PlaceFields form={form} />
        <InsetText>{text.public}</InsetText>
        <Button>{text.send}</Button>
      </Form>
    </Task>
  );
}

/** Where they looked, for those who want that shown; no place is kept of anyone else. */
function PlaceFields({ form }: Pick<ReportWitnessPageProps, 'form'>) {
  return (
    <>
      <Checkboxes
        name="keep"
        legend={text.keep}
        hint={text.keepHint}
        items={[{ value: 'yes', text: text.keepTick, checked: typedText(form, 'keep') === 'yes' }]}
      />
      <TextInput
        name="postcode"
        label={text.postcode}
        hint={text.postcodeHint}
        value={typedText(form, 'postcode')}
        error={form.errors['postcode']}
        width={10}
        autocomplete="postal-code"
        autocapitalize="characters"
      />
    </>
  );
}

function SeenFields({ form, today }: Pick<ReportWitnessPageProps, 'form' | 'today'>) {
  return (
    <>
      <Radios
        name="seen"
        value={typedText(form, 'seen')}
        error={form.errors['seen']}
        legend={text.seen}
        items={[
          { value: 'yes', text: text.yes },
          { value: 'no', text: text.no, hint: text.reply },
        ]}
      />
      <DateInput
        id="seenOn"
        namePrefix="seenOn"
        legend={text.date}
        hint={text.dateHint(`${today.day} ${today.month} ${today.year}`)}
        error={form.errors['seenOn']}
        values={typedDate(form.values, 'seenOn')}
      />
    </>
  );
}
