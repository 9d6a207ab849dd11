import { z } from 'zod';

const settingsSchema = z.object({
  /** Where to listen. */
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z.string().default('localhost'),
  /** What residents type; secure cookies follow from its scheme. */
  PUBLIC_URL: z.url().optional(),
  /** A PostgreSQL server (15 or later), as the owner that migrates. Without it the embedded one is used. */
  DATABASE_URL: z.string().optional(),
  /** A sign-in that is only a member of pp_app, for the web application. Defaults to DATABASE_URL. */
  APPLICATION_DATABASE_URL: z.string().optional(),
  DATABASE_CONNECTIONS: z.coerce.number().int().min(2).max(200).default(16),
  /** The folder for the embedded database, files, keys and built assets. */
  PP_DATA: z.string().optional(),
  /** Signs form tokens; at least 32 characters. Made and kept in the data folder when absent. */
  SECRET: z.string().min(32).optional(),
  /** The age identity bids are sealed to on arrival. Made and kept in the data folder when absent. */
  SEALING_KEY: z.string().startsWith('AGE-SECRET-KEY-').optional(),
  /** What signs the public record: 32 bytes in base 64 a key, oldest first. Made and kept in the data folder when absent. */
  RECORD_KEY: z
    .string()
    .regex(/^[A-Za-z0-9+/]{43}=(\s+[A-Za-z0-9+/]{43}=)*$/u)
    .optional(),
  /** A bucket that speaks S3, such as https://s3.example/bids, for bids and what comes with them. Without it, a folder. */
  OBJECT_STORE_URL: z.url().optional(),
  OBJECT_STORE_REGION: z.string().default('us-east-1'),
  OBJECT_STORE_KEY_ID: z.string().optional(),
  OBJECT_STORE_SECRET: z.string().optional(),
  /** The largest sealed bid, attachments and all. */
  LARGEST_BID_MEGABYTES: z.coerce.number().int().min(1).max(2000).default(100),
  /** Sends mail when set, such as smtp://user:password@host:587. */
  SMTP_URL: z.string().optional(),
  MAIL_FROM: z.string().default('People’s Procurement <no-reply@localhost>'),
  /** The line contact pages show. */
  CONTACT: z.string().optional(),
  SOURCE_URL: z.string().optional(),
  /** How many proxies of yours stand in front; the visitor’s address is read from the last of them. */
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(10).default(0),
  /** An OCDS feed of the central platform’s notices; `{identifier}` in it stands for a notice’s number. */
  NOTICE_FEED_URL: z.url().optional(),
  /** Stands before our identifiers in OCDS: registered with the Open Contracting Partnership. Nobody has the default. */
  OCID_PREFIX: z
    .string()
    .regex(/^ocds-[a-z0-9]{6}$/)
    .default('ocds-000000'),
  /** Where messages to people’s programs may go: over HTTPS to the public internet, or anywhere, for trying things out. */
  WEBHOOK_ADDRESSES: z.enum(['public', 'any']).default('public'),
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
});

export type Settings = z.infer<typeof settingsSchema>;
export const settingNames = Object.keys(settingsSchema.shape);

/** Reads and checks every setting once. Empty counts as unset. Throws one sentence for all that is wrong. */
export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const result = settingsSchema.safeParse(given);
  if (result.success) return result.data;
  const faults = result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`Mend these settings: ${faults.join('; ')}`);
}
