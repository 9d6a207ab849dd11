import { createHash } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import {
  readCharityNumber,
  readCompanyNumber,
} from '../../../people/suppliers/identifiers/identifiers.rules.ts';
import { readDateText } from '../../spend/reading/date-text.rules.ts';
import { oneLine } from '../importing/published-values.rules.ts';
import { amountOf } from './register-amount.rules.ts';
import { isRegisterHead, type RegisterRole, registerColumns } from './register-columns.rules.ts';

export type LineFault = 'no-title' | 'no-supplier' | 'not-public' | 'head-again' | 'too-many-cells';
export type RegisterLine = {
  /** Names the contract among the others of its register, whatever else of the line changes. */
  readonly key: string;
  /** Of every cell that was read: the same line is the same words. */
  readonly sha256: Buffer;
  readonly release: Readonly<Record<string, unknown>>;
};
export type DayOrder = 'day-first' | 'month-first';

const FIRST_YEAR = 1990;
const LAST_YEAR = 2075;

/** Whether `03/04/2022` is 3 April: unless the file has a date that can only be the other way and none that can only be this. */
export function decideDayOrder(cells: readonly string[]): DayOrder {
  const dates = cells.flatMap((cell) => {
    const read = readDateText(oneLine(cell, 40));
    return read.kind === 'ordered' ? [read] : [];
  });
  const isDayFirst = dates.some(({ first }) => first > 12);
  return !isDayFirst && dates.some(({ second }) => second > 12) ? 'month-first' : 'day-first';
}

/** A day as a date of the standard, or as it was written where it is none that a contract has: it is said to be doubtful. */
function dayOf(cell: string, order: DayOrder): string | null {
  const text = oneLine(cell, 40);
  if (text === '' || /^[-–.]+$/.test(text)) return null;
  const read = readDateText(text);
  if (read.kind === 'day' || read.kind === 'serial') return known(read.on, text);
  if (read.kind !== 'ordered') return text;
  const [day, month] = order === 'day-first' ? [read.first, read.second] : [read.second, read.first];
  try {
    return known(Temporal.PlainDate.from({ year: read.year, month, day }, { overflow: 'reject' }), text);
  } catch {
    return text;
  }
}

function known(day: Temporal.PlainDate, text: string): string {
  return day.year < FIRST_YEAR || day.year > LAST_YEAR ? text : day.toString();
}

const NOT_PUBLIC =
  /^(?:n|no|not|false|private|confidential|internal|hidden|exempt|restricted|withheld|redacted|unpublished|do not)\b/i;

/** Where a register is made of several, their titles stand between the lines. */
function isHeadAgain(cells: readonly string[]): boolean {
  const said = cells.filter((each) => each.trim() !== '');
  const columns = registerColumns(cells);
  return isRegisterHead(columns) && columns.size === said.length;
}

/**
 * One line of a register as a release of a process of its own, so that it is kept, compiled and followed like any other.
 * What a line does not say is null: a newer line takes away what an older one said. Refuses a line that names no
 * contract or no supplier, one that the register itself does not make public, and one with more cells than there are
 * titles (`width`): nobody knows which of them is which.
 */
export function readRegisterLine(
  cells: readonly string[],
  columns: ReadonlyMap<RegisterRole, number>,
  { order, width }: { readonly order: DayOrder; readonly width: number },
): RegisterLine | { readonly fault: LineFault } {
  const cell = (role: RegisterRole) => {
    const position = columns.get(role);
    return position === undefined ? '' : oneLine(cells[position] ?? '', 5000);
  };
  const title = cell('title') || cell('description');
  const supplier = cell('supplier');
  const extra = cells.slice(width).some((each) => each.trim() !== '');
  if (extra) return { fault: 'too-many-cells' };
  if (isHeadAgain(cells)) return { fault: 'head-again' };
  if (title === '') return { fault: 'no-title' };
  if (supplier === '') return { fault: 'no-supplier' };
  if (NOT_PUBLIC.test(cell('visibility'))) return { fault: 'not-public' };
  const starts = dayOf(cell('starts'), order);
  const key = [cell('reference'), title, supplier, starts ?? ''].join('\u001f').toLowerCase();
  const said = [...columns.keys()].map((role) => [role, cell(role)]);
  const sha256 = createHash('sha256').update(JSON.stringify(said)).digest();
  return { key, sha256, release: releaseOf(cell, { title, supplier, starts, order }) };
}

type Read = {
  readonly title: string;
  readonly supplier: string;
  readonly starts: string | null;
  readonly order: DayOrder;
};

function releaseOf(cell: (role: RegisterRole) => string, { title, supplier, starts, order }: Read) {
  const ends = dayOf(cell('expires'), order) ?? dayOf(cell('ends'), order);
  const period = { startDate: starts, endDate: ends };
  const sme = cell('sme').toLowerCase();
  const cpv = /\d{8}/.exec(cell('cpv'))?.[0];
  return {
    tag: ['contract'],
    tender: {
      id: cell('reference') || null,
      title,
      description: cell('description') || null,
      procurementMethodDetails: cell('procedure') || null,
      classification: cpv ? { scheme: 'CPV', id: cpv } : null,
    },
    parties: null,
    awards: [{ id: '1', status: 'active', suppliers: suppliersOf(supplier, cell) }],
    contracts: [{ id: '1', awardID: '1', status: 'active', value: amountOf(cell('total'), 'total'), period }],
    annualValue: amountOf(cell('annual'), 'annual'),
    suppliersAreSme: /^(y|yes|true)\b/.test(sme)
      ? 'yes'
      : /^(n|no|false)\b/.test(sme)
        ? 'no'
        : /various/.test(sme)
          ? 'various'
          : null,
  };
}

/** Several suppliers are parted by a semicolon; a number is whose only where there is one. */
function suppliersOf(written: string, cell: (role: RegisterRole) => string) {
  const names = written.split(';').flatMap((each) => each.trim() || []);
  return names.length > 1 ? names.map((name) => ({ name })) : [{ name: written, ...identifierOf(cell) }];
}

/** Company numbers lose their leading zeros in spreadsheets, and charities’ stand among them. */
function identifierOf(cell: (role: RegisterRole) => string) {
  const text = cell('company-number');
  const company = readCompanyNumber(text);
  const charity = readCharityNumber(text.replace(/^CHA?\s*/i, ''));
  const found = company
    ? { scheme: 'GB-COH', id: company }
    : charity && { scheme: charity.scheme, id: charity.value };
  const address = cell('postcode') === '' ? {} : { address: { postalCode: cell('postcode') } };
  return found ? { identifier: found, ...address } : address;
}
