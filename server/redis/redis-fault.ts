import { AppError, type AppErrorDetails } from '../errors.ts'

/** What Redis answers, by the word it begins with. */
const SAYS: readonly (readonly [pattern: RegExp, code: string, details: AppErrorDetails])[] = [
  [
    /NOAUTH|WRONGPASS|NOPERM|invalid password|executing the script can't run this command|ACL failure in script/i,
    'REDIS_REFUSED',
    {
      whose: 'you',
      next: 'fix',
      text: 'Redis does not let Fanlight in. Check the user name and password in FANLIGHT_REDIS, and what they may do.',
    },
  ],
  [
    /^OOM|maxmemory/i,
    'REDIS_FULL',
    {
      whose: 'you',
      next: 'fix',
      text: 'Redis has no memory left, so new events cannot be kept. Give it more; Fanlight goes on by itself.',
    },
  ],
  [
    /^(READONLY|LOADING|MASTERDOWN|MISCONF|NOREPLICAS|UNBLOCKED|TRYAGAIN|CLUSTERDOWN)/,
    'REDIS_NOT_READY',
    {
      whose: 'fanlight',
      next: 'again later',
      text: 'Redis is starting, moving to another machine, or cannot write to its disk. Fanlight tries again by itself.',
    },
  ],
  [
    /^(ERR|WRONGTYPE|NOSCRIPT|EXECABORT|BUSY|CROSSSLOT|MOVED) /,
    'REDIS_FAULT',
    {
      whose: 'fanlight',
      next: 'again later',
      text: 'Redis refused what Fanlight asked of it. It must be version 7 or newer, not a cluster, and not used by others under the same names.',
    },
  ],
]

const GONE: AppErrorDetails = {
  whose: 'fanlight',
  next: 'again later',
  text: 'Redis cannot be reached. Overlays keep what they show, and Fanlight goes on by itself once Redis is back. Whoever runs this Fanlight should look at Redis.',
}

/**
 * An AppError for whatever the Redis client reports. The cause is only its message: the client's own errors hold the
 * command with its arguments, and those may be secrets.
 */
export function redisFault(thrown: unknown): AppError {
  if (thrown instanceof AppError) return thrown
  const message = thrown instanceof Error ? thrown.message : String(thrown)
  const [, code, details] = SAYS.find(([pattern]) => pattern.test(message)) ?? [undefined, 'REDIS_GONE', GONE]
  return new AppError(code, { ...details, cause: new Error(message) })
}
