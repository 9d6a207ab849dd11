import { words as tenderWords } from '../tenders/words.en.ts';

/** Words of publishing the tender notice. */
export const words = {
  title: 'Publish the tender notice',
  lede: 'From this moment nothing about the criteria can change, whoever asks. To mend an error you end this tender and start again.',
  link: 'Publish the tender notice',
  mustMend: 'Mend these first',
  lookAgain: 'You may publish with these. Look at each once more',
  ready: 'Nothing stands in the way.',
  date: 'On which day are bids due?',
  dateHint: 'For example, 24 7 2027',
  dateWrong: {
    ...tenderWords.dateWrong,
    blank: 'Type the day bids are due',
  },
  time: 'By what time, in London?',
  timeHint: 'Such as 12:00. A bid that comes at that very moment is in time',
  timeWrong: 'Type a time such as 12:00 or 17:30',
  clocksChange: 'The clocks change in that hour, so it comes twice or never. Choose another',
  identifier: 'What is the notice’s number on the central platform?',
  identifierHint: 'Such as ocds-h6vhtk-04d2f1. The notice counts as published when it is there',
  identifierBlank: 'Type the notice’s number',
  identifierLong: 'Type a number of 80 characters or fewer',
  act: 'Publish and lock the criteria',
  deadlinePassed: 'Choose a time that is still to come',
  alreadyPublished: 'The tender notice is out already.',
  weights: (total: number) =>
    total < 100
      ? `The marks total ${total}: add ${100 - total} before you publish.`
      : `The marks total ${total}: take away ${total - 100} before you publish.`,
  mend: 'Something must be mended first. It is listed on this page.',
} as const;
