/** The plain words for what the server says in codes. */
import type { Status, Whose } from '../../shared/status.ts'
import { say, tell } from '../words/say.ts'

/** Whose side it is on, as a name. */
export const WHOSE: Readonly<Record<Whose, () => string>> = {
  you: () => say('You'),
  plan: () => say('Your Euler Stream plan'),
  euler: () => 'Euler Stream',
  tiktok: () => 'TikTok',
  network: () => say('Your network'),
  fanlight: () => 'Fanlight',
}

const TROUBLE: Readonly<Record<Whose, () => string>> = {
  you: () => say('This one needs you'),
  plan: () => say("Your plan doesn't cover this"),
  euler: () => say('Euler Stream has a problem'),
  tiktok: () => say('TikTok has a problem'),
  network: () => say("Your internet connection isn't working"),
  fanlight: () => say('Fanlight has a problem'),
}

/** One line that a streamer gets at a glance. */
export function headline(status: Status): string {
  switch (status.state) {
    case 'setup':
      return say("Let's finish setting up")
    case 'connect':
      return status.token.state === 'reconnect' ? say('Connect your account again') : say('Not connected yet')
    case 'waiting':
      return say('Ready when you go live')
    case 'live':
      return say("You're live")
    case 'trouble':
      return TROUBLE[status.source?.verdict.whose ?? 'fanlight']()
  }
}

/** One or two sentences under the headline. */
export function explanation(status: Status): string {
  const verdict = status.source?.verdict.text
  const told = verdict === undefined ? undefined : tell(verdict)
  switch (status.state) {
    case 'setup':
      return say('A few things are still missing before Fanlight can show your LIVE. You can try the overlays already.')
    case 'connect':
      return status.token.state === 'reconnect'
        ? (told ??
            say('A permission like this only lasts for a limited time, and this one has ended. Connect once more.'))
        : say('Connect your TikTok account, and your overlays come to life. You can try them already.')
    case 'waiting':
      return told ?? say('Start your LIVE on TikTok. Your overlays begin by themselves.')
    case 'live':
      return told ?? say('Chat, gifts and follows are coming in.')
    case 'trouble':
      return told ?? say('Something is wrong, and nobody said what. Restarting Fanlight may help.')
  }
}

const LIVE_CHECK = () => say('See whether you are live, so that Fanlight can rest while you are not.')
const EARNINGS = () => say('See what your LIVEs earned.')
const SCOPES: Readonly<Record<string, () => string>> = {
  'webcast:fetch': () =>
    say('Read your LIVE: chat, gifts, follows, likes and viewer numbers. Nothing works without it.'),
  'webcast:live_check': LIVE_CHECK,
  'webcast:bulk_live_check': LIVE_CHECK,
  'webcast:rankings': () => say('See your place in the LIVE rankings.'),
  'webcast:earnings': EARNINGS,
  'webcast:user_earnings': EARNINGS,
  'webcast:sign_url': () => say('Sign requests to TikTok.'),
  'webcast:chat': () => say('Write in your chat, when you ask for it.'),
  'webcast:mute': () => say('Mute viewers, when you ask for it.'),
  'webcast:ban': () => say('Ban viewers, when you ask for it.'),
  'webcast:comments': () => say('Turn comments on and off, when you ask for it.'),
  'webcast:moderators': () => say('Choose your moderators, when you ask for it.'),
  'webcast:live_analytics': () => say('Read the figures of your past LIVEs.'),
  'webcast:sensitive_words': () => say('Read and change your list of blocked words.'),
  'user:info': () => say('See which TikTok account you connected.'),
  'user:consents': () => say('See what you allowed.'),
}

/** What a permission is for, in one sentence. */
export const scopeWords = (scope: string): string => SCOPES[scope]?.() ?? say('The permission “{scope}”.', { scope })

const DAY_MS = 86_400_000
/** Whole days left, from 0. */
export const daysUntil = (at: number, now: number): number => Math.max(0, Math.floor((at - now) / DAY_MS))
