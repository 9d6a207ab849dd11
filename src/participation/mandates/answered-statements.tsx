import { AnswerBadge } from '../../web/icons/answer-badge.tsx';
import { Answered, Said } from '../../web/shell/layout.tsx';
import type { ToldStatement } from './told-statements.rules.ts';
import { words } from './words.en.ts';

/** Every statement that all groups share, and what the authority answered. */
export function AnsweredStatements({ statements }: { readonly statements: readonly ToldStatement[] }) {
  if (statements.length === 0) return null;
  return (
    <>
      <h2>{words.statementsTitle}</h2>
      <p>{words.statementsLede}</p>
      <ol class="list list-plain">
        {statements.map(({ line, ...stance }) => (
          <li>
            <Said>
              <p>{words.quoted(stance.text)}</p>
              <p class="note">{words.saidStatement(stance)}</p>
            </Said>
            <Answered>
              <p>{line ? <AnswerBadge answer={line.answer} /> : words.none}</p>
              {line ? <p>{line.reason === '' ? words.noReason : words.quoted(line.reason)}</p> : null}
            </Answered>
          </li>
        ))}
      </ol>
    </>
  );
}
