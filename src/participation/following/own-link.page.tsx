import { Button } from '../../web/govuk/button.tsx';
import { Form } from '../../web/shell/form.tsx';
import { Task } from '../../web/shell/layout.tsx';
import type { NamedSubject } from './subjects.queries.ts';
import { words } from './words.en.ts';

type LinkProps = { readonly path: string; readonly subject: NamedSubject };

/** Looking at a link changes nothing: programs that check mail look too. */
export function ConfirmPage({ path, subject }: LinkProps) {
  return (
    <Task>
      <h1>{words.confirmTitle}</h1>
      <p class="lede">{words.confirmLede(subject.name)}</p>
      <Form action={path}>
        <Button>{words.confirmAct}</Button>
      </Form>
      <p class="note">{words.confirmWhy}</p>
    </Task>
  );
}

export function OldLinkPage() {
  return (
    <Task>
      <h1>{words.oldTitle}</h1>
      <p class="lede">{words.oldLede}</p>
      <p>
        <a href="/follow">{words.homeTitle}</a>
      </p>
    </Task>
  );
}

export function StopPage({ path, subject }: LinkProps) {
  return (
    <Task>
      <h1>{words.stopTitle(subject.name)}</h1>
      <p class="lede">{words.stopLede}</p>
      <Form action={path}>
        <Button>{words.stopAct}</Button>
      </Form>
    </Task>
  );
}

/** Where nothing is followed (any more), there is nothing to name. */
export function StoppedPage({ subject }: { readonly subject: NamedSubject | undefined }) {
  return (
    <Task>
      <h1>{words.stoppedTitle}</h1>
      <p class="lede">{subject ? words.stoppedLede(subject.name) : words.stoppedBefore}</p>
      <p>
        {subject ? (
          <a href={`/follow/${subject.kind}/${subject.slug}`}>{words.stoppedAgain}</a>
        ) : (
          <a href="/follow">{words.homeTitle}</a>
        )}
      </p>
    </Task>
  );
}
