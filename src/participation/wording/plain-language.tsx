import { Details } from '../../web/govuk/details.tsx';
import { checkPlainLanguage, fewestWords } from './plain-language.rules.ts';
import { words } from './words.en.ts';

/** How plain a text is, with hints. */
export function PlainLanguageHints({ text }: { readonly text: string }) {
  const { readingAge, findings } = checkPlainLanguage(text);
  return (
    <section>
      <h2>{words.title}</h2>
      <p class="note">{words.lede}</p>
      <p>{readingAge === null ? words.tooShort(fewestWords) : words.age(readingAge)}</p>
      {findings.length === 0 ? <p>{words.none}</p> : null}
      <ul>
        {findings.map((finding) => (
          <li>{words.finding(finding)}</li>
        ))}
      </ul>
      <Details summary={words.how}>{words.source}</Details>
    </section>
  );
}
