import type { FormState } from '../../../web/edge/outcomes.ts';
import { typedText } from '../../../web/edge/typed-text.ts';
import { BackLink } from '../../../web/govuk/back-link.tsx';
import { Button } from '../../../web/govuk/button.tsx';
import { FileUpload } from '../../../web/govuk/file-upload.tsx';
import { TextInput } from '../../../web/govuk/text-input.tsx';
import { Textarea } from '../../../web/govuk/textarea.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import { Task } from '../../../web/shell/layout.tsx';
import { words as fileWords } from '../../files/words.en.ts';
import { amount } from '../../promises/quantity.words.en.ts';
import type { Match } from './matches.queries.ts';
import { words } from './words.en.ts';
import { matchHref } from './write-to-other.ts';

const text = words.given;
type GivenPageProps = { readonly match: Match; readonly action: string; readonly form: FormState };

/** The supplier’s question on the day: what did you give, and what shows it? */
export function GivenPage({ match, action, form }: GivenPageProps) {
  const field = (name: string) => ({ name, value: typedText(form, name), error: form.errors[name] });
  return (
    <Task>
      <BackLink href={matchHref(match.matchId)}>{match.needTitle}</BackLink>
      <FormErrors errors={form.errors} />
      <h1>{text.title}</h1>
      <p>{text.lede}</p>
      <Form action={action} withFiles>
        <TextInput
          {...field('quantity')}
          label={text.quantity(amount(match.quantity, match.unit))}
          inputMode="decimal"
          width={10}
        />
        <Textarea {...field('note')} label={text.note} hint={text.noteHint} rows={3} />
        <FileUpload
          name="file"
          label={text.file}
          hint={fileWords.evidenceKinds}
          error={form.errors['file']}
          accept=".jpg,.jpeg,.png,.pdf,.csv"
        />
        <TextInput {...field('link')} label={text.link} type="url" inputMode="url" />
        <Button>{text.act}</Button>
      </Form>
    </Task>
  );
}
