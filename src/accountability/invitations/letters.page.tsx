import type { Temporal } from 'temporal-polyfill';
import { formatDate } from '../../values/dates.ts';
import type { FormState } from '../../web/edge/outcomes.ts';
import { Button } from '../../web/govuk/button.tsx';
import { FormErrors } from '../../web/shell/form-errors.tsx';
import { Empty } from '../../web/shell/layout.tsx';
import { BackToDesk, ConfirmForm } from './bulk.page.tsx';
import { deskWords as words } from './desk.words.en.ts';
import type { Letter } from './letter.words.en.ts';
import { LetterSheet } from './letter-sheet.tsx';
import type { Desk } from './visit-desk.ts';

const text = words.letters;

type LettersPageProps = {
  readonly desk: Desk;
  readonly letters: readonly {
    readonly invitationId: string;
    readonly address: readonly string[];
    readonly letter: Letter;
  }[];
  /** How many wait in all. */
  readonly total: number;
  readonly today: Temporal.PlainDate;
  readonly form: FormState;
};

/** Letters to print: on paper each has a page of its own, and what stands above them is left out. */
export function LettersPage({ desk, letters, total, today, form }: LettersPageProps) {
  return (
    <>
      <div class="not-printed">
        <BackToDesk base={desk.base} year={desk.year} />
        <FormErrors errors={form.errors} />
        <h1>{text.title}</h1>
        {letters.length === 0 ? (
          <Empty>
            <p>{text.none}</p>
          </Empty>
        ) : (
          <>
            <p>{text.lede(letters.length, total)}</p>
            <p>{text.secret}</p>
            <p data-print hidden>
              <Button type="button" variant="secondary">
                {text.print}
              </Button>
            </p>
            <ConfirmForm
              action={`${desk.base}/letters?year=${desk.year}`}
              form={form}
              confirm={text.confirm}
              act={text.act}
              ids={letters.map(({ invitationId }) => invitationId)}
            />
          </>
        )}
      </div>
      {letters.map(({ address, letter }) => (
        <LetterSheet letter={letter} address={address} date={formatDate(today)} />
      ))}
    </>
  );
}
