import { Temporal } from 'temporal-polyfill';
import { londonInstant } from '../../values/dates.ts';
import { readReasons } from '../criteria/reasons/reason-form.ts';
import { readNoticeIfAny } from '../notices/read-notice.ts';
import { type FormReader, readDate, readText } from '../tenders/form-fields.ts';
import { readLondonTime } from '../tenders/read-london-time.ts';
import { words } from './publish-words.en.ts';

const endOfQuestions = Temporal.PlainTime.from('17:00');
const never = Temporal.Instant.fromEpochMilliseconds(0);

/** The form of the tender notice. `isFedByPlatform`: the number alone is enough, the feed gives the time. */
export function readPublishForm(isFedByPlatform: boolean) {
  return (form: FormReader) => {
    const due = readLondonTime(form, { day: 'due', time: 'time' }, { ...words, dayWrong: words.dateWrong });
    const shortTimeReason = readText(form, 'short', { max: 600, long: words.time.reasonLong });
    const platform = readPlatform(form, isFedByPlatform);
    return {
      bidsDueAt: due ?? never,
      questionsUntil: readQuestionsEnd(form),
      shortTimeReason,
      noticeIdentifier: platform?.identifier ?? null,
      platformAt: platform?.publishedAt ?? null,
      reasons: readReasons(form),
    };
  };
}

function readPlatform(form: FormReader, isFed: boolean) {
  const identifier = readText(form, 'identifier');
  const isNumberAlone = ['platform-day', 'platform-month', 'platform-year', 'platform-time'].every(
    (field) => readText(form, field) === '',
  );
  return isFed && identifier !== '' && isNumberAlone
    ? { identifier, publishedAt: null }
    : readNoticeIfAny(form);
}

function readQuestionsEnd(form: FormReader): Temporal.Instant | null {
  const isEmpty = ['day', 'month', 'year'].every((part) => readText(form, `questions-${part}`) === '');
  if (isEmpty) return null;
  const day = readDate(form, 'questions', words.questionsWrong);
  const end = day && londonInstant(day, endOfQuestions);
  return end && 'instant' in end ? end.instant : null;
}
