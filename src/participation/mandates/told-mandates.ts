import type { Mandate } from './mandates.queries.ts';
import { type Said, type ToldLine, tellLines } from './told-lines.rules.ts';
import { type SharedStatement, type ToldStatement, tellStatements } from './told-statements.rules.ts';

export type ToldMandate = {
  readonly mandate: Mandate;
  readonly lines: readonly ToldLine[];
  readonly statements: readonly ToldStatement[];
  /** A later one stands in its place; null where this one stands. */
  readonly replacedBy: Mandate | null;
};

/** Every published mandate with what residents said beside it, and with what it changed and what changed it. */
export function tellMandates(
  published: readonly Mandate[],
  said: Said & { readonly shared: readonly SharedStatement[] },
): ToldMandate[] {
  const find = (bodyId: string, version: number | null) =>
    published.find((one) => one.bodyId === bodyId && one.version === version);
  return published.map((mandate) => {
    const before = find(mandate.bodyId, mandate.replaces);
    return {
      mandate,
      lines: said.shares.length === 0 ? [] : tellLines(said, mandate.lines, before?.lines),
      statements: tellStatements(said.shared, mandate.statementLines, before?.statementLines),
      replacedBy: find(mandate.bodyId, mandate.version + 1) ?? null,
    };
  });
}

/** What an address asks for: one version, of one body where it names one; null for what stands now. */
export type AskedVersion = { readonly version: number; readonly body: string | null };

/** Reads `?version=1&body=oldham-council`; whatever makes no sense asks for what stands now. */
export function readVersion(query: URLSearchParams): AskedVersion | null {
  const version = query.get('version') ?? '';
  return /^[1-9]\d{0,3}$/.test(version) ? { version: Number(version), body: query.get('body') } : null;
}

/** The address of one version of a body's answer. */
export function versionHref(roundSlug: string, { bodySlug, version }: Mandate): string {
  return `/say/${roundSlug}/mandate?${new URLSearchParams({ body: bodySlug, version: String(version) })}`;
}

/** The mandates a page shows: each body's newest, or the version asked for. */
export function chooseMandates(history: readonly ToldMandate[], asked: AskedVersion | null): ToldMandate[] {
  if (asked === null) return history.filter(({ replacedBy }) => replacedBy === null);
  return history.filter(
    ({ mandate }) =>
      mandate.version === asked.version && (asked.body === null || asked.body === mandate.bodySlug),
  );
}
