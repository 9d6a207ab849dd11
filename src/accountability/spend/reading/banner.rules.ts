import type { Column } from './layout.rules.ts';
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

const grants = /^(?:\W|\d)*(?:community |voluntary sector |vcse? )?grants?\b/i;
const notOnlyGrants =
  /\b(?:payments?|contracts?|spend(?:ing)?|invoices?|expenditure|funded|income|thornton)\b/i;

/**
 * Whether a file is one of grants: its name or a line of its banner begins so (`Grants to voluntary organisations`)
 * and names no other payments, or its recipients or amounts are called those of grants or awards.
 */
export function saysAllGrant(texts: readonly string[], columns: readonly Column[]): boolean {
  const titled = columns.some(
    ({ role, title }) =>
      (role === 'supplier' || role === 'amount') && /\bgrants?\b|\bgrantee\b|\bawarded\b/i.test(title),
  );
  const isSaid = (text: string) => grants.test(text) && !notOnlyGrants.test(text);
  return titled || texts.some((text) => isSaid(text.replace(/^.*[\\/]/, '').replaceAll(/[_-]/g, ' ')));
}
