import type { FormState } from '../../../web/edge/outcomes.ts';
import { typedText } from '../../../web/edge/typed-text.ts';
import { Button } from '../../../web/govuk/button.tsx';
import { Textarea } from '../../../web/govuk/textarea.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import { Task } from '../../../web/shell/layout.tsx';
import { flagNames } from '../../red-flags/flag-names.en.ts';
import { flagFindings } from '../../red-flags/flag-words.en.ts';
import type { NotedFlag } from '../../red-flags/red-flags.rules.ts';
import { deskHref } from '../../tenders/procurement-hrefs.rules.ts';
import type { AwardDesk } from './visit-award.ts';
import { words } from './words.en.ts';

type NoteFlagPageProps = {
  readonly desk: AwardDesk;
  readonly noted: NotedFlag;
  readonly form: FormState;
  readonly action: string;
};

/** What stands out, and room for what explains it. */
export function NoteFlagPage({ desk, noted: { flag, facts, note }, form, action }: NoteFlagPageProps) {
  return (
    <Task>
      <FormErrors errors={form.errors} />
      <h1>{flagNames[flag]}</h1>
      <p>{flagFindings[flag](facts, desk.naming)}</p>
      {desk.award ? (
        <p>{words.noteDecided}</p>
      ) : (
        <Form action={action}>
          <Textarea
            name="note"
            label={words.note}
            hint={words.noteHint}
            error={form.errors['note']}
            value={typedText(form, 'note') ?? note ?? undefined}
            rows={4}
          />
          <Button>{words.noteSave}</Button>
        </Form>
      )}
      <p>
        <a href={`${deskHref(desk.procurement)}/award`}>{words.back}</a>
      </p>
    </Task>
  );
}
