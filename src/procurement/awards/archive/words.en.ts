const check =
  'manifest.json lists every other file with its size and its SHA-256. The SHA-256 of manifest.json itself stands in the public record, in the entry “file exported” of this purchase: sha256sum manifest.json must give the same.';
const recompute =
  'evaluation.json gives the ranking again to anyone: npx --no-install pp score evaluation.json, in a checkout of the software. Each file in record/proofs is the receipt of an entry: npx --no-install pp record verify checks it there.';

export const words = {
  title: (title: string) => `The whole file: ${title}`,
  heading: 'The whole file of this purchase',
  lede: 'One archive with notices, documents, questions, criteria, bids, scores, the decision, the contract and what the public record says, each with its hash in a manifest.',
  two: 'Two archives are made at once: the whole file for you, and one with nothing but what is public, for everyone. The hashes of both manifests go into the public record.',
  names: 'The whole file names bidders and people. Keep it as you keep bids.',
  source: 'Records are kept under the Procurement Act 2023, section 98.',
  make: 'Export the whole file',
  earlier: 'Exports so far',
  none: 'Nothing has been exported yet.',
  exported: (when: string) => `Exported on ${when}`,
  manifest: 'Manifest of the whole file (SHA-256)',
  publicManifest: 'Manifest of the public archive (SHA-256)',
  back: 'The award',
  fileName: (slug: string) => `${slug}-whole-file.zip`,
  publicFileName: (slug: string) => `${slug}-public-file.zip`,
  publicTitle: (title: string) => `The file of this purchase: ${title}`,
  publicHeading: 'The file of this purchase',
  publicLede: (body: string) =>
    `Each time ${body} exports its whole file, an archive of all that is public is kept here. Its manifest lists every file with its hash.`,
  publicNone: (body: string) => `${body} has not exported the file yet.`,
  publicWhat:
    'In it: the purchase, notices, the tender’s documents, criteria and where they came from, questions and answers, changes, agreed scores, the award with the file to work it out again, the contract as published, and what the public record says of it and of the round before it, with its proofs. Bids themselves are not public; bidders that lost keep their letters.',
  download: (when: string) => `Download the archive of ${when}`,
  inRecord: 'The same hashes stand in the public record, so that nobody can put another file in its place.',
  record: 'What the record says of this purchase',
  thread: 'The whole thread',
  data: 'This page as data',
  decisionTitle: (title: string) => `The decision record: ${title}`,
  readme: {
    whole: (title: string, body: string) =>
      `${title}\nThe whole file of a purchase by ${body}. It names bidders and people, and is not public.\n\n${check}\n\n${recompute}\n`,
    public: (title: string, body: string) =>
      `${title}\nWhat is public of a purchase by ${body}. Bidders that lost keep their letters.\n\n${check}\n\n${recompute}\n`,
  },
} as const;
