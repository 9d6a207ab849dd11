import type { PartyKind } from './draft.rules.ts';
import { type DraftKind, fieldsOf, type Texts } from './draft-fields.rules.ts';
import { residentsName } from './party-names.en.ts';

/** What a commissioner settles when a draft is opened. */
export type NewDraft = {
  readonly kind: DraftKind;
  readonly title: string;
  /** Empty for a tender question. */
  readonly frameworkSlug: string;
  /** For a new outcome. */
  readonly themeSlug: string | null;
  /** For an outcome that is there and is said anew. */
  readonly changesSlug: string | null;
  /** For a measure: the outcomes it serves. */
  readonly servesSlugs: readonly string[];
  readonly withResidents: boolean;
  /** Community groups by name. */
  readonly groups: readonly string[];
};

export type OpeningRefusal =
  | 'no-such-framework'
  | 'no-such-theme'
  | 'no-such-outcome'
  | 'serves-nothing'
  | 'one-party'
  | 'party-twice'
  | 'not-your-proposal';

type Outcome = {
  readonly slug: string;
  readonly name: string;
  readonly plainName: string;
  readonly plainLine: string;
};
type Facts = {
  readonly bodyId: string;
  readonly bodyName: string;
  /** The standing version of the framework; undefined where there is none, or nobody here owns it. */
  readonly framework:
    | { readonly themes: readonly { readonly slug: string }[]; readonly outcomes: readonly Outcome[] }
    | undefined;
  readonly proposal: { readonly bodyId: string; readonly title: string; readonly standing: string } | null;
};
type Opening = {
  readonly parties: readonly { readonly kind: PartyKind; readonly name: string }[];
  readonly texts: Texts;
};

/**
 * Decides who writes a draft and what its first version says. Refuses a place in a framework that is not there, a
 * measure that serves nothing, a body alone, one name for two parties, and a proposal made to another body.
 */
export function decideOpening(draft: NewDraft, facts: Facts): Opening | { readonly refused: OpeningRefusal } {
  const refused = refusalOfPlace(draft, facts);
  if (refused) return { refused };
  const { proposal } = facts;
  if (proposal && (proposal.bodyId !== facts.bodyId || proposal.standing !== 'shown'))
    return { refused: 'not-your-proposal' };
  const residents = draft.withResidents ? [{ kind: 'residents', name: residentsName } as const] : [];
  const groups = draft.groups.map((name) => ({ kind: 'group', name }) as const);
  const parties = [{ kind: 'body', name: facts.bodyName } as const, ...residents, ...groups];
  if (parties.length < 2) return { refused: 'one-party' };
  const names = parties.map(({ name }) => name.toLowerCase());
  if (new Set(names).size < names.length) return { refused: 'party-twice' };
  return { parties, texts: beginTexts(draft, facts) };
}

function refusalOfPlace(draft: NewDraft, { framework }: Facts): OpeningRefusal | undefined {
  if (draft.kind === 'question') return undefined;
  if (!framework) return 'no-such-framework';
  const isThere = (slug: string) => framework.outcomes.some((outcome) => outcome.slug === slug);
  if (draft.kind === 'measure') {
    if (draft.servesSlugs.length === 0) return 'serves-nothing';
    return draft.servesSlugs.every(isThere) ? undefined : 'no-such-outcome';
  }
  if (draft.changesSlug) return isThere(draft.changesSlug) ? undefined : 'no-such-outcome';
  return framework.themes.some(({ slug }) => slug === draft.themeSlug) ? undefined : 'no-such-theme';
}

/** The standing text of an outcome that is said anew; else what the proposal or the title says, where it fits. */
function beginTexts(draft: NewDraft, { framework, proposal }: Facts): Texts {
  const standing = framework?.outcomes.find(({ slug }) => slug === draft.changesSlug);
  if (draft.kind === 'outcome' && standing) {
    const { name, plainName, plainLine } = standing;
    return { plainName, plainLine, name };
  }
  const [first] = fieldsOf[draft.kind];
  const said = proposal?.title ?? draft.title;
  return first && said.length <= first.most ? { [first.name]: said } : {};
}
