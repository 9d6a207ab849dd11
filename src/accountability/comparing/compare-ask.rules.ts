import { FEWEST_BODIES, type FigureName, figures, isFigure, MOST_BODIES } from './figures.rules.ts';

/** What an address asks to compare: bodies by slug, by name; the year as `2025-26`; a measure by slug where it matters. */
export type CompareAsk = {
  readonly bodies: readonly string[];
  readonly figure: FigureName;
  readonly measure: string | null;
  readonly year: string | null;
  /** The form was sent; a link may bring one body with it without asking anything yet. */
  readonly isSent: boolean;
};
export type AskFault = 'one-body' | 'too-many-bodies' | 'no-measure';

/** Reads the words of an address; the same body twice is one, and what is no figure is the first. */
export function readCompareAsk(query: URLSearchParams): CompareAsk {
  const figure = query.get('figure');
  const bodies = query.getAll('bodies').flatMap((each) => each.split(','));
  return {
    bodies: [...new Set(bodies.map((each) => each.trim()).filter(Boolean))],
    figure: isFigure(figure) ? figure : figures[0],
    measure: query.get('measure')?.trim() || null,
    year: query.get('year')?.trim() || null,
    isSent: figure !== null,
  };
}

/** What keeps a question from being answered at all; nothing is wrong before the form was sent. */
export function findAskFault({ bodies, figure, measure, isSent }: CompareAsk): AskFault | undefined {
  if (isSent && bodies.length < FEWEST_BODIES) return 'one-body';
  if (bodies.length > MOST_BODIES) return 'too-many-bodies';
  return bodies.length >= FEWEST_BODIES && figure === 'verified' && measure === null
    ? 'no-measure'
    : undefined;
}

/** The address that asks this. */
export function compareHref(
  { bodies, figure, measure, year }: Pick<CompareAsk, 'bodies'> & Partial<Omit<CompareAsk, 'isSent'>>,
  more: Readonly<Record<string, string>> = {},
): string {
  const query = new URLSearchParams(bodies.map((slug) => ['bodies', slug]));
  for (const [key, value] of Object.entries({ figure, measure, year, ...more }))
    if (value) query.set(key, value);
  const text = query.toString();
  return `/compare${text ? `?${text}` : ''}`;
}
