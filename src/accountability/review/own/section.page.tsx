import { BackLink } from '../../../web/govuk/back-link.tsx';
import { Button } from '../../../web/govuk/button.tsx';
import { Checkboxes } from '../../../web/govuk/checkboxes.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import { Task } from '../../../web/shell/layout.tsx';
import { sentenceFor } from '../figure.words.en.ts';
import { QuestionFields, type SectionPageProps } from './question-fields.tsx';
import { ownWords } from './words.en.ts';

const text = ownWords.section;

/** One part of the Review, its questions one below the other. */
export function SectionPage(props: SectionPageProps) {
  const { visit, section, questions, suggestions, now, form, region } = props;
  const isTyped = Object.keys(form.values).length > 0;
  return (
    <Task>
      <BackLink href={visit.href}>{text.back}</BackLink>
      <FormErrors errors={form.errors} />
      <h1>{section.title}</h1>
      <p class="lede">{sentenceFor(section.intro, region)}</p>
      <Form action={props.action}>
        <input type="hidden" name="opened" value={isTyped ? String(form.values['opened']) : now.toString()} />
        {questions.map((question) => (
          <QuestionFields question={question} of={props} isTyped={isTyped} />
        ))}
        {suggestions.size > 0 ? (
          <Checkboxes
            name="confirm"
            error={form.errors['confirm']}
            items={[{ value: 'yes', text: text.confirm }]}
            values={form.values['confirm'] === undefined ? [] : ['yes']}
          />
        ) : null}
        <Button>{text.save}</Button>
      </Form>
    </Task>
  );
}
