/**
 * The waiting page: one file that OBS opens from the disk, so that it is there before Fanlight is. It holds the
 * overlay's address with its key, and is as secret as that.
 */
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { AppError } from '../errors.ts'
import { loaderFileName } from './overlay-address.ts'

const notBuilt = (cause: unknown) =>
  new AppError('PAGES_NOT_BUILT', {
    whose: 'you',
    next: 'fix',
    text: 'The pages of Fanlight are not built yet. In the folder of Fanlight, run `npm run build`, then try again.',
    cause,
  })

const SCRIPT = /<script\b[^>]*\bsrc="\/overlays\/([\w./-]+)"[^>]*><\/script>/
const attribute = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')

/**
 * The built page with its script inside and the address filled in: a file may load nothing from beside itself. Throws
 * AppError PAGES_NOT_BUILT.
 */
export async function makeLoader(distDir: string, overlayUrl: string): Promise<string> {
  try {
    const page = await readFile(join(distDir, 'loader/index.html'), 'utf8')
    const source = SCRIPT.exec(page)?.[1]
    if (source === undefined) throw new Error('the built waiting page has no script')
    const code = (await readFile(join(distDir, source), 'utf8')).replaceAll('</script', '<\\/script')
    // A function as replacement: "$" in the code has no meaning.
    return page
      .replace(SCRIPT, '')
      .replace('</body>', () => `<script type="module">${code}</script></body>`)
      .replace('name="fanlight-overlay" content=""', () => `name="fanlight-overlay" content="${attribute(overlayUrl)}"`)
  } catch (cause) {
    throw notBuilt(cause)
  }
}

/** Writes it where OBS on this computer opens it, whole or not at all, for the streamer's eyes only. */
export async function writeLoader(folder: string, overlay: string, page: string): Promise<string> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const path = join(folder, loaderFileName(overlay))
  await writeFile(`${path}.part`, page, { mode: 0o600 })
  await rename(`${path}.part`, path)
  return path
}

/**
 * How OBS is told of the file. An address rather than "Local file": that opens as http://absolute/…, which newer
 * Chromiums take for a strange site and keep from this computer's servers.
 */
export const loaderUrl = (folder: string, overlay: string): string =>
  pathToFileURL(join(folder, loaderFileName(overlay))).href
