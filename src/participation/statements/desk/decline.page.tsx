import type { FormState } from '../../../web/edge/outcomes.ts';
import { typedText } from '../../../web/edge/typed-text.ts';
import { Button } from '../../../web/govuk/button.tsx';
import { CharacterCount } from '../../../web/govuk/character-count.tsx';
import { Radios } from '../../../web/govuk/radios.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import { Task } from '../../../web/shell/layout.tsx';
import { declineGrounds, longestReason } from '../moderation.rules.ts';
import { Quote } from '../statement-card.page.tsx';
import { words as residentWords } from '../words.en.ts';
import type { ModeratedStatement } from './find-moderated-round.ts';
import { words } from './words.en.ts';

type DeclinePageProps = ModeratedStatement & { readonly form: FormState };

/** On which published ground, and why. */
export function DeclinePage({ round, statement, form }: DeclinePageProps) {
  const at = `/work/${round.bodySlug}/rounds/${round.slug}/statements/${statement.number}`;
  return (
    <Task>
      <FormErrors errors={form.errors} />
      <h1>{words.declineTitle(statement.number)}</h1>
      <Quote text={statement.text} />
      <p>
        {words.declineLede} {statement.state === 'shown' ? words.declineShownLede : ''}
      </p>
      <Form action={`${at}/decline`}>
        <Radios
          name="ground"
          legend={words.ground}
          error={form.errors['ground']}
          value={typedText(form, 'ground')}
          items={declineGrounds.map((ground) => ({ value: ground, text: residentWords.grounds[ground] }))}
        />
        <CharacterCount
          name="reason"
          label={words.reason}
          hint={words.reasonHint}
          error={form.errors['reason']}
          value={typedText(form, 'reason')}
          maxLength={longestReason}
          rows={3}
          spellcheck
        />
        <Button>{words.declineAct}</Button>
      </Form>
      <p>
        <a href={at}>{words.oneTitle(statement.number)}</a>
      </p>
    </Task>
  );
}
