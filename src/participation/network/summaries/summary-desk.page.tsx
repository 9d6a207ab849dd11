import { londonDate } from '../../../values/dates.ts';
import type { FormState } from '../../../web/edge/outcomes.ts';
import { typedText } from '../../../web/edge/typed-text.ts';
import { Button } from '../../../web/govuk/button.tsx';
import { NotificationBanner } from '../../../web/govuk/notification-banner.tsx';
import { Textarea } from '../../../web/govuk/textarea.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import { Columns, Said } from '../../../web/shell/layout.tsx';
import type { Theme } from '../comments/find-theme.ts';
import { words as commentWords } from '../comments/words.en.ts';
import { Paragraphs } from '../paragraphs.tsx';
import type { SummaryDesk } from './load-summary-desk.ts';
import { words } from './words.en.ts';

type SummaryDeskProps = {
  readonly theme: Theme;
  readonly desk: SummaryDesk;
  readonly form: FormState;
  readonly path: string;
  readonly saved: boolean;
};

/** Comments on one side, the officer’s words on the other. */
export function SummaryDeskPage({ theme, desk, form, path, saved }: SummaryDeskProps) {
  return (
    <>
      <FormErrors errors={form.errors} />
      {saved ? <NotificationBanner success text={words.saved} /> : null}
      <h1>{words.deskTitle(theme.outcome.plainName)}</h1>
      <p class="lede">{words.deskLede(desk.comments.length)}</p>
      <Columns kind="two">
        <section>
          <h2>{words.comments}</h2>
          {desk.comments.map(({ text, name, writtenOn }) => (
            <Said>
              <Paragraphs text={text} />
              <p class="note">{commentWords.by(name, writtenOn)}</p>
            </Said>
          ))}
        </section>
        <Write desk={desk} form={form} path={path} />
      </Columns>
    </>
  );
}

function Write({
  desk: { draft, versions, signer },
  form,
  path,
}: Pick<SummaryDeskProps, 'desk' | 'form' | 'path'>) {
  return (
    <section>
      <Form action={path}>
        <Textarea
          name="text"
          label={words.text}
          hint={words.textHint}
          error={form.errors['text']}
          value={typedText(form, 'text') ?? draft?.text ?? versions[0]?.text}
          rows={12}
        />
        <Button>{words.save}</Button>
      </Form>
      {draft ? (
        <>
          <h2>{words.publishTitle}</h2>
          <p>{words.publishLede(draft.version)}</p>
          <Form action={path}>
            <input type="hidden" name="publish" value="yes" />
            <Button variant="secondary">{words.publish(signer.name, signer.as)}</Button>
          </Form>
        </>
      ) : null}
      <Earlier versions={versions} />
    </section>
  );
}

function Earlier({ versions }: Pick<SummaryDesk, 'versions'>) {
  if (versions.length === 0) return null;
  return (
    <>
      <h2>{words.earlier}</h2>
      <ul>
        {versions.map(({ version, signedName, comments, publishedAt }) =>
          publishedAt ? (
            <li>{words.earlierLine(version, signedName ?? '', comments ?? 0, londonDate(publishedAt))}</li>
          ) : null,
        )}
      </ul>
    </>
  );
}
