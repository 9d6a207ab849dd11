import type { FormState } from '../../../web/edge/outcomes.ts';
import { Button } from '../../../web/govuk/button.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import { Task } from '../../../web/shell/layout.tsx';
import { NoticeFields, noticeFieldIds } from '../../notices/notice-fields.tsx';
import type { DetailsDesk } from './visit-details.ts';
import { words } from './words.en.ts';

type PublishDetailsPageProps = {
  readonly desk: DetailsDesk;
  readonly backHref: string;
  readonly form: FormState;
  readonly action: string;
};

/** The number and the time of the contract details notice. */
export function PublishDetailsPage({ desk, backHref, form, action }: PublishDetailsPageProps) {
  const leftOut = desk.passages.filter(({ withheldAs }) => withheldAs !== null).length;
  return (
    <Task>
      <FormErrors errors={form.errors} ids={noticeFieldIds} />
      <h1>{words.publish}</h1>
      <p>{words.publishLede}</p>
      <p>{words.leftCount(leftOut)}</p>
      <Form action={action}>
        <NoticeFields kind="UK7" form={form} />
        <Button>{words.publishSave}</Button>
      </Form>
      <p>
        <a href={backHref}>{words.back}</a>
      </p>
    </Task>
  );
}
