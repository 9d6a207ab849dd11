import type { Temporal } from 'temporal-polyfill';
import { formatDate, londonDate } from '../../values/dates.ts';
import { dateFaults } from '../../web/edge/date-field.words.en.ts';
import { type AnswerFault, type AnswerKind, longestReason } from './charter.rules.ts';
import type { SigningFault } from './sign-charter.ts';
import type { WithdrawalFault } from './withdraw-charter.ts';

const choices: Readonly<Record<AnswerKind, string>> = {
  do: 'We do this now',
  will: 'We will, by a date',
  'not-for-us': 'Not for us',
};

/** An answer as its signer gave it: “we will, by 31 March 2027”. */
const said = (answer: AnswerKind, byDate: Temporal.PlainDate | null) =>
  byDate
    ? `we will, by ${formatDate(byDate)}`
    : choices[answer].charAt(0).toLowerCase() + choices[answer].slice(1);

/** What signers read. Read aloud, it should be plain to somebody who is nine. */
export const signingWords = {
  home: {
    title: 'Your Social Value Charter',
    lede: (count: number) =>
      `The Charter is ${count} short promises. It takes about 5 minutes, on a phone too. Your answers are kept as you go.`,
    once: 'You sign once, for every public body here. You sign again each year.',
    lede3:
      'To each promise you say one of three things: we do this now; we will, by a date; or not for us, and why.',
    public: 'Everyone can read your answers, your name and your position.',
    free: 'You can say no. Nobody has to sign to be allowed to bid.',
    need: 'You need to be allowed to sign: the owner, a director, a trustee or someone they asked.',
    start: 'Start now',
    goOn: 'Go on where you stopped',
    underWay: (answered: number, of: number) => `You answered ${answered} of ${of}. Your answers are kept.`,
    again: 'Sign again',
    againLede: 'Your answers of last time are there already. You look at each and say if it is still right.',
    changeLede:
      'To change an answer before then, sign again. Your answers are there already: you look at each and say if it is still right.',
    changedLede: (version: number) =>
      `The Charter has a new version, number ${version}. You are asked to sign it when you sign again. What you signed before stays as it was.`,
    stands: (until: Temporal.PlainDate) =>
      `Your signature stands until ${formatDate(until.subtract({ days: 1 }))}.`,
    ending: (on: Temporal.PlainDate) =>
      `Your signature runs out on ${formatDate(on)}. Sign again before then, and there is no gap.`,
    expired: (on: Temporal.PlainDate) => `Your signature ran out on ${formatDate(on)}.`,
    withdrawn: (on: Temporal.Instant) => `You withdrew your signature on ${formatDate(londonDate(on))}.`,
    justSigned: (minutes: number) =>
      `You signed. It took you ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}, breaks included.`,
    thanks: 'Everyone can read what you signed. Thank you.',
    page: 'Your page, as everyone sees it',
    badgeTitle: 'Your badge',
    badgeLede: 'Put this on your own website. It always shows how your signature stands today.',
    badgeCode: 'Copy this into your page',
    withdraw: 'Withdraw your signature',
    hiddenTitle: 'Your name is hidden now',
    hidden:
      'You are paid under your own name, so we hide it from everyone. To sign, show your name: people must see who signs. Your name then becomes public here, on your page and beside what you were paid.',
    hiddenHow: 'Show my name',
    hiddenNote: 'If you would rather stay hidden, you need not sign. Nothing else changes.',
    says: 'What the Charter says',
    asked: 'What public bodies ask of you',
    bodyLede: (count: number) =>
      `The public body signs the same ${count} promises as its suppliers. An elected member signs for it.`,
  },

  answer: {
    step: (place: number, of: number) => `${place} of ${of}`,
    choices,
    means: 'What this means for you',
    meansTrader: 'If you work for yourself:',
    meansFirm: 'If you are a firm, a charity or a co-operative:',
    why: 'Why it matters',
    lastTime: (answer: AnswerKind, byDate: Temporal.PlainDate | null) =>
      `Last time you said: ${said(answer, byDate)}. Is it still right? Change it if not.`,
    date: 'By which day?',
    dateHint: 'For example, 31 3 2027',
    what: 'the day you will do this by',
    reason: 'Why not?',
    reasonHint: 'One sentence is enough. Everyone can read it.',
    save: 'Save and go on',
    stop: 'Stop here. What you answered is kept.',
    back: 'Back',
    choose: 'Choose one of the three',
    faults: {
      'date-missing': dateFaults('the day you will do this by').blank,
      'date-passed': 'This day is over. Choose a later day, or say that you do this now',
      'date-too-far': 'This day is more than five years away. Choose one that is nearer',
      'reason-blank': 'Say in a few words why this is not for you',
      'reason-too-long': `Say it in ${longestReason} letters or fewer`,
      'not-started': 'You have not started yet. Go back and press “Start now”',
      'version-changed': 'The Charter has a new version. Go back and start again: your answers are kept',
    } satisfies Record<AnswerFault | 'not-started' | 'version-changed', string>,
  },

  sign: {
    title: 'Check and sign',
    lede: 'Look at your answers. You can change each one.',
    caption: 'Your answers',
    change: 'Change',
    answerNow: 'Answer this',
    missing: 'No answer yet',
    lookAgain: 'Look at it again',
    fromLastTime: (answer: AnswerKind, byDate: Temporal.PlainDate | null) =>
      `Last time: ${said(answer, byDate)}`,
    said: (answer: AnswerKind, byDate: Temporal.PlainDate | null) => {
      const text = said(answer, byDate);
      return text.charAt(0).toUpperCase() + text.slice(1);
    },
    name: 'Your name',
    nameHint: 'Everyone can read it.',
    position: 'Your position',
    positionHint: 'For example: owner, director, chair',
    declareLegend: 'You may sign',
    declare: (signer: string) => `I may sign for ${signer}, and our answers are true.`,
    act: 'Sign the Charter',
    stands: (months: number) =>
      `Your signature stands for ${months} months. We write to you before it runs out. You can withdraw it at any time.`,
    faults: {
      'not-started': 'You have not started yet. Go back and press “Start now”',
      'version-changed': 'The Charter has a new version. Go back and start again: your answers are kept',
      'name-hidden': 'Your name is hidden. Show it before you sign',
      'answers-missing': 'Some promises have no answer yet, or an old one. They are marked below',
      'name-blank': 'Enter your name',
      'position-blank': 'Enter your position, such as owner or director',
      'authority-not-declared': 'Tick the box if you may sign. If you may not, ask someone who may',
    } satisfies Record<SigningFault, string>,
    tooLong: 'Use 120 letters or fewer',
  },

  ownName: {
    title: 'Show your name',
    paidAs: 'Public bodies pay you under this name:',
    shown:
      'If you show it, everyone can read it here: on your page, beside what you were paid, and under the Charter if you sign.',
    cannotUndo: 'We cannot take it back once others have read it.',
    show: 'Show my name',
    keep: 'Keep it hidden',
    nothingHidden: 'Your name is not hidden, so there is nothing to show.',
  },

  withdraw: {
    title: 'Withdraw your signature',
    lede: 'Your page then says that you withdrew, when, and why. What you signed stays there to be read. You can sign again later.',
    reason: 'Why do you withdraw?',
    reasonHint: 'Everyone can read it.',
    act: 'Withdraw our signature',
    keep: 'Keep it',
    nothing: 'No signature of yours stands today, so there is nothing to withdraw.',
    faults: {
      'nothing-to-withdraw': 'No signature of yours stands today, so there is nothing to withdraw',
      'reason-blank': 'Say in a few words why you withdraw',
      'reason-too-long': `Say it in ${longestReason} letters or fewer`,
    } satisfies Record<WithdrawalFault, string>,
  },

  tasks: {
    renew: 'Sign the Social Value Charter again',
    bodySign: 'Sign the Social Value Charter for the body',
  },

  mail: {
    subject: 'Your Social Value Charter signature runs out soon',
    body: (signer: string, on: Temporal.PlainDate, link: string, stop: string) =>
      [
        `The signature of ${signer} under the Social Value Charter runs out on ${formatDate(on)}.`,
        'To keep it standing, sign again before then. Your answers of last time are there already, so it takes a few minutes:',
        link,
        stop,
      ].join('\n\n'),
    stop: 'You do not have to. Nobody needs to sign to be allowed to bid.',
  },
} as const;
