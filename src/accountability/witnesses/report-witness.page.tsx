import type { Temporal } from 'temporal-polyfill';
import { typedDate } from '../../web/edge/date-field.ts';
import type { FormState } from '../../web/edge/outcomes.ts';
import { typedText } from '../../web/edge/typed-text.ts';
import { Button } from '../../web/govuk/button.tsx';
import { DateInput } from '../../web/govuk/date-input.tsx';
import { FileUpload } from '../../web/govuk/file-upload.tsx';
import { InsetText } from '../../web/govuk/inset-text.tsx';
import { Radios } from '../../web/govuk/radios.tsx';
import { Textarea } from '../../web/govuk/textarea.tsx';
import { Form } from '../../web/shell/form.tsx';
import { FormErrors } from '../../web/shell/form-errors.tsx';
import { Task } from '../../web/shell/layout.tsx';
import { words as fileWords } from '../files/words.en.ts';
import type { Promised } from '../promises/promises.queries.ts';
import { words } from './words.en.ts';

const text = words.form;

type ReportWitnessPageProps = {
  readonly promise: Promised;
  readonly today: Temporal.PlainDate;
  readonly form: FormState;
  readonly href: string;
};

/** The resident’s question: did you see it? It says before sending what becomes public and what does not. */
export function ReportWitnessPage({ promise, today, form, href }: ReportWitnessPageProps) {
  const { supplierName, levels, unit, place, title } = promise;
  return (
    <Task>
      <FormErrors errors={form.errors} ids={{ seenOn: 'seenOn-day' }} />
      <h1>{text.heading}</h1>
      <p class="lede">
        <a href={href}>{title}</a>. {text.promised(supplierName, levels.promised, unit, place)}
      </p>
      <Form action={`${href}/report`} withFiles>
        <SeenFields form={form} today={today} />
        <Textarea
          name="words"
          value={typedText(form, 'words')}
          error={form.errors['words']}
          label={text.words}
          hint={text.wordsHint}
          rows={4}
        />
        <FileUpload
          name="photo"
          label={text.photo}
          hint={`${fileWords.photoKinds} ${text.photoHint}`}
          error={form.errors['photo']}
          accept=".jpg,.jpeg,.png"
        />
        <InsetText>{text.public}</InsetText>
        <Button>{text.send}</Button>
      </Form>
    </Task>
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
