import { NotFound } from '../../db/errors.ts';
import type { Visit } from '../../web/edge/visit.ts';
import { theProcurement } from '../tenders/find-procurement.ts';
import type { Procurement } from '../tenders/procurement.rules.ts';

/** The procurement that a path names, once its notice is out; NotFound before. */
export async function thePublished(at: Visit): Promise<Procurement> {
  const procurement = await theProcurement(at);
  if (!procurement.noticePublishedAt) throw new NotFound();
  return procurement;
}
