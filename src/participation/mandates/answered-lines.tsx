import { AnswerBadge } from '../../web/icons/answer-badge.tsx';
import { Answered, Said } from '../../web/shell/layout.tsx';
import { EvidenceOf } from './evidence-of.tsx';
import { inPoints, type ToldLine } from './told-lines.rules.ts';
import { words } from './words.en.ts';

type AnsweredLinesProps = { readonly lines: readonly ToldLine[]; readonly byStrengths: boolean };

/** Every outcome: what residents said on madder, what the authority answered on linen. Nothing is left out. */
export function AnsweredLines({ lines, byStrengths }: AnsweredLinesProps) {
  return (
    <ol class="list list-plain">
      {lines.map((told) => (
        <li>
          <h3>{told.plainName}</h3>
          <Said>
            <EvidenceOf told={told} byStrengths={byStrengths} />
          </Said>
          <Answered>
            <AnswerOf told={told} />
          </Answered>
        </li>
      ))}
    </ol>
  );
}

function AnswerOf({ told: { line } }: { readonly told: ToldLine }) {
  if (!line) return <p>{words.none}</p>;
  return (
    <>
      <p>
        <AnswerBadge answer={line.answer} /> {countsFor(line)}
      </p>
      <p>{line.reason === '' ? words.noReason : words.quoted(line.reason)}</p>
    </>
  );
}

function countsFor({ answer, adoptedBasisPoints }: NonNullable<ToldLine['line']>): string {
  if (answer === 'adopted') return words.countsAll;
  return answer === 'declined' ? words.countsNone : words.counts(inPoints(adoptedBasisPoints));
}
