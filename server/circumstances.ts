/** What a bug report tells besides the messages: how Fanlight runs and is doing; and what must not stand in it. */
import { homedir } from 'node:os'
import type { SettingsValues } from '../shared/protocol.ts'
import type { Status } from '../shared/status.ts'
import type { Config } from './config.ts'
import type { OAuthClient } from './euler/oauth.ts'
import type { Tokens } from './euler/tokens.ts'
import type { BugReportParts } from './source/bug-report.ts'

export interface CircumstancesParts {
  readonly config: Config
  readonly version: string
  readonly status: Status
  /** Of each overlay. */
  readonly settings: Readonly<Record<string, SettingsValues>>
  /** Lines of JSON. */
  readonly log: readonly string[]
  readonly client: OAuthClient | undefined
  readonly tokens: Tokens | undefined
  readonly overlayKeys: readonly string[]
}

export function tellCircumstances(parts: CircumstancesParts): Omit<BugReportParts, 'now' | 'messages'> {
  const { config, status, client, tokens } = parts
  const present = (values: readonly (string | undefined)[]) => values.filter((value) => value !== undefined)
  const outside = config.publicUrl === undefined ? undefined : new URL(config.publicUrl).host
  const named = (original: string | undefined, instead: string) =>
    original === undefined ? [] : [[original, instead] as const]
  return {
    versions: {
      fanlight: parts.version,
      node: process.version,
      system: `${process.platform} ${process.arch}`,
    },
    status,
    settings: parts.settings,
    configuration: {
      host: config.host,
      port: config.port,
      scopes: config.scopes,
      eulerApi: config.eulerApi,
      eulerDialect: config.eulerDialect,
      sources: config.sources,
      logLevel: config.logLevel,
      record: config.record,
      clientFromEnvironment: config.clientId !== undefined,
      creatorFromEnvironment: config.creator !== undefined,
      apiKey: config.eulerApiKey !== undefined,
      publicUrl: config.publicUrl !== undefined,
      origins: config.origins.length,
    },
    log: parts.log,
    secrets: present([
      config.clientSecret,
      config.eulerApiKey,
      client?.secret,
      tokens?.accessToken,
      tokens?.refreshToken,
      ...parts.overlayKeys,
    ]),
    personal: [
      ...named(status.creator, '[creator]'),
      ...named(client?.id, '[client]'),
      ...named(outside, '[public host]'),
      ...named(config.dataDir, '[data folder]'),
      ...named(homedir(), '~'),
    ],
  }
}
