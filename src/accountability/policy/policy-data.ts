import { londonDate } from '../../values/dates.ts';
import { ruleSentence } from '../spend/tiers/words.en.ts';
import { fingerprintOf } from './adopt-policy.ts';
import type { ToldPolicy } from './load-policy.ts';

/** A version for machines, with what changed since the one before. */
export function policyData({ body, content, rules, adopted, standing, versions, since }: ToldPolicy) {
  const titleOf = (position: number) => content.plans.find((plan) => plan.position === position)?.title;
  return {
    body: body.slug,
    version: adopted?.version ?? null,
    adoptedOn: adopted ? londonDate(adopted.adoptedAt).toString() : null,
    effectiveFrom: adopted?.effectiveFrom.toString() ?? null,
    standing: standing?.kind ?? 'draft',
    contentSha256: fingerprintOf(content),
    sections: content.sections,
    priorities: content.priorities.map(({ title, content: text, outcomes, plans }) => ({
      title,
      content: text,
      outcomes: outcomes.map(({ slug, name, framework }) => ({ outcome: slug, name, framework })),
      plans: plans.map(titleOf),
    })),
    plans: content.plans.map(({ title, address, firstYear, lastYear }) => ({
      title,
      address,
      firstYear,
      lastYear,
    })),
    rules: rules.map((rule) => ({
      thresholdPence: rule.thresholdPence,
      atLine: rule.atLine,
      inForceFrom: rule.source === null ? null : rule.effectiveFrom.toString(),
      sentence: ruleSentence(rule),
    })),
    versions: versions.map(({ version, effectiveFrom }) => ({
      version,
      effectiveFrom: effectiveFrom.toString(),
    })),
    changesSince: since ? { version: since.version, ...since.changes } : null,
  };
}
