type Mail = { readonly subject: string; readonly body: string };

const why = 'You get this because a supplier you act for asked about this tender or has put in a bid for it.';

/** What bidders are told by e-mail between the notice and the opening. */
export const mailWords = {
  answered: (bodyName: string, title: string, number: number, href: string): Mail => ({
    subject: `Question ${number} answered: ${title}`,
    body: `${bodyName} has answered question ${number} about “${title}”, to everybody alike.\n\n${href}\n\n${why}`,
  }),
  settled: (title: string): Mail => ({
    subject: `Your question about “${title}” is settled`,
    body: `A question that your firm asked about “${title}” is settled. What became of it stands here, for your firm alone:`,
  }),
  amended: (
    bodyName: string,
    title: string,
    amended: { readonly due: string; readonly needsConfirming: boolean; readonly href: string },
  ): Mail => ({
    subject: `Changed: ${title}`,
    body: [
      `${bodyName} has changed something in the tender “${title}”. How bids are marked has not changed. Bids are now due by ${amended.due}.`,
      amended.needsConfirming
        ? 'If you have put in a bid already, read the change. Then confirm your bid, or put in another. A bid that nobody confirms by then is not opened.'
        : 'If you have put in a bid already, it stands as it is, marked as sealed before the change. You can confirm it, or put in another.',
      amended.href,
      why,
    ].join('\n\n'),
  }),
  extended: (bodyName: string, title: string, due: string, href: string): Mail => ({
    subject: `More time for bids: ${title}`,
    body: `This site could not be reached for a while, so ${bodyName} gives everybody more time for “${title}”. Bids are now due by ${due}. A bid that you have put in stands.\n\n${href}\n\n${why}`,
  }),
  givenUp: (bodyName: string, title: string, reason: string, href: string): Mail => ({
    subject: `Given up: ${title}`,
    body: `${bodyName} has given up the purchase “${title}” and will not award a contract. Its reason: ${reason}\n\nA sealed bid is never opened.\n\n${href}\n\n${why}`,
  }),
} as const;
