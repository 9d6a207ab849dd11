import { mm } from '../../../web/pdf/engine.ts';
import type { Paper } from '../../../web/pdf/paper.ts';
import type { Drawing } from '../../../web/pdf/write-pdf.ts';
import type { ReportFacts, ReportLine } from '../report.rules.ts';
import { type SectionName, sections } from '../sections.rules.ts';
import { lineStatements } from '../statements.rules.ts';
import { sentenceOf, whoChecks } from '../statements.words.en.ts';
import { priorityTable, valueTable } from '../tables.en.ts';
import { words } from '../words.en.ts';
import { drawPicture, heightOfPicture } from './draw-bars.ts';
import { type DrawnReport, drawCover } from './draw-cover.ts';
import { drawTable } from './draw-table.ts';
import { beginFlow, dryPaper, type Flow, heightOf, inks, need, turnPage, write } from './flow.ts';
import { levelsPicture, pictureOf } from './pictures.ts';

/** Shorter sections than this stay on one page. */
const KEPT_TOGETHER = mm(90);
const BETWEEN = mm(1.5);

/** Draws an annual report: a title page with its contents, then each section with its pictures, from its facts alone. */
export function drawReport(report: DrawnReport): Drawing {
  return function* drawing(paper) {
    const contents = contentsOf(paper, report);
    const flow = beginFlow(paper);
    drawCover(flow, report, contents);
    yield* drawSections(flow, report);
  };
}

/** Which section begins on which page, found by laying all of it out once without drawing. */
function contentsOf(paper: Paper, report: DrawnReport): Flow['contents'] {
  const dry = beginFlow(dryPaper(paper));
  turnPage(dry);
  Array.from(drawSections(dry, report));
  return dry.contents;
}

function* drawSections(flow: Flow, { facts, standing, address }: DrawnReport) {
  turnPage(flow);
  const changed = words.changed(standing, facts);
  if (changed.length > 0) {
    head(flow, words.changedTitle);
    for (const sentence of changed) write(flow, 'P', sentence, inks.text, BETWEEN);
  }
  for (const { name, say } of sections) {
    const said = say(facts).map((statement) => sentenceOf(statement, whoChecks(facts)));
    const heights = said.map((sentence) => heightOf(flow, sentence, inks.text) + BETWEEN);
    const height = heights.reduce((sum, each) => sum + each, heightOfPicture(pictureOf(name, facts)));
    need(flow, Math.min(mm(16) + height, KEPT_TOGETHER));
    head(flow, words[name]);
    for (const sentence of said) write(flow, 'P', sentence, inks.text, BETWEEN);
    drawBeneath(flow, name, facts);
    if (name === 'sources') write(flow, 'P', words.openAt(address), inks.text, BETWEEN);
    if (name === 'kept') yield* drawUnits(flow, facts);
    yield;
  }
}

/** A section’s heading, kept for the contents. */
function head(flow: Flow, title: string): void {
  write(flow, 'H2', title, inks.heading, mm(7));
  flow.contents.push({ title, page: flow.page });
}

function drawBeneath(flow: Flow, name: SectionName, facts: ReportFacts): void {
  const note = (text: string) => write(flow, 'P', text, inks.note, BETWEEN);
  const picture = pictureOf(name, facts);
  drawPicture(flow, picture);
  if (picture?.mark) note(words.markIs);
  if (name === 'kept') note(words.keptNote);
  if (name === 'saves' && facts.saves.rows.length > 0) note(words.savesNote(facts.saves.priceBaseYear));
  if (name === 'priorities' && facts.priorities.length === 0) note(words.noPriorities);
  if (name === 'priorities' && facts.priorities.length > 0) {
    const { columns, rows } = priorityTable(facts);
    drawTable(flow, columns, rows);
  }
  if (name === 'sources' && facts.values.length > 0) {
    const { columns, rows } = valueTable(facts);
    drawTable(flow, columns, rows);
  }
  if (name === 'books') note(words.booksNote);
}

function* drawUnits(flow: Flow, facts: ReportFacts) {
  const { outcomes } = facts;
  const firstLine = outcomes[0]?.lines[0];
  need(flow, mm(42) + (firstLine ? heightOfLine(flow, firstLine, facts) : 0));
  head(flow, words.units);
  write(flow, 'P', outcomes.length === 0 ? words.none : words.unitsNote, inks.note, BETWEEN);
  for (const { name, lines } of outcomes) {
    const [first] = lines;
    need(flow, mm(16) + (first ? heightOfLine(flow, first, facts) : 0));
    write(flow, 'H3', name || words.other, inks.subheading, mm(6));
    for (const line of lines) {
      drawLine(flow, line, facts);
      yield;
    }
  }
}

function textOf(line: ReportLine, facts: ReportFacts): string {
  return lineStatements(line, facts.on)
    .map((each) => sentenceOf(each, whoChecks(facts)))
    .join(' ');
}

function heightOfLine(flow: Flow, line: ReportLine, facts: ReportFacts): number {
  const text = heightOf(flow, line.name, inks.small) + heightOf(flow, textOf(line, facts), inks.text);
  return mm(6) + text + heightOfPicture(levelsPicture(line));
}

/** A measure with its sentences and its picture, on one page together. */
function drawLine(flow: Flow, line: ReportLine, facts: ReportFacts): void {
  need(flow, heightOfLine(flow, line, facts));
  write(flow, 'H4', line.name, inks.small, mm(5));
  write(flow, 'P', textOf(line, facts), inks.text, mm(1));
  drawPicture(flow, levelsPicture(line));
}
