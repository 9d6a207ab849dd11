import { readJson } from '../../../reference/read-json.ts';

export type Conduct = {
  readonly version: number;
  /** What somebody on a panel promises. */
  readonly points: readonly string[];
  /** What the public body promises them. */
  readonly ours: readonly string[];
};

let kept: Promise<readonly Conduct[]> | undefined;

/** Every version of the code of conduct, the one that stands now last. */
function listConducts(): Promise<readonly Conduct[]> {
  kept ??= readJson<{ versions: readonly Conduct[] }>('conduct/versions.json').then(
    ({ versions }) => versions,
  );
  return kept;
}

/** The code of conduct that people accept now. */
export async function currentConduct(): Promise<Conduct> {
  const last = (await listConducts()).at(-1);
  if (!last) throw new Error('there is no code of conduct');
  return last;
}
