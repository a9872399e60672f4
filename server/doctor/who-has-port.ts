/** Which program listens on a port of this computer, as far as this user may know. */
import { execFile } from 'node:child_process'
import { readdir, readFile, readlink } from 'node:fs/promises'
import { promisify } from 'node:util'

const LISTENING = '0A'
const run = promisify(execFile)
/** The tools of some systems resolve names while they list. */
const WITHIN_MS = 5_000

/** "node (process 4711)"; undefined where nobody says. */
export async function whoHasPort(port: number, platform: NodeJS.Platform): Promise<string | undefined> {
  try {
    if (platform === 'linux') return await fromProc(port)
    if (platform === 'win32') return await fromNetstat(port)
    return await fromLsof(port)
  } catch {
    return undefined // a tool that is missing, or another user's program: the port is taken all the same
  }
}

async function fromProc(port: number): Promise<string | undefined> {
  const tables = await Promise.all(
    ['/proc/net/tcp', '/proc/net/tcp6'].map((file) => readFile(file, 'utf8').catch(() => '')),
  )
  const wanted = port.toString(16).toUpperCase().padStart(4, '0')
  const inodes = tables
    .flatMap((table) => table.split('\n').slice(1))
    .map((line) => line.trim().split(/\s+/))
    .filter((fields) => fields[1]?.endsWith(`:${wanted}`) && fields[3] === LISTENING)
    .map((fields) => `socket:[${fields[9]}]`)
  if (inodes.length === 0) return undefined
  for (const pid of (await readdir('/proc')).filter((name) => /^\d+$/.test(name))) {
    // Processes end meanwhile, and others' are closed to us.
    const files = await readdir(`/proc/${pid}/fd`).catch(() => [])
    for (const file of files) {
      const target = await readlink(`/proc/${pid}/fd/${file}`).catch(() => '')
      if (inodes.includes(target)) return `${(await readFile(`/proc/${pid}/comm`, 'utf8')).trim()} (process ${pid})`
    }
  }
  return undefined
}

async function fromLsof(port: number): Promise<string | undefined> {
  const { stdout } = await run('lsof', ['-nP', `-iTCP:${port}`, '-sTCP:LISTEN', '-Fpc'], { timeout: WITHIN_MS })
  const pid = /^p(\d+)$/m.exec(stdout)?.[1]
  const name = /^c(.+)$/m.exec(stdout)?.[1]
  return pid === undefined ? undefined : `${name ?? 'a program'} (process ${pid})`
}

async function fromNetstat(port: number): Promise<string | undefined> {
  const { stdout } = await run('netstat', ['-ano', '-p', 'TCP'], { timeout: WITHIN_MS })
  // The word for "listening" is translated; a listener's other end is port 0 in every language.
  const pid = new RegExp(`^\\s*TCP\\s+\\S+:${port}\\s+\\S+:0\\s+\\S+\\s+(\\d+)\\s*$`, 'm').exec(stdout)?.[1]
  if (pid === undefined) return undefined
  const tasks = await run('tasklist', ['/FI', `PID eq ${pid}`, '/FO', 'CSV', '/NH'], { timeout: WITHIN_MS })
  const name = /^"([^"]+)"/m.exec(tasks.stdout)?.[1]
  return `${name ?? 'a program'} (process ${pid})`
}
