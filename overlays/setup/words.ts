/** The plain words for what the server says in codes. */
import type { Status, Whose } from '../../shared/status.ts'

/** Whose side it is on, as a name. */
export const WHOSE: Readonly<Record<Whose, string>> = {
  you: 'You',
  plan: 'Your Euler Stream plan',
  euler: 'Euler Stream',
  tiktok: 'TikTok',
  network: 'Your network',
  fanlight: 'Fanlight',
}

const TROUBLE: Readonly<Record<Whose, string>> = {
  you: 'This one needs you',
  plan: "Your plan doesn't cover this",
  euler: 'Euler Stream has a problem',
  tiktok: 'TikTok has a problem',
  network: "Your internet connection isn't working",
  fanlight: 'Fanlight has a problem',
}

/** One line that a streamer gets at a glance. */
export function headline(status: Status): string {
  switch (status.state) {
    case 'setup':
      return "Let's finish setting up"
    case 'connect':
      return status.token.state === 'reconnect' ? 'Connect your account again' : 'Not connected yet'
    case 'waiting':
      return 'Ready when you go live'
    case 'live':
      return "You're live"
    case 'trouble':
      return TROUBLE[status.source?.verdict.whose ?? 'fanlight']
  }
}

/** One or two sentences under the headline. */
export function explanation(status: Status): string {
  const told = status.source?.verdict.text
  switch (status.state) {
    case 'setup':
      return 'A few things are still missing before Fanlight can show your LIVE. You can try the overlays already.'
    case 'connect':
      return status.token.state === 'reconnect'
        ? (told ?? 'A permission like this only lasts for a limited time, and this one has ended. Connect once more.')
        : 'Connect your TikTok account, and your overlays come to life. You can try them already.'
    case 'waiting':
      return told ?? 'Start your LIVE on TikTok. Your overlays begin by themselves.'
    case 'live':
      return told ?? 'Chat, gifts and follows are coming in.'
    case 'trouble':
      return told ?? 'Something is wrong, and nobody said what. Restarting Fanlight may help.'
  }
}

const LIVE_CHECK = 'See whether you are live, so that Fanlight can rest while you are not.'
const EARNINGS = 'See what your LIVEs earned.'
const SCOPES: Readonly<Record<string, string>> = {
  'webcast:fetch': 'Read your LIVE: chat, gifts, follows, likes and viewer numbers. Nothing works without it.',
  'webcast:live_check': LIVE_CHECK,
  'webcast:bulk_live_check': LIVE_CHECK,
  'webcast:rankings': 'See your place in the LIVE rankings.',
  'webcast:earnings': EARNINGS,
  'webcast:user_earnings': EARNINGS,
  'webcast:sign_url': 'Sign requests to TikTok.',
  'webcast:chat': 'Write in your chat, when you ask for it.',
  'webcast:mute': 'Mute viewers, when you ask for it.',
  'webcast:ban': 'Ban viewers, when you ask for it.',
  'webcast:comments': 'Turn comments on and off, when you ask for it.',
  'webcast:moderators': 'Choose your moderators, when you ask for it.',
  'webcast:live_analytics': 'Read the figures of your past LIVEs.',
  'webcast:sensitive_words': 'Read and change your list of blocked words.',
  'user:info': 'See which TikTok account you connected.',
  'user:consents': 'See what you allowed.',
}

/** What a permission is for, in one sentence. */
export const scopeWords = (scope: string): string => SCOPES[scope] ?? `The permission "${scope}".`

const DAY_MS = 86_400_000
/** Whole days left, from 0. */
export const daysUntil = (at: number, now: number): number => Math.max(0, Math.floor((at - now) / DAY_MS))
