/** What an app takes from the world around it. */
import type { Logger } from 'pino'
import type { Clock } from './clock.ts'
import type { Config } from './config.ts'

export type AppLog = Logger

export interface Random {
  /** From 0 to 1. */
  readonly number: () => number
  readonly bytes: (size: number) => Buffer
}

export interface World {
  readonly config: Config
  readonly clock: Clock
  readonly fetch: typeof globalThis.fetch
  readonly log: AppLog
  /** The newest lines of the log, as JSON. */
  readonly recentLog?: () => readonly string[]
  /** Folder of the built pages. */
  readonly pages: string
  readonly random: Random
  /** Told when the log turns out to be damaged while it is in use: another app, opened after this one, mends it. */
  readonly onDamaged?: () => void
  /** A line for whoever sits at this computer, and for no log: it may hold a code. */
  readonly print?: (line: string) => void
}
