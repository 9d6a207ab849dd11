import type { Temporal } from 'temporal-polyfill';
import { formatDate, londonDate } from '../../values/dates.ts';
import type { CodeRefusal } from './invitations.rules.ts';

/** What somebody with a letter reads. */
export const joiningWords = {
  title: 'You have a letter',
  lede: 'A public body wrote to you with a code. The code lets you act for your firm, or for yourself, here.',
  code: 'The code in your letter',
  codeHint: 'Twelve letters, such as BCDF-GHJK-MNPQ',
  next: 'Go on',
  codeWrong: 'Enter the twelve letters of the code',
  signInAfter: 'We ask for your e-mail address next, and send you a link to sign in.',
  heldTitle: 'We know your e-mail address',
  held: (body: string) => `${body} writes to you at this address.`,
  actFor: (supplier: string) => `Act for ${supplier}`,
  addressNotHeld: 'We do not hold this address for that supplier. Use the code in your letter',

  confirmTitle: 'Do you act for this supplier?',
  confirm: (body: string) => `${body} sent you this code for:`,
  confirmNote:
    'If you say yes, you can sign the Social Value Charter and complete the Social Value Review for it. The public record says that somebody may, not who.',
  yes: 'Yes, I act for it',
  no: 'No, this is not me',
  until: (at: Temporal.Instant) => `The code works until ${formatDate(londonDate(at))}.`,
  refused: {
    'code-unknown': {
      title: 'We do not know this code',
      body: 'Check the letters. Someone may have mistyped one. If it still does not work, ask the public body that wrote to you.',
    },
    'code-used': {
      title: 'This code was used before',
      body: 'A code works for one person, once. If that was not someone from your side, tell the public body that wrote to you.',
    },
    'code-expired': {
      title: 'This code is too old',
      body: 'Ask the public body that wrote to you for a new letter.',
    },
  } satisfies Record<CodeRefusal, { title: string; body: string }>,
  again: 'Type a code',
} as const;
