import { isMalformedKey, NotFound } from '../../db/errors.ts';
import type { Route } from './route.ts';
import type { Visit } from './visit.ts';

/** A path that names something by a key that cannot be one names nothing. */
export async function findObject(route: Route, visit: Visit): Promise<unknown> {
  try {
    return await route.spec.object(visit);
  } catch (error) {
    throw isMalformedKey(error) ? new NotFound() : error;
  }
}
