/**
 * A Chromium for the tests: one named by FANLIGHT_TEST_BROWSER, one of this machine, Playwright's own, or one
 * installed on the spot. Where none can be had the error says what to do.
 */
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { chromium, type Browser } from 'playwright-core'

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--autoplay-policy=no-user-gesture-required',
]

const windowsRoots = [process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)'], process.env['LOCALAPPDATA']]

/** Debian's Chromium without windows: the same, for a third of the time. */
const WINDOWLESS = '/usr/lib/chromium/chromium-headless-shell'

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...windowsRoots.flatMap((root) =>
    root === undefined
      ? []
      : [join(root, 'Google/Chrome/Application/chrome.exe'), join(root, 'Microsoft/Edge/Application/msedge.exe')],
  ),
]

function installed(): string | undefined {
  const named = process.env['FANLIGHT_TEST_BROWSER']
  return [named, WINDOWLESS, chromium.executablePath(), ...PLACES].find(
    (path) => path !== undefined && path !== '' && existsSync(path),
  )
}

function attempt(command: string, args: readonly string[]): string | undefined {
  try {
    execFileSync(command, args, { stdio: ['ignore', 'ignore', 'pipe'], timeout: 10 * 60_000 })
    return undefined
  } catch (error) {
    return `${command} ${args.join(' ')}: ${String(error).split('\n')[0]}`
  }
}

/** The path of a Chromium, installing one where there is none. */
export function findBrowser(): string {
  const found = installed()
  if (found !== undefined) return found
  const cli = join(createRequire(import.meta.url).resolve('playwright-core/package.json'), '../cli.js')
  const failures = [attempt(process.execPath, [cli, 'install', 'chromium'])]
  const viaPlaywright = installed()
  if (viaPlaywright !== undefined) return viaPlaywright
  if (process.platform === 'linux' && process.getuid?.() === 0) {
    failures.push(attempt('apt-get', ['update', '-q']))
    for (const name of ['chromium-headless-shell', 'chromium']) {
      if (installed() === undefined) failures.push(attempt('apt-get', ['install', '-y', '-q', name]))
    }
  }
  const viaApt = installed()
  if (viaApt !== undefined) return viaApt
  throw new Error(
    [
      'The tests need a Chromium and found none, nor could they install one.',
      'Install Chrome, Edge or Chromium, or set FANLIGHT_TEST_BROWSER to the path of its program, then run npm test again.',
      ...failures.filter((failure) => failure !== undefined),
    ].join('\n'),
  )
}

export const launchBrowser = (executablePath = findBrowser()): Promise<Browser> =>
  chromium.launch({ executablePath, args: FLAGS })
