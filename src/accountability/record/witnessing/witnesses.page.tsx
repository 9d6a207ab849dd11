import { BackLink } from '../../../web/govuk/back-link.tsx';
import { Table } from '../../../web/govuk/table.tsx';
import { WarningText } from '../../../web/govuk/warning-text.tsx';
import { Empty, Scroll } from '../../../web/shell/layout.tsx';
import type { ComparedWitness } from './load-witnesses.ts';
import { standings, words } from './words.en.ts';

type WitnessesPageProps = { readonly witnesses: readonly ComparedWitness[]; readonly site: string };

/** What outside witnesses hold, beside the record; and how to be one. */
export function WitnessesPage({ witnesses, site }: WitnessesPageProps) {
  return (
    <>
      <BackLink href="/record">{words.back}</BackLink>
      <h1>{words.title}</h1>
      <p class="lede">{words.lede.join(' ')}</p>
      {witnesses.length > 0 ? (
        <Compared witnesses={witnesses} />
      ) : (
        <Empty>
          <p>{words.none}</p>
        </Empty>
      )}
      <h2>{words.be}</h2>
      <p>{words.beLede}</p>
      <pre class="letters">{words.command(site)}</pre>
      <p>{words.beNamed}</p>
      {witnesses.length > 0 ? <h2>{words.keys}</h2> : null}
      {witnesses.map(({ keeper, vkey }) => (
        <p>
          {keeper}
          <br />
          <code class="hash">{vkey}</code>
        </p>
      ))}
    </>
  );
}

function Compared({ witnesses }: { readonly witnesses: readonly ComparedWitness[] }) {
  const isDifferent = witnesses.some(doesDiffer);
  return (
    <>
      {isDifferent ? <WarningText>{words.someDiffer}</WarningText> : <p>{agreeing(witnesses)}</p>}
      {isDifferent ? <p>{words.whatThen}</p> : null}
      <Scroll label={words.caption}>
        <Table
          caption={words.caption}
          captionSize="s"
          head={words.head}
          rows={witnesses.map((witness) => [
            witness.keeper,
            <a href={`/bodies/${witness.bodySlug}`}>{words.since(witness.bodyName, witness.namedAt)}</a>,
            standingSentence(witness),
          ])}
        />
      </Scroll>
    </>
  );
}

/** What a witness holds, in one sentence. */
export function standingSentence({ standing, last, days }: ComparedWitness): string {
  return standings[standing]({ size: last?.size ?? 0, heardAt: last?.heardAt ?? null, days });
}

function agreeing(witnesses: readonly ComparedWitness[]): string {
  const agree = witnesses.filter(({ standing }) => standing === 'agrees').length;
  if (agree === 0) return words.noneHeard;
  return agree === witnesses.length ? words.allAgree(agree) : words.someAgree(agree, witnesses.length);
}

function doesDiffer({ standing }: ComparedWitness): boolean {
  return standing === 'differs' || standing === 'ahead';
}
