/** Seals and opens the bids of tests; protects nothing. */
export const testIdentity = 'AGE-SECRET-KEY-1ZZ9PT6THS2D7Q0C6SKYHTFCKUX0SDMDXW5XL88F5JEKCT03F4VXQGE4FEW';
