import type { Route } from '../../../../web/edge/route.ts';
import { supplierChangesRoute, undoSupplierChangeRoute } from './changes.route.tsx';
import { mergeSuppliersRoute } from './merge.route.tsx';
import { recognisingRoute } from './queue.route.tsx';
import { supplierDeskRoute } from './supplier.route.tsx';

/** A finance officer’s decisions about who is who. */
export const recognisingRoutes: readonly Route[] = [
  recognisingRoute,
  supplierDeskRoute,
  mergeSuppliersRoute,
  supplierChangesRoute,
  undoSupplierChangeRoute,
];
