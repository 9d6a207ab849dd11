export const words = {
  back: 'Open data',
  title: 'Contracts in the Open Contracting Data Standard',
  lede: 'Everything a public body has published here about a purchase, from the first plan to the last promise, in the form that other countries and programs use. Free to take, under the Open Government Licence.',
  all: {
    heading: 'Take all of it',
    says: 'A release is one thing that was published: a plan, a tender notice, an award, a check of a promise. A record is everything about one purchase together.',
    releases: 'All releases',
    records: 'All records',
    year: (year: number) => `Releases of ${year}`,
  },
  copied:
    'This is a copy: somebody took in the open data of another site. Its releases are here as they were.',
  nothing: 'No public body has published a purchase yet.',
  table: {
    caption: 'By public body',
    body: 'Public body',
    purchases: 'Purchases',
    releases: 'Releases',
    records: 'Records',
    of: (name: string) => ` of ${name}`,
  },
  sections: [
    {
      heading: 'What is in it, and what is not',
      paragraphs: [
        'Every purchase has its own file too: open the purchase and add /ocds to its address, or /ocds?as=record for its record.',
        'A release never changes. What is said later is a later release. Only what we know of an organisation, such as its company number, is as it is today.',
        'Before an award is published there is no bid, price or score in it. After it there are all prices, by letter, and only the winner’s name. Residents who report what they saw are counted once a day and never named.',
        'Payments are not in it: the files that public bodies publish do not say which contract a payment was for. What a contract manager recorded as spent under a contract is.',
        'Amounts are without VAT. Times are those of the act.',
      ],
    },
  ],
  extension: {
    heading: 'Our own fields',
    says: 'No other extension follows a priority of residents to the criteria it became, or a commitment to what was claimed, evidenced, verified and witnessed. Ours does.',
    link: 'Read what each field means',
  },
  check: {
    heading: 'Check it yourself',
    says: 'With a checkout of the source code, and without a database:',
    commands: [
      'npx --no-install pp ocds validate releases.ocds.json',
      'npx --no-install pp ocds merge releases.ocds.json --json',
    ],
  },
  prefix: (prefix: string) =>
    `Every purchase here has an identifier that begins with ${prefix}.${prefix === 'ocds-000000' ? ' Nobody has registered that prefix: this installation has none of its own yet.' : ''}`,
} as const;
