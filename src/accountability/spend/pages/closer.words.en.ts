/** The pages that ask one more question of the same money, in the order they are offered. */
export const closerPages = ['suppliers', 'changes', 'shared', 'places', 'flows'] as const;
export type CloserPage = (typeof closerPages)[number];

export const closerWords = {
  account: {
    title: 'What was promised with it',
    says: 'The social value account: what suppliers promised with this money, and what came of it.',
  },
  title: 'Look closer',
  all: 'Every public body',
  pages: {
    suppliers: {
      title: 'What kind of suppliers are paid',
      says: 'How much the ten paid most get, and how much goes to small firms and to charities.',
    },
    changes: {
      title: 'New and lost suppliers',
      says: 'Who was paid this year and not the year before, and the other way round.',
    },
    shared: {
      title: 'Suppliers that several public bodies pay',
      says: 'The whole place seen together: what each body pays the same supplier.',
    },
    places: {
      title: 'Which places are paid',
      says: 'Districts, wards, and how deprived the places are.',
    },
    flows: {
      title: 'From public bodies to places',
      says: 'One picture: who pays, what kind of supplier, and where it is.',
    },
  } satisfies Record<CloserPage, { title: string; says: string }>,
} as const;
