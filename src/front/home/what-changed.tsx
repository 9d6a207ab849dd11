import { EvidenceLevels } from '../../web/charts/evidence-levels.tsx';
import { Band, Columns, Empty } from '../../web/shell/layout.tsx';
import { PhraseText } from '../thread/phrase-text.tsx';
import { words as threadWords } from '../thread/words.en.ts';
import { words } from './changed.words.en.ts';
import type { ToldChange } from './tell-changed.rules.ts';

/** One contract that people changed, from what they said to what has been checked. */
export function WhatChanged({ change }: { readonly change: ToldChange | null }) {
  return (
    <Band tone="calico">
      {change ? (
        <Columns kind="two">
          <div>
            <h2>{words.heading}</h2>
            {change.said.map((phrase) => (
              <p>
                <PhraseText phrase={phrase} />
              </p>
            ))}
            <p>
              <a href={change.href}>{words.follow}</a>
            </p>
          </div>
          <Levels {...change} />
        </Columns>
      ) : (
        <>
          <h2>{words.heading}</h2>
          <Empty>
            <h3>{words.emptyTitle}</h3>
            <p>{words.empty}</p>
            <p>
              <a href="/contracts">{words.emptyLink}</a>
            </p>
          </Empty>
        </>
      )}
    </Band>
  );
}

function Levels({ promise, bodyName }: ToldChange) {
  const { levels, unit, title, dueOn } = promise;
  return (
    <EvidenceLevels
      id="changed"
      sentence={words.sentence(levels.promised, unit, title, dueOn)}
      caption={words.caption(title, unit)}
      promised={levels.promised}
      counts={levels}
      labels={threadWords.levels(bodyName)}
    />
  );
}
