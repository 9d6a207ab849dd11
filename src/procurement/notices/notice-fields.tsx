import type { FormState } from '../../web/edge/outcomes.ts';
import { DateInput } from '../../web/govuk/date-input.tsx';
import { TextInput } from '../../web/govuk/text-input.tsx';
import { shownDate, shownValue } from '../tenders/form-fields.ts';
import type { NoticeKind } from './notice.rules.ts';
import { words } from './words.en.ts';

/** Where a summary of errors points to, for the fields below. */
export const noticeFieldIds = { platform: 'platform-day' } as const;

/** The number and the time of a notice on the central platform, to be read by `readNotice` or `readNoticeIfAny`. */
export function NoticeFields({ kind, form }: { readonly kind: NoticeKind; readonly form: FormState }) {
  const { values, errors } = form;
  return (
    <>
      <TextInput
        name="identifier"
        label={words.identifier(kind)}
        hint={words.identifierHint}
        width={20}
        value={shownValue(values, 'identifier')}
        error={errors['identifier']}
      />
      <DateInput
        id="platform"
        namePrefix="platform"
        legend={words.day}
        hint={words.dayHint}
        values={shownDate(values, 'platform')}
        error={errors['platform']}
      />
      <TextInput
        name="platform-time"
        label={words.time}
        hint={words.timeHint}
        width={5}
        value={shownValue(values, 'platform-time')}
        error={errors['platform-time']}
      />
    </>
  );
}
