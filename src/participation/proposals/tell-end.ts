import type { By } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import { tellFollowers } from '../following/tell-followers.ts';
import type { Step } from './proposal.rules.ts';
import { endMail } from './words.en.ts';

type Ended = {
  readonly bodyId: string;
  readonly roundId: string | null;
  readonly districtSlug: string | null;
  readonly number: number;
  readonly title: string;
};

/** Tells whoever follows the body, the round or the district what became of a proposal at its end. */
export async function tellEnd(
  tx: Transaction,
  by: By,
  proposal: Ended,
  end: { readonly step: Extract<Step, 'adopted' | 'made-a-measure' | 'declined'>; readonly note: string },
): Promise<void> {
  const { bodyId, roundId, districtSlug, number, title } = proposal;
  await tellFollowers(tx, by, {
    about: [
      { kind: 'body', id: bodyId },
      ...(roundId ? [{ kind: 'round', id: roundId } as const] : []),
      ...(districtSlug ? [{ kind: 'district', id: districtSlug } as const] : []),
    ],
    moment: `proposal:${end.step}:${number}`,
    subject: endMail.subject(title),
    body: endMail.body(end.step, title, end.note),
    path: `/proposals/${number}`,
  });
}
