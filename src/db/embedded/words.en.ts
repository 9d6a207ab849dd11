/** What the launcher of the embedded database says, while it works and when it cannot. */
export const words = {
  creating: (folder: string) => `Creating a database in ${folder}`,
  starting: 'Starting the database',
  recovering: 'The database did not stop cleanly last time. It is checking its log and will be ready soon',
  joining: 'The database is already running: using it',
  copying: (folder: string) => `Copying PostgreSQL to ${folder}`,
  clearing: 'Clearing up after a database that was killed',

  noBinaries: (platform: string) =>
    `PostgreSQL is not packaged for this machine (${platform}). Set DATABASE_URL to a PostgreSQL server, version 15 or later.`,
  noUnprivilegedUser:
    'PostgreSQL refuses to run as root, and this machine has neither a “postgres” nor a “nobody” user. Start as another user, or set DATABASE_URL to a PostgreSQL server.',
  namelessUser: (uid: number) =>
    `PostgreSQL refuses to run as user ${uid}, who has no name on this machine (no line in /etc/passwd). Start as a user who has one, or set DATABASE_URL to a PostgreSQL server.`,
  outOfReach: (folder: string, user: string) =>
    `The database runs as the user “${user}”, who cannot reach ${folder}. Set PP_DATA to a folder that user can reach, such as /var/lib/peoples-procurement.`,
  notWritable: (folder: string) =>
    `This user cannot write to ${folder}, where the database is kept. Start as the user who owns it, or set PP_DATA to another folder.`,
  notOurs: (folder: string) =>
    `${folder} exists but is not a private folder of the database’s user, so the database will not put its socket there. Remove it, or set PP_DATA to a folder with a shorter name.`,
  busy: (pid: number) =>
    `Another process (${pid}) has been starting or stopping the database for over a minute. Wait for it, or end it, then try again.`,
  failed: (step: string, logFile: string, tail: string) =>
    `${step} failed. The last lines of ${logFile}:\n${tail}`,
  wouldNotStop: (pid: number) => `The database (process ${pid}) did not stop within 40 seconds.`,
} as const;
