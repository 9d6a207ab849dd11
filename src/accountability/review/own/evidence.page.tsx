import type { FormState } from '../../../web/edge/outcomes.ts';
import { typedText } from '../../../web/edge/typed-text.ts';
import { BackLink } from '../../../web/govuk/back-link.tsx';
import { Button } from '../../../web/govuk/button.tsx';
import { FileUpload } from '../../../web/govuk/file-upload.tsx';
import { TextInput } from '../../../web/govuk/text-input.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import { Task } from '../../../web/shell/layout.tsx';
import { words as fileWords } from '../../files/words.en.ts';
import type { Question } from '../questions.rules.ts';
import type { Evidence } from '../threads.queries.ts';
import type { ReviewVisit } from './filer-way.ts';
import { ownWords } from './words.en.ts';

const text = ownWords.evidence;

type EvidencePageProps = {
  readonly visit: ReviewVisit;
  readonly question: Question;
  readonly evidence: readonly Evidence[];
  readonly action: string;
  readonly form: FormState;
};

/** What shows one figure: what is there already, and a box for more. */
export function EvidencePage({ visit, question, evidence, action, form }: EvidencePageProps) {
  const back = `${visit.href}/sections/${question.section}#${question.id}`;
  return (
    <Task>
      <BackLink href={back}>{text.done}</BackLink>
      <FormErrors errors={form.errors} />
      <h1>{text.title(question.short)}</h1>
      <p class="lede">{question.evidenceRule}</p>
      <p>{text.privacy}</p>
      <h2>{text.have}</h2>
      {evidence.length === 0 ? <p>{text.none}</p> : <Kept evidence={evidence} action={action} />}
      <Form action={action} withFiles>
        <EvidenceBoxes form={form} />
        <Button>{text.add}</Button>
      </Form>
    </Task>
  );
}

/** A file, a link, or both. */
export function EvidenceBoxes({ form }: { readonly form: FormState }) {
  return (
    <>
      <FileUpload
        name="file"
        label={text.file}
        hint={fileWords.evidenceKinds}
        error={form.errors['file']}
        accept=".jpg,.jpeg,.png,.pdf,.csv"
      />
      <TextInput
        name="link"
        label={text.link}
        hint={text.linkHint}
        value={typedText(form, 'link')}
        error={form.errors['link']}
        inputMode="url"
        autocomplete="off"
      />
    </>
  );
}

function Kept({ evidence, action }: { readonly evidence: readonly Evidence[]; readonly action: string }) {
  return (
    <ul class="list">
      {evidence.map(({ id, link, name }) => (
        <li>
          <bdi>{link ?? name}</bdi>
          <Form action={action} withFiles>
            <input type="hidden" name="remove" value={id} />
            <Button variant="secondary">
              {text.remove}
              <span class="govuk-visually-hidden">{text.removeOf(link ?? name ?? '')}</span>
            </Button>
          </Form>
        </li>
      ))}
    </ul>
  );
}
