type Served = { readonly framework: string; readonly rounds: number };

/**
 * The framework asked for, where anything here serves it; else the one that most rounds asked residents about, and of
 * those alike the one that most of what is here serves.
 */
export function chosenFramework(outcomes: readonly Served[], asked: string | null): string | undefined {
  const counts = new Map<string, number>();
  for (const { framework } of outcomes) counts.set(framework, (counts.get(framework) ?? 0) + 1);
  if (asked !== null && counts.has(asked)) return asked;
  const rounds = new Map(outcomes.map((outcome) => [outcome.framework, outcome.rounds]));
  const asks = (framework: string) => rounds.get(framework) ?? 0;
  return [...counts].sort(([one, a], [other, b]) => asks(other) - asks(one) || b - a)[0]?.[0];
}
