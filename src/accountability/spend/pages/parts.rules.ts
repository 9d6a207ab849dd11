import type { PaidPart, PartSum } from '../totals/paid-parts.rules.ts';

/** How many suppliers were paid for what was bought: grants and public bodies are not counted among them. */
export function suppliersIn(parts: readonly PartSum[]): number {
  return parts.find(({ part }) => part === 'suppliers')?.suppliers ?? 0;
}

/** What a part comes to in pence; nothing where nothing was paid so. */
export function penceIn(parts: readonly PartSum[], part: PaidPart): number {
  return parts.find((each) => each.part === part)?.pence ?? 0;
}
