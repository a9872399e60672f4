/** The picture cache, given its folder, its pass and the way out to the internet. */
import { join } from 'node:path'
import type { Clock } from './clock.ts'
import { isLoopback, type Config } from './config.ts'
import { fetchPicture } from './pictures/fetch-picture.ts'
import { createPictureCache, type PictureCache } from './pictures/picture-cache.ts'
import { openPicturePass, type PicturePass } from './pictures/picture-pass.ts'
import type { Store } from './store/store.ts'
import type { AppLog } from './world.ts'

/** A host that exists nowhere: Euler Stream on this computer is a simulator, which has these pictures itself. */
const SIMULATED = 'https://pictures.simulated.invalid/'

export interface PictureParts {
  readonly store: Store
  readonly dataDir: string
  readonly config: Pick<Config, 'eulerApi'>
  readonly clock: Clock
  readonly log: AppLog
  readonly randomBytes: (size: number) => Buffer
}

export async function openPictures(parts: PictureParts): Promise<PicturePass & PictureCache> {
  const { store, dataDir, config, clock, log } = parts
  const euler = new URL(config.eulerApi)
  const isSimulated = isLoopback(euler.hostname)
  const drawer = store.room<{ secret: string }>('pictures')
  // Of instances that begin together the first makes the word for all.
  const pass = await drawer.inTurn(() => openPicturePass(drawer, parts.randomBytes))
  const cache = createPictureCache({
    folder: join(dataDir, 'pictures'),
    clock,
    log,
    fetch: (address) =>
      isSimulated && address.startsWith(SIMULATED)
        ? fetchPicture(address.replace(SIMULATED, `${euler.origin}/simulator/pictures/`), { trusted: euler.origin })
        : fetchPicture(address),
  })
  return { ...pass, ...cache }
}
