import type { FormState } from '../../../web/edge/outcomes.ts';
import { BackLink } from '../../../web/govuk/back-link.tsx';
import { Button } from '../../../web/govuk/button.tsx';
import { FileUpload } from '../../../web/govuk/file-upload.tsx';
import { Textarea } from '../../../web/govuk/textarea.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import { sentenceOf } from '../entry/entry.page.tsx';
import type { ProofResult } from './check-proof.ts';
import { words } from './words.en.ts';

type CheckPageProps = {
  readonly results: readonly ProofResult[];
  readonly form: FormState;
  readonly site: string;
};

/** A proof, pasted or as a file: whether it stands in the record, in one sentence, and why. */
export function CheckPage({ results, form, site }: CheckPageProps) {
  const { proof } = form.values;
  return (
    <div class="task">
      <BackLink href="/record">{words.back}</BackLink>
      <FormErrors errors={form.errors} />
      <h1>{words.title}</h1>
      {results.length > 0 ? <Results results={results} /> : <p class="lede">{words.lede}</p>}
      <Form action="/record/check" withFiles>
        <Textarea
          name="proof"
          label={words.proof}
          hint={words.proofHint}
          value={typeof proof === 'string' ? proof : ''}
          rows={10}
          class="letters"
          spellcheck={false}
          autocomplete="off"
          error={form.errors['proof']}
        />
        <FileUpload
          name="file"
          label={words.file}
          hint={words.fileHint}
          accept=".tlog-proof,.txt,text/plain"
          error={form.errors['file']}
        />
        <Button>{words.act}</Button>
      </Form>
      <p>{words.own}</p>
      <pre class="letters">{words.command(site)}</pre>
    </div>
  );
}

function Results({ results }: { readonly results: readonly ProofResult[] }) {
  const standing = results.filter(({ stands }) => stands).length;
  return (
    <section aria-labelledby="result" role="status">
      <h2 id="result">{words.resultTitle}</h2>
      {results.length > 1 ? <p class="lede">{words.results(standing, results.length)}</p> : null}
      {results.map((result) => (
        <Result result={result} />
      ))}
    </section>
  );
}

function Result({ result }: { readonly result: ProofResult }) {
  if (!result.stands) {
    return (
      <div class="refusal">
        <p>
          <strong>
            {words.no} {words.faults[result.fault]}
          </strong>
        </p>
      </div>
    );
  }
  const { position, size, entry, isHeld } = result;
  return (
    <div class="stands">
      <p>
        <strong>{words.yes(position)}</strong>
      </p>
      {entry ? <p>{sentenceOf(entry)}</p> : null}
      <p>{words.yesWhy(size)}</p>
      {isHeld ? null : (
        <p class="govuk-error-message">
          <strong>{words.yesBut}</strong>
        </p>
      )}
      <p>
        <a href={`/record/${position}`}>{words.see(position)}</a>
      </p>
    </div>
  );
}
