import type { FormState } from '../../web/edge/outcomes.ts';
import { Button } from '../../web/govuk/button.tsx';
import { DateInput } from '../../web/govuk/date-input.tsx';
import { TextInput } from '../../web/govuk/text-input.tsx';
import { WarningText } from '../../web/govuk/warning-text.tsx';
import { Form } from '../../web/shell/form.tsx';
import { FormErrors } from '../../web/shell/form-errors.tsx';
import { shownDate, shownValue } from '../tenders/form-fields.ts';
import type { Procurement } from '../tenders/procurement.rules.ts';
import { deskHref } from '../tenders/procurement-hrefs.rules.ts';
import { BackToCriteria } from './back-to-criteria.tsx';
import { mayPublish, type NamedFinding } from './checks/checks.rules.ts';
import { ChecksList } from './checks-list.tsx';
import { words } from './publish-words.en.ts';

type PublishPageProps = {
  readonly procurement: Procurement;
  readonly findings: readonly NamedFinding[];
  readonly form: FormState;
};

/** The last look before the criteria lock for good. */
export function PublishTenderNoticePage({ procurement, findings, form }: PublishPageProps) {
  return (
    <div class="task">
      <BackToCriteria procurement={procurement} />
      <FormErrors errors={form.errors} ids={{ due: 'due-day' }} />
      <div class="desk-head">
        <h1>{words.title}</h1>
      </div>
      <WarningText>{words.lede}</WarningText>
      <Standing findings={findings} />
      {mayPublish(findings) ? <NoticeForm procurement={procurement} form={form} /> : null}
    </div>
  );
}

function Standing({ findings }: Pick<PublishPageProps, 'findings'>) {
  const open = findings.filter(({ level }) => level !== 'ok');
  if (open.length === 0) return <p>{words.ready}</p>;
  return (
    <>
      <h2>{mayPublish(findings) ? words.lookAgain : words.mustMend}</h2>
      <ChecksList findings={open} />
    </>
  );
}

function NoticeForm({ procurement, form: { values, errors } }: Omit<PublishPageProps, 'findings'>) {
  return (
    <Form action={`${deskHref(procurement)}/publish`}>
      <DateInput
        id="due"
        namePrefix="due"
        legend={words.date}
        hint={words.dateHint}
        values={shownDate(values, 'due')}
        error={errors['due']}
      />
      <TextInput
        name="time"
        label={words.time}
        hint={words.timeHint}
        width={5}
        value={shownValue(values, 'time', '12:00')}
        error={errors['time']}
      />
      <TextInput
        name="identifier"
        label={words.identifier}
        hint={words.identifierHint}
        width={20}
        value={shownValue(values, 'identifier')}
        error={errors['identifier']}
      />
      <Button>{words.act}</Button>
    </Form>
  );
}
