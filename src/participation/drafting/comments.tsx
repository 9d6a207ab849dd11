import { Button } from '../../web/govuk/button.tsx';
import { Textarea } from '../../web/govuk/textarea.tsx';
import { Form } from '../../web/shell/form.tsx';
import type { DraftComment } from './draft-comments.queries.ts';
import type { Draft } from './drafts.queries.ts';
import { words } from './words.en.ts';

type CommentsProps = {
  readonly draft: Draft;
  readonly comments: readonly DraftComment[];
  readonly member: object | undefined;
};

/** What was said about a draft, settled or not; members add to it. */
export function Comments({ draft, comments, member }: CommentsProps) {
  const mayWrite = member !== undefined && draft.standing === 'open';
  return (
    <section id="comments">
      <h2>{words.comments}</h2>
      {comments.length === 0 ? <p>{words.noComments}</p> : null}
      <ul class="list list-plain">
        {comments.map((comment) => (
          <li>
            <div>
              <p>{comment.words}</p>
              <span class="note">
                {words.commentOn(comment.shownName, comment.partyName, comment.version, comment.madeAt)}
              </span>
              <Settled draft={draft} comment={comment} mayWrite={mayWrite} />
            </div>
          </li>
        ))}
      </ul>
      {mayWrite ? <CommentForm draft={draft} value="" error={undefined} /> : null}
    </section>
  );
}

type SettledProps = { readonly draft: Draft; readonly comment: DraftComment; readonly mayWrite: boolean };

function Settled({ draft, comment, mayWrite }: SettledProps) {
  if (comment.resolvedAt && comment.resolvedBy)
    return <p>{words.resolved(comment.resolvedBy, comment.resolvedAt)}</p>;
  if (!mayWrite) return null;
  return (
    <Form action={`/drafts/${draft.number}/comment`}>
      <input type="hidden" name="settle" value={comment.id} />
      <Button variant="secondary">
        {words.resolve}
        <span class="govuk-visually-hidden">{words.about(comment.shownName)}</span>
      </Button>
    </Form>
  );
}

type CommentFormProps = {
  readonly draft: Draft;
  readonly value: string;
  readonly error: string | undefined;
};

export function CommentForm({ draft, value, error }: CommentFormProps) {
  return (
    <Form action={`/drafts/${draft.number}/comment`}>
      <Textarea
        name="words"
        label={words.comment}
        hint={words.commentHint}
        rows={3}
        value={value}
        error={error}
      />
      <Button variant="secondary">{words.commentAct}</Button>
    </Form>
  );
}
