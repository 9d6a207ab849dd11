import type { FormState } from '../../web/edge/outcomes.ts';
import { Button } from '../../web/govuk/button.tsx';
import { Radios } from '../../web/govuk/radios.tsx';
import { TextInput } from '../../web/govuk/text-input.tsx';
import { Form } from '../../web/shell/form.tsx';
import { FormErrors } from '../../web/shell/form-errors.tsx';
import type { Round } from '../rounds/rounds.queries.ts';
import { words } from './words.en.ts';

type AuditFilePageProps = { readonly round: Round; readonly form: FormState };

/** For whom the rows are, before they are handed over. */
export function AuditFilePage({ round, form: { values, errors } }: AuditFilePageProps) {
  const typed = values['purpose'];
  return (
    <div class="task">
      <FormErrors errors={errors} />
      <h1>{words.auditTitle}</h1>
      <p>{words.auditLede}</p>
      <Form action={`/work/${round.bodySlug}/rounds/${round.slug}/audit-file`}>
        {round.ways.length > 1 ? (
          <Radios
            name="way"
            legend={words.auditWay}
            items={round.ways.map((way) => ({ value: way, text: words.ways[way] }))}
            error={errors['way']}
          />
        ) : (
          <input type="hidden" name="way" value={round.ways[0]} />
        )}
        <TextInput
          name="purpose"
          label={words.auditReason}
          hint={words.auditReasonHint}
          error={errors['purpose']}
          value={typeof typed === 'string' ? typed : ''}
        />
        <Button>{words.auditAct}</Button>
      </Form>
    </div>
  );
}
