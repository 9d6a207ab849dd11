import {
  type Column,
  type ColumnRole,
  columnRoles,
  type DateOrder,
  type Layout,
  type Mapping,
} from '../reading/layout.rules.ts';

/** What a form says of one kind of file, before it is checked: a role for each column, and the rest. */
export type Choices = {
  /** By the column’s place from 0; an empty one is not kept. */
  readonly roles: ReadonlyMap<number, string>;
  readonly vatBasis: string;
  readonly dateOrder: string;
  readonly month: string;
};

/** The guess that choices are held against. */
export type Guess = { readonly columns: readonly Column[]; readonly vatBasis: Layout['vatBasis'] | null };

export type ReadChoices = { readonly mapping: Mapping | undefined } | { readonly fault: 'month' | 'twice' };

const roleNames: ReadonlySet<string> = new Set(columnRoles);
const bases: ReadonlySet<string> = new Set(['net', 'gross', 'unstated']);
const orders: ReadonlySet<string> = new Set(['day-first', 'month-first']);

/**
 * The mapping that choices amount to: what differs from the guess and nothing else, so that what was right stays the
 * guess’s own; undefined where nothing differs. Refuses a month that is none, and one role given to two columns.
 */
export function readChoices(choices: Choices, guess: Guess): ReadChoices {
  const month = choices.month.trim();
  if (month !== '' && !/^(?:19|20)\d\d-(?:0[1-9]|1[0-2])$/.test(month)) return { fault: 'month' };
  const chosen = guess.columns.map((column) => ({
    column,
    role: roleOf(choices.roles.get(column.position), column),
  }));
  if (hasTwice(chosen.map(({ role }) => role))) return { fault: 'twice' };
  const changed = chosen.filter(({ column, role }) => role !== column.role);
  const columns = Object.fromEntries(
    changed.map(({ column, role }) => [nameOf(column, guess.columns), role]),
  );
  const vatBasis = bases.has(choices.vatBasis) && choices.vatBasis !== guess.vatBasis ? choices.vatBasis : '';
  const mapping = {
    columns,
    ...(vatBasis && { vatBasis: vatBasis as Layout['vatBasis'] }),
    ...(orders.has(choices.dateOrder) && { dateOrder: choices.dateOrder as DateOrder }),
    ...(month && { month }),
  };
  return { mapping: changed.length > 0 || Object.keys(mapping).length > 1 ? mapping : undefined };
}

function roleOf(said: string | undefined, column: Column): ColumnRole | null {
  if (said === undefined) return column.role;
  return roleNames.has(said) ? (said as ColumnRole) : null;
}

function hasTwice(roles: readonly (ColumnRole | null)[]): boolean {
  const given = roles.filter((role) => role !== null);
  return new Set(given).size < given.length;
}

/** A column by its title, or by its number from 1 where the title names none or several. */
function nameOf(column: Column, columns: readonly Column[]): string {
  const title = column.title.toLowerCase();
  const alike = columns.filter((other) => other.title.toLowerCase() === title).length;
  return title === '' || alike > 1 ? String(column.position + 1) : column.title;
}

/** How sure a guess is, in three steps: a person looks at the doubtful ones. */
export function sureness({
  role,
  confidence,
}: Pick<Column, 'role' | 'confidence'>): 'sure' | 'likely' | 'doubtful' | 'none' {
  if (role === null) return 'none';
  if (confidence >= 0.85) return 'sure';
  return confidence >= 0.6 ? 'likely' : 'doubtful';
}
