import type { FormState } from '../../web/edge/outcomes.ts';
import { BackLink } from '../../web/govuk/back-link.tsx';
import { Button } from '../../web/govuk/button.tsx';
import { TextInput } from '../../web/govuk/text-input.tsx';
import { Form } from '../../web/shell/form.tsx';
import { FormErrors } from '../../web/shell/form-errors.tsx';
import { Task } from '../../web/shell/layout.tsx';
import { useView } from '../../web/shell/view.ts';
import { words } from './words.en.ts';

type JoinPageProps = { readonly slug: string; readonly form: FormState };

function typed({ values }: FormState, field: string): string {
  const value = values[field];
  return typeof value === 'string' ? value : '';
}

/** The way in by e-mail, and to the way in by code. */
export function JoinPage({ slug, form }: JoinPageProps) {
  const { demonstration } = useView();
  return (
    <Task>
      <BackLink href={`/say/${slug}`} />
      <FormErrors errors={form.errors} />
      <h1>{words.joinTitle}</h1>
      <p class="lede">{words.joinLede}</p>
      {demonstration ? (
        <p class="answered">
          {words.demonstration} <a href="/demonstration/mail">{words.readMail}</a>.
        </p>
      ) : null}
      <Form action={`/say/${slug}/join`}>
        <TextInput
          name="email"
          label={words.email}
          hint={words.joinWhy}
          error={form.errors['email']}
          value={typed(form, 'email')}
          type="email"
          autocomplete="email"
          autocapitalize="none"
          spellcheck={false}
        />
        <Button>{words.sendLink}</Button>
      </Form>
      <p>
        <a href={`/say/${slug}/join/code`}>{words.haveCode}</a>
      </p>
      <h2>{words.noEmail}</h2>
      <p>{words.noEmailBody}</p>
    </Task>
  );
}

type CodePageProps = JoinPageProps & { readonly needsCode: boolean };

/** The way in by code. */
export function CodePage({ slug, form, needsCode }: CodePageProps) {
  return (
    <Task>
      <BackLink href={`/say/${slug}${needsCode ? '' : '/join'}`} />
      <FormErrors errors={form.errors} />
      <h1>{words.codeTitle}</h1>
      <p class="lede">{words.codeLede}</p>
      {needsCode ? <p>{words.codeNeeded}</p> : null}
      <Form action={`/say/${slug}/join/code`}>
        <TextInput
          name="code"
          label={words.codeLabel}
          hint={words.codeHint}
          error={form.errors['code']}
          value={typed(form, 'code')}
          width={10}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          attributes={{ 'data-code-in-link': true }}
        />
        <Button>{words.codeAct}</Button>
      </Form>
      <p class="note">{words.codeOnce}</p>
      {needsCode ? null : (
        <p>
          <a href={`/say/${slug}/join`}>{words.useEmail}</a>
        </p>
      )}
    </Task>
  );
}
