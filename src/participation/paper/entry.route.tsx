import { z } from 'zod';
import { isRefused } from '../../acts/by.ts';
import { findDistrictsForPostcode } from '../../people/places/places.queries.ts';
import { londonDate } from '../../values/dates.ts';
import { bodyRole } from '../../web/edge/access.rules.ts';
import { type FormErrors, type FormState, refuse, seeOther } from '../../web/edge/outcomes.ts';
import { route } from '../../web/edge/route.ts';
import { theActor, type Visit } from '../../web/edge/visit.ts';
import { findOwnRound } from '../rounds/find-own-round.ts';
import { roundState } from '../rounds/round.rules.ts';
import type { Round } from '../rounds/rounds.queries.ts';
import { type BallotSheet, loadBallotSheet, loadQuestions } from './ballot-sheet.ts';
import { enterPaperAnswer, type PaperRefusal } from './enter-paper-answer.ts';
import { EntryPage, type EntryPageProps } from './entry.page.tsx';
import { typedIn } from './entry-row.tsx';
import { findPlace } from './find-place.ts';
import { countPaperEntries } from './paper.queries.ts';
import { readBallot } from './paper-answer.rules.ts';
import { sayCodeRefusal } from './say-code-refusal.ts';
import { sayPaperFault } from './say-paper-fault.ts';
import { fieldOf, typedBallot } from './typed-ballot.rules.ts';
import { words } from './words.en.ts';

/** A facilitator types in paper ballots, one after another; quick enough for a pile of hundreds. */
export const entryRoute = route({
  path: '/work/:body/rounds/:round/paper',
  who: bodyRole('facilitator'),
  object: findOwnRound,
  limit: { hits: 300, seconds: 60 },
  page: entryScreen,
  form: z.record(z.string(), z.unknown()),
  async post({ at, tx, by, object: round, input }) {
    const form = { values: input, errors: {} } as FormState;
    const sheet = await loadBallotSheet(at, round);
    const questions = await loadQuestions(at, sheet);
    const read = readBallot(questions, typedBallot(questions, input));
    const place = await findPlace(tx, {
      postcode: typedIn(form, 'postcode'),
      district: typedIn(form, 'district'),
    });
    const errors: Record<string, string> = {};
    if (typedIn(form, 'code').trim() === '') errors['code'] = words.faults.codeMissing;
    if ('says' in place) errors[place.field] = place.says;
    const nameOf = namesIn(sheet);
    for (const fault of 'faults' in read ? read.faults : [])
      errors[fieldOf(fault, questions)] ??= sayPaperFault(fault, nameOf);
    if ('faults' in read || 'says' in place || errors['code']) return refuse(errors);
    const code = typedIn(form, 'code');
    const seenInPerson = typedIn(form, 'seen') === 'yes';
    const again = typedIn(form, 'again') === 'yes';
    const entry = { roundId: round.id, code, place, answer: read.answer, seenInPerson, again };
    const entered = await enterPaperAnswer(tx, by, entry);
    if (isRefused<PaperRefusal>(entered)) return refuse(await sayRefusal(at, round, code, entered.refused));
    const path = `/work/${round.bodySlug}/rounds/${round.slug}/paper`;
    return seeOther(`${path}?saved=${entered.entered}`);
  },
});

/** An outcome’s plain name by its slug. */
function namesIn({ outcomes }: BallotSheet): (slug: string) => string {
  return (slug) => outcomes.find((outcome) => outcome.slug === slug)?.plainName ?? slug;
}

async function sayRefusal(at: Visit, round: Round, code: string, refused: PaperRefusal): Promise<FormErrors> {
  if (refused === 'postcode-malformed' || refused === 'not-in-district')
    return { postcode: words.faults.postcodeMissing };
  if (refused === 'not-seen') return { seen: words.refused[refused] };
  if (refused === 'round-closed' || refused === 'round-not-open') return { '': words.refused[refused] };
  return { code: await sayCodeRefusal(at.db, round, code, refused) };
}

async function entryScreen(at: Visit, round: Round, form: FormState) {
  const now = await at.site.clock.now(at.db);
  const mine = { personId: theActor(at).personId, day: londonDate(now) };
  const [sheet, counts, districts] = await Promise.all([
    loadBallotSheet(at, round),
    countPaperEntries(at.db, round.id, mine),
    districtsFor(at, form),
  ]);
  const isFresh = Object.keys(form.errors).length === 0;
  const saved = isFresh ? at.query.get('saved') : null;
  const done: EntryPageProps['done'] = saved === 'new' || saved === 'again' ? saved : undefined;
  const again = (isFresh ? at.query.get('again') : typedIn(form, 'again')) === 'yes';
  const isOpen = roundState(round, now) === 'open';
  const shown = { sheet, form, isOpen, ...counts, done, again, districts };
  return { title: words.title, desk: true, body: <EntryPage {...shown} /> };
}

/** Asked for only once the postcode is known to lie in several. */
async function districtsFor(at: Visit, form: FormState) {
  if (!form.errors['district'] && !typedIn(form, 'district')) return [];
  const found = await findDistrictsForPostcode(at.db, typedIn(form, 'postcode'));
  return isRefused<'postcode-malformed'>(found) ? [] : found.districts;
}
