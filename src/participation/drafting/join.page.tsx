import { shownValue } from '../../procurement/tenders/form-fields.ts';
import type { FormState } from '../../web/edge/outcomes.ts';
import { Button } from '../../web/govuk/button.tsx';
import { TextInput } from '../../web/govuk/text-input.tsx';
import { Form } from '../../web/shell/form.tsx';
import { FormErrors } from '../../web/shell/form-errors.tsx';
import { Task } from '../../web/shell/layout.tsx';
import type { Draft } from './drafts.queries.ts';
import { words } from './words.en.ts';

type JoinPageProps = {
  readonly draft: Draft;
  readonly partyName: string;
  readonly action: string;
  readonly form: FormState;
};

/** Somebody who was invited chooses the name that others see. */
export function JoinPage({ draft, partyName, action, form }: JoinPageProps) {
  return (
    <Task>
      <FormErrors errors={form.errors} />
      <h1>{words.joinTitle(draft.title)}</h1>
      <p class="lede">{words.joinLede(partyName, draft.bodyName)}</p>
      <p>
        <a href={`/drafts/${draft.number}`}>{words.back}</a>
      </p>
      <Form action={action}>
        <TextInput
          name="shownName"
          label={words.joinName}
          hint={words.joinNameHint}
          value={shownValue(form.values, 'shownName')}
          error={form.errors['shownName']}
        />
        <Button>{words.joinAct}</Button>
      </Form>
    </Task>
  );
}

/** A link that lets nobody in, and why. */
export function NoJoinPage({ draft, why }: { readonly draft: Draft; readonly why: string }) {
  return (
    <Task>
      <h1>{words.joinTitle(draft.title)}</h1>
      <p class="lede">{why}</p>
      <p>
        <a href={`/drafts/${draft.number}`}>{words.back}</a>
      </p>
    </Task>
  );
}
