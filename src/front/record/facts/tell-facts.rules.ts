import { Temporal } from 'temporal-polyfill';
import { formatDate, formatInstant } from '../../../values/dates.ts';
import { formatPounds } from '../../../values/money.ts';
import type { FactWords, Reading, ReferenceKind } from './fact.rules.ts';
import { words } from './words.en.ts';

export type Reference = { readonly to: ReferenceKind; readonly value: string };
export type Named = { readonly name: string; readonly href: string | null };
/** What a reference is called and where it stands; undefined where it is not there (any more). */
export type NameOf = (reference: Reference) => Named | undefined;

/** A recorded value in words. */
export type Told =
  | { readonly kind: 'text' | 'code'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly href: string }
  | { readonly kind: 'list'; readonly items: readonly Told[] }
  | { readonly kind: 'facts'; readonly facts: readonly ToldFact[] }
  | {
      readonly kind: 'rows';
      readonly head: readonly { readonly label: string; readonly numeric: boolean }[];
      readonly rows: readonly { readonly cells: readonly Told[]; readonly more: readonly ToldFact[] }[];
    };
export type ToldFact = { readonly label: string; readonly told: Told };

type Facts = Readonly<Record<string, unknown>>;

/** Every recorded fact in words, in the order of its words; a fact without any comes last, by its own name. */
export function tellFacts(known: FactWords, recorded: Facts, nameOf: NameOf): ToldFact[] {
  const order = [...Object.keys(known), ...Object.keys(recorded).filter((name) => !known[name])];
  return order
    .filter((name) => recorded[name] !== undefined)
    .map((name) => tellFact(known, name, recorded[name], nameOf));
}

/** The names, with their path, of recorded facts that have no words: there should never be one. */
export function findWordless(known: FactWords, recorded: Facts, path = ''): string[] {
  return Object.entries(recorded).flatMap(([name, value]) => {
    const fact = known[name];
    return fact ? wordlessIn(fact.reading, value, `${path}${name}`) : [`${path}${name}`];
  });
}

function wordlessIn(reading: Reading, value: unknown, path: string): string[] {
  if (value === null) return [];
  if (!fits(reading, value)) return [path];
  if (reading.as === 'named')
    return reading.names[String(value)] === undefined ? [`${path}=${String(value)}`] : [];
  if (reading.as === 'facts') return findWordless(reading.facts, value as Facts, `${path}.`);
  if (reading.as === 'rows')
    return (value as Facts[]).flatMap((row) => findWordless(reading.facts, row, `${path}.`));
  if (reading.as === 'list')
    return (value as unknown[]).flatMap((each) => wordlessIn(reading.of, each, path));
  if (reading.as === 'answers')
    return Object.values(value as Facts).flatMap((each) => wordlessIn(reading.of, each, path));
  return [];
}

function tellFact(known: FactWords, name: string, value: unknown, nameOf: NameOf): ToldFact {
  const fact = known[name];
  if (!fact) return { label: name, told: asWritten(value) };
  if (isNothing(value)) return { label: fact.label, told: textOf(fact.none ?? words.none) };
  return { label: fact.label, told: tellSafely(fact.reading, value, nameOf) };
}

/** A value that is not what its words expect, such as a date that is none, is told as it is written. */
function tellSafely(reading: Reading, value: unknown, nameOf: NameOf): Told {
  if (!fits(reading, value)) return asWritten(value);
  try {
    return tell(reading, value, nameOf);
  } catch (error) {
    if (error instanceof RangeError) return asWritten(value);
    throw error;
  }
}

/** Whether a value has the shape that its words expect: another is told as it is written, never left out. */
function fits({ as }: Reading, value: unknown): boolean {
  if (as === 'list' || as === 'rows') return Array.isArray(value);
  const isObject = typeof value === 'object' && !Array.isArray(value);
  return as === 'facts' || as === 'answers' ? isObject : typeof value !== 'object';
}

function asWritten(value: unknown): Told {
  return { kind: 'code', text: JSON.stringify(value) };
}

function isNothing(value: unknown): boolean {
  return value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

function tell(reading: Reading, value: unknown, nameOf: NameOf): Told {
  switch (reading.as) {
    case 'named':
      return textOf(reading.names[String(value)] ?? String(value));
    case 'linked':
      return tellReference({ to: reading.to, value: String(value) }, nameOf);
    case 'list':
      return {
        kind: 'list',
        items: (value as unknown[]).map((each) => tellSafely(reading.of, each, nameOf)),
      };
    case 'facts':
      return { kind: 'facts', facts: tellFacts(reading.facts, value as Facts, nameOf) };
    case 'answers':
      return { kind: 'list', items: tellAnswers(reading, value as Facts, nameOf) };
    case 'rows':
      return tellRows(reading, value as Facts[], nameOf);
    case 'code':
      return { kind: 'code', text: String(value) };
    case 'basis-points':
    case 'bytes':
    case 'count':
    case 'date':
    case 'instant':
    case 'pence':
    case 'percent':
    case 'text':
    case 'yes-no':
      return textOf(plainly(reading.as, value));
  }
}

function tellReference(reference: Reference, nameOf: NameOf): Told {
  const found = nameOf(reference);
  if (!found) return { kind: 'code', text: reference.value };
  return found.href ? { kind: 'link', text: found.name, href: found.href } : textOf(found.name);
}

function tellAnswers(
  { to, of }: Extract<Reading, { as: 'answers' }>,
  value: Facts,
  nameOf: NameOf,
): readonly Told[] {
  return Object.entries(value).map(([key, answer]) => {
    const told = tellSafely(of, answer, nameOf);
    const name = nameOf({ to, value: key })?.name ?? key;
    return textOf(words.pair(name, 'text' in told ? told.text : ''));
  });
}

const numeric: ReadonlySet<Reading['as']> = new Set(['count', 'pence', 'basis-points', 'percent', 'bytes']);

function tellRows(
  { facts, shown }: Extract<Reading, { as: 'rows' }>,
  all: readonly Facts[],
  nameOf: NameOf,
): Told {
  const there = shown.filter((name) => all.some((row) => row[name] !== undefined));
  const isMore = (name: string) => !there.includes(name);
  return {
    kind: 'rows',
    head: there.map((name) => ({
      label: facts[name]?.label ?? name,
      numeric: numeric.has(facts[name]?.reading.as ?? 'text'),
    })),
    rows: all.map((row) => ({
      cells: there.map((name) => tellFact(facts, name, row[name] ?? null, nameOf).told),
      more: tellFacts(
        facts,
        Object.fromEntries(Object.entries(row).filter(([name]) => isMore(name))),
        nameOf,
      ),
    })),
  };
}

const grouped = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 4 });

function plainly(as: string, value: unknown): string {
  const number = Number(value);
  switch (as) {
    case 'count':
      return Number.isFinite(number) ? grouped.format(number) : String(value);
    case 'pence':
      return formatPounds(number);
    case 'basis-points':
      return `${grouped.format(number / 100)}%`;
    case 'percent':
      return `${grouped.format(number)}%`;
    case 'bytes':
      return words.bytes(grouped.format(number));
    case 'date':
      return formatDate(Temporal.PlainDate.from(String(value)));
    case 'instant':
      return formatInstant(Temporal.Instant.from(String(value)));
    case 'yes-no':
      return value === true ? words.yes : words.no;
    default:
      return String(value);
  }
}

function textOf(text: string): Told {
  return { kind: 'text', text };
}
