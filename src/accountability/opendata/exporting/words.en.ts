/** Words of taking open data out and in. */
export const words = {
  summary: 'Write everything public to a folder, with a data dictionary',
  importSummary: 'Take in the open data of another installation',
  usage: 'export open-data --out <folder>',
  importUsage: 'import open-data <folder>',
  oneFolder: 'Name one folder: npx --no-install pp import open-data <folder>',
  outMissing: 'Say where to: --out <folder>',
  notEmpty: (folder: string) =>
    `${folder} is not empty. Name a folder that is not there yet, or an empty one.`,
  exported: (folder: string, rows: number, files: number) =>
    `${folder} holds ${rows} rows in ${files} files.`,
  doing: (list: string, rows: number) => `${list}: ${rows} rows`,
  holdsAlready: 'This installation holds data already. Open data is taken into an empty one.',
  noExport: (folder: string) =>
    `${folder} holds no export: it has no SHA256SUMS. Make one with npx --no-install pp export open-data.`,
  changed: (file: string) => `${file} is not as it was exported: its SHA-256 differs. Take the export again.`,
  badLine: (file: string, line: number, fault: string) =>
    `${file}, line ${line}: ${fault}. Take the export again, or this software is older than the one that wrote it.`,
  unknownList: (file: string) =>
    `${file} is no list that this software knows. Bring the software up to date.`,
  imported: (rows: number, lists: number) => `${rows} rows of ${lists} lists were taken in.`,
  package: {
    title: 'Open data of a People’s Procurement installation',
    description:
      'Everything public: lists as CSV and as JSON, purchases by the Open Contracting Data Standard, and what every field means.',
    licence: 'Open Government Licence 3.0',
  },
  readme: (lists: readonly string[]) => `# Open data

Everything that this installation of People’s Procurement shows to everyone, to check and to build upon. It is under the
Open Government Licence 3.0.

- \`datapackage.json\` says what every file is, in the words of Frictionless Data Package 1.0.
- \`data-dictionary.csv\` and \`data-dictionary.json\` say what every field means.
- Each list is there twice: as CSV, and as a JSON array with one row a line. Money is in whole pence, times are in UTC.
- \`ocds/releases.json\` is a release package of the Open Contracting Data Standard, where there is a purchase.
- \`SHA256SUMS\` is the SHA-256 of every file: \`sha256sum --check SHA256SUMS\`.

In CSV, text that a spreadsheet would run as a formula begins with an apostrophe that is not its own. JSON has it as it
is. The same data gives the same bytes: nothing in these files comes from the clock.

\`npx --no-install pp import open-data <folder>\` takes all of it into an empty installation.

## Lists

${lists.map((line) => `- ${line}`).join('\n')}
`,
} as const;
