/** What stands on the letter that asks somebody to a panel. */
export const letterWords = {
  documentTitle: (title: string) => `Letters: ${title}`,
  resident: 'To a resident',
  heading: 'Would you like to sit on a panel?',
  whoAsks: (body: string) =>
    `${body} asks people who live here to help it choose what it buys. You need to know nothing about it before.`,
  offer: (pay: string, days: number) =>
    `It takes ${days} ${days === 1 ? 'day' : 'days'}. ${pay} Childcare, travel and help that you need can be arranged.`,
  pay: (amount: string) => `You get ${amount} for each day.`,
  noPay: 'There is no payment for your time.',
  lot: 'Put your name in, and a lot is drawn: not everybody whose name is in will sit on the panel. Anyone can check the draw.',
  who: (age: number, place: string) =>
    `You can put your name in if you are ${age} or over and live in ${place}.`,
  codeTitle: 'Your own code',
  go: (address: string) => `Go to ${address} and enter the code, or point a phone’s camera at the square.`,
  codeIs: 'It lets one adult in. Keep this letter: the code brings you back to your own page.',
  qrSays: (address: string, code: string) => `QR code: opens ${address} with the code ${code}`,
  until: (closes: string) => `You can put your name in until ${closes}.`,
  noInternet: (body: string) =>
    `No internet? Any library has it, and somebody at ${body} can put your name in for you.`,
  kept: 'Your address was chosen by chance. We kept no list of who was sent which code.',
} as const;
