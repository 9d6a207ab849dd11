import type { ChangeRefusal, WithdrawRefusal } from './change-own-entry.ts';
import type { PanelCodeRefusal } from './enter-panel-code.ts';
import type { JoinRefusal } from './pool.rules.ts';

/** What residents read while they put their names in. */
export const words = {
  joinTitle: 'Put your name in',
  joinLede: 'We send you a link by e-mail, so that we know it is you. No password.',
  joinWhy: 'We write to you about this panel only.',
  email: 'Your e-mail address',
  emailBlank: 'Enter your e-mail address',
  emailMalformed: 'Enter an e-mail address like name@example.org',
  sendLink: 'Send me the link',
  demonstration: 'This is a demonstration: no e-mail is sent.',
  readMail: 'Read it here',
  haveCode: 'I have a letter with a code',
  useEmail: 'I have no code: use my e-mail address',
  noEmail: 'No e-mail address?',
  noEmailBody: (body: string) =>
    `Ask ${body}: somebody there can put your name in for you, by phone or on paper.`,
  lettersOnly: 'People are asked to this panel by letter. You need the code from yours.',
  codeTitle: 'Your code',
  codeLede: 'It is in the letter: eight letters.',
  codeLabel: 'Code',
  codeHint: 'Like BCDF-GHJK. Small letters and no hyphen are fine.',
  codeAct: 'Go on',
  codeOnce: 'A code lets one person in. Use it again to come back to your own page.',
  codeRefused: {
    'code-malformed': 'A code has eight letters, like BCDF-GHJK. Look at your letter again',
    'code-unknown': 'We do not know this code. Look at your letter again',
    'code-used': 'Somebody who signs in by e-mail has used this code',
    'not-open': 'It is too early to put names in',
    closed: 'Names can no longer be put in',
  } satisfies Record<PanelCodeRefusal, string>,

  placeTitle: 'Where do you live?',
  placeHint: (place: string) => `This panel is for people who live in ${place}.`,
  region: 'any of the ten districts',
  elsewhere: 'Somewhere else',
  placeBlank: 'Choose where you live',
  goOn: 'Go on',

  consentTitle: 'What you say yes to',
  consentLede: 'Read this first. Then you can put your name in.',
  consentAsks: 'What we ask',
  consentAsksText:
    'Where you live, when you can come, and what would help you. And, only if you like, a few things about you.',
  consentWhy: 'Why',
  consentWhyText:
    'To draw a panel by lot that looks like the people who live here, and to tell you if you are drawn.',
  consentSees: 'Who sees it',
  consentSeesText: (body: string) =>
    `Your name and how to reach you: the people at ${body} who arrange the panel. Nobody is named in public. What you say about yourself is used by the lot alone. An auditor who checks the draw sees it without your name. If too few people of some group put their names in, fewer seats must be kept for that group, and anybody can see that.`,
  consentKept: 'How long we keep it',
  consentKeptText:
    'What you said about yourself is deleted 90 days after the draw, or after the day set for it if there is none. If you are not drawn, or say no, your name and all the rest go then too. If you sit on the panel, they go a year after the draw, or 90 days after its last meeting if that is later. What you were paid stays in the accounts, without your name.',
  consentDrawn: 'If you are drawn',
  consentDrawnText: 'You are asked if you still want to. You can say no, and you need give no reason.',
  consentAfter: 'Once names close',
  consentAfterText:
    'The list is fixed then, so that nobody can add or take away names before the draw. You can still take your name out. Your number then stays in the list until 90 days after the draw, without your name. You are not asked, and another person is drawn instead.',
  isOldEnough: (age: number) => `I am ${age} or over`,
  agrees: 'I have read this, and I want my name to go in',
  isOldEnoughBlank: (age: number) => `Tick the box if you are ${age} or over`,
  agreesBlank: 'Tick the box if you want your name to go in',
  joinAct: 'Put my name in',
  joinRefused: {
    'not-open': 'It is too early to put names in',
    closed: 'Names can no longer be put in',
    'too-young': 'Only people who are old enough can sit on this panel',
    'not-from-here': 'This panel is for people who live in its area',
    'home-needed': 'This panel never has two people of one address: enter theirs',
    'letter-needed': 'People are asked to this panel by letter. Enter the code from yours first',
  } satisfies Record<JoinRefusal, string>,

  aboutTitle: 'About you, if you like',
  aboutIn: 'Your name is in. You can stop here.',
  aboutLede:
    'If you tell us a little about yourself, the lot can make a panel that looks like the people here.',
  aboutChance:
    'It does not make you more or less welcome. It may change your chance a little: people like those who seldom come forward are drawn more often.',
  aboutConsent: 'I agree that you use what I say here to draw the panel',
  aboutConsentHint:
    'The law protects this more than other things, so we ask you. Without your tick we keep none of it.',
  aboutConsentBlank: 'Tick the box if we may use what you said, or choose “I would rather not say” for each',
  aboutBlank: 'Choose one, or “I would rather not say”',
  ratherNot: 'I would rather not say',
  or: 'or',
  save: 'Save and go on',

  helpTitle: 'What would help you come',
  helpLede: 'We ask once, so that we can arrange it. It does not change your chance.',
  when: 'When can you come?',
  whenHint: 'Tick all that you can.',
  needs: 'What would help?',
  needsHint: (childcare: boolean) =>
    childcare
      ? 'Tick all that would help. We pay for childcare and for care of others.'
      : 'Tick all that would help.',
  note: 'Anything else we should know',
  noteHint: 'Only those who arrange the panel see this.',
  noteLong: 'Use no more than 500 characters',
  name: 'Your name',
  nameHint: 'So that we know whom to ask for. Any name that you answer to.',
  nameBlank: 'Enter a name, so that we can reach you',
  nameLong: 'Use no more than 80 characters',
  contact: 'How can we reach you?',
  contactHint: 'A phone number, or the address where a letter finds you.',
  contactBlank: 'Tell us how to reach you, so that we can tell you if you are drawn',
  contactLong: 'Use no more than 200 characters',

  homeTitle: 'Who lives together',
  homeLede:
    'This panel never has two people of one address. To check that, we need to know which homes are the same.',
  homeKept:
    'We turn what you type into a code and keep the code. We do not keep your address, and nobody can read it back.',
  house: 'House or flat number, or its name',
  houseBlank: 'Enter your house or flat number, or its name',
  postcode: 'Postcode',
  postcodeWrong: 'Enter a whole postcode, like OL1 1AA',

  changeRefused: {
    'not-open': 'It is too early to put names in',
    closed: 'Names have closed, so nothing can change any more',
    'not-in-pool': 'Your name is not in',
    'holds-seat': 'You are drawn, or are still owed a payment. Say no to your seat or give it up first',
  } satisfies Record<ChangeRefusal | WithdrawRefusal, string>,

  doneTitle: 'Your name is in',
  doneLede: (until: string) => `You can change what you said or take your name out until ${until}.`,
  number: 'Your number in the list',
  numberHint: 'Only you see it. It stands for you in the list that an auditor checks.',
  said: 'Said',
  notSaid: 'Not said',
  change: 'Change',
  rows: {
    about: 'About you',
    help: 'When you can come, and what would help',
    home: 'Who lives together',
    place: 'Where you live',
  },
  nextTitle: 'What happens next',
  next: (closes: string, draws: string) => [
    `Names close on ${closes}.`,
    `The lot is drawn after ${draws}. Everybody can check it.`,
    'We tell you either way, and what your chance was.',
  ],
  withdrawTitle: 'Take your name out',
  withdrawLede: 'All that you told us is deleted at once. You can put your name in again until names close.',
  withdrawClosedLede:
    'Your name and how to reach you are deleted at once. Your number stays in the list until 90 days after the draw, and leads to nobody. You are not asked to sit.',
  withdrawAct: 'Take my name out',
  backToPanel: 'About this panel',
  goneTitle: 'Your name is out',
  goneLede: 'Nothing here leads from this panel to you any more.',
  closedLede: 'Names have closed. Nothing in the list can change before the draw.',
} as const;
