import type { CheckName, NamedFinding } from '../checks/checks.rules.ts';

/** The checks that are mended on a page of their own beside the criteria. */
const pages: Partial<Readonly<Record<CheckName, string>>> = {
  'equality-note': '/notes',
  'accessibility-note': '/notes',
  indicators: '/indicators',
  'conflicts-assessment': '/conflicts',
};

/** Where at the desk of the criteria a finding is mended, after `…/criteria`; empty where that page itself is the place. */
export function mendPath({ check, code, about }: Pick<NamedFinding, 'check' | 'code' | 'about'>): string {
  if (check === 'rank-reversal' && about === 'run') return '/simulation';
  const own = pages[check];
  if (own) return own;
  const of = code ? `/${encodeURIComponent(code)}` : null;
  if (check === 'mandate-weights') return of && about ? `${of}/mandate` : '/share';
  return of ? `${of}/change` : '';
}
