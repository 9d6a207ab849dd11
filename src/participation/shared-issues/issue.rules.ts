/** An outcome by the name that all its versions share: `gm-2020/skills`. */
export type OutcomeName = string;

export type Closeness = { readonly one: OutcomeName; readonly other: OutcomeName };

/** Outcomes of any framework that say the same, each list in order of name; the first names the issue. */
export function groupClose(names: readonly OutcomeName[], close: readonly Closeness[]): OutcomeName[][] {
  const leads = new Map(names.map((name) => [name, name]));
  const leadOf = (name: OutcomeName): OutcomeName => {
    const next = leads.get(name) ?? name;
    return next === name ? name : leadOf(next);
  };
  for (const { one, other } of close) {
    if (!leads.has(one) || !leads.has(other)) continue;
    const [first = one, second = other] = [leadOf(one), leadOf(other)].toSorted();
    leads.set(second, first);
  }
  const groups = new Map<OutcomeName, OutcomeName[]>();
  for (const name of [...leads.keys()].toSorted()) {
    const lead = leadOf(name);
    groups.set(lead, [...(groups.get(lead) ?? []), name]);
  }
  return [...groups.values()];
}

/** One place where people asked for something: a body, and the district if it was about one. */
export type Asked = { readonly bodySlug: string; readonly districtSlug: string | null };

/** What people ask for is a common issue once they do in two districts, or of two public bodies. */
export function isShared(asked: readonly Asked[]): boolean {
  const bodies = new Set(asked.map(({ bodySlug }) => bodySlug));
  const districts = new Set(asked.flatMap(({ districtSlug }) => districtSlug ?? []));
  return bodies.size >= 2 || districts.size >= 2;
}

export type IssueKey =
  | { readonly kind: 'outcome'; readonly name: OutcomeName }
  | { readonly kind: 'proposal'; readonly number: number };

/** An issue as its address names it: `gm-2020.skills`, `proposal-12`. */
export function issueSlug(key: IssueKey): string {
  return key.kind === 'outcome' ? key.name.replace('/', '.') : `proposal-${key.number}`;
}

/** The issue that an address names; undefined where it names none. */
export function readIssueSlug(slug: string): IssueKey | undefined {
  const proposal = /^proposal-(\d{1,9})$/.exec(slug)?.[1];
  if (proposal) return { kind: 'proposal', number: Number(proposal) };
  return /^[a-z0-9-]+\.[a-z0-9-]+$/.test(slug)
    ? { kind: 'outcome', name: slug.replace('.', '/') }
    : undefined;
}

export type AnswerRefusal = 'not-concerned' | 'not-your-role' | 'signed-already' | 'withdrawn';

/** An answer is given together, and shown to everybody, once two bodies have signed it. */
export const fewestSignatures = 2;

/**
 * Whether a body may put its name to a common answer: it is one of those asked, an elected member acts for it, the
 * answer stands, and the body has not signed it yet. Undefined where it may.
 */
export function refusalOfSigning(
  answer: { readonly isWithdrawn: boolean; readonly signedBy: readonly string[] },
  by: { readonly bodySlug: string; readonly role: string | undefined; readonly asked: readonly Asked[] },
): AnswerRefusal | undefined {
  if (by.role !== 'elected-member') return 'not-your-role';
  if (!by.asked.some(({ bodySlug }) => bodySlug === by.bodySlug)) return 'not-concerned';
  if (answer.isWithdrawn) return 'withdrawn';
  return answer.signedBy.includes(by.bodySlug) ? 'signed-already' : undefined;
}
