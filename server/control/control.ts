/** The creator's hands on the LIVE, put together. */
import type {
  Control,
  Interactions,
  LiveFigures,
  OwnFigures,
  PastLives,
  PersonCard,
  Signed,
} from '../../shared/control.ts'
import { AppError } from '../errors.ts'
import { readInteractions, readLive, readLives, readSigned } from '../euler/figures.ts'
import { createActor } from './actions.ts'
import { createAsk, readPersonNumber, runningRoom } from './asker.ts'
import { openAudit, type Audit, type AuditDrawer } from './audit.ts'
import { openChat, type Chat, type ChatDrawer } from './chat.ts'
import { openComments, type CommentsDrawer, type CommentSwitch } from './comments.ts'
import { createCountedFigures } from './counted-figures.ts'
import type { ControlDeps } from './control-deps.ts'
import { createEarnings, type EarningsDrawer } from './earnings.ts'
import { openFeatures, type FeatureDrawer, type Features } from './features.ts'
import { createHostId, type HostDrawer } from './host-id.ts'
import { createModeration, type Moderation } from './moderation.ts'
import { makeCard } from './person-card.ts'
import { keepRight } from './keep-right.ts'
import { keepRankings } from './keep-rankings.ts'
import { createRankings } from './rankings.ts'
import { createTellWatch } from './tell-watch.ts'
import { openWatch, type Watch, type WatchDrawer } from './watch.ts'

export interface ControlRoom {
  readonly features: Features
  readonly audit: Audit
  readonly chat: Chat
  readonly moderation: Moderation
  readonly comments: CommentSwitch
  readonly watch: Watch
  readonly rankings: ReturnType<typeof createRankings>
  readonly earnings: ReturnType<typeof createEarnings>
  overview(): Promise<Control>
  /** Throws AppError UNKNOWN_PERSON where the kept events do not show them. */
  card(person: string): Promise<PersonCard>
  interactions(person: string): Promise<Interactions>
  figures(): Promise<OwnFigures>
  lives(offset: number): Promise<PastLives>
  live(room: string): Promise<LiveFigures>
  sign(url: string, method: string | undefined): Promise<Signed>
  /** Forgets everything this room kept. */
  wipe(): Promise<void>
  /** Ends what runs by itself. */
  close(): Promise<void>
}

/** How far back the figures of a LIVE are counted again after a restart, and a person's card reaches. */
const LOOK_BACK = 20_000
/** All that the list of actions keeps. */
const LOOK_BACK_ACTIONS = 1_000
const LIVES_AT_ONCE = 10

/** Opens the room and starts what runs by itself: pauses that end, the watch list, the overlays' rankings, automatic replies. */
export async function openControl(deps: ControlDeps): Promise<ControlRoom> {
  const { clock, account, call, liveState, log, newId } = deps
  const drawers = {
    features: deps.room<FeatureDrawer>('control-features'),
    audit: deps.room<AuditDrawer>('control-audit'),
    chat: deps.room<ChatDrawer>('control-chat'),
    comments: deps.room<CommentsDrawer>('control-comments'),
    watch: deps.room<WatchDrawer>('control-watch'),
  }
  const kept = keepRight(drawers, (error) =>
    log.warn({ err: error }, 'what another Fanlight changed could not be read'),
  )
  const features = await openFeatures(drawers.features, account)
  const audit = await openAudit(drawers.audit)
  const actor = createActor({ audit, clock, newId, log })
  const ask = createAsk(call, features)
  const hostDrawer = deps.room<HostDrawer>('control-host')
  const host = createHostId({ drawer: hostDrawer, account, call, recent: deps.recent })
  const earningsDrawer = deps.room<EarningsDrawer>('control-earnings')
  const shared = { clock, ask, actor, liveState, log, mayAct: deps.mayAct }

  const chat = await openChat({ ...shared, account, drawer: drawers.chat })
  const comments = await openComments({
    ...shared,
    call,
    features,
    drawer: drawers.comments,
  })
  const telling = { clock, features, liveState, newId, log, publish: deps.publish }
  const watch = await openWatch({
    clock,
    ask,
    features,
    log,
    mayAct: deps.mayAct,
    drawer: drawers.watch,
    tell: createTellWatch(telling),
  })
  const rankings = createRankings({ clock, ask, account, host })
  const moderation = createModeration({
    ...shared,
    host,
    newId,
    publish: deps.publish,
  })

  const parts = { features, audit, chat, comments, watch }
  const recall = () => moderation.recall(audit.list(undefined, LOOK_BACK_ACTIONS).actions)
  recall()
  kept.opened({ ...parts, audit: { lookAgain: async () => audit.lookAgain().then(recall) } })

  const counted = createCountedFigures(() => deps.recent(LOOK_BACK))
  const unfollow = deps.follow((events) => {
    counted.hear(events)
    if (deps.mayAct()) chat.hear(events)
  })

  const ending = new AbortController()
  const running = Promise.all([
    comments.run(ending.signal),
    watch.run(ending.signal),
    keepRankings({ ...telling, rankings, shown: deps.shownRankings }, ending.signal),
  ])

  return {
    features,
    audit,
    chat,
    moderation,
    comments,
    watch,
    rankings,
    earnings: createEarnings({ clock, ask, account, drawer: earningsDrawer }),

    async overview() {
      const { stream } = liveState()
      const creator = await account.creator()
      const isLive = stream.room !== undefined && (stream.is === 'online' || stream.is === 'paused')
      return {
        now: clock.now(),
        ...(creator === undefined ? {} : { creator }),
        ...(isLive && stream.room !== undefined
          ? {
              live: {
                room: stream.room,
                ...(stream.since === undefined ? {} : { since: stream.since }),
                paused: stream.is === 'paused',
              },
            }
          : {}),
        features: features.list(),
        comments: comments.state(),
        automatic: chat.automatic(),
        news: watch.news(),
      }
    },

    async card(person) {
      const card = makeCard(person, await deps.recent(LOOK_BACK))
      if (card === undefined) throw unknownPerson()
      const { moderator: made, ...standing } = moderation.standing(person)
      // What they last did tells whether they were a moderator then; what was made of them here since counts more.
      if (made === undefined || made.at <= (card.lastSeenAt ?? 0)) return { ...card, ...standing }
      const { moderator: _then, ...known } = card.person
      return { ...card, person: made.is ? { ...known, moderator: true } : known, ...standing }
    },

    async interactions(person) {
      const fields = { room: runningRoom(liveState()), person: readPersonNumber(person) }
      return ask('analytics', 'interactions', fields, readInteractions)
    },

    figures: () => counted.figures(liveState),

    async lives(offset) {
      const { lives, total } = await ask('analytics', 'lives', { count: LIVES_AT_ONCE, offset }, readLives)
      const next = offset + lives.length
      const more = lives.length > 0 && (total === undefined ? lives.length === LIVES_AT_ONCE : next < total)
      return { lives, ...(total === undefined ? {} : { total }), ...(more ? { next } : {}) }
    },

    async live(room) {
      return { room, ...(await ask('analytics', 'live', { room }, readLive)) }
    },

    sign: (url, method) => ask('sign', 'sign', { url: readTikTokAddress(url), method }, readSigned),

    async wipe() {
      for (const part of Object.values(parts)) await part.wipe()
      await earningsDrawer.wipe()
      await hostDrawer.wipe()
      counted.forget()
    },

    async close() {
      ending.abort(new Error('Fanlight is closing'))
      unfollow()
      kept.stop()
      await Promise.all([running, chat.idle()])
    },
  }
}

/** Only TikTok's own: what is signed is sent to Euler whole, and addresses of others may hold their secrets. */
function readTikTokAddress(text: string): string {
  const url = URL.parse(text.trim())
  const isTikTok = url !== null && url.protocol === 'https:' && /(^|\.)tiktok\.com$/.test(url.hostname)
  if (isTikTok && url.username === '' && url.href.length <= 4_000) return url.href
  throw new AppError('BAD_ADDRESS', {
    whose: 'you',
    next: 'fix',
    text: 'Only addresses of TikTok can be signed. They begin with https://www.tiktok.com/ or https://webcast.tiktok.com/.',
  })
}

const unknownPerson = () =>
  new AppError('UNKNOWN_PERSON', {
    whose: 'you',
    next: 'fix',
    text: 'Fanlight has not seen this person lately.',
  })
