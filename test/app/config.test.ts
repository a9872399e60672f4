import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ConfigError, readConfig, readHandle } from '../../server/config.ts'

const read = (env: NodeJS.ProcessEnv = {}, argv: readonly string[] = [], platform: NodeJS.Platform = 'linux') =>
  readConfig(env, argv, platform)

describe('readConfig', () => {
  test('nothing given: the defaults', () => {
    expect(read({ XDG_DATA_HOME: '/data' })).toEqual({
      host: '127.0.0.1',
      port: 5757,
      dataDir: join('/data', 'fanlight'),
      scopes: ['webcast:fetch'],
      eulerApi: 'https://tiktok.eulerstream.com',
      eulerAuthorize: 'https://www.eulerstream.com/tiktok/oauth/authorize',
      eulerDialect: 'auto',
      sources: ['auto'],
      eulerCloud: 'wss://ws.eulerstream.com',
      tikfinity: 'ws://localhost:21213',
      logLevel: 'info',
      open: true,
      origins: [],
    })
  })

  test('a flag wins over its variable, and an empty variable counts as not given', () => {
    expect(read({ FANLIGHT_PORT: '1', FANLIGHT_HOST: '' }, ['--port', '0'])).toMatchObject({
      port: 0,
      host: '127.0.0.1',
    })
  })

  test.each([
    ['webcast:fetch webcast:chat', ['webcast:fetch', 'webcast:chat']],
    ['webcast:fetch,webcast:chat', ['webcast:fetch', 'webcast:chat']],
    [' webcast:fetch , user:info ', ['webcast:fetch', 'user:info']],
  ])('scopes %j', (text, scopes) => expect(read({ FANLIGHT_SCOPES: text }).scopes).toEqual(scopes))

  test('everything wrong is told in one message', () => {
    const env = {
      FANLIGHT_PORT: '70000',
      FANLIGHT_CREATOR: 'not a handle!',
      FANLIGHT_EULER_API: 'http://tiktok.eulerstream.com',
      FANLIGHT_EULER_DIALECT: 'klingon',
      FANLIGHT_SCOPES: 'fetch',
      FANLIGHT_LOG: 'loud',
      FANLIGHT_OPEN: 'yes',
      FANLIGHT_ORIGINS: 'https://a.example/path',
      FANLIGHT_CLIENT_ID: 'id-alone',
      FANLIGHT_PUBLIC_URL: 'ftp://x',
    }
    const message = String(captured(() => read(env, ['--colour', 'red'])))
    for (const name of Object.keys(env)) {
      expect(message).toContain(name === 'FANLIGHT_CLIENT_ID' ? 'FANLIGHT_CLIENT_SECRET' : name)
    }
    expect(message).toContain('--colour')
    expect(message.split('\n')).toHaveLength(1 + Object.keys(env).length + 1)
  })

  test('one flag that is wrong does not hide what is wrong with the others', () => {
    const message = String(
      captured(() => read({}, ['--colour', 'red', '--port', 'x', 'stray', '--log', '--open', '2'])),
    )
    expect(message.split('\n').slice(1)).toEqual([
      expect.stringContaining('--colour'),
      expect.stringContaining('"stray"'),
      expect.stringContaining('--log: needs a value'),
      expect.stringContaining('FANLIGHT_PORT'),
      expect.stringContaining('FANLIGHT_OPEN'),
    ])
  })

  test.each([
    ['', ['auto']],
    [',', ['auto']],
    ['poll', ['poll']],
    ['push, tikfinity', ['push', 'tikfinity']],
    ['tikfinity tikfinity', ['tikfinity']],
  ])('source %j', (text, sources) => expect(read({ FANLIGHT_SOURCE: text }).sources).toEqual(sources))

  test.each([
    [{ FANLIGHT_SOURCE: 'telepathy' }, 'FANLIGHT_SOURCE'],
    [{ FANLIGHT_SOURCE: 'poll,push' }, 'FANLIGHT_SOURCE'],
    [{ FANLIGHT_SOURCE: 'cloud' }, 'FANLIGHT_EULER_API_KEY'],
    [{ FANLIGHT_EULER_CLOUD: 'ws://ws.eulerstream.com' }, 'FANLIGHT_EULER_CLOUD'],
    [{ FANLIGHT_EULER_CLOUD: 'wss://ws.eulerstream.com?apiKey=x' }, 'FANLIGHT_EULER_CLOUD'],
    [{ FANLIGHT_TIKFINITY: 'http://localhost:21213' }, 'FANLIGHT_TIKFINITY'],
  ])('%j is refused', (env, name) => expect(String(captured(() => read(env)))).toContain(name))

  test.each([
    ['redis://10.0.0.5:6379', undefined],
    ['redis://cache', undefined],
    ['rediss://fan:hunter2@redis.example.org:6380/2', undefined],
    ['http://fan:hunter2@redis.example.org', 'redis://host:6379'],
    ['hunter2@redis', 'redis://host:6379'],
    ['redis://fan:hunter2@host/events', 'number of a database'],
    ['redis://fan:hunter2@host/0?family=6', 'nothing may follow'],
  ])('a Redis at %s', (url, why) => {
    const read = () => readConfig({ FANLIGHT_REDIS: url }, [], 'linux')
    if (why === undefined) return expect(read().redis).toBe(url)
    expect(read).toThrow(why)
    // Whatever is wrong with it, the password in it is not repeated.
    return expect(read).not.toThrow('hunter2')
  })

  test('plain http is fine for a service on this computer', () => {
    expect(read({ FANLIGHT_EULER_API: 'http://127.0.0.1:5858/' }).eulerApi).toBe('http://127.0.0.1:5858')
  })

  test.each([
    ['win32', { LOCALAPPDATA: 'C:\\Users\\a\\AppData\\Local' }, 'Fanlight'],
    ['darwin', {}, 'Application Support'],
    ['linux', {}, '.local'],
  ] as const)('%s keeps data where its programs do', (platform, env, part) =>
    expect(read(env, [], platform).dataDir).toContain(part),
  )
})

describe('readHandle', () => {
  test.each([
    ['@Some.One_9', 'some.one_9'],
    ['someone', 'someone'],
    [' https://www.tiktok.com/@someone/live?lang=en ', 'someone'],
    ['tiktok.com/@someone', 'someone'],
    ['two words', undefined],
    ['', undefined],
    ['a'.repeat(25), undefined],
  ])('%j is %j', (text, handle) => expect(readHandle(text)).toBe(handle))
})

function captured(act: () => unknown): unknown {
  try {
    act()
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigError)
    return error
  }
  throw new Error('nothing was refused')
}
