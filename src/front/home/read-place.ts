import { isRefused } from '../../acts/by.ts';
import type { Database } from '../../db/connect.ts';
import { findDistrictsForPostcode, listDistricts } from '../../people/places/places.queries.ts';
import type { PlaceAsk } from './place-ask.rules.ts';

/** Longer than any postcode with its spaces; what is typed beyond is not looked at. */
const LONGEST = 16;

/** What the address asks for: a postcode just typed, or a district found before. Nothing is kept. */
export async function readPlace(db: Database, query: URLSearchParams): Promise<PlaceAsk> {
  const typed = query.get('postcode')?.trim().slice(0, LONGEST);
  if (typed) return readPostcode(db, typed);
  const slug = query.get('near');
  const district = slug ? (await listDistricts(db)).find((one) => one.slug === slug) : undefined;
  return district ? { kind: 'chosen', district } : { kind: 'anywhere' };
}

async function readPostcode(db: Database, typed: string): Promise<PlaceAsk> {
  const found = await findDistrictsForPostcode(db, typed);
  if (isRefused(found)) return { kind: 'malformed', typed };
  const { outward, districts } = found;
  const [district] = districts;
  if (!district) return { kind: 'outside', outward, typed };
  return districts.length === 1 ? { kind: 'chosen', district } : { kind: 'which', outward, districts };
}
