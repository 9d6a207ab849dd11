import type { FormState } from '../../web/edge/outcomes.ts';
import { FormErrors } from '../../web/shell/form-errors.tsx';
import { Empty } from '../../web/shell/layout.tsx';
import { BackToDesk, ConfirmForm, LetterPreview, type PreviewedLetter } from './bulk.page.tsx';
import { deskWords as words } from './desk.words.en.ts';
import type { Invitation } from './invitation-list.queries.ts';
import type { Desk } from './visit-desk.ts';

const text = words.remind;

type RemindPageProps = {
  readonly desk: Desk;
  readonly due: readonly Invitation[];
  readonly letters: readonly PreviewedLetter[];
  readonly form: FormState;
};

/** Who would be reminded, how, and what each would read; then the act. */
export function RemindPage({ desk, due, letters, form }: RemindPageProps) {
  const byEmail = due.filter(({ email }) => email).length;
  return (
    <>
      <BackToDesk base={desk.base} year={desk.year} />
      <FormErrors errors={form.errors} />
      <h1>{text.title}</h1>
      {due.length === 0 ? (
        <Empty>
          <p>{text.none}</p>
        </Empty>
      ) : (
        <>
          <p>{text.lede(due.length, byEmail, due.length - byEmail)}</p>
          <p>
            <a href={`${desk.base}?year=${desk.year}&state=remind`}>{words.states.remind}</a>
          </p>
          <ConfirmForm
            action={`${desk.base}/remind?year=${desk.year}`}
            form={form}
            confirm={text.confirm(due.length)}
            act={text.act(due.length)}
          />
          <LetterPreview letters={letters} />
        </>
      )}
    </>
  );
}
