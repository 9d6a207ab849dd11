import { formatInstant } from '../../../values/dates.ts';
import { partNames } from '../../evaluation/interests/words.en.ts';
import { type Block, heading, list, paragraph, subheading } from './blocks.rules.ts';
import { decisionWords as words } from './decision.words.en.ts';
import type { DecisionFile } from './visit-decision.ts';

/** What was assessed before the notice, and the register of what everybody said since (Procurement Act 2023 ss.81–83). */
export function conflictBlocks(file: DecisionFile): Block[] {
  return [heading(words.conflicts), ...assessmentBlocks(file), ...registerBlocks(file)];
}

function assessmentBlocks({ assessments }: DecisionFile): Block[] {
  if (assessments.length === 0) return [paragraph(words.notAssessed)];
  return assessments.flatMap(({ version, found, steps, appearances, recordedAt, recordedBy }) => [
    subheading(words.assessed(version, formatInstant(recordedAt), recordedBy)),
    paragraph(words.assessedFound(found)),
    paragraph(words.assessedSteps(steps)),
    ...(appearances ? [paragraph(words.assessedLooks(appearances))] : []),
  ]);
}

function registerBlocks({ register }: DecisionFile): Block[] {
  const said = [...register.interests, ...register.declarations];
  const told = said
    .filter(({ finding }) => finding !== 'none')
    .map((one) =>
      words.conflict({
        who: one.personName,
        about: 'bidders' in one ? one.bidders.join(', ') : one.supplierName,
        finding: words.findings[one.finding],
        detail: one.detail,
        decision: one.decision,
        reason: one.decisionReason,
      }),
    );
  const asked = register.advantages.map(({ supplierName, what, decision, decisionReason }) =>
    words.advantage(supplierName, what, decision, decisionReason),
  );
  const people = register.people.map(({ name, part, stoodAsideAt }) =>
    words.person(name, partNames[part], stoodAsideAt !== null),
  );
  const owing = [...new Set(register.owing.map(({ name }) => name))];
  return [
    subheading(words.register),
    list(people, words.nobodyNamed),
    paragraph(words.noneDeclared(said.length - told.length)),
    list(told, words.noConflicts),
    ...(owing.length > 0 ? [paragraph(words.owing(owing.join(', ')))] : []),
    ...(asked.length > 0 ? [subheading(words.advantages), list(asked, '')] : []),
  ];
}
