import { z } from 'zod';
import { isRefused } from '../../acts/by.ts';
import { bodyRole } from '../../web/edge/access.rules.ts';
import { type FormState, handOver, type Outcome, refuse, showScreen } from '../../web/edge/outcomes.ts';
import { route } from '../../web/edge/route.ts';
import type { Act, Visit } from '../../web/edge/visit.ts';
import { listUnprintable } from '../../web/pdf/fonts/faces.ts';
import { writePdf } from '../../web/pdf/write-pdf.ts';
import { findOwnRound } from '../rounds/find-own-round.ts';
import type { Round } from '../rounds/rounds.queries.ts';
import { type AddressList, readAddressList } from './address-list.rules.ts';
import type { BatchRefusal } from './batch.rules.ts';
import { batchFaults, batchForm } from './batch-form.ts';
import { drawLetters } from './draw-letters.ts';
import { issueJoiningCodes } from './issue-joining-codes.ts';
import { LettersPage } from './letters.page.tsx';
import { lettersCsv } from './letters-csv.ts';
import { printWords } from './print.words.en.ts';
import { aboutPrint, printRunOf } from './print-run.ts';
import { words } from './words.en.ts';

const MOST_BYTES = 8 * 1024 * 1024;
const form = z.object({
  label: batchForm('letter').shape.label,
  act: z.enum(['check', 'pdf', 'csv']).catch('check'),
  'leave-out': z.string().optional(),
});
type Input = z.infer<typeof form>;

/** Letters with codes to a list of addresses, which is read, printed and forgotten. */
export const lettersRoute = route({
  path: '/work/:body/rounds/:round/codes/letters',
  who: bodyRole('facilitator', 'commissioner'),
  object: findOwnRound,
  page: (_, round, state) => screen(round, state),
  maxFileBytes: MOST_BYTES,
  form,
  async post(act) {
    const list = readUpload(act.at);
    if ('refused' in list) {
      return refuse({
        file: list.refused === 'missing' ? words.fileMissing : words.tableRefused[list.refused],
      });
    }
    const { input, object: round } = act;
    const values = { label: input.label, 'leave-out': input['leave-out'] };
    if (input.act === 'check' || list.letters === 0)
      return showScreen(screen(round, { values, errors: {} }, list));
    if (list.rejects.length > 0 && input['leave-out'] !== 'yes') {
      const errors = { file: words.faultsInList(list.rejects.length) };
      const title = words.lettersTitleWrong;
      return showScreen({ ...screen(round, { values, errors }, list), title, status: 422 });
    }
    return makeLetters(act, list);
  },
});

function screen(round: Round, state: FormState, list?: AddressList) {
  return {
    title: words.lettersTitle,
    desk: true,
    body: <LettersPage round={round} form={state} list={list} />,
  };
}

function readUpload(at: Visit): ReturnType<typeof readAddressList> | { readonly refused: 'missing' } {
  const upload = at.files['file'];
  if (!upload) return { refused: 'missing' };
  const text = new TextDecoder().decode(upload.bytes).replaceAll('\0', '');
  return readAddressList(text, listUnprintable);
}

async function makeLetters(
  { at, tx, by, object: round, input }: Act<Round, Input>,
  list: AddressList,
): Promise<Outcome> {
  const batch = { roundId: round.id, kind: 'letter', label: input.label, count: list.letters } as const;
  const issued = await issueJoiningCodes(tx, by, batch);
  if (isRefused<BatchRefusal>(issued)) return refuse(batchFaults('letter', issued) ?? {});
  const run = printRunOf(at, round);
  const name = `letters-${round.slug}`;
  if (input.act === 'csv') {
    const content = lettersCsv(run, list, issued.codes);
    return handOver({ fileName: `${name}.csv`, mediaType: 'text/csv; charset=UTF-8', content });
  }
  const about = await aboutPrint(at, round, printWords.letterTitle(round.question));
  const content = writePdf(about, drawLetters(run, list, issued.codes));
  return handOver({ fileName: `${name}.pdf`, mediaType: 'application/pdf', content });
}
