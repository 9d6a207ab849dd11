export type BookingFault = 'name-missing' | 'name-long' | 'contact-long' | 'needs-long' | 'event-over';
