const count = (many: number, one: string, more = `${one}s`) =>
  `${many.toLocaleString('en-GB')} ${many === 1 ? one : more}`;

export const sealWords = {
  summary: 'Seal a bid on your own machine: a folder in, a sealed-bid file and your key to it out',
  wantsFolder: 'Name one folder: the bid’s, with bid.json and attachments/, or only documents.',
  wantsTo: 'Say whom to seal to with --to openers.json, from the tender’s page.',
  wantsOut: 'Say where the sealed bid should go with --out <file>.',
  sameFile:
    '--out and --key name the same file: the sealed bid and your key to it must be two different files.',
  noFolder: (path: string) => `There is no folder “${path}”: check the path.`,
  empty: (path: string) => `The folder “${path}” holds nothing to seal: put your bid in it.`,
  notPlain: (name: string) =>
    `“${name}” is a link or no plain file: put the file itself there, so that nobody seals by mistake what it points to.`,
  stray: (name: string) =>
    `“${name}” is neither bid.json nor in attachments/: move it into attachments/, or take it out.`,
  badName: (name: string) =>
    `The name “${name}” would not unpack on every system: name it anew with letters, digits, - and _.`,
  sameName: 'Two files have names that differ only in capitals: name one anew.',
  tooLarge: (megabytes: number) =>
    `The folder holds ${megabytes} MB, and a bid holds 100 MB at most: leave something out, or make files smaller.`,
  documentChanged: (name: string) =>
    `bid.json lists another “${name}” than the one in attachments/: put the right one there.`,
  documentMissing: (name: string) => `bid.json lists “${name}”, which is not in attachments/: put it there.`,
  documentUnlisted: (name: string) =>
    `“${name}” is in attachments/ but not listed in bid.json: list it, or take it out.`,
  notOurForm:
    'bid.json is not in the form of this site’s tenders: it is sealed as it is, and the openers will find it, but the body that buys may not be able to count it.',
  onlyDocuments: 'There is no bid.json: the openers will find documents only.',
  sealing: (megabytes: number) => `Sealing ${megabytes} MB …`,
  sealed: (out: string, bytes: number) => `Sealed into ${out} (${bytes.toLocaleString('en-GB')} bytes).`,
  holds: (many: number) => `It holds ${count(many, 'file')}:`,
  file: (name: string, bytes: number) => `  ${name} (${bytes.toLocaleString('en-GB')} bytes)`,
  leftOut: (names: readonly string[]) => `Left out, as hidden files are: ${names.join(', ')}.`,
  opensFor: (threshold: number, names: readonly string[]) =>
    `Any ${threshold} of these open it: ${names.join('; ')}.`,
  commitment: (commitment: string) => `Commitment: ${commitment}`,
  keyKept: (path: string) =>
    `Your own key to it is in ${path}. Keep it safe and to yourself: whoever has it can read the bid.`,
  handIn: (url: string | null) =>
    `Nothing has been sent. Hand ${url === null ? 'the sealed bid' : 'it'} in at the tender’s page${url === null ? '' : `, ${url},`} before the deadline.`,
} as const;

export const writeWords = {
  exists: (path: string) =>
    `“${path}” is there already and stays as it is: choose another name, or move it away.`,
  notWritten: (path: string, reason: string) =>
    `“${path}” could not be written (${reason}): check the folder and who may write there.`,
  notEmpty: (path: string) => `The folder “${path}” is not empty and stays as it is: name a new one.`,
} as const;

export const openWords = {
  summary: 'Open a sealed bid with the openers’ shares or with the supplier’s key file',
  wantsFile: 'Name one sealed-bid file.',
  wantsKey:
    'Give the openers’ shares with --share <file>, once for each, or the supplier’s key file with --key <file>.',
  notKey: (path: string) =>
    `“${path}” holds no key of a bid or an opener (one line AGE-SECRET-KEY-1…): give the key file.`,
  otherKey: (path: string) =>
    `The key in “${path}” is to another bid: give the key file that was made with this one.`,
  badShares: (paths: readonly string[]) =>
    `${paths.map((path) => `“${path}”`).join(', ')} ${paths.length === 1 ? 'is not a share' : 'are not shares'} of this bid (damaged, cut short, or of another bid or opener)`,
  tooFew: (good: number, threshold: number, bad: string | null) =>
    `${bad === null ? '' : `${bad}; `}${count(good, 'good share')} of the ${threshold} it takes: ${bad === null ? 'add more with --share, or use' : 'replace what is bad, or use'} the supplier’s key file.`,
  leftAside: (bad: string) => `${bad}; the other shares open it.`,
  noKey:
    'The shares are the ones committed to, but make no key, so the sealer made them badly: ask the supplier for its key file, and use --key.',
  doesNotOpen:
    'The key is the one committed to, but the bytes do not open with it, so the bid was sealed badly: nobody can open it.',
  otherCommitment: (found: string) =>
    `This is another bid than the one you named: its commitment is ${found}.`,
  opened: (threshold: number | null) =>
    threshold === null ? 'Opened with the supplier’s key.' : `Opened with ${threshold} shares.`,
  unpacked: (folder: string) => `Unpacked into ${folder}.`,
  of: (body: string, procurement: string) => `Tender: ${body}/${procurement}`,
} as const;

export const unwrapWords = {
  summary: 'Unwrap an opener’s shares without a browser, to hand in at the opening page',
  wantsFile: 'Name one file: envelopes.json from the opening page, or a sealed bid.',
  wantsKey: 'Give your opener’s key file with --key <file>.',
  wantsOut: 'Say where the shares should go with --out <file>.',
  notEnvelopes: (name: string) =>
    `“${name}” is neither envelopes.json from the opening page nor a sealed bid: fetch it again.`,
  noShare: (name: string) =>
    `None of the bids in “${name}” is sealed to this key: give the key whose public half is on the tender’s page.`,
  done: (many: number, out: string) =>
    `${count(many, 'share')} unwrapped into ${out}. Hand it in at the opening page.`,
  bad: (commitments: readonly string[]) =>
    `The share of ${count(commitments.length, 'bid')} is no good, which the file says too: ${commitments.join(', ')}.`,
} as const;

export const openerKeyWords = {
  summary: 'Make an opener’s key on your own machine',
  made: (path: string, recipient: string) =>
    `Your key is in ${path}: keep it safe and to yourself.\nGive this public key to the body that buys: ${recipient}`,
} as const;
