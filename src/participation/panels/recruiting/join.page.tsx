import type { FormState } from '../../../web/edge/outcomes.ts';
import { BackLink } from '../../../web/govuk/back-link.tsx';
import { Button } from '../../../web/govuk/button.tsx';
import { TextInput } from '../../../web/govuk/text-input.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import { Task } from '../../../web/shell/layout.tsx';
import { useView } from '../../../web/shell/view.ts';
import type { Panel } from '../panels.queries.ts';
import { hrefOf } from './join-steps.ts';
import { words } from './words.en.ts';

type JoinPageProps = { readonly panel: Panel; readonly form: FormState };

function typed({ values }: FormState, field: string): string {
  const value = values[field];
  return typeof value === 'string' ? value : '';
}

/** The way in by e-mail, and to the way in by code. */
export function JoinPage({ panel, form }: JoinPageProps) {
  const { demonstration } = useView();
  return (
    <Task>
      <BackLink href={`/panels/${panel.slug}`} />
      <FormErrors errors={form.errors} />
      <h1>{words.joinTitle}</h1>
      <p class="lede">{words.joinLede}</p>
      {demonstration ? (
        <p class="answered">
          {words.demonstration} <a href="/demonstration/mail">{words.readMail}</a>.
        </p>
      ) : null}
      <Form action={hrefOf(panel, 'join')}>
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
      {panel.recruits.includes('letters') ? (
        <p>
          <a href={hrefOf(panel, 'join/code')}>{words.haveCode}</a>
        </p>
      ) : null}
      <h2>{words.noEmail}</h2>
      <p>{words.noEmailBody(panel.bodyName)}</p>
    </Task>
  );
}

/** The way in by a letter’s code. */
export function PanelCodePage({ panel, form }: JoinPageProps) {
  const isOpenToAll = panel.recruits.includes('open-call');
  return (
    <Task>
      <BackLink href={`/panels/${panel.slug}`} />
      <FormErrors errors={form.errors} />
      <h1>{words.codeTitle}</h1>
      <p class="lede">{words.codeLede}</p>
      {isOpenToAll ? null : <p>{words.lettersOnly}</p>}
      <Form action={hrefOf(panel, 'join/code')}>
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
      {isOpenToAll ? (
        <p>
          <a href={hrefOf(panel, 'join')}>{words.useEmail}</a>
        </p>
      ) : null}
    </Task>
  );
}
