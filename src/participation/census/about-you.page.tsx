import type { FormState } from '../../web/edge/outcomes.ts';
import { Button } from '../../web/govuk/button.tsx';
import { Checkboxes } from '../../web/govuk/checkboxes.tsx';
import { Radios } from '../../web/govuk/radios.tsx';
import { SummaryList } from '../../web/govuk/summary-list.tsx';
import { Form } from '../../web/shell/form.tsx';
import { FormErrors } from '../../web/shell/form-errors.tsx';
import { Task } from '../../web/shell/layout.tsx';
import type { Cell } from '../rounds/round.rules.ts';
import type { Round } from '../rounds/rounds.queries.ts';
import type { OwnCells } from './cells.queries.ts';
import { cellLevels, consentCells } from './cells.rules.ts';
import { cellWords, levelName, words } from './words.en.ts';

type AboutYouPageProps = { readonly round: Round; readonly own: OwnCells; readonly form: FormState };

/** What a round asks about people, what for, and what this resident has said so far. */
export function AboutYouPage({ round, own, form }: AboutYouPageProps) {
  const start = round.cells.find((cell) => own[cell] === null);
  const hasSaid = round.cells.some((cell) => own[cell] !== null);
  return (
    <Task>
      <FormErrors errors={form.errors} />
      <p class="kicker">{round.question}</p>
      <h1>{words.title}</h1>
      <p class="lede">{words.lede}</p>
      <p>{words.why}</p>
      <ul>
        {words.lines.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
      {round.cells.length === 0 ? <p>{words.nothingAsked}</p> : <Said round={round} own={own} />}
      {start ? <Button href={cellHref(round, start)}>{hasSaid ? words.goOn : words.start}</Button> : null}
      {hasSaid ? (
        <Form action={`/say/${round.slug}/about-you`}>
          <Button variant="secondary">{words.takeBack}</Button>
        </Form>
      ) : null}
      <p>
        <a href={`/say/${round.slug}`}>{words.backToRound}</a>
      </p>
    </Task>
  );
}

function Said({ round, own }: Pick<AboutYouPageProps, 'round' | 'own'>) {
  return (
    <>
      <h2>{words.asked}</h2>
      <SummaryList
        rows={round.cells.map((cell) => {
          const level = own[cell];
          return {
            key: cellWords[cell].name,
            value: level === null ? words.notSaid : levelName(cell, level),
            actions: [
              {
                href: cellHref(round, cell),
                text: level === null ? words.say : words.change,
                hiddenText: cellWords[cell].inText,
              },
            ],
          };
        })}
      />
    </>
  );
}

type CellPageProps = {
  readonly round: Round;
  readonly cell: Cell;
  readonly said: string | null;
  readonly form: FormState;
};

/** One question about a person, with what it is for and a way not to say. */
export function CellPage({ round, cell, said, form: { values, errors } }: CellPageProps) {
  const { question, why, hint } = cellWords[cell];
  const typed = values['level'];
  const isProtected = consentCells.includes(cell);
  const consents = isProtected && (typed === undefined ? said !== null : values['consent'] !== undefined);
  return (
    <Task>
      <FormErrors errors={errors} />
      <Form action={cellHref(round, cell)}>
        <Radios
          name="level"
          legend={question}
          legendSize="xl"
          legendIsHeading
          hint={`${why} ${hint}`}
          error={errors['level']}
          value={typeof typed === 'string' ? typed : (said ?? undefined)}
          items={[
            ...cellLevels[cell].map((level) => ({ value: level, text: levelName(cell, level) })),
            { divider: words.or },
            { value: 'not-said', text: words.ratherNot },
          ]}
        />
        {isProtected ? (
          <Checkboxes
            name="consent"
            hint={words.consentWhy}
            error={errors['consent']}
            values={consents ? ['yes'] : []}
            items={[{ value: 'yes', text: words.consent }]}
          />
        ) : null}
        <Button>{words.saveAct}</Button>
      </Form>
      <p>
        <a href={`/say/${round.slug}/about-you`}>{words.title}</a>
      </p>
    </Task>
  );
}

/** Where one question about a person is. */
export function cellHref(round: Pick<Round, 'slug'>, cell: Cell): string {
  return `/say/${round.slug}/about-you/${cell}`;
}
