import { access } from 'node:fs/promises';
import type { BodyRole } from '../acts/by.ts';
import type { LinkKind } from '../procurement/evaluation/declaring/links.rules.ts';
import type { InterestDecision } from '../procurement/evaluation/interests/interests.queries.ts';
import type { Part } from '../procurement/evaluation/interests/stages.rules.ts';
import type { Hiding } from '../procurement/evaluation/naming/naming.rules.ts';
import type { Fairness } from '../procurement/evaluation/observing/observer.rules.ts';
import { readJson } from '../reference/read-json.ts';

/** Who influences a purchase and who watches it, as `watching.json` of a purchase tells it. */
export type WatchingFile = {
  readonly influence: readonly { readonly person: string; readonly part: Part }[];
  readonly namedAt: string | null;
  readonly interests: readonly {
    readonly person: string;
    readonly role: BodyRole;
    readonly at: string;
    readonly links: readonly LinkKind[];
    readonly detail: string;
    readonly suggestion: string;
    readonly decided: {
      readonly by: string;
      readonly at: string;
      readonly decision: InterestDecision;
      readonly steps: string;
      readonly reason: string;
    } | null;
  }[];
  readonly naming: { readonly hidden: Hiding; readonly reason: string; readonly at: string } | null;
  readonly observers: readonly { readonly person: string; readonly from: string; readonly at: string }[];
  readonly testimony: readonly {
    readonly person: string;
    readonly at: string;
    readonly fair: Fairness;
    readonly words: string;
    readonly answer: { readonly at: string; readonly words: string } | null;
  }[];
  readonly dissents: readonly {
    readonly criterion: string;
    readonly bid: string;
    readonly person: string;
    readonly at: string;
    readonly words: string;
  }[];
};

/** The file of one purchase; undefined for one without. */
export async function readWatching(slug: string): Promise<WatchingFile | undefined> {
  const path = `story/greater-manchester/procurements/${slug}/watching.json`;
  try {
    await access(new URL(`../../data/${path}`, import.meta.url));
  } catch {
    return undefined;
  }
  return readJson<WatchingFile>(path);
}
