/** Proves that an overlay is seen: a test event is sent the real way, and OBS is asked for pictures meanwhile. */
import type { ObsProof } from '../../shared/obs.ts'
import type { Clock } from '../clock.ts'
import type { Obs } from './obs-link.ts'
import { showsSomething } from './picture.ts'
import { sourceOf, type FoundSource } from './survey.ts'

const LOOK_EVERY_MS = 400
const LOOKS = 12
const PICTURE_WIDTH = 480

const PREFIX = 'data:image/png;base64,'
const decode = (picture: string) => Buffer.from(picture.slice(PREFIX.length), 'base64')

async function takePicture(obs: Obs, source: FoundSource): Promise<string | undefined> {
  try {
    const { imageData } = await obs.call('GetSourceScreenshot', {
      ...sourceOf(source),
      imageFormat: 'png',
      imageWidth: PICTURE_WIDTH,
    })
    return imageData.startsWith(PREFIX) ? imageData : undefined
  } catch {
    // A source that was never rendered has no picture; the words below say what that means.
    return undefined
  }
}

export interface ProofDeps {
  readonly clock: Clock
  /** False where no test event shows: the overlay is empty until there is something to show. */
  readonly sendTest: () => Promise<boolean>
  /** Pages of this overlay that are connected to Fanlight. */
  readonly connected: () => number
  readonly showing: boolean
}

/** Takes up to some 6 s. */
export async function provePainting(obs: Obs, source: FoundSource, deps: ProofDeps): Promise<ObsProof> {
  const before = await takePicture(obs, source)
  const tested = await deps.sendTest()
  let last = before
  for (let look = 0; look < LOOKS; look++) {
    await deps.clock.sleep(LOOK_EVERY_MS)
    const picture = await takePicture(obs, source)
    last = picture ?? last
    // What was there before may be the last picture of a page that is dead: only a change proves it alive.
    if (picture === undefined || picture === before || !showsSomething(decode(picture))) continue
    const text = tested
      ? `OBS paints "${source.name}": the test came through and was seen.`
      : `OBS paints "${source.name}": its picture has just changed.`
    return { paints: true, text, picture }
  }
  return { paints: false, text: explain(source, deps, tested, last), ...(last === undefined ? {} : { picture: last }) }
}

function explain(
  source: FoundSource,
  { connected, showing }: ProofDeps,
  tested: boolean,
  last: string | undefined,
): string {
  const name = `"${source.name}"`
  if (!showing) return `OBS does not show ${name} just now, and a hidden source rests. Go to its scene and try again.`
  if (connected() === 0) {
    return `${name} is in OBS, but its page is not connected to Fanlight. Press Refresh; if that does not help, look whether another program blocks OBS.`
  }
  if (!tested) {
    return `The page of ${name} is connected. It shows something only while there is something to show, such as a poll or a wheel that turns: start it on the control page and try again.`
  }
  if (last !== undefined && showsSomething(decode(last))) {
    return `OBS shows something of ${name}, but the test did not change it. Is that kind of event switched off in the overlay's settings?`
  }
  return `The page of ${name} is connected, but OBS shows nothing of it. Is that kind of event switched off in the overlay's settings? If not, look at OBS → Settings → Advanced → "Enable Browser Source Hardware Acceleration": switching it helps on some computers.`
}
