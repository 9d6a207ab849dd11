type NoticeMail = {
  readonly text: string;
  readonly link: string;
  readonly follows: string;
  readonly stop: string;
  readonly list: string;
};

/** What stands in the messages. A blank line parts their paragraphs. */
export const words = {
  confirmSubject: (name: string) => `Do you want e-mail about ${name}?`,
  confirmBody: (name: string, link: string, days: number) =>
    [
      `Somebody, probably you, asked for e-mail about ${name}.`,
      `Open this link and press the button, and we will write to you when something happens:`,
      link,
      `It works for ${days} days. If it was not you, do nothing: you get no more messages.`,
    ].join('\n\n'),
  alreadySubject: (name: string) => `You already get e-mail about ${name}`,
  alreadyBody: (name: string, list: string) =>
    [
      `Somebody, probably you, asked for e-mail about ${name}. You get it already, so there is nothing to do.`,
      `See everything you follow, and stop it:`,
      list,
    ].join('\n\n'),
  notice: ({ text, link, follows, stop, list }: NoticeMail) =>
    [
      text,
      link,
      follows
        ? `You get this because you follow ${follows}. To stop it, open this link and press the button:`
        : 'To stop these messages, open this link and press the button:',
      stop,
      'Everything you follow, and how to stop it all:',
      list,
    ].join('\n\n'),
} as const;
