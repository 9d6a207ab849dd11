import { z } from 'zod';
import { isRefused } from '../../../acts/by.ts';
import { NotFound } from '../../../db/errors.ts';
import { formatInstant } from '../../../values/dates.ts';
import { bodyRole } from '../../../web/edge/access.rules.ts';
import { type FormState, handOver, type Outcome, refuse, showScreen } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import type { Act, Visit } from '../../../web/edge/visit.ts';
import { listUnprintable } from '../../../web/pdf/fonts/faces.ts';
import { writePdf } from '../../../web/pdf/write-pdf.ts';
import { type AddressList, readAddressList } from '../../codes/address-list.rules.ts';
import { lettersCsv } from '../../codes/letters-csv.ts';
import { sayFault } from '../../codes/say-fault.ts';
import { words as codeWords } from '../../codes/words.en.ts';
import { findOwnPanel } from '../desk/find-own-panel.ts';
import { keyOf } from '../find-public-panel.ts';
import type { Panel } from '../panels.queries.ts';
import { words } from './desk.words.en.ts';
import { drawPanelLetters } from './draw-panel-letters.ts';
import { type IssueRefusal, issuePanelCodes } from './issue-panel-codes.ts';
import { letterWords } from './letter.words.en.ts';
import { PanelLettersPage } from './letters.page.tsx';
import { listCodeBatches } from './panel-codes.queries.ts';

const MOST_BYTES = 8 * 1024 * 1024;
const form = z.object({
  label: z.string(words.labelWrong).trim().min(1, words.labelWrong).max(120, words.labelWrong),
  act: z.enum(['pdf', 'csv']).catch('pdf'),
});
type Asking = { readonly panel: Panel; readonly batches: Awaited<ReturnType<typeof listCodeBatches>> };

/** Letters with codes to a list of addresses, which is read, printed and forgotten. */
export const panelLettersRoute = route({
  path: '/work/:body/panels/:panel/letters',
  who: bodyRole('procurement-officer', 'facilitator'),
  async object(at) {
    const panel = await findOwnPanel(at);
    if (!panel.announcedAt || !panel.recruits.includes('letters')) throw new NotFound();
    return { panel, batches: await listCodeBatches(at.db, keyOf(panel)) };
  },
  page: (_at, asking, state) => screen(asking, state, []),
  maxFileBytes: MOST_BYTES,
  form,
  async post(act) {
    const list = readUpload(act.at);
    if ('refused' in list)
      return refuse({
        file: list.refused === 'missing' ? words.fileMissing : codeWords.tableRefused[list.refused],
      });
    if (list.rejects.length > 0) {
      const errors = { file: words.faults(list.rejects.length) };
      const state = { values: { label: act.input.label }, errors };
      const faults = list.rejects.slice(0, 200).map((reject) => words.fault(reject.line, sayFault(reject)));
      return showScreen({ ...screen(act.object, state, faults), status: 422 });
    }
    return makeLetters(act, list);
  },
});

function screen({ panel, batches }: Asking, state: FormState, faults: readonly string[]) {
  const page = { panel, batches, form: state, faults };
  return { title: words.lettersTitle, desk: true, body: <PanelLettersPage {...page} /> };
}

function readUpload(at: Visit): ReturnType<typeof readAddressList> | { readonly refused: 'missing' } {
  const upload = at.files['file'];
  if (!upload) return { refused: 'missing' };
  return readAddressList(new TextDecoder().decode(upload.bytes).replaceAll('\0', ''), listUnprintable);
}

async function makeLetters(
  { at, tx, by, object: { panel }, input }: Act<Asking, z.infer<typeof form>>,
  list: AddressList,
): Promise<Outcome> {
  const batch = { ...keyOf(panel), label: input.label, count: list.letters };
  const issued = await issuePanelCodes(tx, by, batch);
  if (isRefused<IssueRefusal>(issued)) return refuse({ '': words.issueRefused[issued.refused] });
  const page = `${at.site.publicUrl}/panels/${panel.slug}/join/code`;
  const address = {
    typed: page.replace(/^https?:\/\//, ''),
    linkFor: (code: string) => `${page}#${code}`,
  };
  const name = `letters-${panel.slug}`;
  if (input.act === 'csv') {
    const closes = panel.closesAt ? formatInstant(panel.closesAt) : '';
    const content = lettersCsv({ address, closes }, list, issued.codes);
    return handOver({ fileName: `${name}.csv`, mediaType: 'text/csv; charset=UTF-8', content });
  }
  const about = {
    title: letterWords.documentTitle(panel.title),
    author: panel.bodyName,
    lang: 'en-GB',
    madeAt: await at.site.clock.now(at.db),
  };
  const content = writePdf(about, drawPanelLetters({ panel, address }, list, issued.codes));
  return handOver({ fileName: `${name}.pdf`, mediaType: 'application/pdf', content });
}
