/**
 * What happens to a log as a whole or not at all. Of each creator there is a hash:
 *
 *   epoch   names the log; absent before there is one
 *   after   the epoch that this one continues, where a part was lost
 *   head    the newest place given
 *   tip     the link of the event at the head
 *   mark    where the source stands
 *   seq, state   the checkpoint
 *
 * Each event in the stream names its link, `n`, and that of the event before it, `p`. A link is made for one write and
 * never again, so an event whose `p` is the link I know follows on what I know, whatever became of Redis meanwhile.
 * Numbers alone would not tell: a Redis that lost its last second gives the same numbers to other events.
 */
import { lua } from '../../redis/script.ts'

/** Appends one event, unless its id is known. Sets `head` and `tip`, which the caller keeps. */
const APPEND = `
  local function append(events, ids, head, tip, link, arrived, id, json)
    if redis.call('SADD', ids, id) == 0 then return head, tip end
    redis.call('XADD', events, (head + 1) .. '-0', 'a', arrived, 'i', id, 'n', link, 'p', tip, 'j', json)
    return head + 1, link
  end
`

/**
 * KEYS meta events ids lease creators
 * ARGV lease|'' epoch|'' seq newEpoch arrived link hasMark mark creator, then id and json of each event
 * What the writer knows of the log must be true of it: else it is looked at first, lest a new event takes the place of
 * one that was lost.
 */
export const PUBLISH = lua(`
  ${APPEND}
  local meta, events, ids = KEYS[1], KEYS[2], KEYS[3]
  if ARGV[1] ~= '' and redis.call('GET', KEYS[4]) ~= ARGV[1] then return {'not leading'} end
  local kept = redis.call('HMGET', meta, 'epoch', 'head', 'tip')
  local epoch, head, tip = kept[1], tonumber(kept[2] or '0'), kept[3] or ''
  if ARGV[2] ~= '' and (epoch ~= ARGV[2] or head < tonumber(ARGV[3])) then return {'other log'} end
  if not epoch then redis.call('HSET', meta, 'epoch', ARGV[4]) end
  redis.call('PERSIST', meta)
  redis.call('SADD', KEYS[5], ARGV[9])
  local before = head
  for at = 10, #ARGV, 2 do
    head, tip = append(events, ids, head, tip, ARGV[6], ARGV[5], ARGV[at], ARGV[at + 1])
  end
  redis.call('HSET', meta, 'head', head, 'tip', tip)
  if ARGV[7] == '1' then redis.call('HSET', meta, 'mark', ARGV[8]) end
  return {'kept', head - before, head}
`)

/** KEYS meta creators; ARGV newEpoch creator. Returns epoch, seq and state of the checkpoint. */
export const OPEN = lua(`
  if redis.call('HSETNX', KEYS[1], 'epoch', ARGV[1]) == 1 then redis.call('SADD', KEYS[2], ARGV[2]) end
  return redis.call('HMGET', KEYS[1], 'epoch', 'seq', 'state')
`)

/** KEYS meta; ARGV epoch seq state */
export const KEEP_CHECKPOINT = lua(`
  local kept = redis.call('HMGET', KEYS[1], 'epoch', 'head', 'seq')
  local seq = tonumber(ARGV[2])
  if kept[1] ~= ARGV[1] or seq > tonumber(kept[2] or '0') or seq <= tonumber(kept[3] or '0') then return 0 end
  redis.call('HSET', KEYS[1], 'seq', ARGV[2], 'state', ARGV[3])
  return 1
`)

/**
 * KEYS meta events ids; ARGV epoch upTo seq state|''
 * Keeps the checkpoint, if it is newer, and forgets what it covers. Returns how many events went.
 */
export const TRIM = lua(`
  local kept = redis.call('HMGET', KEYS[1], 'epoch', 'seq')
  if kept[1] ~= ARGV[1] then return 0 end
  local seq = tonumber(kept[2] or '0')
  if ARGV[4] ~= '' and tonumber(ARGV[3]) > seq then
    seq = tonumber(ARGV[3])
    redis.call('HSET', KEYS[1], 'seq', ARGV[3], 'state', ARGV[4])
  end
  if seq < tonumber(ARGV[2]) then return 0 end
  local old = redis.call('XRANGE', KEYS[2], '-', ARGV[2])
  for _, entry in ipairs(old) do redis.call('SREM', KEYS[3], entry[2][4]) end
  redis.call('XTRIM', KEYS[2], 'MINID', tonumber(ARGV[2]) + 1)
  return #old
`)

/**
 * KEYS meta events ids lease creators; ARGV newEpoch creator forgetAfterS channel
 * The lease goes too, so that what the leader still holds is refused. The new epoch stays a while, for all who followed
 * to see that this was meant, and then nothing is left of the creator.
 */
export const WIPE = lua(`
  redis.call('DEL', KEYS[1], KEYS[2], KEYS[3], KEYS[4])
  redis.call('SREM', KEYS[5], ARGV[2])
  redis.call('HSET', KEYS[1], 'epoch', ARGV[1])
  redis.call('EXPIRE', KEYS[1], ARGV[3])
  redis.call('PUBLISH', ARGV[4], ARGV[2])
  return 1
`)

/**
 * Gives back to Redis what it has lost and this instance still knows.
 * KEYS meta events ids creators
 * ARGV epoch newEpoch link creator channel seq state|'' first, then arrived, id and json of each event from `first` on
 *
 * Where the log is neither the one that was followed nor continues it, it was begun anew on purpose: nothing is given
 * back. Where the log is there but shorter, or went on differently, what is missing goes to its end. Where nothing is
 * left, the log is as it was: its state as checkpoint, and its newest events before that.
 */
export const GIVE_BACK = lua(`
  ${APPEND}
  local meta, events, ids = KEYS[1], KEYS[2], KEYS[3]
  local kept = redis.call('HMGET', meta, 'epoch', 'head', 'tip', 'after')
  local epoch, head, tip = kept[1], tonumber(kept[2] or '0'), kept[3] or ''
  if epoch and epoch ~= ARGV[1] and kept[4] ~= ARGV[1] then return false end
  if not epoch then
    head = tonumber(ARGV[8]) - 1
    if ARGV[7] ~= '' then redis.call('HSET', meta, 'seq', ARGV[6], 'state', ARGV[7])
    else redis.call('HSET', meta, 'seq', head) end
  end
  local before = head
  for at = 9, #ARGV, 3 do
    head, tip = append(events, ids, head, tip, ARGV[3], ARGV[at], ARGV[at + 1], ARGV[at + 2])
  end
  if not epoch or epoch == ARGV[1] then redis.call('HSET', meta, 'epoch', ARGV[2], 'after', ARGV[1]) end
  redis.call('HSET', meta, 'head', head, 'tip', tip)
  redis.call('PERSIST', meta)
  redis.call('SADD', KEYS[4], ARGV[4])
  redis.call('PUBLISH', ARGV[5], ARGV[4])
  return head - before
`)
