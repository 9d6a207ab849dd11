import { shownValue } from '../../procurement/tenders/form-fields.ts';
import type { FormState } from '../../web/edge/outcomes.ts';
import { BackLink } from '../../web/govuk/back-link.tsx';
import { FormErrors } from '../../web/shell/form-errors.tsx';
import { Task } from '../../web/shell/layout.tsx';
import { CommentForm } from './comments.tsx';
import type { Draft } from './drafts.queries.ts';
import { words } from './words.en.ts';

/** A comment on its own page, where one had to be mended. */
export function CommentPage({ draft, form }: { readonly draft: Draft; readonly form: FormState }) {
  return (
    <Task>
      <BackLink href={`/drafts/${draft.number}`}>{words.back}</BackLink>
      <FormErrors errors={form.errors} />
      <h1>{draft.title}</h1>
      <CommentForm draft={draft} value={shownValue(form.values, 'words')} error={form.errors['words']} />
    </Task>
  );
}
