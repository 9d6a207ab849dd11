import type { Temporal } from 'temporal-polyfill';
import { formatInstant } from '../../../values/dates.ts';
import type { FormState } from '../../../web/edge/outcomes.ts';
import { BackLink } from '../../../web/govuk/back-link.tsx';
import { Button } from '../../../web/govuk/button.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import { draftWords as words } from './words.en.ts';

type DraftPageProps = {
  readonly title: string;
  readonly href: string;
  readonly savedAt: Temporal.Instant | null;
  readonly form: FormState;
};

/** What a draft is, that we cannot read it, and how to be rid of it. */
export function DraftPage({ title, href, savedAt, form }: DraftPageProps) {
  return (
    <div class="task">
      <BackLink href={href}>{words.back}</BackLink>
      <FormErrors errors={form.errors} />
      <p class="kicker">{title}</p>
      <h1>{words.title}</h1>
      <p>{savedAt ? words.kept(formatInstant(savedAt)) : words.none}</p>
      <p>{words.means}</p>
      <p>{words.key}</p>
      <p class="note">{words.lost}</p>
      <p>
        <a href={`${href}/form`}>{words.form}</a>
      </p>
      {savedAt ? (
        <Form action={`${href}/draft`}>
          <input type="hidden" name="sealed" value="" />
          <Button variant="secondary">{words.forget}</Button>
        </Form>
      ) : null}
    </div>
  );
}
