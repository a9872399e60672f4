#!/usr/bin/env node
// The `fanlight` command. Plain JavaScript that an old Node understands too: Fanlight itself needs Node 24, which it
// brings along, so where another Node runs this file it hands over to that one.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { constants } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const NODE_NEEDED = 24
const here = dirname(fileURLToPath(import.meta.url))

const HELP = `Fanlight puts a TikTok LIVE on your screen.

Usage: fanlight [command] [options]

  start       runs Fanlight (also without any command)
  demo        runs Fanlight with a pretend LIVE: no account needed
  simulate    runs only the pretend LIVE
  replay      shows what Fanlight makes of a recorded LIVE
  doctor      looks for what is wrong, and says what to do

  --help      shows this; after a command, that command's options
  --version   shows the version
`

/** What each command runs. */
const PROGRAMS = new Map([
  ['start', 'main.ts'],
  ['demo', 'demo.ts'],
  ['simulate', 'simulator/main.ts'],
])

const majorOf = (version) => Number(/^v?(\d+)\./.exec(version)?.[1] ?? 0)

/** A Node 24 of this project's own; undefined where none was installed. */
function findNode() {
  const program = process.platform === 'win32' ? 'node.exe' : 'node'
  for (let folder = join(here, '..'); ; folder = dirname(folder)) {
    const modules = join(folder, 'node_modules')
    const packages = existsSync(modules) ? readdirSync(modules).filter((name) => name.startsWith('node-')) : []
    const places = [join(modules, '.bin', program), ...packages.map((name) => join(modules, name, 'bin', program))]
    const found = places.find((path) => existsSync(path) && isNewEnough(path))
    if (found !== undefined) return found
    if (dirname(folder) === folder) return undefined
  }
}

function isNewEnough(path) {
  const { stdout, error } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 10_000 })
  return error === undefined && majorOf(stdout.trim()) >= NODE_NEEDED
}

/** Runs this file again with the other Node; its output, its signals and its end are ours. */
function handOver(node) {
  const child = spawn(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGBREAK']) {
    // A terminal sends Ctrl-C to both of us: passed on as well, it would reach the child twice.
    const reachesBoth = signal === 'SIGINT' && process.stdin.isTTY
    process.on(signal, () => reachesBoth || child.kill(signal))
  }
  // npx, told to end, ends the shell it runs us in: without this we would go on without anybody (see orphaned.ts).
  const parent = process.ppid
  if (process.env.npm_lifecycle_event !== undefined) {
    setInterval(() => process.ppid === parent || child.kill('SIGTERM'), 500).unref()
  }
  child.on('error', (error) => {
    console.error(`Fanlight could not start ${node}: ${error.message}`)
    process.exit(1)
  })
  child.on('exit', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 0)))
}

async function replay(args) {
  const [{ replayCommand }, { systemClock }] = await Promise.all([import('./replay-command.ts'), import('./clock.ts')])
  const ending = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => ending.abort())
  const { stdout, stderr } = process
  process.exitCode = await replayCommand(args, { stdout, stderr, clock: systemClock, signal: ending.signal })
}

async function doctor(args) {
  const { doctorCommand } = await import('./doctor-command.ts')
  const { env, platform, stdout } = process
  process.exitCode = await doctorCommand(args, { env, platform, stdout })
}

/** Commands that are a function; the others are programs. */
const FUNCTIONS = new Map([
  ['replay', replay],
  ['doctor', doctor],
])

/** Packages that are missing are the first thing that somebody meets who skipped a step. */
function explainMissing(error) {
  if (error?.code !== 'ERR_MODULE_NOT_FOUND') throw error
  console.error(`Fanlight is not installed completely. Run "npm ci" in ${join(here, '..')}, then try again.`)
  process.exitCode = 1
}

async function run() {
  const [first, ...rest] = process.argv.slice(2)
  if (first === '--version' || first === '-v') {
    console.log(JSON.parse(readFileSync(join(here, '../package.json'), 'utf8')).version)
    return
  }
  if (first === '--help' || first === '-h' || first === 'help') {
    console.log(HELP.trimEnd())
    return
  }
  const command = first === undefined || first.startsWith('-') ? 'start' : first
  const args = command === first ? rest : process.argv.slice(2)
  if (!FUNCTIONS.has(command) && !PROGRAMS.has(command)) {
    console.error(`Fanlight does not know "${command}".\n\n${HELP.trimEnd()}`)
    process.exitCode = 2
    return
  }
  if (majorOf(process.version) < NODE_NEEDED) {
    const node = findNode()
    if (node !== undefined) return handOver(node)
    console.error(
      `Fanlight needs Node ${NODE_NEEDED}; this is ${process.version}, and none came with it. ` +
        `Run "npm ci" again in Fanlight's folder, or install Node ${NODE_NEEDED} from https://nodejs.org.`,
    )
    process.exitCode = 1
    return
  }
  const work = FUNCTIONS.get(command)
  if (work !== undefined) return work(args).catch(explainMissing)
  const program = join(here, PROGRAMS.get(command))
  process.argv = [process.argv[0], program, ...args]
  await import(pathToFileURL(program).href)
}

await run()
