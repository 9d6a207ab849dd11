const megabytes = (bytes: number) => (bytes / 1e6).toLocaleString('en-GB', { maximumFractionDigits: 1 });

/** What pages say that seal, open or make keys on a person’s own device. The scripts carry these words with them. */
export const sealPageWords = {
  where:
    'With this button your browser seals the bid on this device. Nothing of it leaves unsealed, and nobody can read it before the openers open the bids together.',
  failed:
    'The part of this page that seals did not arrive, so nothing was sent. Check the connection and press the button again, or use the offline sealer.',
  sealedTitle: 'Your bid is sealed on this device',
  notSentYet: 'It has not been sent yet.',
  opensFor: (threshold: number, names: readonly string[]) =>
    `Any ${threshold} of these ${names.length} open it after the deadline: ${names.join('; ')}.`,
  commitment: 'Its commitment, which fixes every bit of it',
  keyTitle: '1. Save your key file',
  keyWhy:
    'With it you can open your own bid. You may be asked for it if too few openers can open. Keep it safe and to yourself: we have no copy.',
  saveKey: 'Save the key file',
  saveCopy: 'Save a copy of the sealed bid',
  copyWhy: 'If this page is closed before all of the bid has arrived, you can send the rest from this copy.',
  putInTitle: '2. Put your bid in',
  putInWhy: 'Its commitment goes first and is what meets the deadline. The sealed bytes follow.',
  putIn: 'Put in the sealed bid',
  change: 'Change something first',
  saveSealedTitle: '2. Save the sealed bid, and hand it in',
  saveSealedWhy:
    'Send this file at the tender’s page before the deadline, from any device. Nobody can read it on the way.',
  saveSealed: 'Save the sealed bid',
  saveKeyFirst: 'Save the key file first.',
} as const;

export const sealStates = {
  reading: 'Reading your documents …',
  sealing: (done: number, all: number) => `Sealing: ${megabytes(done)} of ${megabytes(all)} MB`,
  committing: 'Sending the commitment …',
  committed: 'The commitment is in: it met the deadline. Keep this page open while the bytes follow.',
  sending: (done: number, all: number) => `Sending: ${megabytes(done)} of ${megabytes(all)} MB`,
  waiting:
    'The connection is lost. What has arrived is kept, and this page goes on by itself when it is back.',
  done: 'All of it has arrived.',
  signedOut:
    'You are no longer signed in, so nothing was sent. Sign in again in another tab, then press the button here once more.',
  unreachable:
    'The site could not be reached, so the commitment has not gone out. Check the connection and press the button again.',
  refused: 'The site did not take the bid:',
  bytesRefused:
    'The site did not take all of the bytes. Your commitment stands: send the copy of the sealed bid at the tender’s page, or press the button again.',
  noOpeners:
    'The list of openers could not be fetched, so nothing was sealed. Check the connection and press again.',
  leaving: 'The sealed bid has not all arrived yet.',
  faultsTitle: 'There is a problem',
  files: (name: string) => `“${name}” could not be read from this device. Choose it again.`,
} as const;

/** For openers: making a key, and unwrapping shares. */
export const openStates = {
  notKey: 'This is no opener’s key: choose your key file, or paste its line AGE-SECRET-KEY-1….',
  otherKey:
    'None of these bids is sealed to this key: choose the key whose public half is named on the tender’s page.',
  fetching: 'Fetching the envelopes …',
  unreachable:
    'The envelopes could not be fetched. Check the connection and press again: your key went nowhere.',
  unwrapping: (many: number) =>
    `Unwrapping your share of ${many} ${many === 1 ? 'envelope' : 'envelopes'} on this device …`,
  sending: 'Sending your shares …',
  made: 'Your key is made. Save it on this device before you go on.',
  saved: 'Its public half is filled in below. Look that your key is saved, then press the button under it.',
} as const;

export const openPageWords = {
  failed:
    'The part of this page that works with keys did not arrive, so nothing was sent. Press the button again.',
  keyFile: 'Your key file',
  keyFileHint: 'It is read on this device and is not sent.',
  keyPasted: 'Or paste your key',
  makeKey: 'Make a key on this device',
  saveKey: 'Save your key',
  saveKeyWhy: 'Keep it safe, with a copy somewhere else, and show it to nobody.',
} as const;
