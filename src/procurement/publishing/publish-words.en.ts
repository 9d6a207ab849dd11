import { words as tenderWords } from '../tenders/words.en.ts';

/** Words of publishing the tender notice. */
export const words = {
  title: 'Publish the tender notice',
  lede: 'From this moment nothing about the criteria can change, whoever asks. To mend an error you give this tender up and start again.',
  lots: (titles: readonly string[]) =>
    `These lots go out together, with one notice and one deadline: ${titles.join('; ')}.`,
  mustMend: 'Mend these first',
  reasons: 'Say why you go on',
  reasonsLede:
    'The checks warn of these. The law lets you go on; your reason goes onto the public record with the notice.',
  ready: 'Nothing stands in the way.',
  fixes: {
    title: 'What the notice fixes',
    head: ['What', 'Fixed as'] as const,
    caption: 'Everything that is fixed from the moment you publish',
    criteria: 'Criteria and marks',
    criteriaAs: (count: number) =>
      `${count === 1 ? '1 criterion' : `${count} criteria`} with ${count === 1 ? 'its' : 'their'} marks. Nobody can change them`,
    conditions: 'Conditions of taking part',
    conditionsAs: (count: number) =>
      count === 0
        ? 'None: every supplier may bid that is not excluded by law.'
        : `${count === 1 ? '1 condition' : `${count} conditions`}, apart from the marks.`,
    conditionsLink: 'Look at the conditions',
    value: 'Value',
    deadline: 'Deadline',
    deadlineAs: 'Only later, for everybody, by a recorded act: a change, or an outage of this site',
    documents: 'Documents',
    documentsAs: (count: number) =>
      count === 0
        ? 'None yet. Afterwards you add them by a change, which gives more time'
        : `${count === 1 ? '1 document' : `${count} documents`}. Afterwards you change them by a change, which gives more time`,
    documentsLink: 'Add documents',
    sealing: 'How bids are sealed',
    openers: (needed: number, offices: readonly string[]) =>
      `To ${offices.length} openers, any ${needed} of whom open together: ${offices.join(', ')}`,
    accessRule: 'On this site as they arrive; it opens none before the deadline',
    openersMissing: 'The openers are not all named with their keys',
    grace: 'Time for the bytes of a bid',
    graceAs: (minutes: number) =>
      `${minutes} minutes after the deadline, for a bid that was committed in time`,
    graceNone: 'A bid comes whole, or not at all',
    reserved: 'Kept for',
    reservedNone: 'Nobody: all may bid',
    observers: 'Who watches',
    observersNone: 'Nobody is named to watch',
    time: 'Least time for bids',
  },
  time: {
    period: (earliest: string, source: string) =>
      `If the platform has it out today, bids may be due on ${earliest} at the earliest (${source}).`,
    none: 'The law sets no least time for this purchase. Give bidders what they need for it.',
    tooShort: (earliest: string, source: string) =>
      `The law gives bidders until ${earliest} (${source}). Choose a later day, or say below why the law lets this be shorter`,
    reason: 'If that is before the law’s least time: why may it be?',
    reasonHint: 'Leave it empty otherwise. A state of urgency is one such reason. Everybody can read it',
    reasonLong: 'Write 600 characters or fewer',
  },
  date: 'On which day are bids due?',
  dateHint: 'For example, 24 7 2027',
  dateWrong: {
    ...tenderWords.dateWrong,
    blank: 'Type the day bids are due',
  },
  clock: 'By what time, in London?',
  clockHint: 'Such as 12:00. A bid that comes at that very moment is in time',
  timeWrong: 'Type a time such as 12:00 or 17:30',
  clocksChange: 'The clocks change in that hour, so it comes twice or never. Choose another',
  questions: 'Until which day may bidders ask?',
  questionsHint: 'They may ask until 5pm. Leave it empty for a week before bids are due',
  questionsWrong: {
    ...tenderWords.dateWrong,
    blank: 'Type the day questions end',
  },
  questionsEndWrong: 'Choose a day after today and not after bids are due',
  platform: 'On the central platform',
  platformLede:
    'The law counts the notice as published when it is on the central digital platform, and every period runs from that day. If it is out there already, record it now; otherwise record it as soon as it is.',
  platformFeed: 'Type its number alone and this site asks the platform’s feed for the time.',
  act: 'Publish and lock the criteria',
  deadlinePassed: 'Choose a time that is still to come',
  alreadyPublished: 'The tender notice is out already.',
  abandoned: 'This purchase was given up.',
  openersMissing:
    'Bids are to be sealed to openers, and the openers could not open yet: three or more, each with a key.',
  noCompetition:
    'This is a direct award, so no tender notice comes. To ask for bids, choose another procedure in the plan.',
  publishFirstLot: 'This is a later lot. Publish from the first lot: all lots go out together.',
  lotReasonsMissing: 'a warning about its criteria has no reason yet. Give the reasons at its own criteria.',
  inLot: (lot: string, sentence: string) => `${lot}: ${sentence}`,
  weights: (total: number) =>
    total < 100
      ? `The marks total ${total}: add ${100 - total} before you publish.`
      : `The marks total ${total}: take away ${total - 100} before you publish.`,
  mend: 'Something must be mended first. It is listed on this page.',
} as const;
