import { type FormState, freshForm } from '../../web/edge/outcomes.ts';
import { typedText } from '../../web/edge/typed-text.ts';
import { Button } from '../../web/govuk/button.tsx';
import { TextInput } from '../../web/govuk/text-input.tsx';
import { Form } from '../../web/shell/form.tsx';
import type { FollowKind } from './follow.rules.ts';
import { words } from './words.en.ts';

type FollowFormProps = {
  readonly kind: FollowKind;
  readonly slug: string;
  /** The address of whoever is signed in: then one press is enough. */
  readonly knownEmail: string | null;
  readonly form?: FormState;
};

/** Asks to be told: with the address that signed somebody in, or with one to type. Wherever it stands, it posts to the follow page. */
export function FollowForm({ kind, slug, knownEmail, form = freshForm }: FollowFormProps) {
  return (
    <Form action={`/follow/${kind}/${slug}`}>
      {knownEmail === null ? (
        <TextInput
          name="email"
          label={words.email}
          hint={words.emailHint}
          error={form.errors['email']}
          value={typedText(form, 'email')}
          type="email"
          autocomplete="email"
          autocapitalize="none"
          spellcheck={false}
        />
      ) : null}
      <Button variant="secondary">{knownEmail === null ? words.act : words.actAtOnce(knownEmail)}</Button>
    </Form>
  );
}
