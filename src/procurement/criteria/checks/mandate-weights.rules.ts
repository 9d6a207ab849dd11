import { totalWeight } from '../criterion.rules.ts';
import { givesMarks, isSameLine } from '../lineage.rules.ts';
import { decideTiedWeights } from '../tied-weights.rules.ts';
import type { CheckInput, Finding } from './finding.rules.ts';
import { sources } from './sources.en.ts';
import { words } from './words.en.ts';

const source = sources.mandate;

/**
 * Holds the social value marks against the mandate: every criterion comes from a line, every adopted or varied line
 * has a criterion, and each weighs what its share of the tied marks comes to (`decideTiedWeights`). To depart from
 * it is allowed, with a reason for each line, which is public.
 */
export function checkMandateWeights(input: CheckInput): Finding[] {
  const socialValue = input.criteria.filter(({ kind }) => kind === 'social-value');
  if (input.mandate.length === 0) {
    return socialValue.length > 0
      ? [{ level: 'warning', sentence: words.noMandate, about: 'no-mandate', source }]
      : [];
  }
  const findings = [...untied(input), ...changed(input), ...unserved(input), ...departures(input)];
  return findings.length > 0 ? findings : [{ level: 'ok', sentence: words.followsMandate, source }];
}

function untied({ criteria, lineage }: CheckInput): Finding[] {
  return criteria
    .filter(
      ({ id, kind }) => kind === 'social-value' && !lineage.some(({ criterionId }) => criterionId === id),
    )
    .map(({ code }) => ({
      level: 'warning',
      sentence: words.untied(code),
      code,
      about: `${code}.untied`,
      source,
    }));
}

/** Of criteria tied to an answer that a later mandate changed. */
function changed({ criteria, mandate, lineage }: CheckInput): Finding[] {
  return lineage.flatMap((tied) => {
    const now = mandate.find((line) => isSameLine(line, tied));
    if (!now || now.version === tied.version) return [];
    if (now.answer === tied.answer && now.adoptedBasisPoints === tied.adoptedBasisPoints) return [];
    const code = criteria.find(({ id }) => id === tied.criterionId)?.code ?? '';
    return [
      {
        level: 'warning' as const,
        sentence: words.courseChanged(code, now.outcomeName),
        code,
        about: `${code}.${now.outcomeSlug}`,
        source,
      },
    ];
  });
}

function unserved({ mandate, lineage }: CheckInput): Finding[] {
  return mandate
    .filter((line) => givesMarks(line) && !lineage.some((tied) => isSameLine(tied, line)))
    .map(({ outcomeName, outcomeSlug }) => ({
      level: 'warning',
      sentence: words.unserved(outcomeName),
      about: outcomeSlug,
      source,
    }));
}

function departures({ criteria, lineage }: CheckInput): Finding[] {
  const tied = criteria.filter(({ id }) => lineage.some(({ criterionId }) => criterionId === id));
  const ids = tied.map(({ id }) => id);
  const asked = decideTiedWeights(totalWeight(tied), ids, lineage) ?? [];
  return asked.flatMap(({ criterionId, weight: mandated }) => {
    const criterion = tied.find(({ id }) => id === criterionId);
    if (!criterion || criterion.weight === mandated) return [];
    const { code, weight } = criterion;
    return [{ level: 'warning' as const, sentence: words.departs(code, weight, mandated), code, source }];
  });
}
