type Typed = Readonly<Record<string, string>>;

/** How many steps back a form remembers. */
const mostSteps = 20;
/** Longer than any points; what is longer is not remembered. */
const LONGEST = 12;

/** What the fields read before, the latest last, as a form carries it from one showing to the next. */
export function readSteps(carried: unknown, fields: readonly string[]): readonly Typed[] {
  if (typeof carried !== 'string') return [];
  return carried
    .split(';')
    .slice(-mostSteps)
    .map((step) => step.split(','))
    .filter((values) => values.length === fields.length && values.every((value) => value.length <= LONGEST))
    .map((values) => Object.fromEntries(fields.map((field, index) => [field, values[index] ?? ''])));
}

/** The same as text. What was typed holds no comma or semicolon here: numbers have neither. */
export function writeSteps(steps: readonly Typed[], fields: readonly string[]): string {
  return steps
    .slice(-mostSteps)
    .map((step) =>
      fields.map((field) => (step[field] ?? '').replace(/[,;]/g, '').slice(0, LONGEST)).join(','),
    )
    .join(';');
}

/** Remembers what the fields read, unless they read the same at the last step. */
export function remember(steps: readonly Typed[], typed: Typed, fields: readonly string[]): readonly Typed[] {
  const last = steps.at(-1);
  const isSame = last && fields.every((field) => last[field] === typed[field]);
  return isSame ? steps : [...steps, typed];
}

/** One step back: the latest remembered that reads otherwise than now; as it is when there is none. */
export function stepBack(
  steps: readonly Typed[],
  typed: Typed,
  fields: readonly string[],
): { readonly typed: Typed; readonly steps: readonly Typed[] } {
  const left = [...steps];
  for (let last = left.pop(); last; last = left.pop()) {
    const before = last;
    if (fields.some((field) => before[field] !== typed[field])) return { typed: before, steps: left };
  }
  return { typed, steps: [] };
}
