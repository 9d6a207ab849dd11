import type { FormState } from '../../../web/edge/outcomes.ts';
import { typedText } from '../../../web/edge/typed-text.ts';
import { BackLink } from '../../../web/govuk/back-link.tsx';
import { Button } from '../../../web/govuk/button.tsx';
import { Textarea } from '../../../web/govuk/textarea.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import { Task } from '../../../web/shell/layout.tsx';
import { ReportCard } from '../report-list.tsx';
import { ReadingForm } from './reading-form.tsx';
import type { ReportAtDesk } from './visit-report.ts';
import { words } from './words.en.ts';

const text = words.one;
type ReportPageProps = { readonly at: ReportAtDesk; readonly form: FormState };

/** One report for whoever of the body reads it or has it: what was said, what was done, and what is theirs to do. */
export function DeskReportPage({ at, form }: ReportPageProps) {
  const { promise, report, href, mayReadIt, mayAnswer } = at;
  return (
    <Task>
      <BackLink href={`/work/${promise.bodySlug}/reports`}>{text.back}</BackLink>
      <FormErrors errors={form.errors} />
      <h1>{promise.title}</h1>
      <p>{text.now[report.reading]}</p>
      <ReportCard {...at} supplierName={promise.supplierName} bodySlug={promise.bodySlug} mayRead />
      {mayAnswer ? <AnswerForm href={href} form={form} /> : null}
      {mayReadIt ? <ReadingForm action={`${href}/reading`} form={form} /> : null}
    </Task>
  );
}

type FormProps = { readonly href: string; readonly form: FormState };

function AnswerForm({ href, form }: FormProps) {
  return (
    <Form action={`${href}/answer`}>
      <h2>{text.answer}</h2>
      <Textarea
        name="answer"
        label={text.answerLabel}
        hint={text.answerHint}
        error={form.errors['answer']}
        value={typedText(form, 'answer')}
        rows={4}
      />
      <Button>{text.send}</Button>
    </Form>
  );
}
