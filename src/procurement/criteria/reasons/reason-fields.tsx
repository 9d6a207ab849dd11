import { Textarea } from '../../../web/govuk/textarea.tsx';
import { WarningIcon } from '../../../web/icons/warning-icon.tsx';
import { shownValue } from '../../tenders/form-fields.ts';
import type { OpenWarning } from './reason.rules.ts';
import { reasonField } from './reason-form.ts';
import { words } from './words.en.ts';

type ReasonFieldsProps = {
  readonly warnings: readonly OpenWarning[];
  readonly values: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly errors: Readonly<Record<string, string>>;
};

/** One box for each warning that stands: what is warned of, its source, and why the officer goes on. */
export function ReasonFields({ warnings, values, errors }: ReasonFieldsProps) {
  return (
    <>
      {warnings.map((warning) => {
        const name = reasonField(warning.key);
        return (
          <section>
            <Warning warning={warning} />
            <Textarea
              name={name}
              label={
                <>
                  {words.field}
                  <span class="govuk-visually-hidden"> {warning.sentence}</span>
                </>
              }
              hint={hintOf(warning)}
              rows={2}
              value={shownValue(values, name, warning.reason ?? '')}
              error={errors[name]}
            />
          </section>
        );
      })}
    </>
  );
}

function Warning({ warning: { check, sentence, source } }: { readonly warning: OpenWarning }) {
  return (
    <>
      <p class="warning-line">
        <WarningIcon />
        <span>{sentence}</span>
      </p>
      <p class="note">
        {source.url ? <a href={source.url}>{source.name}</a> : source.name}
        {' · '}
        <a href={`/checks/${check}`}>
          {words.page}
          <span class="govuk-visually-hidden">: {sentence}</span>
        </a>
      </p>
    </>
  );
}

function hintOf({ isPublic, earlierReason }: OpenWarning): string {
  const where = isPublic ? words.public : words.inTheFile;
  return earlierReason ? `${where} ${words.earlier(earlierReason)}` : where;
}
