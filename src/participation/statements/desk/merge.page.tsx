import type { FormState } from '../../../web/edge/outcomes.ts';
import { typedText } from '../../../web/edge/typed-text.ts';
import { Button } from '../../../web/govuk/button.tsx';
import { TextInput } from '../../../web/govuk/text-input.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import { Task } from '../../../web/shell/layout.tsx';
import { Quote } from '../statement-card.page.tsx';
import type { Statement } from '../statements.queries.ts';
import type { ModeratedStatement } from './find-moderated-round.ts';
import { words } from './words.en.ts';

type MergePageProps = ModeratedStatement & {
  /** The one it is to be joined with, where that is known. */
  readonly into: Statement | undefined;
  readonly form: FormState;
};

/** Which statement stays, and what becomes of the votes. */
export function MergePage({ round, statement, into, form }: MergePageProps) {
  const at = `/work/${round.bodySlug}/rounds/${round.slug}/statements/${statement.number}`;
  return (
    <Task>
      <FormErrors errors={form.errors} />
      <h1>{words.mergeTitle(statement.number)}</h1>
      <Quote text={statement.text} />
      <p>{words.mergeLede}</p>
      <Form action={`${at}/merge`}>
        <TextInput
          name="into"
          label={words.into}
          error={form.errors['into']}
          value={typedText(form, 'into') ?? (into ? String(into.number) : '')}
          width={5}
          inputMode="numeric"
          spellcheck={false}
        />
        {into ? <Quote text={into.text} /> : null}
        <Button>{words.mergeAct}</Button>
      </Form>
      <p>
        <a href={at}>{words.oneTitle(statement.number)}</a>
      </p>
    </Task>
  );
}
