import { formatDate } from '../../../values/dates.ts';
import { barredRefusals } from '../../barred/words.en.ts';
import { type Ending, type SaidEnding, whoConfirms } from './challenge.rules.ts';
import type { AnswerRefusal, EndRefusal, SayRefusal, TellRefusal } from './refusals.rules.ts';

export const words = {
  title: (title: string) => `A court case about the award: ${title}`,
  deskTitle: (title: string) => `Court cases about the award: ${title}`,
  heading: 'Tell the authority that you have gone to court',
  lede: 'Use this page once you have begun proceedings about this award. If the authority hears of it while standstill runs, it may not sign the contract until the court lets it, decides the case, or the case ends.',
  is: 'What this page does',
  isItems: [
    'It tells the authority, at once and with the time, that you have begun proceedings.',
    'It stops the contract from being signed here, if standstill still runs.',
    'It puts a line on the public record that there is a case, without your name.',
  ],
  isNot: 'What it does not do',
  isNotItems: [
    'It does not begin a court case: only the court’s office does that. It does not serve your papers either.',
    'It decides nothing. The court decides.',
    'It is no legal advice. There is little time, usually 30 days from when you knew or should have known: take advice now.',
  ],
  first:
    'If you want to understand the result first, read your assessment summary and write to the authority. That stops nothing, but it often answers the question.',
  source: 'Procurement Act 2023, sections 100, 101 and 106',
  below:
    'Contracts under the threshold stand outside these sections. The authority keeps to the standstill it offered.',
  standstill: (day: string) => `Standstill runs to the end of ${day}.`,
  over: 'Standstill is over, or there is none. Telling the authority now does not stop the signing by itself: ask the court.',
  signed: 'The contract is signed, so nothing here can stop it. The court may still hear a claim.',
  notOut: 'The award is not published yet.',
  number: 'The court’s number of your claim',
  numberHint: 'As it stands on the issued claim form, such as HT-2026-000123',
  begun: 'On which day did the court issue it?',
  begunWhat: 'the day the court issued it',
  tell: 'Tell the authority',
  yours: 'Your court case',
  told: (number: string, day: string) => `You told the authority of claim ${number} on ${day}.`,
  paused: 'The contract may not be signed until this ends.',
  notPaused: 'It came when no standstill ran, so it does not stop the signing by itself.',
  ended: (day: string) => `It no longer stands in the way since ${day}.`,
  endHeading: 'If it is over',
  endLegend: 'How did it end?',
  endings: {
    'court-lifted': 'The court let the contract be signed',
    'court-decided': 'The court decided the case',
    withdrawn: 'The claim was withdrawn',
    settled: 'Both sides settled',
  } satisfies Record<Ending, string>,
  endWords: 'Say when, and where it is written',
  endWordsHint:
    'Such as “Order of 3 March 2026, paragraph 2” or “Notice of discontinuance filed on 3 March 2026”',
  end: 'Record that it is over',
  sayHeading: 'If it ended',
  sayLede:
    'Name the day and where it is written. That ends nothing by itself: a second person here looks at a court’s order, and the bidder says whether it withdrew or settled.',
  sayEndings: {
    'court-lifted': 'Somebody else here confirms the order',
    'court-decided': 'Somebody else here confirms the order',
    withdrawn: 'The bidder is asked to say yes',
    settled: 'The bidder is asked to say yes',
  } satisfies Record<Ending, string>,
  sayOn: 'On which day was the order made, or the case withdrawn or settled?',
  sayOnWhat: 'the day of the order, the withdrawal or the settlement',
  sayWords: 'Its reference, or where it is written',
  sayWordsHint: 'Such as “Order of Judge Reed, HT-2026-000123, paragraph 2”',
  say: 'Record it and ask for the second word',
  said: (name: string | null, ending: Ending, on: string) =>
    `${name ?? 'The authority'} recorded: ${inWords[ending]} on ${on}.`,
  saidWhere: (reference: string) => `Written in: ${reference}`,
  waitsFor: {
    bidder: 'Until the bidder says that it is so, the contract may not be signed.',
    'second-person': 'Until a second person at the authority confirms it, the contract may not be signed.',
  },
  askHeading: { bidder: 'Is that so?', 'second-person': 'Have you seen the order?' },
  askLede: {
    bidder: 'Only you know. If you say yes, your case no longer keeps the contract from being signed.',
    'second-person':
      'Read the order itself. If you say yes, the case no longer keeps the contract from being signed.',
  },
  yes: { bidder: 'Yes, that is so', 'second-person': 'Yes, I have seen it' },
  no: 'No, that is wrong',
  ownWord: 'You recorded this, so somebody else has to confirm it.',
  nextDay: 'The contract can be signed on the next working day after a case ended at the earliest.',
  choose: 'Choose how it ended',
  deskHeading: 'Court cases about the award',
  deskLede:
    'If you are served with a claim form, or hear otherwise that proceedings have begun, record it here at once. Within standstill it stops the signing by law.',
  none: 'No court case is recorded.',
  whose: 'Whose case is it?',
  chooseWhose: 'Choose the bidder',
  record: 'Record the case',
  line: (supplier: string, number: string, begun: string) =>
    `${supplier}: claim ${number}, begun on ${begun}`,
  toldBy: { supplier: 'The bidder told you here', authority: 'You recorded it' },
  on: (day: string) => `on ${day}.`,
  openOne: 'What became of it',
  back: 'The award',
  public: {
    paused: (day: string) =>
      `A bidder has gone to court about this award, and the authority was told on ${day}. The contract may not be signed until that ends.`,
    open: (day: string) =>
      `A bidder has gone to court about this award. The authority was told on ${day}, after standstill, so the signing is not stopped by that alone.`,
    ended: (day: string, how: Ending) =>
      `A bidder had gone to court about this award. Since ${day} that stands in the way no more: ${endedHow[how]}.`,
  },
  task: (title: string) => `A court case stops the signing: ${title}`,
  confirmTask: (title: string) => `Say whether the court case ended like this: ${title}`,
  mailSubject: (title: string) => `A court case about the award: ${title}`,
  mail: (title: string, pauses: boolean) =>
    pauses
      ? `A bidder has begun proceedings about the award of “${title}”. It came within standstill: the contract may not be signed until the court lets you, decides the case, or it ends (Procurement Act 2023, section 101). Take legal advice.`
      : `A bidder has begun proceedings about the award of “${title}”. No standstill ran when it was told, so the signing is not stopped by that alone. Take legal advice before you sign.`,
  toldMail: (title: string, toldAs: 'supplier' | 'authority', pauses: boolean) => ({
    subject: words.mailSubject(title),
    body: `${toldBy[toldAs]} ${words.mail(title, pauses)}`,
  }),
  saidMail: (title: string, { ending, on, words: reference }: SaidEnding) => ({
    subject: `How the court case is said to have ended: ${title}`,
    body: `The authority recorded about the award of “${title}”: ${inWords[ending]} on ${formatDate(on)}. Written in: ${reference}\n\n${words.waitsFor[whoConfirms(ending)]} If it is wrong, say so on the page of the court case.`,
  }),
  endedMail: (title: string, ending: Ending) => ({
    subject: `The court case is recorded as over: ${title}`,
    body: `A court case about the award of “${title}” no longer stands in the way: ${inWords[ending]}. ${words.nextDay}`,
  }),
  deniedMail: (title: string, ending: Ending) => ({
    subject: `The court case is not over: ${title}`,
    body: `Somebody was asked whether it is so that ${inWords[ending]}, and said no. The case about the award of “${title}” stays open.`,
  }),
  tellRefusals: {
    ...barredRefusals,
    'no-award': 'The award is not published yet',
    'contract-signed': 'The contract is signed already',
    'not-begun-yet': 'That day is still to come: tell the authority once the court has issued the claim',
    'already-told': 'The authority knows of this case already',
    'number-blank': 'Type the number that the court gave',
  } satisfies Record<TellRefusal, string>,
  endRefusals: {
    'already-ended': 'It is recorded already that this is over',
    'words-short': 'Say in a sentence when, and where it is written',
    'not-yours-to-say': 'What the court did is for the authority to record',
  } satisfies Record<EndRefusal, string>,
  sayRefusals: {
    ...barredRefusals,
    'already-ended': 'It is recorded already that this is over',
    'already-said': 'Somebody recorded an ending already, and it waits for the second word',
    'words-short': 'Name the order by its reference, or say where the ending is written',
    'date-wrong': 'Choose a day since the case began, and not one to come',
    'not-yours-to-say': 'The authority records this',
  } satisfies Record<SayRefusal, string>,
  answerRefusals: {
    ...barredRefusals,
    'already-ended': 'It is recorded already that this is over',
    'nothing-said': 'Nothing waits for a second word here',
    'own-word': 'You recorded this yourself: somebody else has to confirm it',
    'not-yours-to-say': 'This is for somebody else to say',
  } satisfies Record<AnswerRefusal, string>,
  date: formatDate,
} as const;

const toldBy = {
  supplier: 'The bidder told the authority itself.',
  authority: 'The authority recorded it.',
};

const inWords: Record<Ending, string> = {
  'court-lifted': 'the court let the contract be signed',
  'court-decided': 'the court decided the case',
  withdrawn: 'the bidder withdrew its claim',
  settled: 'both sides settled',
};

const endedHow: Record<Ending, string> = {
  'court-lifted': 'the court let the contract be signed',
  'court-decided': 'the court decided the case',
  withdrawn: 'the bidder withdrew it',
  settled: 'both sides settled',
};
