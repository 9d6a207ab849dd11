import { words } from './words.en.ts';

/** The way from a round to what it leaves out: every round asks. */
export function NothingMissing({ round }: { readonly round: string }) {
  return (
    <p>
      <a href={`/say/${round}/missing`}>{words.link}</a>
    </p>
  );
}
