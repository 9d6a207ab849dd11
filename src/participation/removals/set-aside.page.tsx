import type { FormState } from '../../web/edge/outcomes.ts';
import { typedText } from '../../web/edge/typed-text.ts';
import { Button } from '../../web/govuk/button.tsx';
import { Textarea } from '../../web/govuk/textarea.tsx';
import { Form } from '../../web/shell/form.tsx';
import { FormErrors } from '../../web/shell/form-errors.tsx';
import { Task } from '../../web/shell/layout.tsx';
import type { findOwnRemoval } from './removals.queries.ts';
import { words } from './words.en.ts';

type SetAsidePageProps = {
  readonly slug: string;
  /** Where the round is answered. */
  readonly answerHref: string;
  readonly removal: Awaited<ReturnType<typeof findOwnRemoval>>;
  readonly form: FormState;
};

/** Somebody whose answer was set aside reads why, and can say that it is their own. */
export function SetAsidePage({ slug, answerHref, removal, form }: SetAsidePageProps) {
  if (!removal)
    return (
      <Task>
        <h1>{words.ownCounts}</h1>
        <p class="lede">{words.ownCountsLede}</p>
      </Task>
    );
  const isWaiting = removal.appeal !== null && removal.decision === null;
  return (
    <Task>
      <FormErrors errors={form.errors} />
      <h1>{words.ownTitle}</h1>
      <p class="lede">{words.ownLede(removal.reason)}</p>
      {isWaiting ? <p>{words.ownWaiting(removal.appeal ?? '')}</p> : null}
      {removal.decision === 'stays-aside' ? <p>{words.ownStays(removal.decisionReason ?? '')}</p> : null}
      {isWaiting ? null : (
        <Form action={`/say/${slug}/set-aside`}>
          <p>{words.ownWhat}</p>
          <Textarea
            name="words"
            label={words.ownWords}
            hint={words.ownWordsHint}
            value={typedText(form, 'words')}
            error={form.errors['words']}
          />
          <Button>{words.ownAct}</Button>
        </Form>
      )}
      <p>
        <a href={`${answerHref}?anyway=yes`}>{words.ownGoOn}</a>
      </p>
    </Task>
  );
}
