/**
 * The Chromiums that OBS embeds, for the tests: 103 (OBS 28 to 30) and 127 (OBS 31 and 32). npm carries Linux builds
 * of both inside the tarballs of @sparticuz/chromium; they are fetched on demand, for they are large and only tests
 * want them. `node test/support/old-chromium.ts` prints the FANLIGHT_CHROMIUM_… lines that the tests read.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'

const VERSIONS = { 103: '103.0.0', 127: '127.0.0' } as const
const cache = join(import.meta.dirname, '../../node_modules/.cache/old-chromium')

/** The path of that Chromium's program, fetched where it is not there yet. Throws where it cannot be had. */
export function fetchOldChromium(major: keyof typeof VERSIONS): string {
  const folder = join(cache, String(major))
  const program = join(folder, 'chromium')
  if (existsSync(program)) return program
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), '{"private":true}')
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  execFileSync(
    npm,
    ['install', '--ignore-scripts', '--no-audit', '--no-fund', `@sparticuz/chromium@${VERSIONS[major]}`],
    {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  )
  const packed = join(folder, 'node_modules/@sparticuz/chromium/bin/chromium.br')
  writeFileSync(`${program}.part`, brotliDecompressSync(readFileSync(packed)), { mode: 0o755 })
  renameSync(`${program}.part`, program)
  return program
}

if (import.meta.main) {
  for (const major of [103, 127] as const) {
    try {
      console.log(`FANLIGHT_CHROMIUM_${major}=${fetchOldChromium(major)}`)
    } catch (error) {
      console.error(`Chromium ${major} could not be fetched: ${String(error).split('\n')[0]}`)
    }
  }
}
