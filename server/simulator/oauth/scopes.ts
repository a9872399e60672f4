/** Scopes in both spellings: the documentation's and the OpenAPI's. */

/** What a consent page says of each. */
export const SCOPES: Readonly<Record<string, string>> = {
  'webcast:fetch': 'Read your LIVE: chat, gifts, likes and viewers',
  'webcast:live_check': 'See whether someone is LIVE',
  'webcast:bulk_live_check': 'See whether someone is LIVE',
  'webcast:rankings': 'Read LIVE rankings',
  'webcast:earnings': 'Read your LIVE earnings',
  'webcast:user_earnings': 'Read your LIVE earnings',
  'webcast:sign_url': 'Sign addresses for TikTok',
  'webcast:chat': 'Send chat messages as you',
  'webcast:mute': 'Mute viewers in your LIVE',
  'webcast:ban': 'Ban viewers from your LIVE',
  'webcast:comments': 'Turn comments on and off',
  'webcast:moderators': 'Add and remove moderators',
  'webcast:live_analytics': 'Read the analytics of your LIVEs',
  'webcast:sensitive_words': 'Change your list of blocked words',
  'user:consents': 'See what you allowed',
  'user:info': 'See your name, handle and picture',
}

const ALIASES: Readonly<Record<string, string>> = {
  'webcast:live_check': 'webcast:bulk_live_check',
  'webcast:earnings': 'webcast:user_earnings',
}

const canonical = (scope: string) => ALIASES[scope] ?? scope

/** Whether the granted scopes hold the one wanted, in either spelling. */
export const holdsScope = (granted: readonly string[], wanted: string): boolean =>
  granted.some((scope) => canonical(scope) === canonical(wanted))
