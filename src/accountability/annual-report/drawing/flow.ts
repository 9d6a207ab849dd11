import { mm } from '../../../web/pdf/engine.ts';
import { type Ink, leadingOf } from '../../../web/pdf/lettering.ts';
import type { Paper } from '../../../web/pdf/paper.ts';

/** Where on the paper a report has come to, and the sections begun so far with their pages. */
export type Flow = {
  readonly paper: Paper;
  readonly contents: { readonly title: string; readonly page: number }[];
  y: number;
  page: number;
};

export const LEFT = mm(22);
export const WIDTH = mm(166);
export const TOP = mm(22);
const FOOT = mm(272);

export const inks = {
  cover: { face: 'heading', size: 34, leading: 39 },
  title: { face: 'heading', size: 19, leading: 24 },
  heading: { face: 'heading', size: 16, leading: 21 },
  subheading: { face: 'heading', size: 13, leading: 17 },
  large: { face: 'heading', size: 20, leading: 25 },
  small: { face: 'strong', size: 12, leading: 16 },
  text: { size: 11, leading: 15.5 },
  note: { size: 9.5, leading: 13 },
} as const satisfies Record<string, Ink>;

export function beginFlow(paper: Paper): Flow {
  return { paper, contents: [], y: TOP, page: 0 };
}

/** The same paper with nothing drawn on it: how a report would lie on its pages, before its contents are written. */
export function dryPaper(paper: Paper): Paper {
  return {
    ...paper,
    nextPage: () => undefined,
    group: (_, draw) => draw(),
    write: (_, text, { y, width }, ink) => y + paper.measure(text, width, ink),
    box: () => undefined,
    figure: () => undefined,
    qr: () => undefined,
    rule: () => undefined,
  };
}

export function turnPage(flow: Flow): void {
  flow.paper.nextPage();
  flow.page += 1;
  flow.y = TOP;
}

/** Turns the page where so much would not fit on it. */
export function need(flow: Flow, height: number): void {
  if (flow.y + height > FOOT && flow.y > TOP) turnPage(flow);
}

/** Writes text below what stands there; a heading does not stand alone at the foot of a page. */
export function write(
  flow: Flow,
  role: 'H1' | 'H2' | 'H3' | 'H4' | 'P',
  text: string,
  ink: Ink,
  gap = 0,
): void {
  const height = heightOf(flow, text, ink);
  need(flow, gap + height + (role.startsWith('H') && role !== 'H1' ? leadingOf(inks.text) * 5 : 0));
  flow.y = flow.paper.write(role, text, { x: LEFT, y: flow.y + (flow.y > TOP ? gap : 0), width: WIDTH }, ink);
}

export function heightOf(flow: Flow, text: string, ink: Ink): number {
  return flow.paper.measure(text, WIDTH, ink);
}
