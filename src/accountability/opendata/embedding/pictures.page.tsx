import { Empty } from '../../../web/shell/layout.tsx';
import type { Offered } from './list-pictures.queries.ts';
import type { Picture } from './picture.rules.ts';
import { words } from './words.en.ts';

export type Chosen = { readonly picture: Picture; readonly address: string; readonly snippet: string };
type PicturesPageProps = {
  readonly offered: Readonly<Record<keyof typeof words.kinds, readonly Offered[]>>;
  readonly chosen: Chosen | null;
};

const kinds = ['results', 'promises', 'money'] as const;

/** Every chart that other sites may show, and the words to copy for the one that was chosen. */
export function PicturesPage({ offered, chosen }: PicturesPageProps) {
  const there = kinds.filter((kind) => offered[kind].length > 0);
  return (
    <>
      <p class="kicker">
        <a href="/data">{words.back}</a>
      </p>
      <h1>{words.title}</h1>
      <p class="lede">{words.lede}</p>
      {chosen ? <Preview chosen={chosen} /> : null}
      <h2>{words.choose}</h2>
      {there.length === 0 ? (
        <Empty>
          <p>{words.none}</p>
        </Empty>
      ) : null}
      {there.map((kind) => (
        <>
          <h3>{words.kinds[kind]}</h3>
          <ul>
            {offered[kind].map(({ of, name }) => (
              <li>
                <a href={`/data/charts?chart=${kind}/${of}`}>{name}</a>{' '}
                <a href={`/data/charts/${kind}/${of}/chart.svg`}>
                  {words.alone}
                  <span class="govuk-visually-hidden">{words.aloneOf(name)}</span>
                </a>
              </li>
            ))}
          </ul>
        </>
      ))}
    </>
  );
}

function Preview({ chosen: { picture, address, snippet } }: { readonly chosen: Chosen }) {
  return (
    <section>
      <h2>{words.preview}</h2>
      <p>
        <a href={picture.path}>
          <img src={address} alt={`${picture.title}. ${picture.sentence}`} />
        </a>
      </p>
      <p>{words.paste}</p>
      <p>
        <code>{snippet}</code>
      </p>
      <p class="note">{words.keep}</p>
    </section>
  );
}
