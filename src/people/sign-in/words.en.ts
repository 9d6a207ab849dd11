import type { LinkRefusal } from './sign-in-link.rules.ts';

export const words = {
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
    'link-unknown': 'We do not know this link.',
    'link-used': 'This link was used before.',
    'link-too-old': 'This link is too old.',
  } satisfies Record<LinkRefusal, string>,
} as const;
