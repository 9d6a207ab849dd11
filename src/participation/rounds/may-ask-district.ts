import type { Transaction } from '../../db/connect.ts';

/** Whether a body may ask a whole district: its own, or any of them where the body serves the whole region. */
export async function mayAskDistrict(
  tx: Transaction,
  bodyId: string,
  districtSlug: string | null | undefined,
): Promise<boolean> {
  if (!districtSlug) return true;
  const body = await tx
    .selectFrom('body')
    .select('district_slug as own')
    .where('id', '=', bodyId)
    .executeTakeFirst();
  return body !== undefined && (body.own === null || body.own === districtSlug);
}
