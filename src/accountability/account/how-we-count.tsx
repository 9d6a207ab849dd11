import { XlsxLink } from '../../web/downloads/xlsx-link.tsx';
import { Columns } from '../../web/shell/layout.tsx';
import { fileName, MOST_RECOMPUTED } from './commitments-file.rules.ts';
import type { ShownAccount } from './load-account.ts';
import { accountHref } from './slice-ask.rules.ts';
import { words } from './words.en.ts';

const text = words.how;

/** How it is counted, the two books, and how anyone works it out again. */
export function HowWeCount({ found }: { readonly found: ShownAccount }) {
  const { ask } = found;
  return (
    <Columns kind="two">
      <section id="how-we-count">
        <h2>{text.title}</h2>
        <ul>
          {text.points.map((point) => (
            <li>{point}</li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{text.books}</h2>
        <p>{text.booksText}</p>
        <p>
          <a href={ask.body && !ask.contract ? `/contribution/${ask.body}` : '/contribution'}>
            {text.reviews}
          </a>
        </p>
        <h2>{text.recompute}</h2>
        <Recompute found={found} />
      </section>
    </Columns>
  );
}

/** The files that anyone can give to the command line, and the figures as files. */
function Recompute({ found }: { readonly found: ShownAccount }) {
  const { ask, account } = found;
  const href = accountHref(ask);
  const as = (word: string) => `${href}${href.includes('?') ? '&' : '?'}as=${word}`;
  const isSmall = account.attainment.lifetime.lines <= MOST_RECOMPUTED;
  const files = [
    ...(isSmall ? [[as('due'), text.dueFile] as const, [as('lifetime'), text.lifetimeFile] as const] : []),
    [as('csv'), text.csv] as const,
    [as('json'), text.json] as const,
  ];
  return (
    <>
      <p>{isSmall ? text.recomputeText : text.tooMany}</p>
      {isSmall ? (
        <p>
          <code>{text.command(fileName('due'))}</code>
        </p>
      ) : null}
      <ul class="take">
        {files.map(([file, name]) => (
          <li>
            <a href={file}>{name}</a> <XlsxLink csv={file} />
          </li>
        ))}
      </ul>
    </>
  );
}
