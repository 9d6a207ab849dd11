import type { FormState } from '../../../web/edge/outcomes.ts';
import { typedText } from '../../../web/edge/typed-text.ts';
import { Button } from '../../../web/govuk/button.tsx';
import { TextInput } from '../../../web/govuk/text-input.tsx';
import { Textarea } from '../../../web/govuk/textarea.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { GroundsNote } from '../grounds-note.tsx';
import { words } from './words.en.ts';

type ReplyFormProps = {
  readonly action: string;
  readonly form: FormState;
  /** Set where an officer replies for the body: the name their reply goes under. */
  readonly signer: string | null;
  readonly bodyName: string;
};

export function ReplyForm({ action, form, signer, bodyName }: ReplyFormProps) {
  return (
    <Form action={action}>
      <Textarea
        name="text"
        label={words.replyText}
        hint={words.textHint}
        error={form.errors['text']}
        value={typedText(form, 'text')}
        rows={5}
      />
      <NameAndRules form={form} signer={signer} bodyName={bodyName} />
      <Button>{words.replyAct}</Button>
    </Form>
  );
}

/** A resident chooses the name to show and reads what a moderator may decline; an officer is named as they are. */
export function NameAndRules({ form, signer, bodyName }: Omit<ReplyFormProps, 'action'>) {
  if (signer !== null) return <p>{words.asBody(signer)}</p>;
  return (
    <>
      <TextInput
        name="name"
        label={words.name}
        hint={words.nameHint}
        error={form.errors['name']}
        value={typedText(form, 'name')}
        autocomplete="nickname"
      />
      <GroundsNote bodyName={bodyName} />
    </>
  );
}
