/** The files of ops/, as far as they can be held against the program without Docker, systemd and a Grafana. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { describeSwitches, readConfig } from '../../server/config.ts'
import { createVisitor } from './browser.ts'
import { startHosted, type HostedWorld } from './hosted-world.ts'

const top = join(import.meta.dirname, '../..')
const read = (path: string) => readFileSync(join(top, path), 'utf8')
const KNOWN: ReadonlySet<string> = new Set(describeSwitches().match(/FANLIGHT_\w+/g))

/** Every variable that is given a value. */
const givenIn = (text: string) => [...text.matchAll(/\b(FANLIGHT_[A-Z_]+)(?=[:=])/g)].map(([, name = '']) => name)

test.each(['ops/compose.yaml', 'ops/Dockerfile', 'ops/fanlight.service'])(
  '%s gives no variable that is not read',
  (path) => {
    const given = givenIn(read(path))
    expect(given.length).toBeGreaterThan(1)
    expect(given.filter((name) => !KNOWN.has(name))).toEqual([])
  },
)

test('docs/hosting.md names no variable that is not read, and every one of hosted mode', () => {
  const named = new Set(read('docs/hosting.md').match(/FANLIGHT_[A-Z_]+/g))
  expect([...named].filter((name) => !KNOWN.has(name))).toEqual([])
  const ofHosted = describeSwitches()
    .split('\n')
    .filter((line) => line.includes(' hosted: '))
    .flatMap((line) => line.match(/FANLIGHT_\w+/g) ?? [])
  expect(ofHosted.length).toBeGreaterThan(3)
  expect(ofHosted.filter((name) => !named.has(name))).toEqual([])
})

test('what compose.yaml and the Dockerfile give an instance is a configuration that it starts with', () => {
  const compose = read('ops/compose.yaml')
  const fromDotEnv: Readonly<Record<string, string>> = {
    FANLIGHT_PUBLIC_URL: 'https://fanlight.example',
    FANLIGHT_CLIENT_ID: 'id',
    FANLIGHT_CLIENT_SECRET: 'secret',
    FANLIGHT_OPERATOR_KEY: 'the operator of this place',
    FANLIGHT_SEAL_KEY: Buffer.alloc(32, 7).toString('base64'),
    FANLIGHT_METRICS_TOKEN: 'a token for the metrics',
  }
  const filled = (value: string) =>
    value.replace(
      /\$\{(\w+):(\?|-)([^}]*)\}/g,
      (_, name: string, _how, fallback: string) => fromDotEnv[name] ?? fallback,
    )
  const shared = [...compose.matchAll(/^ {2}(FANLIGHT_\w+): (.+)$/gm)].map(([, name, value = '']) => [
    name,
    filled(value),
  ])
  const image = [...read('ops/Dockerfile').matchAll(/(FANLIGHT_\w+)=(\S+)/g)].map(([, name, value]) => [name, value])
  const peers = [...compose.matchAll(/FANLIGHT_PEER_URL: '([^']+)'/g)].map(([, url = '']) => url)
  expect(peers).toHaveLength(3)
  for (const peer of peers) {
    const env = { ...Object.fromEntries([...image, ...shared]), FANLIGHT_PEER_URL: peer }
    const config = readConfig(env as NodeJS.ProcessEnv, [], 'linux')
    expect(config.hosted?.peerUrl).toBe(peer)
    expect(config).toMatchObject({ host: '0.0.0.0', dataDir: '/data', redis: 'redis://valkey:6379' })
    // Where the others, and the proxy, look for it.
    expect(Number(new URL(peer).port)).toBe(config.port)
    expect(read('ops/Caddyfile')).toContain(new URL(peer).host)
    expect(compose).toMatch(new RegExp(`^ {2}${new URL(peer).hostname}:$`, 'm'))
  }
})

test('what the Dockerfile copies and runs is there', () => {
  const sources = [...read('ops/Dockerfile').matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, all = '']) =>
    all.split(' '),
  )
  for (const path of [...sources, 'server/main.ts']) expect(() => read(path)).not.toThrow(/ENOENT/)
})

test('the stage that builds the pages has the binary of the bundler, which is an optional package', () => {
  const { packages } = JSON.parse(read('package-lock.json')) as {
    readonly packages: Readonly<Record<string, { readonly optional?: boolean }>>
  }
  expect(packages['node_modules/@rolldown/binding-linux-x64-gnu']?.optional).toBe(true)
  const building = read('ops/Dockerfile')
    .split(/^FROM /m)
    .filter((stage) => stage.includes('vite build'))
  expect(building).toHaveLength(1)
  expect(building[0]).not.toMatch(/--omit|--no-optional/)
})

describe('against a server that runs', () => {
  let world: HostedWorld
  beforeAll(async () => {
    world = await startHosted({ handles: ['ana'] })
  })
  afterAll(() => world.tidy())

  test('every metric of the dashboard and of docs/hosting.md is told at /metrics', async () => {
    const { text } = await createVisitor().ask(`${world.url}/metrics`)
    const told = new Set(
      [...text.matchAll(/^# TYPE (\S+) (\w+)$/gm)].flatMap(([, name = '', type]) =>
        type === 'histogram' ? [name, `${name}_bucket`, `${name}_sum`, `${name}_count`] : [name],
      ),
    )
    const dashboard = JSON.parse(read('ops/grafana-dashboard.json')) as {
      readonly panels: readonly { readonly targets?: readonly { readonly expr: string }[] }[]
    }
    const expressions = dashboard.panels.flatMap(({ targets = [] }) => targets.map(({ expr }) => expr))
    expect(expressions.length).toBeGreaterThan(10)
    const asked = expressions.flatMap(
      (expr) => expr.match(/\b(?:fanlight|process|nodejs)_\w+/g) ?? [`nothing in ${expr}`],
    )
    const documented = read('docs/hosting.md').match(/\bfanlight_\w+/g) ?? []
    expect([...asked, ...documented].filter((name) => !told.has(name))).toEqual([])
  })

  test('the addresses that the healthchecks ask are there', async () => {
    const asked = [read('ops/Dockerfile'), read('ops/Caddyfile')].flatMap(
      (text) => text.match(/\/(healthz|readyz)\b/g) ?? [],
    )
    expect(asked.length).toBeGreaterThan(1)
    for (const path of new Set(asked)) expect((await createVisitor().ask(`${world.url}${path}`)).status).toBe(200)
  })
})
