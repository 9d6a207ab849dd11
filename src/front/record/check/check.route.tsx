import { z } from 'zod';
import { RecordFault } from '../../../accountability/record/record-fault.rules.ts';
import { makeProof } from '../../../accountability/record/serving/make-proof.ts';
import { anyone } from '../../../web/edge/access.rules.ts';
import { type FormState, freshForm, refuse, type Screen, showScreen } from '../../../web/edge/outcomes.ts';
import { noObject, route } from '../../../web/edge/route.ts';
import type { Site, Visit } from '../../../web/edge/visit.ts';
import { readPosition } from '../entry/load-entry.ts';
import { CheckPage } from './check.page.tsx';
import { checkProof, type ProofResult, splitProofs } from './check-proof.ts';
import { words } from './words.en.ts';

const LONGEST_TEXT = 1_000_000;

/** Checks a proof that somebody pastes or sends as a file, or the proof of the entry that the address names. */
export const checkRoute = route({
  path: '/record/check',
  who: anyone,
  object: noObject,
  limit: { hits: 30, seconds: 60 },
  maxFileBytes: LONGEST_TEXT,
  form: z.object({ proof: z.string().max(LONGEST_TEXT, words.tooLong).default('') }),
  async page({ site, query }, _, form) {
    const asked = query.get('entry');
    const isAsked = asked !== null && Object.keys(form.errors).length === 0;
    return isAsked ? checkedEntry(site, readPosition(asked)) : screen(site, [], form);
  },
  async post({ at, input }) {
    const text = textOf(at, input.proof);
    return text.trim() === '' ? refuse({ proof: words.blank }) : showScreen(await checked(at.site, text));
  },
});

async function checkedEntry(site: Site, position: number): Promise<Screen> {
  try {
    return await checked(site, await makeProof(site, position));
  } catch (error) {
    if (error instanceof RecordFault)
      return screen(site, [{ stands: false, fault: 'unreadable' }], freshForm);
    throw error;
  }
}

function textOf({ files }: Visit, pasted: string): string {
  return pasted.trim() === '' ? (files['file']?.bytes.toString('utf8') ?? '') : pasted;
}

async function checked(site: Site, text: string): Promise<Screen> {
  const results: ProofResult[] = [];
  for (const proof of splitProofs(text)) results.push(await checkProof(site, proof));
  return screen(site, results, { ...freshForm, values: { proof: text } });
}

function screen(site: Site, results: readonly ProofResult[], form: FormState): Screen {
  return {
    title: words.title,
    body: <CheckPage results={results} form={form} site={site.publicUrl} />,
    data: {
      results: results.map((result) =>
        result.stands
          ? { stands: true, number: result.position, entries: result.size, asRecorded: result.isHeld }
          : result,
      ),
    },
  };
}
