import type { Flag } from '../flag.rules.ts';

/**
 * The purchase was not open to suppliers in general: by the standard’s words its method is limited or direct. Follows the
 * procedure type among the indicators gathered by DIGIWHIST (Fazekas, Tóth and King). Call-offs are left out: their
 * framework agreement was open before.
 */
export const oneSupplierAsked: Flag = ({ method, isCallOff }) =>
  !isCallOff && (method === 'direct' || method === 'limited') ? { method } : null;
