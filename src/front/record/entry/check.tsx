import { Button } from '../../../web/govuk/button.tsx';
import { Details } from '../../../web/govuk/details.tsx';
import { SummaryList } from '../../../web/govuk/summary-list.tsx';
import { Textarea } from '../../../web/govuk/textarea.tsx';
import type { LoadedEntry } from './load-entry.ts';
import { words } from './words.en.ts';

export type CheckProps = {
  readonly entry: LoadedEntry;
  /** The site’s own address. */
  readonly site: string;
  readonly leafHash: string | null;
  readonly factsHash: string | null;
};

/** How anyone checks an entry: its proof to copy or keep, a command, its fingerprints, its text. */
export function Check({ entry, site, leafHash, factsHash }: CheckProps) {
  const { position, size, proof, recorded } = entry;
  const hash = (text: string | null) => <code class="hash">{text}</code>;
  return (
    <section>
      <h2>{words.check}</h2>
      {proof === null ? <p>{words.noProof}</p> : <Proof position={position} proof={proof} site={site} />}
      <Details summary={words.fingerprints}>
        <SummaryList
          class="facts"
          rows={[
            { key: words.leafHash, value: hash(leafHash) },
            { key: words.factsHash, value: hash(factsHash) },
            { key: words.checkpoint, value: words.count(size) },
          ]}
        />
      </Details>
      {recorded ? (
        <Details summary={words.text}>
          <pre class="letters">{recorded.leaf}</pre>
        </Details>
      ) : null}
    </section>
  );
}

type ProofProps = { readonly position: number; readonly proof: string; readonly site: string };

function Proof({ position, proof, site }: ProofProps) {
  return (
    <>
      <p>{words.checkHow}</p>
      <Textarea
        name="proof"
        label={words.proof}
        value={proof}
        rows={6}
        class="letters"
        spellcheck={false}
        attributes={{ readonly: true }}
      />
      <div class="govuk-button-group">
        <Button href={`/record/${position}/proof`}>{words.download}</Button>
        <a href={`/record/check?entry=${position}`}>{words.paste}</a>
      </div>
      <p>{words.command}</p>
      <pre class="letters">{words.commandOf(site, words.proofFile(position))}</pre>
    </>
  );
}
