import { words as tenderWords } from '../../tenders/words.en.ts';

/** What is said beside a day and time that cannot be read. */
export const dueWords = {
  dayWrong: { ...tenderWords.dateWrong, blank: 'Type the day bids are due then' },
  timeWrong: 'Type a time such as 12:00 or 17:30',
  clocksChange: 'The clocks change in that hour, so it comes twice or never. Choose another',
} as const;
