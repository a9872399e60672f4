import { expect, test } from 'vitest'
import { redisFault } from '../../server/redis/redis-fault.ts'

test.each([
  ['NOPERM this user has no permissions to run the ‘xadd’ command', 'REDIS_REFUSED'],
  // Of a script: Redis 7, and Valkey 8.
  [
    "ERR The user executing the script can't run this command or subcommand script: b0d6, on @user_script:1.",
    'REDIS_REFUSED',
  ],
  [
    "ERR ACL failure in script: User fanlight has no permissions to run the 'xadd' command script: b0d6",
    'REDIS_REFUSED',
  ],
  ["OOM command not allowed when used memory > 'maxmemory'.", 'REDIS_FULL'],
  ['LOADING Redis is loading the dataset in memory', 'REDIS_NOT_READY'],
  ["ERR unknown command 'XADD'", 'REDIS_FAULT'],
  ['Command timed out', 'REDIS_GONE'],
])('%s is %s', (message, code) => {
  expect(redisFault(new Error(message))).toMatchObject({ code })
})
