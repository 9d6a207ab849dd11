import { HearingFields, readHearing } from './hearing.tsx';
import { OfferFields, readOffer } from './offer.tsx';
import { PurposeFields, readPurpose } from './purpose.tsx';
import { readSeats, SeatsFields } from './seats.tsx';
import { stepRoute } from './step-route.tsx';
import { readTimes, TimesFields } from './times.tsx';

/** A panel is prepared step by step, one decision a page. */
export const stepRoutes = [
  stepRoute({
    step: 'purpose',
    Fields: PurposeFields,
    read: (form, { offered }) => readPurpose(form, offered),
  }),
  stepRoute({ step: 'seats', Fields: SeatsFields, read: readSeats }),
  stepRoute({ step: 'offer', Fields: OfferFields, read: readOffer }),
  stepRoute({ step: 'hearing', Fields: HearingFields, read: readHearing }),
  stepRoute({ step: 'times', Fields: TimesFields, read: readTimes }),
];
