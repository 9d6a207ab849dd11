export const taskWords = {
  learn: (count: number, title: string) =>
    count === 1
      ? `Pass one lesson before you score: ${title}`
      : `Pass ${count} lessons before you score: ${title}`,
  declare: (title: string) => `Say what links you to the bidders: ${title}`,
  calibrate: (title: string) => `Mark a sample answer first: ${title}`,
  interest: (title: string) => `Say what links you to a purchase: ${title}`,
  changed: (title: string) => `Say whether a link has changed: ${title}`,
  decideInterest: (title: string) => `Decide what a link means: ${title}`,
  watch: (title: string) => `Watch how bids are scored, and say what you saw: ${title}`,
  answerTestimony: (title: string) => `Answer what an observer said: ${title}`,
  score: (count: number, title: string) =>
    count === 1 ? `Score one answer: ${title}` : `Score ${count} answers: ${title}`,
  decideLink: (title: string) => `Decide whether an evaluator scores, given a link: ${title}`,
  appoint: (title: string) => `Appoint more people to score: ${title}`,
  agree: (count: number, title: string) =>
    count === 1
      ? `Agree one score with the panel: ${title}`
      : `Agree ${count} scores with the panel: ${title}`,
} as const;
