export const words = {
  failed: 'Some bytes of bids that no longer stand could not be removed',
  refused: {
    'another-sending': 'This bid is being sent from another page or device. Wait until that has ended.',
    'too-much-today':
      'You have sent as much as a supplier may in one day. Your bid stands as you committed to it.',
    'grace-passed':
      'The time in which the bytes of your bid could come is over, so no more are taken. Your commitment stands on the record, but the bid cannot be opened without its bytes. Write to the buyer at once if our site was at fault.',
    'not-standing': 'This bid stands no more: you have put in another since, or taken it back.',
    'no-bid': 'You have committed to no bid here, or to another one.',
    'too-many-bytes': 'More came than the bid you committed to. Nothing of it was kept.',
    'bytes-differ':
      'What came is not the bid you committed to. Send the copy of the sealed bid that you saved, at the tender’s page.',
    'no-room': 'This site is short of room. It is our fault, not yours: try again in some minutes.',
  },
} as const;
