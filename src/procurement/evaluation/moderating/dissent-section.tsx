import type { FormState } from '../../../web/edge/outcomes.ts';
import { typedText } from '../../../web/edge/typed-text.ts';
import { Button } from '../../../web/govuk/button.tsx';
import { Details } from '../../../web/govuk/details.tsx';
import { Radios } from '../../../web/govuk/radios.tsx';
import { Textarea } from '../../../web/govuk/textarea.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { dissentWords as words } from './dissent.words.en.ts';
import type { Dissent } from './dissents.queries.ts';

type DissentSectionProps = {
  readonly dissents: readonly Dissent[];
  /** Who may still say that they do not agree; one alone says it for themselves. */
  readonly scorers: readonly { readonly personId: string; readonly name: string }[];
  readonly isOwn: boolean;
  readonly form: FormState;
  readonly action: string;
};

/** Who does not agree with the panel’s number, and the way to say so. */
export function DissentSection({ dissents, scorers, isOwn, form, action }: DissentSectionProps) {
  const isTyping = ['dissent', 'personId'].some((field) => form.errors[field]);
  return (
    <>
      {dissents.map((dissent) => (
        <p>
          <strong>{isOwn ? words.ownSaid : words.said(dissent.name)}</strong> {dissent.words}
        </p>
      ))}
      {scorers.length > 0 ? (
        <Details summary={isOwn ? words.ownOpen : words.open} open={isTyping}>
          <Form action={action}>
            {isOwn ? null : (
              <Radios
                name="personId"
                legend={words.who}
                small
                error={form.errors['personId']}
                value={typedText(form, 'personId')}
                items={scorers.map(({ personId, name }) => ({ value: personId, text: name }))}
              />
            )}
            <Textarea
              name="dissent"
              label={words.why}
              hint={words.whyHint}
              error={form.errors['dissent']}
              value={typedText(form, 'dissent')}
              rows={3}
            />
            <Button variant="secondary">{words.record}</Button>
          </Form>
        </Details>
      ) : null}
    </>
  );
}
