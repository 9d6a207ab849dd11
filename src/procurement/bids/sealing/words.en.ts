/** What key files say of themselves. Plain letters only: they are read in terminals too. */
export const keyFileWords = {
  bidKey: 'The key to one sealed bid (an age identity file).',
  openerKey: 'The key of an opener of sealed bids (an age identity file).',
  tender: (body: string, procurement: string) => `tender: ${body}/${procurement}`,
  commitment: (commitment: string) => `commitment: ${commitment}`,
  made: (at: string) => `created: ${at}`,
  publicKey: (recipient: string) => `public key: ${recipient}`,
  keep: [
    'Keep this file, and keep it to yourself. Whoever has it can read the bid.',
    'The openers can open the bid without it; it helps if their shares turn out bad.',
  ],
  keepOpener: [
    'Keep this file on a device of your own, with a copy somewhere safe, and show it to nobody.',
    'Give the public key to the body that buys: suppliers seal their bids to it.',
  ],
} as const;
