import type { FormState } from '../../web/edge/outcomes.ts';
import { Button } from '../../web/govuk/button.tsx';
import { Radios } from '../../web/govuk/radios.tsx';
import { TextInput } from '../../web/govuk/text-input.tsx';
import { Form } from '../../web/shell/form.tsx';
import { FormErrors } from '../../web/shell/form-errors.tsx';
import type { Round } from '../rounds/rounds.queries.ts';
import { auditFilesOf } from './audit-files.ts';
import { words } from './words.en.ts';

type AuditFilePageProps = { readonly round: Round; readonly form: FormState };

/** For whom the rows are, before they are handed over. */
export function AuditFilePage({ round, form: { values, errors } }: AuditFilePageProps) {
  const typed = values['purpose'];
  const files = round.ways.flatMap((way) => auditFilesOf[way]);
  return (
    <div class="task">
      <FormErrors errors={errors} />
      <h1>{words.auditTitle}</h1>
      <p>{words.auditLede}</p>
      <Form action={`/work/${round.bodySlug}/rounds/${round.slug}/audit-file`}>
        {files.length > 1 ? (
          <Radios
            name="file"
            legend={words.auditFile}
            items={files.map((file) => ({ value: file, text: words.auditFiles[file] }))}
            error={errors['file']}
          />
        ) : (
          <input type="hidden" name="file" value={files[0]} />
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
