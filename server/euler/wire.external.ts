/**
 * Euler Stream's shapes in Euler's names; docs/euler.md says where each was learned. Everything is optional, for nothing
 * of it is promised: it is read as if a stranger had written it.
 */

/** The token endpoint's answer: flat as the documentation has it, or these fields inside `data`. */
export interface TokenAnswer {
  readonly access_token?: unknown
  readonly refresh_token?: unknown
  readonly expires_in?: unknown
  readonly refresh_expires_in?: unknown
  /** Separated by spaces: the documentation. */
  readonly scope?: unknown
  /** A list: the OpenAPI files. */
  readonly scopes?: unknown
}

/** Every way in which an answer was seen to say what went wrong. */
export interface ErrorAnswer {
  readonly code?: unknown
  readonly message?: unknown
  /** A sentence, an OAuth error code, or `{error, error_description}`. */
  readonly error?: unknown
  readonly error_description?: unknown
  readonly fallback_message?: unknown
  /** rate_limit_account_minute, _hour, _day; rate_limit_room_id_hour, _day. */
  readonly limit_label?: unknown
}

export interface RateWindow {
  readonly max?: unknown
  readonly remaining?: unknown
  /** ISO text, epoch seconds, or null. */
  readonly reset_at?: unknown
}

/** webcast/rate_limits. */
export interface RateLimitsAnswer {
  readonly day?: RateWindow
  readonly hour?: RateWindow
  readonly minute?: RateWindow
}

/** webcast/bulk_live_check as the OpenAPI files have it; the documentation answers `{"<handle>": true}`. */
export interface LiveCheckAnswer {
  readonly response?: {
    readonly data?: Readonly<Record<string, { readonly is_live?: unknown; readonly room_id?: unknown }>>
  }
}
