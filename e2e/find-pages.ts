import { routes } from '../src/routes.ts';
import type { Visitor } from './visitor.ts';

export type FoundPage = {
  /** The path as its route declares it; `*` is the page for what is not there. */
  readonly template: string;
  readonly path: string;
  readonly who: string;
  readonly visitor: Visitor;
};
export type Found = {
  readonly pages: readonly FoundPage[];
  /** Templates that a link or a picture leads to, files too. */
  readonly reached: ReadonlySet<string>;
  /** Links that lead to nothing, or to a door that is shut to whoever was shown them. */
  readonly deadEnds: readonly string[];
  /** Links to lists as files, as they stand on the pages: `/promises?as=csv`. */
  readonly files: ReadonlySet<string>;
};
type Link = { readonly to: string; readonly from: string };

const patterns = routes.map(({ path }) => ({
  path,
  pattern: new RegExp(`^${path.replaceAll(/:\w+(\{[^}]*\})?/g, '[^/]+')}$`),
}));

const forAnyone = new Set(routes.filter(({ who }) => who.kind === 'anyone').map(({ path }) => path));

/** The links in the demonstration's mail work once, for whoever they were sent to. */
function isUsedUp(path: string): boolean {
  return /^\/sign-in\/./.test(path);
}

/** The route that serves a path. */
export function templateOf(path: string): string | undefined {
  return patterns.find(({ pattern }) => pattern.test(path))?.path;
}

/**
 * Follows every link from the front page and what waits, as one visitor, up to so many pages of each template. Pages
 * for anyone count together in `shared`, when several visitors are given it.
 */
export async function findPages(
  who: string,
  visitor: Visitor,
  each: number,
  shared = new Map<string, number>(),
): Promise<Found> {
  const pages: FoundPage[] = [];
  const deadEnds: string[] = [];
  const files = new Set<string>();
  const reached = new Set<string>();
  const own = new Map<string, number>();
  const countsOf = (template: string) => (forAnyone.has(template) ? shared : own);
  const seen = new Set<string>();
  const waiting: Link[] = [
    { to: '/', from: '' },
    { to: '/waiting', from: '' },
    // One of many rounds, but the one of which answers were set aside.
    { to: '/say/getting-to-work', from: '' },
  ];
  for (let link = waiting.shift(); link; link = waiting.shift()) {
    const template = templateOf(link.to);
    const count = template ? (countsOf(template).get(template) ?? 0) : 0;
    if (seen.has(link.to) || count >= each || isUsedUp(link.to)) continue;
    seen.add(link.to);
    const answer = await visitor.open(link.to);
    if (answer.status !== 200) deadEnds.push(`${answer.status} at ${link.to}`);
    if (answer.status === 200 && template) reached.add(template);
    const landed = answer.path.split('?')[0] ?? '';
    if (answer.status !== 200 || answer.mediaType !== 'text/html') continue;
    seen.add(landed);
    const shown = templateOf(landed);
    if (!shown) continue;
    reached.add(shown);
    countsOf(shown).set(shown, (countsOf(shown).get(shown) ?? 0) + 1);
    for (const file of filesOf(answer.html)) files.add(file);
    pages.push({ template: shown, path: answer.path, who, visitor });
    waiting.push(...linksOf(answer.html).map((to) => ({ to, from: landed })));
  }
  return { pages, reached, deadEnds, files };
}

/** Where a page leads on this site, and what it shows. What a query only sorts or filters is the same page. */
function linksOf(html: string): string[] {
  return [...html.matchAll(/<(?:a [^>]*href|img [^>]*src)="(\/[^"#?]*)/g)]
    .map(([, path]) => path ?? '')
    .filter((path) => !path.startsWith('/assets/'));
}

/** Lists that a page hands over as CSV or as a workbook. */
function filesOf(html: string): string[] {
  const links = html.matchAll(/<a [^>]*href="(\/[^"#]*[?&](?:amp;)?as=(?:csv|xlsx)\b[^"#]*)/g);
  return [...links].map(([, path = '']) => path.replaceAll('&amp;', '&'));
}

/** One page of each template: the first that anyone came upon. */
export function oneOfEach(found: readonly Pick<Found, 'pages'>[]): readonly FoundPage[] {
  const firsts = new Map<string, FoundPage>();
  for (const page of found.flatMap(({ pages }) => pages))
    if (!firsts.has(page.template)) firsts.set(page.template, page);
  return [...firsts.values()];
}

/** Whether a template is of a desk: of a body’s staff, a supplier or the operator. */
export function isDesk(template: string): boolean {
  return /^\/(?:work|supplier)\b/.test(template);
}
