import { flagNames } from './flag-names.en.ts';
import { flagPages, words } from './flag-words.en.ts';
import { type FlagName, flagOrder } from './red-flags.rules.ts';

/** Every red flag, with what it looks at. */
export function RedFlagsPage() {
  return (
    <>
      <h1>{words.title}</h1>
      <p class="lede">{words.lede}</p>
      <p>{words.when}</p>
      {flagOrder.map((flag) => (
        <>
          <h2>
            <a href={`/red-flags/${flag}`}>{flagNames[flag]}</a>
          </h2>
          <p>{flagPages[flag].looksAt}</p>
        </>
      ))}
      <ul class="take">
        <li>
          <a href="/data/red-flags">{words.found}</a>
        </li>
        <li>
          <a href="/red-flags?as=json">{words.data}</a>
        </li>
      </ul>
    </>
  );
}

/** One red flag: what it looks at, why it may matter, and reasons that are nobody’s fault. */
export function RedFlagPage({ flag }: { readonly flag: FlagName }) {
  const page = flagPages[flag];
  return (
    <>
      <h1>{flagNames[flag]}</h1>
      <h2>{words.looksAt}</h2>
      <p>{page.looksAt}</p>
      <h2>{words.matters}</h2>
      <p>{page.matters}</p>
      <h2>{words.innocent}</h2>
      <ul>
        {page.innocent.map((reason) => (
          <li>{reason}</li>
        ))}
      </ul>
      <h2>{words.leavesOut}</h2>
      <p>{page.leavesOut}</p>
      <h2>{words.follows}</h2>
      <p>
        {page.follows} <a href={page.source.href}>{page.source.name}</a>
      </p>
      <ul class="take">
        <li>
          <a href={`/data/red-flags?flag=${flag}`}>{words.foundThis}</a>
        </li>
        <li>
          <a href="/red-flags">{words.all}</a>
        </li>
      </ul>
    </>
  );
}
