import { type FormReader, formOf, readTicked } from '../../tenders/form-fields.ts';
import { linkWords as words } from './link-words.en.ts';
import { findLinkFault, type LinkAnswers, type LinkFault, linkKinds } from './links.rules.ts';

const fields: Readonly<Record<LinkFault, string>> = {
  'nothing-chosen': 'links',
  'none-and-some': 'links',
  'detail-missing': 'detail',
  'sways-missing': 'sways',
};

/** Reads the guided questions from a form. */
export function readLinks(form: FormReader): LinkAnswers {
  const ticked = readTicked(form, 'links');
  const text = (name: string) => {
    const value = form.typed[name];
    return typeof value === 'string' ? value.trim() : '';
  };
  const sways = text('sways');
  const detail = text('detail');
  const fault = findLinkFault({ ticked, detail, sways: sways === '' ? undefined : sways });
  if (fault) form.fault(fields[fault], words.faults[fault]);
  return {
    links: linkKinds.filter((kind) => ticked.includes(kind)),
    detail,
    sways: sways === 'yes',
    suggestion: text('suggestion'),
  };
}

/** The form of a page that asks for nothing else. */
export const linksForm = formOf(readLinks);
