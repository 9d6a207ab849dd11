import { formatInstant } from '../../../values/dates.ts';
import type { FormState } from '../../../web/edge/outcomes.ts';
import { BackLink } from '../../../web/govuk/back-link.tsx';
import { Button } from '../../../web/govuk/button.tsx';
import { Details } from '../../../web/govuk/details.tsx';
import { SummaryList } from '../../../web/govuk/summary-list.tsx';
import { Textarea } from '../../../web/govuk/textarea.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import { shownValue } from '../../tenders/form-fields.ts';
import type { Procurement } from '../../tenders/procurement.rules.ts';
import { deskHref } from '../../tenders/procurement-hrefs.rules.ts';
import { words as criteriaWords } from '../words.en.ts';
import type { ConflictsAssessment } from './conflicts.queries.ts';
import { words } from './words.en.ts';

type ConflictsPageProps = {
  readonly procurement: Procurement;
  /** The newest first. */
  readonly versions: readonly ConflictsAssessment[];
  readonly form: FormState;
};

const parts = ['found', 'steps', 'appearances'] as const;

/** The conflicts assessment: the newest text to go over again, and every version before it. */
export function ConflictsPage({ procurement, versions, form: { values, errors } }: ConflictsPageProps) {
  const [newest] = versions;
  return (
    <div class="task">
      <BackLink href={`${deskHref(procurement)}/criteria`}>{criteriaWords.title}</BackLink>
      <FormErrors errors={errors} />
      <div class="desk-head">
        <h1>{words.title}</h1>
        <p>{words.lede}</p>
      </div>
      <p>
        <strong>{newest ? versionOf(newest) : words.never}</strong>
      </p>
      <Form action={`${deskHref(procurement)}/criteria/conflicts`}>
        {parts.map((part) => (
          <Textarea
            name={part}
            label={words[part]}
            hint={words[`${part}Hint`]}
            rows={4}
            value={shownValue(values, part, newest?.[part])}
            error={errors[part]}
          />
        ))}
        <Button>{newest ? words.again : words.save}</Button>
      </Form>
      {versions.length > 0 ? <Versions versions={versions} /> : null}
    </div>
  );
}

function Versions({ versions }: Pick<ConflictsPageProps, 'versions'>) {
  return (
    <section>
      <h2>{words.versions}</h2>
      {versions.map((version) => (
        <Details summary={versionOf(version)}>
          <SummaryList
            rows={parts.map((part) => ({ key: words.rows[part], value: version[part] || words.nothing }))}
          />
        </Details>
      ))}
    </section>
  );
}

function versionOf({ version, recordedAt, recordedBy }: ConflictsAssessment): string {
  return words.newest(version, formatInstant(recordedAt), recordedBy ?? words.someone);
}
