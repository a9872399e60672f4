/** Every check in turn, whether Fanlight runs or not. */
import { needsAccount, needsHandle } from '../choose-source.ts'
import type { Config } from '../config.ts'
import type { Euler, RateLimits } from '../euler/euler.ts'
import { askRateLimits } from '../euler/webcast.ts'
import { checkAccount, factsOfFiles, factsOfRunning, type AccountFacts } from './account.ts'
import { checkDataFolder, type DataFolderWorld } from './data-folder.ts'
import { ok, problem, type Finding } from './finding.ts'
import { checkNode, checkPages } from './installation.ts'
import { readKeptAccount, type KeptAccount } from './kept-account.ts'
import { checkObs } from './obs.ts'
import { checkEuler, type ReachWorld } from './reach-euler.ts'
import { checkPort, findRunning, type Running } from './running.ts'

export interface DoctorWorld
  extends Pick<ReachWorld, 'lookup' | 'now'>, Pick<DataFolderWorld, 'freeBytes' | 'platform'> {
  readonly config: Config
  readonly fetch: typeof globalThis.fetch
  /** As process.version has it. */
  readonly node: string
  /** Folder of the built pages. */
  readonly pages: string
  readonly whoHasPort: (port: number) => Promise<string | undefined>
  /** Where OBS listens; by default its usual port on this computer. */
  readonly obs?: string
}

/** Each finding as soon as it is known. */
export async function* examine(world: DoctorWorld): AsyncGenerator<Finding, void, undefined> {
  const { config } = world
  yield checkNode(world.node)
  yield checkPages(world.pages)
  const running = await findRunning(world)
  yield await checkPort(world, running)
  yield* await checkDataFolder({ ...world, folder: config.dataDir, running: running !== undefined })
  yield* await checkEuler({ ...world, api: config.eulerApi })
  yield* await examineAccount(world, running)
  if (running !== undefined) yield checkSource(running)
  yield await checkObs(world.obs)
}

async function examineAccount(world: DoctorWorld, running: Running | undefined): Promise<readonly Finding[]> {
  const { config } = world
  const facts = running === undefined ? await readFacts(world) : factsOfRunning(running)
  if (facts === undefined) {
    return [
      problem(
        'Settings',
        'store.db cannot be read.',
        'Start Fanlight: it says what is wrong with it and saves what it can.',
      ),
    ]
  }
  return checkAccount(facts, {
    now: world.now(),
    address: `http://localhost:${config.port}/`,
    needs: { account: needsAccount(config), handle: needsHandle(config) },
  })
}

async function readFacts(world: DoctorWorld): Promise<AccountFacts | undefined> {
  let kept: KeptAccount
  try {
    kept = await readKeptAccount(world.config, world.now())
  } catch {
    return undefined // told as a finding of its own
  }
  return factsOfFiles(kept, world.config, await askLimits(world, kept))
}

/** Asked with the token that is there. A stale one is not refreshed: that is for the Fanlight that will run. */
async function askLimits(world: DoctorWorld, { tokens }: KeptAccount): Promise<RateLimits | undefined> {
  const { config } = world
  if (tokens === undefined || tokens.expiresAt <= world.now()) return undefined
  const euler: Euler = {
    fetch: world.fetch,
    api: config.eulerApi,
    authorizeUrl: config.eulerAuthorize,
    dialect: config.eulerDialect,
    ...(config.eulerApiKey === undefined ? {} : { apiKey: config.eulerApiKey }),
  }
  try {
    return await askRateLimits(euler, tokens.accessToken, world.now, AbortSignal.timeout(10_000))
  } catch {
    return undefined // what is wrong with the way there is told already; here the count is just not known
  }
}

function checkSource({ status }: Running): Finding {
  const verdict = status.source?.verdict
  if (status.state === 'trouble' && verdict !== undefined) {
    return problem(
      'Right now',
      verdict.text,
      verdict.retryAt === undefined ? 'Do what it says; Fanlight waits for you.' : 'Fanlight tries again by itself.',
    )
  }
  return ok('Right now', verdict?.text ?? 'Fanlight runs.')
}
