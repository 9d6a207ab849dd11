import { words } from './words.en.ts';

/** The way from a round to what it leaves out, and to what others said: every round asks. */
export function NothingMissing({ round }: { readonly round: string }) {
  return (
    <ul class="take">
      <li>
        <a href={`/say/${round}/missing`}>{words.link}</a>
      </li>
      <li>
        <a href="/proposals">{words.others}</a>
      </li>
    </ul>
  );
}
