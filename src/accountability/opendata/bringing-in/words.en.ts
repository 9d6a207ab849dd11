const grouped = new Intl.NumberFormat('en-GB');

export const LARGEST_MEGABYTES = 50;
export const MOST_FILES = 20;

export const words = {
  title: (body: string) => `Bring in contracts of ${body}`,
  back: 'Contracts tendered elsewhere',
  heading: 'Bring in releases or a register',
  lede: 'Hand over what was published, as it is. You see what will come in, and every line that will not, before anything changes.',
  file: 'The files',
  fileHint: `Releases of the Open Contracting Data Standard as JSON or JSON Lines, or your register of contracts as CSV or XLSX; also inside ZIP or gzip. Up to ${MOST_FILES} files and ${LARGEST_MEGABYTES} MB together; more with “npx --no-install pp import ocds”.`,
  publisher: 'Who published the releases',
  publisherHint: 'Only where the files do not say.',
  drawnUp: 'The day the register was drawn up',
  drawnUpHint:
    'Only for a register, and only where it was not today. One older than the newest here takes nothing away.',
  drawnUpDay: 'the day the register was drawn up',
  leftOutName: (file: string) => `left-out-of-${file.replaceAll(/[^\w.-]+/g, '-').replace(/\.\w+$/, '')}`,
  kind: 'Where they are from',
  kinds: {
    published: 'They were published',
    publishedHint: 'They are real. Every page says whose they are.',
    invented: 'They are made up, to try things out',
    inventedHint: 'Nobody in them is recognised as a real supplier.',
  },
  act: 'Hand over and look',
  errors: {
    missing: 'Choose the files to hand over',
    kind: 'Say where they are from',
    nothing: 'There is nothing new in these files',
  },
  came: 'Files that came in',
  cameHead: ['File', 'What', 'New', 'Here already', 'Left out', 'Brought in'],
  cameNone: 'None yet.',
  whats: { ocds: 'Releases', register: 'Register' },
  done: 'Brought in. They are in the list of contracts tendered elsewhere.',
  look: {
    title: 'What will come in',
    back: 'Hand over other files',
    contracts: (added: number, changed: number) =>
      `${grouped.format(added)} new ${added === 1 ? 'contract' : 'contracts'}, and ${grouped.format(changed)} that change.`,
    suppliers: (added: number, recognised: number) =>
      `${grouped.format(added)} new ${added === 1 ? 'supplier' : 'suppliers'}, and ${grouped.format(recognised)} that we know.`,
    head: ['File', 'What', 'Found', 'New', 'Here already', 'Left out', 'No longer in it'],
    caption: 'File by file',
    coming: 'The contracts, as we read them',
    comingHead: ['Contract', 'Supplier', 'Value', 'Runs', 'What we could not read'],
    noDay: 'not said',
    unread: 'Files that we could not read',
    leftOut: (name: string) => `Left out of ${name}`,
    leftOutHead: ['Line', 'Number of the process', 'Why'],
    more: (count: number) => `Only the first ${grouped.format(count)} are shown.`,
    ended:
      'A register stands for all that there is: contracts that it no longer has will be said to have left it. Nothing of them is deleted.',
    confirms:
      'It says what is here already. Its day is kept, so that an older register that comes later takes nothing away.',
    act: 'Bring it in',
    nothing: 'There is nothing new in it, so nothing would change.',
  },
  kept: {
    title: (name: string) => `File ${name}`,
    back: 'Bring in releases or a register',
    facts: {
      what: 'What',
      format: 'Kind of file',
      sha256: 'Fingerprint (SHA-256)',
      at: 'Brought in',
      drawnUp: 'Drawn up',
    },
    counts: (accepted: number, unchanged: number, rejected: number) =>
      `${grouped.format(accepted)} came in, ${grouped.format(unchanged)} were here already, and ${grouped.format(rejected)} were left out.`,
    leftOut: 'What was left out',
    leftOutCsv: 'Download what was left out, with the reasons (CSV)',
  },
} as const;
