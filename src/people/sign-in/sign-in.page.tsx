import type { FormState } from '../../web/edge/outcomes.ts';
import { Button } from '../../web/govuk/button.tsx';
import { TextInput } from '../../web/govuk/text-input.tsx';
import { Form } from '../../web/shell/form.tsx';
import { FormErrors } from '../../web/shell/form-errors.tsx';
import { useView } from '../../web/shell/view.ts';
import { linkMinutes } from './sign-in-link.rules.ts';
import { words } from './words.en.ts';

type SignInPageProps = { readonly next: string; readonly form: FormState };

/** An address, and what happens with it. */
export function SignInPage({ next, form: { values, errors } }: SignInPageProps) {
  const { demonstration } = useView();
  return (
    <div class="task">
      <FormErrors errors={errors} />
      <h1>{words.title}</h1>
      {demonstration ? <InDemonstration /> : null}
      <p class="lede">{words.lede}</p>
      <Form action="/sign-in">
        <input type="hidden" name="next" value={next} />
        <TextInput
          name="email"
          label={words.email}
          hint={words.emailHint(linkMinutes)}
          error={errors['email']}
          value={typeof values['email'] === 'string' ? values['email'] : ''}
          type="email"
          autocomplete="email"
          autocapitalize="none"
          spellcheck={false}
        />
        <Button>{words.send}</Button>
      </Form>
      <h2>{words.noEmailTitle}</h2>
      <p>{words.noEmail}</p>
    </div>
  );
}

function InDemonstration() {
  return (
    <div class="answered">
      <h2 class="govuk-heading-s">{words.demonstrationTitle}</h2>
      <p>{words.demonstrationMail}</p>
      <ul>
        <li>
          <a href="/demonstration/people">{words.demonstrationPeople}</a>
        </li>
        <li>
          <a href="/demonstration/mail">{words.demonstrationMailLink}</a>
        </li>
      </ul>
    </div>
  );
}

/** The same whether or not the address was known. */
export function LinkSentPage() {
  const { demonstration } = useView();
  return (
    <div class="task">
      <h1>{words.sentTitle}</h1>
      <p class="lede">{words.sentLede(linkMinutes)}</p>
      {demonstration ? (
        <p>
          <a href="/demonstration/mail">{words.demonstrationMailLink}</a>
        </p>
      ) : null}
      <h2>{words.sentNothing}</h2>
      <ul>
        <li>{words.sentLook}</li>
        <li>
          {words.sentCheck} <a href="/sign-in">{words.sentAgain}</a>
        </li>
      </ul>
    </div>
  );
}
