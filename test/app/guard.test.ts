import { describe, expect, test } from 'vitest'
import { createGuard } from '../../server/guard.ts'

const loopback = createGuard({ host: '127.0.0.1', port: () => 5757, origins: ['https://tools.example'] })
const network = createGuard({ host: '0.0.0.0', port: () => 5757, origins: [], publicUrl: 'https://live.example' })
const knock = (headers: Record<string, string>) => ({
  headers,
  rawHeaders: Object.entries(headers).flat(),
  remoteAddress: '127.0.0.1',
})

describe('bound to loopback', () => {
  test.each([
    [{ host: 'localhost:5757' }],
    [{ host: '127.0.0.1:5757' }],
    [{ host: '[::1]:5757' }],
    [{ host: 'LOCALHOST:5757', origin: 'http://localhost:5757' }],
    [{ host: 'localhost:5757', origin: 'https://tools.example' }],
    [{ host: 'localhost:5757', 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' }],
  ])('welcomes %j', (headers) => expect(loopback.refuse(knock(headers as Record<string, string>))).toBeUndefined())

  test.each([
    [{}],
    [{ host: 'evil.example:5757' }],
    [{ host: 'localhost:80' }],
    [{ host: 'localhost' }],
    [{ host: 'localhost:5757.evil.example' }],
    [{ host: 'localhost.evil.example:5757' }],
    [{ host: '192.168.1.2:5757' }],
    [{ host: 'localhost:5757', origin: 'null' }],
    [{ host: 'localhost:5757', origin: 'http://evil.example' }],
    [{ host: 'localhost:5757', origin: 'http://localhost:5758' }],
    [{ host: 'localhost:5757', origin: 'https://localhost:5757' }],
    [{ host: 'localhost:5757', origin: 'http://localhost:5757/path' }],
    [{ host: 'localhost:5757', origin: '' }],
    [{ host: 'localhost:5757', 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' }],
  ])('refuses %j', (headers) => expect(loopback.refuse(knock(headers as Record<string, string>))).toBeTypeOf('string'))
})

test('two Hosts are refused, though the first is ours', () => {
  const headers = { host: 'localhost:5757' }
  const rawHeaders = ['Host', 'localhost:5757', 'accept', 'host', 'HOST', 'evil.example']
  expect(loopback.refuse({ headers, rawHeaders, remoteAddress: '127.0.0.1' })).toMatch('more than one Host')
})

describe('bound to the network', () => {
  test.each(['192.168.1.2:5757', 'localhost:5757', 'live.example'])('welcomes host %s', (host) =>
    expect(network.refuse(knock({ host }))).toBeUndefined(),
  )
  test.each(['evil.example:5757', '192.168.1.2:80'])('refuses host %s, as a rebound name would have it', (host) =>
    expect(network.refuse(knock({ host }))).toBeTypeOf('string'),
  )
})

test.each([
  ['127.0.0.1', true],
  ['::1', true],
  ['::ffff:127.0.0.1', true],
  ['192.168.1.7', false],
  [undefined, false],
])('%s is this computer: %s', (remoteAddress, local) =>
  expect(loopback.isLocal({ headers: {}, rawHeaders: [], remoteAddress })).toBe(local),
)
