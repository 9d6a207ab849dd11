/** What residents read on the letters and slips, and officers on the sheet before them. */
export const printWords = {
  letterTitle: (question: string) => `Letters: ${question}`,
  slipsTitle: (question: string) => `Slips: ${question}`,
  resident: 'To a resident',
  lede: (minutes: number) => `You can say what matters most. It takes about ${minutes} minutes.`,
  whoAsks: (body: string) => `${body} is asking the people who live here, before it decides.`,
  codeTitle: 'Your own code',
  codeIs: 'It works once, for one adult. Keep it until you have answered.',
  go: (address: string) => `Go to ${address} and enter the code, or point a phone’s camera at the square.`,
  until: (closes: string) => `You can answer until ${closes}.`,
  next: (due: string, body: string) =>
    `By ${due} ${body} answers each thing you asked for: yes, yes but, or no, and why.`,
  noInternet: 'No internet? Any library has it, and staff there can help.',
  kept: 'We kept no list of who was sent which code. Your answer is kept apart from your name, and once the round has closed nobody can trace it.',
  qrSays: (address: string, code: string) => `QR code: opens ${address} with the code ${code}`,
  slipGo: (address: string) => `Go to ${address}`,
  slipCode: 'Your code works once:',
  slipUntil: (closes: string) => `Until ${closes}`,

  coverTitle: 'Before you post these letters',
  coverNot: 'This sheet is for you. Take it off the pile.',
  coverCounts: (addresses: number, letters: number) =>
    `${letters.toLocaleString('en-GB')} ${letters === 1 ? 'letter' : 'letters'} to ${addresses.toLocaleString('en-GB')} ${addresses === 1 ? 'address' : 'addresses'}, one an adult. Each has its own code: put one in each envelope.`,
  coverWindow: 'The address shows through the window of a DL envelope: fold at the marks, text outwards.',
  coverForget: 'We kept neither the addresses nor the codes. When the letters are posted, delete this file.',
  coverLeftOut: (lines: number) =>
    lines === 1 ? 'One line of your list was left out' : `${lines} lines of your list were left out`,
  coverLine: (line: number, fault: string) => `Line ${line}: ${fault}`,

  mergeColumns: [
    'name',
    'address_1',
    'address_2',
    'address_3',
    'address_4',
    'address_5',
    'address_6',
    'postcode',
    'code',
    'type_in_at',
    'link_for_qr',
    'open_until',
  ],
} as const;
