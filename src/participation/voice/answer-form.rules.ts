import type { Fraction } from '../../values/fraction.ts';
import { readSteps } from '../../web/points/undo.rules.ts';
import { type PointsRefusal, readPoints } from './points.rules.ts';

/** What a points form holds. */
export type Filled = {
  /** As typed, by field name, one for each outcome. */
  readonly typed: Readonly<Record<string, string>>;
  /** What the fields read at earlier showings, the latest last. */
  readonly steps: readonly Readonly<Record<string, string>>[];
};

export type AnswerForm = Filled & {
  /** Which button was pressed: a stepper's value, or `add`, `undo`, `give`, `give-scaled`, `change`, or no points. */
  readonly change: string | undefined;
  readonly act: string;
  /** The form's own random token, when it came with one. */
  readonly token: string | undefined;
};

/** The name of an outcome's field. */
export function pointsField(outcomeSlug: string): string {
  return `points.${outcomeSlug}`;
}

/** Picks a posted points form apart; fields that are no outcome's are left out. */
export function readAnswerForm(
  values: Readonly<Record<string, unknown>>,
  fields: readonly string[],
): AnswerForm {
  const text = (name: string): string | undefined => {
    const value = values[name];
    return typeof value === 'string' ? value : undefined;
  };
  return {
    typed: Object.fromEntries(fields.map((field) => [field, text(field) ?? ''])),
    change: text('change'),
    steps: readSteps(values['before'], fields),
    act: text('act') ?? 'add',
    token: text('_once'),
  };
}

/** Every field's points, or what is wrong with which. */
export function readAllPoints(
  typed: Readonly<Record<string, string>>,
  fields: readonly string[],
): { readonly points: readonly Fraction[] } | { readonly refused: Readonly<Record<string, PointsRefusal>> } {
  const points: Fraction[] = [];
  const refused: Record<string, PointsRefusal> = {};
  for (const field of fields) {
    const value = readPoints(typed[field] ?? '');
    if ('refused' in value) refused[field] = value.refused;
    else points.push(value);
  }
  return Object.keys(refused).length > 0 ? { refused } : { points };
}
