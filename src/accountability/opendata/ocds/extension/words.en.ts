export const words = {
  title: 'The People’s Procurement extension of OCDS',
  lede: 'Fields that no other extension of the Open Contracting Data Standard has: which priority of residents a criterion came from, and what became of each commitment of the winning bid.',
  paragraphs: [
    'A tender names the priorities of the consultation that its public body answered to. Each was adopted, varied or declined, with a published reason. An award criterion names the ones it came from.',
    'A contract names its promises: the commitments of the winning bid, word for word. Each says at four levels what stands: promised, claimed, evidenced, verified. The four are different things and must never be added together: what is verified was claimed before, and is counted in both.',
    'Residents who saw what was promised, or did not, are counted beside the levels and never in them: they are people, not units. A “not seen” counts once the supplier has answered or had its days to.',
    'A panel of residents is named with how many were drawn by lot, for what, and where to check the draw. Nobody on it is named.',
    'Promises are metrics of the metrics extension too, so that a program that knows only that one still reads them. The level of each observation stands in its dimensions.',
  ],
  added: (name: string) => `Fields that the extension adds to ${name}.`,
  table: {
    caption: (name: string) => `Fields of ${name}`,
    field: 'Field',
    kind: 'Kind',
    meaning: 'What it means',
  },
  files: {
    heading: 'The files',
    says: 'Every package we publish names this extension. It can be used by anyone, under the licence of the source code.',
  },
} as const;
