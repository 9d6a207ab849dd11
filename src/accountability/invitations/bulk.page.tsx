import type { FormState } from '../../web/edge/outcomes.ts';
import { BackLink } from '../../web/govuk/back-link.tsx';
import { Button } from '../../web/govuk/button.tsx';
import { Checkboxes } from '../../web/govuk/checkboxes.tsx';
import { Details } from '../../web/govuk/details.tsx';
import { Form } from '../../web/shell/form.tsx';
import { deskWords as words } from './desk.words.en.ts';
import type { Letter } from './letter.words.en.ts';
import { LetterSheet } from './letter-sheet.tsx';

type ConfirmProps = {
  readonly action: string;
  readonly form: FormState;
  /** What ticking the box says. */
  readonly confirm: string;
  readonly act: string;
  /** What the act is about, for those who look at it on a page. */
  readonly ids?: readonly string[] | undefined;
};

/** An act on many at once: a box to tick, then the button. */
export function ConfirmForm({ action, form, confirm, act, ids = [] }: ConfirmProps) {
  return (
    <Form action={action}>
      {ids.map((id) => (
        <input type="hidden" name="invitation" value={id} />
      ))}
      <Checkboxes
        name="confirm"
        legend={words.invite.confirmLegend}
        legendClass="govuk-visually-hidden"
        error={form.errors['confirm']}
        items={[{ value: 'yes', text: confirm }]}
      />
      <Button>{act}</Button>
    </Form>
  );
}

export type PreviewedLetter = { readonly to: string; readonly letter: Letter };

/** The mail merge as the first few of them read it. */
export function LetterPreview({ letters }: { readonly letters: readonly PreviewedLetter[] }) {
  if (letters.length === 0) return null;
  return (
    <section>
      <h2>{words.preview.title}</h2>
      <p class="note">{words.preview.note}</p>
      {letters.map(({ to, letter }, index) => (
        <Details summary={<bdi>{words.preview.one(to)}</bdi>} open={index === 0}>
          <LetterSheet letter={letter} />
        </Details>
      ))}
    </section>
  );
}

export function BackToDesk({ base, year }: { readonly base: string; readonly year: string }) {
  return <BackLink href={`${base}?year=${year}`} />;
}
