import type { SheetRow } from './sheet.rules.ts';
import { tidyCell } from './spaces.rules.ts';

const bodyName =
  /(?<![\p{L}’'])((?:[A-Z][\p{L}’'&.-]*|[A-Z]{2,})(?: (?:of|and|the|upon|on|in|for|&|with|[A-Z][\p{L}’'&.()-]*))* (?:Council|NHS (?:Foundation )?Trust|Combined Authority|Police(?: Service)?|Constabulary|Fire (?:and|&) Rescue (?:Service|Authority)|Integrated Care Board|Clinical Commissioning Group|Borough|Authority))(?!\p{L})/u;
const card =
  /(?<![a-z])(?:purchas(?:e|ing)|procurement|corporate|credit|p)[ _-]?cards?(?![a-z])|(?<![a-z])(?:gpc|pcards?)(?![a-z])/i;

/** The lines above the header, each as one text. */
export function bannerLines(rows: readonly SheetRow[]): string[] {
  return rows.map(({ cells }) => cells.map(tidyCell).filter(Boolean).join(' ')).filter(Boolean);
}

/** The public body that a banner names (`Darlington Borough Council - Analysis of…`); empty where it names none. */
export function bodyInBanner(lines: readonly string[]): string {
  for (const line of lines) {
    const found = bodyName.exec(line)?.[1];
    if (found) return found;
  }
  return '';
}

/** Whether a banner or a file’s name says that all of it was paid by purchase card. */
export function saysAllCard(texts: readonly string[]): boolean {
  return texts.some((text) => card.test(text));
}
