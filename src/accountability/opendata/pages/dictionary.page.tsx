import { XlsxLink } from '../../../web/downloads/xlsx-link.tsx';
import { BackLink } from '../../../web/govuk/back-link.tsx';
import type { Field, OpenList } from '../lists/open-list.rules.ts';
import { words as all } from './words.en.ts';

const words = all.dictionary;
const csv = '/data/dictionary?as=csv';

/** What every field of every list means. */
export function DictionaryPage({ lists }: { readonly lists: readonly OpenList[] }) {
  return (
    <>
      <BackLink href="/data">{all.list.back}</BackLink>
      <h1>{words.title}</h1>
      <p class="lede">{words.lede}</p>
      <p>
        {words.take} <a href={csv}>{all.list.csv}</a> <XlsxLink csv={csv} />{' '}
        <a href="/data/dictionary?as=json">{all.list.json}</a>
      </p>
      <ul>
        {lists.map(({ name, title }) => (
          <li>
            <a href={`#${name}`}>{title}</a>
          </li>
        ))}
      </ul>
      {lists.map((list) => (
        <section id={list.name}>
          <h2>
            <a href={`/data/${list.name}`}>{list.title}</a>
          </h2>
          <dl>
            {list.fields.map((field) => (
              <Meaning field={field} />
            ))}
          </dl>
        </section>
      ))}
    </>
  );
}

function Meaning({ field: { name, type, meaning, codes, canBeEmpty } }: { readonly field: Field }) {
  const kind = canBeEmpty ? `${all.types[type]}, ${all.list.canBeEmpty}` : all.types[type];
  const coded = codes?.map((code) => code.value).join(', ');
  return (
    <>
      <dt>
        <code>{name}</code> ({kind})
      </dt>
      <dd>{coded ? `${meaning}. ${words.codes(coded)}` : meaning}</dd>
    </>
  );
}
