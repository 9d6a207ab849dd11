import { mm } from '../../../web/pdf/engine.ts';
import type { ReportFacts } from '../report.rules.ts';
import type { ReportStanding } from '../standing.rules.ts';
import { words } from '../words.en.ts';
import { type Flow, inks, LEFT, TOP, turnPage, WIDTH, write } from './flow.ts';

/** A report with where everyone can open it. */
export type DrawnReport = {
  readonly facts: ReportFacts;
  readonly standing: ReportStanding;
  readonly address: string;
};

/** The title page: whose report of which year, how it stands, the figures in large, and what is on which page. */
export function drawCover(flow: Flow, { facts, standing }: DrawnReport, contents: Flow['contents']): void {
  turnPage(flow);
  const { of, year } = facts;
  flow.y = TOP + mm(10);
  write(flow, 'P', words.kicker, inks.small);
  write(flow, 'H1', of.name, inks.cover, mm(1));
  write(flow, 'P', words.subtitle(year), inks.title, mm(1));
  rule(flow, mm(6));
  for (const sentence of words.stands(facts, standing)) write(flow, 'P', sentence, inks.text, mm(2));
  for (const { figure, says } of words.large(facts)) {
    write(flow, 'P', figure, inks.large, mm(6));
    write(flow, 'P', says, inks.text, mm(0.5));
  }
  rule(flow, mm(8));
  write(flow, 'H2', words.contents, inks.heading, mm(4));
  for (const { title, page } of contents) writeEntry(flow, title, String(page));
}

function rule(flow: Flow, gap: number): void {
  flow.y += gap;
  flow.paper.rule({ x: LEFT, y: flow.y }, { x: LEFT + WIDTH, y: flow.y });
  flow.y += mm(2);
}

function writeEntry(flow: Flow, title: string, page: string): void {
  const { paper, y } = flow;
  const top = y + mm(1.5);
  const wide = paper.widthOf(page, inks.text);
  const next = paper.write('P', title, { x: LEFT, y: top, width: WIDTH - mm(12) }, inks.text);
  paper.write('P', page, { x: LEFT + WIDTH - wide, y: top, width: wide + 1 }, inks.text);
  flow.y = next;
}
