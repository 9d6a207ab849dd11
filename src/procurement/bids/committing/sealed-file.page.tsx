import { formatInstant } from '../../../values/dates.ts';
import type { FormState } from '../../../web/edge/outcomes.ts';
import { Button } from '../../../web/govuk/button.tsx';
import { FileUpload } from '../../../web/govuk/file-upload.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import type { Procurement } from '../../tenders/procurement.rules.ts';
import { bidHrefs } from '../protocol.rules.ts';
import { words } from './words.en.ts';

type SealedFilePageProps = {
  readonly procurement: Procurement;
  readonly megabytes: number;
  readonly form: FormState;
};

/** Handing in a bid that was sealed on another machine. */
export function SealedFilePage({ procurement, megabytes, form }: SealedFilePageProps) {
  const tender = { body: procurement.bodySlug, procurement: procurement.slug };
  const { bidsDueAt } = procurement;
  return (
    <div class="task">
      <FormErrors errors={form.errors} />
      <p class="kicker">{procurement.title}</p>
      <h1>{words.fileTitle}</h1>
      <p>{words.fileLede(bidsDueAt ? formatInstant(bidsDueAt) : '')}</p>
      <Form action={bidHrefs.sealedFile(tender)} withFiles>
        <FileUpload
          name="file"
          label={words.fileLabel}
          hint={words.fileHint(megabytes)}
          error={form.errors['file']}
        />
        <p class="note">{words.fileSealing}</p>
        <Button>{words.fileAct}</Button>
      </Form>
      <p>
        <a href={bidHrefs.openers(tender)}>{words.openersFile}</a>
      </p>
    </div>
  );
}
