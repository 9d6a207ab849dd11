import { Columns } from '../../../web/shell/layout.tsx';
import { asksAnswer } from '../../criteria/criterion.rules.ts';
import { methodFormula, methodSentence } from '../../criteria/method.en.ts';
import type { Procurement } from '../../tenders/procurement.rules.ts';
import { threadHref } from '../../tenders/procurement-hrefs.rules.ts';
import type { FormCriterion } from '../bid-fields.rules.ts';
import { markingWords as words } from './marks.words.en.ts';
import { marksOf, shortMarks } from './marks-worked-out.rules.ts';
import { bidHref } from './visit-bid.ts';
import { formWords } from './words.en.ts';
import { Examples, Scale } from './worth.tsx';

type MarkingPageProps = {
  readonly procurement: Procurement;
  readonly criteria: readonly FormCriterion[];
};

/** Every criterion with its sum, worked out for a few values: for bidders, and for anyone who wants to check. */
export function MarkingPage({ procurement, criteria }: MarkingPageProps) {
  return (
    <>
      <p class="kicker">{procurement.title}</p>
      <h1>{words.title}</h1>
      <p class="lede">{words.lede}</p>
      {criteria.some(asksAnswer) ? <Scale /> : null}
      <Columns kind="two">
        {criteria.map((criterion) => (
          <section aria-labelledby={criterion.code}>
            <h2 id={criterion.code}>
              {criterion.kind === 'price'
                ? formWords.price
                : formWords.question(criterion.code, criterion.question)}
            </h2>
            <p>
              <strong>{formWords.marks(criterion.weight)}.</strong> {methodSentence(criterion)}
            </p>
            <InOneSentence criterion={criterion} />
            <Examples criterion={criterion} />
            <p class="note">{methodFormula(criterion)}</p>
          </section>
        ))}
      </Columns>
      <ul class="take">
        <li>
          <a href={`${threadHref(procurement)}/tender`}>{words.notice}</a>
        </li>
        <li>
          <a href={bidHref(procurement)}>{words.bid}</a>
        </li>
      </ul>
    </>
  );
}

/** “If you promise 4 of the 8 asked for, you get 5 of 10 marks.” */
function InOneSentence({ criterion }: { readonly criterion: FormCriterion }) {
  const { method, target, weight, measures } = criterion;
  if (method !== 'target' || !target) return null;
  const half = String(Number(target) / 2);
  const marks = marksOf(criterion, half);
  if (!marks) return null;
  return <p>{words.targetSentence(half, measures[0], target, shortMarks(marks), weight)}</p>;
}
