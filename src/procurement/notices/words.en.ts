import { words as tenderWords } from '../tenders/words.en.ts';
import { LONGEST_IDENTIFIER, type NoticeKind, noticeNames } from './notice.rules.ts';
import type { NoticeRefusal } from './record-notice.ts';

/** Words for the number and time of a notice on the central digital platform. */
export const words = {
  name: (kind: NoticeKind) => `${noticeNames[kind]} (${kind})`,
  identifier: (kind: NoticeKind) => `What is the number of the ${noticeNames[kind]} on the central platform?`,
  identifierHint: 'Such as ocds-h6vhtk-04d2f1. The platform shows it when the notice is out',
  identifierLong: `Type a number of ${LONGEST_IDENTIFIER} characters or fewer`,
  identifierBlank: 'Type the notice’s number',
  identifierFirst: 'Type the number of the notice too, or leave its day and time empty',
  day: 'On which day did the platform publish it?',
  dayHint: 'The law counts from that day. For example, 24 7 2027',
  dayWrong: { ...tenderWords.dateWrong, blank: 'Type the day the platform published it' },
  time: 'At what time, in London?',
  timeHint: 'Such as 14:05, as the platform shows it',
  timeWrong: 'Type a time such as 9:05 or 17:30',
  clocksChange: 'The clocks change in that hour, so it comes twice or never. Choose another',
  refused: {
    'identifier-blank': 'Type the notice’s number',
    'identifier-long': `Type a number of ${LONGEST_IDENTIFIER} characters or fewer`,
    'still-to-come': 'That day and time are still to come: record the notice when it is out',
    'already-recorded': 'This notice is recorded already',
  } satisfies Record<NoticeRefusal['refused'], string>,
} as const;
