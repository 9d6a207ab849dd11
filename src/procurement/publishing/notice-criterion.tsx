import { forEachSpent, unitNames } from '../../values/quantity.en.ts';
import { Said } from '../../web/shell/layout.tsx';
import type { Criterion } from '../criteria/criterion.rules.ts';
import type { CriterionLine } from '../criteria/lineage.rules.ts';
import { methodFormula, methodSentence } from '../criteria/method.en.ts';
import { words } from './notice-words.en.ts';

type NoticeCriterionProps = {
  readonly criterion: Criterion;
  readonly lines: readonly CriterionLine[];
};

/** One criterion in plain words: what is asked, how it is marked, and where it comes from. */
export function NoticeCriterion({ criterion, lines }: NoticeCriterionProps) {
  const { code, title, question, weight, subjectMatter, subjectMatterBy, residentsScore } = criterion;
  return (
    <li id={code}>
      <h3>{title.startsWith(code) ? title : words.heading(code, title)}</h3>
      <p>
        <strong>{words.weight(weight)}.</strong> {residentsScore ? words.residents : null}
      </p>
      {question ? <p class="says">{question}</p> : null}
      <p>
        {methodSentence(criterion)}
        <br />
        <span class="note">{methodFormula(criterion)}</span>
      </p>
      <Measures criterion={criterion} />
      <p>
        <strong>{words.relates}:</strong> {subjectMatter}{' '}
        {subjectMatterBy ? <span class="note">{words.standsBy(subjectMatterBy)}</span> : null}
      </p>
      {lines.map((line) => (
        <Said>
          <p>
            {line.answer === 'varied' ? words.varied(line.outcomeName) : words.adopted(line.outcomeName)}{' '}
            <a href={`/say/${line.roundSlug}/results`}>
              {words.round}
              <span class="govuk-visually-hidden">: {line.outcomeName}</span>
            </a>
          </p>
        </Said>
      ))}
    </li>
  );
}

function Measures({ criterion: { measures } }: { readonly criterion: Criterion }) {
  if (measures.length === 0) return null;
  return (
    <>
      <p>
        <strong>{words.measures}</strong>
      </p>
      <ul>
        {measures.map(({ plainName, unit, perSpendPence, evidenceRule }) => (
          <li>
            {words.measure(plainName, unitNames(unit), forEachSpent(perSpendPence))}
            <span class="cell-note">{words.evidence(evidenceRule)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
