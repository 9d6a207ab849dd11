import type { FrameworkChange } from '../frameworks/adoption.rules.ts';
import type { DraftKind, FieldName, Texts } from './draft-fields.rules.ts';

type Place = {
  readonly kind: DraftKind;
  readonly themeSlug: string | null;
  readonly changesSlug: string | null;
  readonly servesSlugs: readonly string[];
};

/** What a signed draft changes in a framework; null for a tender question, which changes none. */
export function changeOf(draft: Place, texts: Texts): FrameworkChange | null {
  const said = (field: FieldName) => (texts[field] ?? '').trim();
  const names = { name: said('name'), plainName: said('plainName') };
  if (draft.kind === 'question') return null;
  if (draft.kind === 'measure')
    return {
      kind: 'measure-added',
      serves: draft.servesSlugs,
      ...names,
      unit: said('unit'),
      whatCounts: said('whatCounts'),
      whatDoesNot: said('whatDoesNot'),
      evidenceRule: said('evidenceRule'),
      seeable: said('seeable') === 'yes',
    };
  const plainLine = said('plainLine');
  if (draft.changesSlug)
    return { kind: 'outcome-changed', outcomeSlug: draft.changesSlug, ...names, plainLine };
  return { kind: 'outcome-added', themeSlug: draft.themeSlug ?? '', ...names, plainLine };
}
