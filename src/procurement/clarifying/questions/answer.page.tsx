import type { FormState } from '../../../web/edge/outcomes.ts';
import { BackLink } from '../../../web/govuk/back-link.tsx';
import { Button } from '../../../web/govuk/button.tsx';
import { Checkboxes } from '../../../web/govuk/checkboxes.tsx';
import { Radios } from '../../../web/govuk/radios.tsx';
import { Textarea } from '../../../web/govuk/textarea.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import { Task } from '../../../web/shell/layout.tsx';
import { shownValue } from '../../tenders/form-fields.ts';
import type { Asked } from './clarifications.queries.ts';
import { words } from './words.en.ts';

const { answer: said } = words;

type AnswerPageProps = { readonly href: string; readonly asked: Asked; readonly form: FormState };

/** One question: put into words that name nobody and answered to all, or not answered with the reason for its asker. */
export function AnswerPage({ href, asked, form }: AnswerPageProps) {
  const { values, errors } = form;
  return (
    <Task>
      <BackLink href={href}>{said.back}</BackLink>
      <FormErrors errors={errors} />
      <h1>{said.title}</h1>
      <h2>{said.original}</h2>
      <p class="says as-written">{asked.original}</p>
      <Form action={`${href}/${asked.id}`}>
        <Radios
          name="how"
          legend={said.how}
          value={shownValue(values, 'how')}
          error={errors['how']}
          items={[
            {
              value: 'answer',
              text: said.answerIt,
              conditional: <AnswerFields form={form} />,
            },
            {
              value: 'decline',
              text: said.declineIt,
              conditional: (
                <Textarea {...fieldOf(form, 'reason')} label={said.reason} hint={said.reasonHint} rows={3} />
              ),
            },
          ]}
        />
        <Button>{said.act}</Button>
      </Form>
    </Task>
  );
}

function AnswerFields({ form }: Pick<AnswerPageProps, 'form'>) {
  return (
    <>
      <Textarea {...fieldOf(form, 'question')} label={said.question} hint={said.questionHint} rows={4} />
      <Textarea {...fieldOf(form, 'answer')} label={said.answer} hint={said.answerHint} rows={6} />
      <Checkboxes
        name="stand"
        values={form.values['stand'] ? ['yes'] : []}
        items={[{ value: 'yes', text: said.stand }]}
      />
    </>
  );
}

function fieldOf({ values, errors }: FormState, name: string) {
  return { name, value: shownValue(values, name), error: errors[name] };
}
