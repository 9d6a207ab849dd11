import type { FormState } from '../../web/edge/outcomes.ts';
import { FormErrors } from '../../web/shell/form-errors.tsx';
import { Task } from '../../web/shell/layout.tsx';
import { useView } from '../../web/shell/view.ts';
import { FollowForm } from './follow-form.tsx';
import type { NamedSubject } from './subjects.queries.ts';
import { words } from './words.en.ts';

type FollowPageProps = {
  readonly subject: NamedSubject;
  readonly knownEmail: string | null;
  readonly form: FormState;
};

/** What one would be told of, what is kept, and the form. */
export function FollowPage({ subject, knownEmail, form }: FollowPageProps) {
  return (
    <Task>
      <FormErrors errors={form.errors} />
      <h1>{words.title(subject.name)}</h1>
      <p class="lede">{words.what[subject.kind]}</p>
      <FollowForm kind={subject.kind} slug={subject.slug} knownEmail={knownEmail} form={form} />
      <p class="note">{words.kept}</p>
      <Back subject={subject} />
    </Task>
  );
}

/** The same whatever the address was. */
export function AskedPage({ subject }: { readonly subject: NamedSubject }) {
  const { demonstration } = useView();
  return (
    <Task>
      <h1>{words.askedTitle}</h1>
      <p class="lede">{words.askedLede}</p>
      {demonstration ? (
        <p>
          <a href="/demonstration/mail">{words.askedMail}</a>
        </p>
      ) : null}
      <h2>{words.askedNothing}</h2>
      <ul>
        {words.askedHelp.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
      <Back subject={subject} />
    </Task>
  );
}

type FollowingPageProps = { readonly subject: NamedSubject; readonly listHref: string };

export function FollowingPage({ subject, listHref }: FollowingPageProps) {
  return (
    <Task>
      <h1>{words.followingTitle(subject.name)}</h1>
      <p class="lede">{words.followingLede}</p>
      <p>
        <a href={listHref}>{words.seeAll}</a>
      </p>
      <Back subject={subject} />
    </Task>
  );
}

function Back({ subject }: { readonly subject: NamedSubject }) {
  return (
    <p class="more">
      <a href={subject.path}>{words.back(subject.name)}</a>
    </p>
  );
}
