import type { AppealRefusal } from './appeal.ts';
import type { Ground } from './bursts.rules.ts';
import type { DecideAppealRefusal } from './decide-appeal.ts';
import type { ProposeRefusal } from './propose-removal.ts';
import type { AppealDecision } from './removal.rules.ts';
import type { TakeStepRefusal } from './take-step.ts';

/** What officers read when answers look like one person’s many, and what that person reads. */
export const words = {
  title: 'Is every answer one person’s?',
  lede: 'Answers that come as no crowd of single people comes are shown here. It is a flag, never proof: a family, a workplace or a school can look like this. Setting them aside takes two people and a reason. It goes on the public record, and can be put back until the results are out.',
  kept: 'We keep no addresses of computers to find this. It rests on when accounts began, on their e-mail addresses, and on when codes from letters were used.',
  burstsTitle: 'Worth a second look',
  burstsNone: 'Nothing stands out just now.',
  answers: (count: number) => (count === 1 ? '1 answer' : `${count} answers`),
  grounds: {
    'one-hand': (shared: string) =>
      `Addresses alike but for numbers and dots (${shared}), begun within an hour`,
    'one-domain': (shared: string) => `Addresses at ${shared}, begun within an hour`,
    'codes-at-once': () =>
      'Many more codes from one print run of letters within ten minutes than around that time',
  } satisfies Record<Ground, (shared: string) => string>,
  groundNames: {
    'one-hand': 'Probably one hand',
    'one-domain': 'Probably one source',
    'codes-at-once': 'Letters opened together',
  } satisfies Record<Ground, string>,
  reason: 'Why should these not count?',
  reasonHint: 'Everyone can read this on the public record, and it stays there for ever: name nobody.',
  propose: 'Propose to set them aside',
  standingTitle: 'Proposed and decided',
  standingNone: 'No answers have been set aside.',
  proposedBy: (name: string) => `Proposed by ${name}. It takes a second person.`,
  confirmedBy: (first: string, second: string) => `Set aside by ${first} and ${second}.`,
  confirm: 'Confirm, and set them aside',
  askBack: 'Ask for them to count again',
  askBackReason: 'Why should they count again?',
  backAsked: (reason: string) =>
    `Somebody asks for them to count again: “${reason}” It takes a second person.`,
  confirmBack: 'Confirm, and let them count',
  isBack: 'They count again.',
  appealsTitle: 'People who disagree',
  appealsNone: 'Nobody has appealed.',
  appealSaid: (said: string) => `“${said}”`,
  decide: 'Your decision',
  decisions: {
    'counts-again': 'The answer counts again',
    'stays-aside': 'It stays aside',
  } satisfies Record<AppealDecision, string>,
  decideReason: 'Your reason',
  decideReasonHint: 'The person reads it, and so does everyone, on the public record for ever: name nobody.',
  decideAct: 'Decide',
  decisionBlank: 'Choose whether the answer counts again',
  back: 'Back to the round',
  somebody: 'somebody',
  proposeRefused: {
    'reason-missing': 'Say in four words or more why these answers should not count',
    closed: 'The round is closed. Answers can be set aside only while it is open',
    'burst-gone': 'This does not stand out any more. Look at the list again',
  } satisfies Record<ProposeRefusal, string>,
  stepRefused: {
    'same-person': 'It takes two people. Ask a colleague to confirm it',
    'not-now': 'Somebody has taken this step already. Look at the list again',
    'reason-missing': 'Say in four words or more why they should count again',
    closed: 'The round is closed. Answers can be set aside only while it is open',
    published: 'The results are out. Nothing can be set aside or put back any more',
  } satisfies Record<TakeStepRefusal, string>,
  decideRefused: {
    'reason-missing': 'Say in four words or more why you decided so',
    'own-removal': 'You had a part in setting this answer aside. Somebody else decides',
    'not-waiting': 'This appeal waits no more. Look at the list again',
  } satisfies Record<DecideAppealRefusal, string>,

  ownTitle: 'Your answer was set aside',
  ownLede: (reason: string) =>
    `Two people who run this round think that it was not one person’s own answer. Their reason: “${reason}”`,
  ownCounts: 'Your answer counts',
  ownCountsLede: 'Nobody has set it aside.',
  ownWhat:
    'If they are wrong, tell us. Somebody else, who had no part in it, decides while the round is open.',
  ownWords: 'Why should your answer count?',
  ownWordsHint: 'For example, how you came to take part. Four words or more.',
  ownAct: 'Send',
  ownGoOn: 'See or change your answer',
  ownWaiting: (said: string) => `You told us: “${said}” Somebody will decide soon. Look here again.`,
  ownStays: (reason: string) => `It stays aside: “${reason}” You can tell us more.`,
  appealRefused: {
    'words-missing': 'Say in four words or more why your answer should count',
    'not-aside': 'Your answer counts: nobody has set it aside',
    waiting: 'What you told us waits to be decided',
    closed: 'The round is closed. After that nobody can tell whose answer is whose',
  } satisfies Record<AppealRefusal, string>,

  publicTitle: 'Answers set aside',
  publicPageTitle: (title: string) => `Answers set aside: ${title}`,
  publicLede:
    'Two people who run this round decided together that these were not one person’s own answers. They are not counted, save where it says so.',
  publicBack: (reason: string) => `They count again: “${reason}”`,
  publicOne: (ground: string, answers: string, reason: string) => `${ground}: ${answers}. “${reason}”`,
  publicAppeal:
    'Whoever it happened to reads why when they come back to their answer, and can say that it is their own. Somebody else decides.',
  publicData: 'This list as data',
  publicAppealDecided: {
    'counts-again': (reason) => `Somebody appealed, and their answer counts again: “${reason}”`,
    'stays-aside': (reason) => `Somebody appealed, and their answer stays aside: “${reason}”`,
  } satisfies Record<AppealDecision, (reason: string) => string>,
  underTen: 'fewer than 10 answers',
  task: (round: string) => `Decide about answers set aside: ${round}`,
} as const;
