/** What residents read on a paper ballot. */
export const ballotWords = {
  title: (question: string) => `Paper ballots: ${question}`,
  codeIs: 'This ballot’s code',
  lede: (minutes: number) => `It takes about ${minutes} minutes. Write in black or blue.`,
  points:
    'You have 100 points. Share them between these. Give more to what matters more to you. You can give 0.',
  notHundred: 'If your points do not add up to 100, we count them in the same proportions.',
  boxFor: (outcome: string) => `A box to write your points for ${outcome} in`,
  instead: 'Or tick one of these, and give no points:',
  insteadOf: {
    'do-not-mind': 'I do not mind: they all matter the same to me',
    'none-of-these': 'None of these matters to me',
  },
  statementsTitle: 'What do you think of these?',
  statementsLede: 'Tick one box in each line. Leave a line empty if you like.',
  votes: { agree: 'Agree', disagree: 'Disagree', pass: 'Pass' },
  tickFor: (what: string, about: string) => `A box to tick for ${what}: ${about}`,
  tick: (what: string) => `A box to tick for ${what}`,
  numbered: (number: number, text: string) => `${number}. ${text}`,
  placeTitle: 'Where you live',
  place: 'The first half of your postcode, such as OL1. Please fill this in. We keep no more than that.',
  placeBox: 'A box to write the first half of your postcode in',
  bidder: 'Do you work for a firm that may want this contract?',
  yes: 'Yes',
  no: 'No',
  aboutTitle: 'About you, if you like',
  aboutWhy:
    'To see who is missing and to weight the results. Kept apart from your name, deleted 90 days after the results.',
  consent:
    'I agree that you keep my answers about ethnic group and disability, to see who is missing and to weight the results. (Without this tick we do not keep them.)',
  what: (closes: string) =>
    `Hand this in soon: somebody types it in, and it counts only if that is done before ${closes}. Then the paper is destroyed. After the round closes your answer can be neither traced nor erased.`,
  online: 'Rather answer online? Point a phone’s camera at the square. The code works once, here or there.',
  slipTitle: 'Tear off and keep: your receipt',
  slip: (address: string, due: string) =>
    `This code opens your receipt at ${address}: what you said and what became of it. The answers come by ${due}. Whoever typed your ballot in has seen the code; show it to nobody else.`,
  qrSays: (address: string, code: string) => `QR code: opens ${address} with the code ${code}`,
  page: (page: number) => `Page ${page}`,
  later: (code: string) => `Ballot ${code}`,
} as const;
