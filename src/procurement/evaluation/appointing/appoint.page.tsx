import type { FormState } from '../../../web/edge/outcomes.ts';
import { typedText } from '../../../web/edge/typed-text.ts';
import { Button } from '../../../web/govuk/button.tsx';
import { Checkboxes } from '../../../web/govuk/checkboxes.tsx';
import { Radios } from '../../../web/govuk/radios.tsx';
import { TextInput } from '../../../web/govuk/text-input.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import { Task } from '../../../web/shell/layout.tsx';
import type { Question } from './panel.rules.ts';
import { words } from './words.en.ts';

type FormProps = {
  readonly questions: readonly Question[];
  readonly form: FormState;
  readonly action: string;
};
type AppointPageProps = FormProps & {
  readonly people: readonly { readonly personId: string; readonly name: string | null }[];
};

/** An officer for named questions. */
export function AppointPage({ people, ...props }: AppointPageProps) {
  const { form } = props;
  return (
    <Task>
      <FormErrors errors={form.errors} />
      <h1>{words.appointTitle}</h1>
      {people.length === 0 ? (
        <p class="empty">{words.personNone}</p>
      ) : (
        <Form action={props.action}>
          <Radios
            name="personId"
            legend={words.person}
            hint={words.personHint}
            error={form.errors['personId']}
            value={typedText(form, 'personId')}
            items={people.map(({ personId, name }) => ({ value: personId, text: name ?? '' }))}
          />
          <QuestionChoice {...props} />
          <Button>{words.save}</Button>
        </Form>
      )}
    </Task>
  );
}

/** A resident, by their address, for a question that the notice named for residents. */
export function InvitePage(props: FormProps) {
  const { form, questions } = props;
  return (
    <Task>
      <FormErrors errors={form.errors} />
      <h1>{words.inviteTitle}</h1>
      {questions.length === 0 ? (
        <p class="empty">{words.noneForResidents}</p>
      ) : (
        <>
          <p>{words.inviteLede}</p>
          <Form action={props.action}>
            <TextInput
              name="name"
              label={words.name}
              hint={words.nameHint}
              error={form.errors['name']}
              value={typedText(form, 'name')}
              width={30}
              autocomplete="off"
            />
            <TextInput
              name="email"
              label={words.email}
              error={form.errors['email']}
              value={typedText(form, 'email')}
              type="email"
              width={30}
              autocomplete="off"
              autocapitalize="none"
              spellcheck={false}
            />
            <QuestionChoice {...props} />
            <Button>{words.sendInvite}</Button>
          </Form>
        </>
      )}
    </Task>
  );
}

function QuestionChoice({ questions, form }: FormProps) {
  const typed = form.values['criterionIds'];
  const chosen = typed === undefined ? [] : [typed].flat();
  return (
    <Checkboxes
      name="criterionIds"
      legend={words.which}
      hint={words.whichHint}
      error={form.errors['criterionIds']}
      values={chosen}
      items={questions.map(({ id, code, title, question }) => ({
        value: id,
        text: `${code}: ${title}`,
        hint: question,
      }))}
    />
  );
}
