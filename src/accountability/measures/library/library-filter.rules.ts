import { readPageNumber, readSearchText } from '../../../values/list-query.ts';

type Served = {
  readonly framework: string;
  readonly frameworkName: string;
  readonly slug: string;
  readonly plainName: string;
};
type Filtered = {
  readonly id: string;
  readonly name: string;
  readonly plainName: string;
  readonly whatCounts: string;
  readonly serves: readonly Served[];
};

/** What the address of the library asks for. */
export type LibraryAsked = {
  readonly text: string;
  readonly framework: string;
  /** `framework/outcome`, or empty. */
  readonly outcome: string;
  /** Only those with a money value, or only those without one. */
  readonly money: '' | 'with' | 'without';
  readonly page: number;
};
export const MEASURES_A_PAGE = 25;

export function readLibraryAsked(query: URLSearchParams): LibraryAsked {
  const money = query.get('money');
  return {
    text: readSearchText(query.get('q')),
    framework: query.get('framework') ?? '',
    outcome: query.get('outcome') ?? '',
    money: money === 'with' || money === 'without' ? money : '',
    page: readPageNumber(query),
  };
}

export function libraryHref(asked: LibraryAsked, page = 1, as = ''): string {
  const query = new URLSearchParams();
  const { text: q, framework, outcome, money } = asked;
  for (const [name, value] of Object.entries({ q, framework, outcome, money, as }))
    if (value) query.set(name, value);
  if (page > 1) query.set('page', String(page));
  const search = query.toString();
  return search ? `/measures?${search}` : '/measures';
}

/** The measures that hold every word asked for, serve the framework and outcome, and have a money value or none. */
export function filterMeasures<Measure extends Filtered>(
  measures: readonly Measure[],
  asked: LibraryAsked,
  priced: ReadonlySet<string>,
): Measure[] {
  const words = asked.text.toLowerCase().split(' ').filter(Boolean);
  return measures.filter(({ id, name, plainName, whatCounts, serves }) => {
    const text = `${name} ${plainName} ${whatCounts}`.toLowerCase();
    const isAsked = words.every((word) => text.includes(word));
    const isServed = !asked.framework || serves.some(({ framework }) => framework === asked.framework);
    const isFor = !asked.outcome || serves.some((each) => outcomeKey(each) === asked.outcome);
    return isAsked && isServed && isFor && (!asked.money || priced.has(id) === (asked.money === 'with'));
  });
}

/** `oldham-2013/prevention`. */
export function outcomeKey({
  framework,
  slug,
}: {
  readonly framework: string;
  readonly slug: string;
}): string {
  return `${framework}/${slug}`;
}

/** The frameworks that some measure serves and their outcomes, each once, by name. */
export function listServed(measures: readonly { readonly serves: readonly Served[] }[]) {
  const frameworks = new Map<string, { name: string; outcomes: Map<string, string> }>();
  for (const served of measures.flatMap(({ serves }) => serves)) {
    const known = frameworks.get(served.framework) ?? { name: served.frameworkName, outcomes: new Map() };
    known.outcomes.set(outcomeKey(served), served.plainName);
    frameworks.set(served.framework, known);
  }
  return [...frameworks]
    .map(([slug, { name, outcomes }]) => ({
      slug,
      name,
      outcomes: [...outcomes]
        .map(([key, plainName]) => ({ key, plainName }))
        .sort((a, b) => (a.plainName < b.plainName ? -1 : 1)),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
