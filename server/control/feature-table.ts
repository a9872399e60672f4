/** The features, one per scope of Euler's, and what each is for in one sentence. */
import type { FeatureName } from '../../shared/control.ts'

export interface FeatureRow {
  readonly title: string
  /** As the documentation spells it. */
  readonly scope: string
  readonly explains: string
}

export const FEATURE_TABLE: Readonly<Record<FeatureName, FeatureRow>> = {
  feed: {
    title: 'Live feed',
    scope: 'webcast:fetch',
    explains: 'Reads your LIVE: chat, gifts, likes and viewers, for your overlays and for the list here.',
  },
  chat: {
    title: 'Send chat',
    scope: 'webcast:chat',
    explains: 'Writes in your LIVE’s chat as you: what you type here, and automatic replies if you turn them on.',
  },
  mute: {
    title: 'Mute',
    scope: 'webcast:mute',
    explains: 'Keeps somebody from writing for a while or for good, takes it back, and shows who is muted.',
  },
  ban: {
    title: 'Ban',
    scope: 'webcast:ban',
    explains: 'Throws somebody out of your LIVE, lets them in again, and shows who is banned.',
  },
  comments: {
    title: 'Comments on and off',
    scope: 'webcast:comments',
    explains: 'Turns the comments of your LIVE off and on, also for a set time.',
  },
  moderators: {
    title: 'Moderators',
    scope: 'webcast:moderators',
    explains: 'Makes somebody your moderator, ends it, and shows who is one.',
  },
  analytics: {
    title: 'Figures of past LIVEs',
    scope: 'webcast:live_analytics',
    explains: 'Reads TikTok’s figures of your LIVEs: viewers, likes, comments, gifters, new followers and diamonds.',
  },
  watch: {
    title: 'Who is live',
    scope: 'webcast:live_check',
    explains: 'Looks every few minutes which of the people you name are live, and tells you when one begins.',
  },
  rankings: {
    title: 'Rankings',
    scope: 'webcast:rankings',
    explains: 'Reads TikTok’s LIVE rankings, and shows your own place in them.',
  },
  earnings: {
    title: 'Earnings',
    scope: 'webcast:earnings',
    explains: 'Reads today’s diamonds and what they may be worth. Only you see it here; it is never on an overlay.',
  },
  sign: {
    title: 'Sign an address',
    scope: 'webcast:sign_url',
    explains: 'For developers: has Euler Stream sign an address of TikTok’s.',
  },
}
