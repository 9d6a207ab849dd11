import { type FormReader, readText } from '../tenders/form-fields.ts';
import { readLondonTime } from '../tenders/read-london-time.ts';
import { LONGEST_IDENTIFIER, type PlatformNotice } from './notice.rules.ts';
import { words } from './words.en.ts';

const timeFields = { day: 'platform', time: 'platform-time' } as const;
const everyField = [
  'identifier',
  'platform-day',
  'platform-month',
  'platform-year',
  'platform-time',
] as const;

/** The fields of `NoticeFields`: a notice’s number on the central platform and its time there; null after a fault. */
export function readNotice(form: FormReader): PlatformNotice | null {
  const identifier = readText(form, 'identifier', {
    blank: words.identifierBlank,
    max: LONGEST_IDENTIFIER,
    long: words.identifierLong,
  });
  const publishedAt = readLondonTime(form, timeFields, words);
  return publishedAt ? { identifier, publishedAt } : null;
}

/** The same where the notice may be recorded later: null also when nothing was typed. */
export function readNoticeIfAny(form: FormReader): PlatformNotice | null {
  return everyField.every((field) => readText(form, field) === '') ? null : readNotice(form);
}
