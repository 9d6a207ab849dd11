import type { FormState } from '../../../../web/edge/outcomes.ts';
import { BackLink } from '../../../../web/govuk/back-link.tsx';
import { Button } from '../../../../web/govuk/button.tsx';
import { Textarea } from '../../../../web/govuk/textarea.tsx';
import { Form } from '../../../../web/shell/form.tsx';
import { FormErrors } from '../../../../web/shell/form-errors.tsx';
import type { ListedChange } from '../history.queries.ts';
import { changeSentence } from './changes.page.tsx';
import { words } from './words.en.ts';

export type UndoPageProps = {
  readonly work: string;
  readonly change: ListedChange;
  readonly form: FormState;
};

/** Whether a merge or a split is undone. */
export function UndoPage({ work, change, form }: UndoPageProps) {
  const list = `${work}/supplier-changes`;
  return (
    <>
      <BackLink href={list}>{words.changes.heading}</BackLink>
      <FormErrors errors={form.errors} />
      <h1>{words.undo.title}</h1>
      <p>
        <b>
          <bdi>{changeSentence(change)}</bdi>
        </b>
      </p>
      <p>{change.reason}</p>
      <p>{words.undo.lede}</p>
      <Form action={`${list}/${change.changeId}`}>
        <Textarea
          name="reason"
          label={words.undo.reason}
          rows={2}
          value={String(form.values['reason'] ?? '')}
          error={form.errors['reason']}
        />
        <Button>{words.undo.act}</Button>
      </Form>
    </>
  );
}
