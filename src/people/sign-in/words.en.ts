import type { LinkRefusal } from './sign-in-link.rules.ts';

export const words = {
  title: 'Sign in',
  lede: 'There is no password. We send you a link by e-mail, and opening it signs you in.',
  email: 'Your e-mail address',
  emailHint: (minutes: number) =>
    `The link works once, for ${minutes} minutes. If you are new here, opening it makes your account.`,
  send: 'Send me the link',
  emailBlank: 'Enter your e-mail address',
  emailMalformed: 'Enter an e-mail address in the correct format, like name@example.com',
  noEmailTitle: 'If you have no e-mail address',
  noEmail:
    'You can still take part in a round: with a code from a letter or a stall. The round’s page says how.',
  demonstrationTitle: 'This is a demonstration',
  demonstrationMail: 'Everyone who visits can read the mail of a demonstration, so use a made-up address.',
  demonstrationPeople: 'Sign in as one of the made-up people',
  demonstrationMailLink: 'Read the mail',

  sentTitle: 'Look in your e-mail',
  sentLede: (minutes: number) =>
    `If the address was right, a link is on its way. It works for ${minutes} minutes.`,
  sentNothing: 'Nothing after five minutes?',
  sentLook: 'Look in your spam folder.',
  sentCheck: 'The address may have had a slip in it.',
  sentAgain: 'Ask for another link',

  landTitle: 'Sign in',
  landLede: 'One more press, and you are in.',
  landWhy: 'We ask, so that programs that check your mail for viruses do not use up your link.',
  landAct: 'Sign in now',

  mailSubject: 'Your link to sign in to People’s Procurement',
  mailBody: (link: string, minutes: number) =>
    [
      'Hello,',
      `Open this link to sign in. It works once, for ${minutes} minutes:`,
      link,
      'If you did not ask for it, do nothing. Nobody can sign in without this message.',
      'People’s Procurement',
    ].join('\n\n'),
  linkRefused: {
    'link-unknown': {
      title: 'We do not know this link',
      body: 'Part of it may be missing. Copy the whole line from the message, or ask for a new one.',
    },
    'link-used': {
      title: 'This link was used before',
      body: 'Each link works once. If it was not you who used it, nobody can use it again. Ask for a new one.',
    },
    'link-too-old': {
      title: 'This link is too old',
      body: 'A link works for 30 minutes. Ask for a new one.',
    },
  } satisfies Record<LinkRefusal, { title: string; body: string }>,

  signOut: 'Sign out',
  signOutTitle: 'Sign out',
  signOutAsk: (name: string) => `You are signed in as ${name}.`,
  signedOutTitle: 'You are signed out',
  signedOutBody: 'Thank you for taking part.',
  signInAgain: 'Sign in again',
} as const;

export const hatWords = {
  title: 'Your roles',
  lede: 'You act in one role at a time. What you do is recorded in that role.',
  now: 'You act in this role now',
  act: 'Act in this role',
  actAs: (label: string) => `as ${label}`,
  goOn: 'Go on in this role',
  onlyResident:
    'You are here as a resident. If you work for a public body, its administrator can give you a role.',
  conflictTitle: 'Roles that do not go together',
  conflict:
    'Someone who acts for a supplier cannot mark bids in a competition that the supplier bids in. We refuse the second of the two.',
  notHeld: 'You do not hold this role any more. Choose another.',
} as const;
