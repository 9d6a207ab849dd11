import { claimPaperRoute } from './claim-file.route.tsx';
import { deliveriesRoute, deliveriesTableRoute } from './deliveries/deliveries.route.tsx';
import { shareDeliveryRoute } from './deliveries/share-delivery.route.tsx';
import { evidenceTemplateRoute } from './evidence-template.route.tsx';
import { answerSubcontractorRoute, tellPrimeRoute } from './subcontractors/subcontractors.route.tsx';

export const deliveryRoutes = [
  claimPaperRoute,
  evidenceTemplateRoute,
  deliveriesRoute,
  deliveriesTableRoute,
  shareDeliveryRoute,
  tellPrimeRoute,
  answerSubcontractorRoute,
];
