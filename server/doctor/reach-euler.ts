/** The way to Euler Stream, hop by hop, and the clock by the way. */
import { isIP } from 'node:net'
import { isLoopback } from '../config.ts'
import { ok, problem, type Finding } from './finding.ts'

export interface ReachWorld {
  /** Base of Euler's API. */
  readonly api: string
  readonly fetch: typeof globalThis.fetch
  /** Rejects where the name is not known. */
  readonly lookup: (host: string) => Promise<unknown>
  /** Epoch ms. */
  readonly now: () => number
}

const ANSWER_WITHIN_MS = 10_000
/** OAuth, TLS and the ages of events bear no more. */
const LARGEST_SKEW_MS = 60_000
const UNTRUSTED = /CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO_(GET|VERIFY)|EPROTO/

export async function checkEuler(world: ReachWorld): Promise<readonly Finding[]> {
  const { hostname, protocol } = new URL(world.api)
  const isName = isIP(hostname.replace(/^\[|\]$/g, '')) === 0 && !isLoopback(hostname)
  if (isName) {
    try {
      await world.lookup(hostname)
    } catch {
      return [
        problem(
          'Euler Stream',
          `This computer cannot find ${hostname}: the name service (DNS) does not know it or does not answer.`,
          'Check your internet connection, a VPN, or a filter that blocks names.',
        ),
      ]
    }
  }
  const begunAt = world.now()
  let answer: Response
  try {
    const signal = AbortSignal.timeout(ANSWER_WITHIN_MS)
    answer = await world.fetch(`${world.api}/`, { redirect: 'manual', signal })
    await answer.body?.cancel()
  } catch (error) {
    return [unreachable(error, hostname)]
  }
  const secure = protocol === 'https:' ? ', and the connection is secure' : ''
  const reached =
    answer.status < 500
      ? ok('Euler Stream', `${hostname} answers${secure}.`)
      : problem(
          'Euler Stream',
          `${hostname} answers ${answer.status}: Euler Stream has trouble.`,
          'Wait; Fanlight keeps trying by itself.',
        )
  return [reached, ...checkClock(answer.headers.get('date'), begunAt, world.now())]
}

function unreachable(error: unknown, host: string): Finding {
  const codes = codesOf(error)
  if (codes.some((code) => UNTRUSTED.test(code))) {
    return problem(
      'Euler Stream',
      `The secure connection (TLS) to ${host} cannot be trusted (${codes.find((code) => UNTRUSTED.test(code))}).`,
      'Check that this computer’s date is right, and whether a virus scanner or a proxy opens secure connections.',
    )
  }
  if (error instanceof Error && error.name === 'TimeoutError') {
    return problem(
      'Euler Stream',
      `${host} did not answer within ten seconds.`,
      'Check your internet connection, a firewall or a VPN.',
    )
  }
  return problem(
    'Euler Stream',
    `${host} cannot be reached${codes.length > 0 ? ` (${codes[0]})` : ''}.`,
    'Check your internet connection, and whether a firewall, a proxy or a VPN stands in the way.',
  )
}

function checkClock(date: string | null, begunAt: number, endedAt: number): readonly Finding[] {
  const told = date === null ? Number.NaN : Date.parse(date)
  if (Number.isNaN(told)) return []
  // The header has whole seconds: half of one more is as likely.
  const skewMs = Math.round((begunAt + endedAt) / 2 - (told + 500))
  const seconds = Math.round(Math.abs(skewMs) / 1_000).toLocaleString('en')
  if (Math.abs(skewMs) <= LARGEST_SKEW_MS) return [ok('Clock', 'This computer’s clock is right.')]
  return [
    problem(
      'Clock',
      `This computer’s clock is ${seconds} seconds ${skewMs > 0 ? 'ahead' : 'behind'}.`,
      'Let the system set its time by itself (Date & time settings).',
    ),
  ]
}

/** The codes of an error and of those it came from. */
function codesOf(error: unknown, depth = 0): readonly string[] {
  if (!(error instanceof Error) || depth > 4) return []
  const own = 'code' in error && typeof error.code === 'string' ? [error.code] : []
  const tried = error instanceof AggregateError ? error.errors : []
  return [...own, ...[error.cause, ...tried].flatMap((inner) => codesOf(inner, depth + 1))]
}
