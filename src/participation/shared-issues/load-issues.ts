import type { Database, Transaction } from '../../db/connect.ts';
import type { Step } from '../proposals/proposal.rules.ts';
import {
  type AskedOutcome,
  listAskedOutcomes,
  listCloseness,
  listOutcomeNames,
} from './asked-outcomes.queries.ts';
import { type AskedProposal, listAskedProposals } from './asked-proposals.queries.ts';
import { groupClose, type IssueKey, isShared, issueSlug } from './issue.rules.ts';

/** One place that asked, where to read it, and what the body answered there. */
export type AskedIn = {
  readonly bodySlug: string;
  readonly bodyName: string;
  readonly districtSlug: string | null;
  readonly districtName: string | null;
  readonly said: string;
  readonly href: string;
  readonly answer: 'adopted' | 'varied' | 'declined' | Step | null;
  readonly reason: string | null;
};
export type CommonIssue = {
  readonly key: IssueKey;
  readonly slug: string;
  readonly title: string;
  readonly line: string;
  /** The names that frameworks give it. */
  readonly alsoCalled: readonly string[];
  readonly asked: readonly AskedIn[];
};

/** Everything that two districts or two bodies were asked for: those asked for most often first. */
export async function listCommonIssues(db: Database | Transaction): Promise<CommonIssue[]> {
  const [names, close, outcomes, proposals] = await Promise.all([
    listOutcomeNames(db),
    listCloseness(db),
    listAskedOutcomes(db),
    listAskedProposals(db),
  ]);
  const known = new Map(names.map((each) => [each.name, each]));
  const groups = groupClose([...known.keys()], close);
  const ofOutcomes = groups.map((group) => outcomeIssue(group, known, outcomes));
  const roots = [...new Set(proposals.map(({ root }) => root))];
  const ofProposals = roots.map((root) => proposalIssue(root, proposals));
  return [...ofOutcomes, ...ofProposals]
    .filter(({ asked }) => isShared(asked))
    .toSorted((a, b) => b.asked.length - a.asked.length || a.title.localeCompare(b.title));
}

/** The common issue that an address names, by any outcome in it; undefined where nothing is shared. */
export async function findCommonIssue(
  db: Database | Transaction,
  key: IssueKey,
): Promise<CommonIssue | undefined> {
  if (key.kind === 'outcome') {
    const groups = groupClose(
      [...new Set((await listOutcomeNames(db)).map(({ name }) => name))],
      await listCloseness(db),
    );
    const lead = groups.find((group) => group.includes(key.name))?.[0];
    return (await listCommonIssues(db)).find(
      (issue) => issue.key.kind === 'outcome' && issue.key.name === lead,
    );
  }
  return (await listCommonIssues(db)).find(({ slug }) => slug === issueSlug(key));
}

type Names = ReadonlyMap<string, { readonly plainName: string; readonly plainLine: string }>;

function outcomeIssue(
  group: readonly string[],
  known: Names,
  outcomes: readonly AskedOutcome[],
): CommonIssue {
  const name = group[0] ?? '';
  const asked = outcomes.filter(({ outcome }) => group.includes(outcome));
  const title = known.get(mostAsked(asked) ?? name);
  const called = group.flatMap((each) => known.get(each)?.plainName ?? []);
  const key = { kind: 'outcome', name } as const;
  return {
    key,
    slug: issueSlug(key),
    title: title?.plainName ?? name,
    line: title?.plainLine ?? '',
    alsoCalled: [...new Set(called)].filter((each) => each !== title?.plainName),
    asked: asked.map((each) => ({
      ...each,
      said: each.roundTitle,
      href: `/say/${each.roundSlug}/results`,
      answer: each.answer,
      reason: each.reason,
    })),
  };
}

/** The outcome that most rounds asked about: its words are the issue’s. */
function mostAsked(asked: readonly AskedOutcome[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { outcome } of asked) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))[0]?.[0];
}

function proposalIssue(root: number, proposals: readonly AskedProposal[]): CommonIssue {
  const asked = proposals.filter((each) => each.root === root);
  const key = { kind: 'proposal', number: root } as const;
  return {
    key,
    slug: issueSlug(key),
    title: asked[0]?.rootTitle ?? '',
    line: asked[0]?.rootWhy ?? '',
    alsoCalled: [],
    asked: asked.map((each) => ({
      ...each,
      said: each.title,
      href: `/proposals/${each.number}`,
      answer: each.step,
    })),
  };
}
