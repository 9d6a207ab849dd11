import type { FormState } from '../../../web/edge/outcomes.ts';
import { typedText } from '../../../web/edge/typed-text.ts';
import { Button } from '../../../web/govuk/button.tsx';
import { TextInput } from '../../../web/govuk/text-input.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import { Task } from '../../../web/shell/layout.tsx';
import { NoticeFields, noticeFieldIds } from '../../notices/notice-fields.tsx';
import { deskHref } from '../../tenders/procurement-hrefs.rules.ts';
import { isNoticeOptional } from '../standstill.rules.ts';
import type { AwardDesk } from './visit-award.ts';
import { words } from './words.en.ts';

type PublishPageProps = { readonly desk: AwardDesk; readonly form: FormState; readonly action: string };

/** What publishing does, and the number and time of the notice that is out. */
export function PublishPage({ desk, form, action }: PublishPageProps) {
  const { award, procurement } = desk;
  const mayPublish = award?.summariesSentAt && !award.publishedAt;
  return (
    <Task>
      <FormErrors errors={form.errors} ids={noticeFieldIds} />
      <h1>{words.publish}</h1>
      {mayPublish ? <PublishForm desk={desk} form={form} action={action} /> : <p>{words.nothingToPublish}</p>}
      <p>
        <a href={`${deskHref(procurement)}/award`}>{words.back}</a>
      </p>
    </Task>
  );
}

function PublishForm({ desk, form, action }: PublishPageProps) {
  const { regime, kind } = desk.standstillRules;
  const isOptional = isNoticeOptional(regime, kind);
  const must = kind === 'mandatory' || kind === 'provider-selection';
  return (
    <>
      <p>{words.publishLede}</p>
      <ul>
        {words.publishSteps(words.standstillOf[kind]).map((step) => (
          <li>{step}</li>
        ))}
      </ul>
      <p>
        {isOptional ? words.noticeOptional : words.noticeLede} {words.noticeInTime}
      </p>
      <Form action={action}>
        <NoticeFields kind="UK6" form={form} />
        <TextInput
          name="offered"
          label={words.offered}
          hint={must ? words.offeredHint.must : words.offeredHint.may}
          error={form.errors['offered']}
          value={typedText(form, 'offered')}
          width={3}
          inputMode="numeric"
          autocomplete="off"
        />
        <Button>{words.publishSave}</Button>
      </Form>
    </>
  );
}
