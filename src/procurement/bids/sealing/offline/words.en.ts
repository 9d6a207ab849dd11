export const offlineWords = {
  title: 'Seal your bid away from this site',
  pageTitle: (title: string) => `Seal away from this site: ${title}`,
  back: 'Your bid',
  lede: 'Write and seal your bid on a machine of your own, even one that is never connected. What leaves it is sealed already.',
  steps: 'How it goes',
  first: 'Fetch two files',
  sealer: 'The offline sealer',
  sealerWhat: (kilobytes: number) =>
    `One page for this tender, ${kilobytes} KB. Open it in any browser, without a connection.`,
  sealerHash: 'Its SHA-256, to see that it is ours',
  supplier: 'Your supplier file',
  supplierWhat: 'Who bids, and who has agreed to do part of it. It holds nothing of your bid.',
  supplierSignIn: 'Sign in as a supplier to fetch it.',
  second: 'Open the sealer, write your bid, and press “Seal”',
  secondWhat:
    'It makes two files: the sealed bid, and your key to it. The page cannot reach the network: its own rules forbid it.',
  third: 'Hand in the sealed bid before the deadline',
  handIn: 'Send a bid you sealed yourself',
  due: (when: string) => `All of it has to be here by ${when}.`,
  command: 'Or with the command line',
  commandWhat:
    'Put bid.json and a folder attachments/ into one folder, and seal it, in a checkout of this software, to the openers named in the notice:',
  commandLine: 'npx --no-install pp seal our-bid --to openers.json --out our-bid.sealed-bid.tar',
  openers: 'Who opens (openers.json)',
  format: 'The format is plain and described: age, tar and Shamir’s shares. Stock tools open it.',
} as const;

/** What the offline sealer itself says. */
export const sealerWords = {
  title: (title: string) => `Offline sealer: ${title}`,
  name: 'Offline sealer',
  lede: (body: string) =>
    `A bid to ${body}, written and sealed on this device. This page cannot reach the network.`,
  due: (when: string) => `Bids are due by ${when}.`,
  noScript:
    'This page needs JavaScript to seal. Open it in a browser where that is on, or use “npx --no-install pp seal” in a checkout of the software.',
  supplier: 'Who bids',
  supplierLabel: 'Your supplier file',
  supplierHint: 'The file supplier.json from your bid’s page. It says who bids and who does part of it.',
  supplierMissing: 'Choose your supplier file',
  supplierRefused: {
    'not-supplier-file': 'This is not a supplier file: choose supplier.json from your bid’s page',
    'other-tender': 'This supplier file is for another tender: fetch the one from this tender’s page',
  },
  declared: 'What this bid says is true, and we have not agreed it with another bidder.',
  seal: 'Seal this bid',
  notKept: 'Nothing you type here is kept: closing this page loses it.',
} as const;
