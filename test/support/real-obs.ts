/**
 * A real OBS of this machine, without a screen and with a home of its own: Linux with obs-studio and Xvfb installed.
 * Where it was built without browser sources a script stands in for them (browser-source.lua).
 */
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { join } from 'node:path'
import { eventually } from './processes.ts'

export const OBS_PASSWORD = 'trial password'

const has = (program: string) => spawnSync(program, ['--version'], { stdio: 'ignore' }).error === undefined
export const hasRealObs = (): boolean => process.platform === 'linux' && has('obs') && has('Xvfb')

export interface RealObs {
  /** All that OBS logged. */
  log(): string
  /** Asks it to end, as closing its window does. */
  stop(): Promise<void>
}

const globalIni = (port: number) => `[General]
FirstRun=true
Pre19Defaults=false
Pre21Defaults=false
Pre23Defaults=false
Pre24.1Defaults=false
LastVersion=486539266
EnableAutoUpdates=false
[Basic]
Profile=Untitled
ProfileDir=Untitled
SceneCollection=Untitled
SceneCollectionFile=Untitled
[BasicWindow]
SysTrayEnabled=false
[OBSWebSocket]
FirstLoad=false
ServerEnabled=true
ServerPort=${port}
AlertsEnabled=false
AuthRequired=true
ServerPassword=${OBS_PASSWORD}
`

const profile = `[General]
Name=Untitled
[Video]
BaseCX=1280
BaseCY=720
OutputCX=1280
OutputCY=720
FPSCommon=30
`

const collection = (script: string) =>
  JSON.stringify({
    name: 'Untitled',
    current_scene: 'Scene',
    current_program_scene: 'Scene',
    scene_order: [{ name: 'Scene' }],
    sources: [{ id: 'scene', name: 'Scene', settings: { items: [] } }],
    modules: { 'scripts-tool': [{ path: script, settings: {} }] },
  })

/** Makes a home for an OBS that was never started. */
async function furnish(home: string, port: number): Promise<void> {
  const config = join(home, '.config/obs-studio')
  await mkdir(join(config, 'basic/profiles/Untitled'), { recursive: true })
  await mkdir(join(config, 'basic/scenes'), { recursive: true })
  await mkdir(join(home, 'run'), { recursive: true, mode: 0o700 })
  const script = join(home, 'browser-source.lua')
  await copyFile(join(import.meta.dirname, 'browser-source.lua'), script)
  await writeFile(join(config, 'global.ini'), globalIni(port))
  await writeFile(join(config, 'basic/profiles/Untitled/basic.ini'), profile)
  await writeFile(join(config, 'basic/scenes/Untitled.json'), collection(script))
}

const answers = (port: number) =>
  new Promise<void>((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy()
      resolve()
    })
    socket.once('error', reject)
  })

/** Starts OBS in `home`, which is furnished where it is empty, and waits until its WebSocket server answers. */
export async function startRealObs(home: string, port: number): Promise<RealObs> {
  const isFurnished = await readFile(join(home, '.config/obs-studio/global.ini')).catch(() => undefined)
  if (isFurnished === undefined) await furnish(home, port)
  // Xvfb picks a free display and says which.
  const screen = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1280x720x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const [display] = (await once(screen.stdout, 'data')) as [Buffer]
  const obs = spawn(
    'obs',
    ['--multi', '--disable-updater', '--minimize-to-tray', '--collection', 'Untitled', '--profile', 'Untitled'],
    {
      env: {
        ...process.env,
        HOME: home,
        XDG_CONFIG_HOME: join(home, '.config'),
        XDG_RUNTIME_DIR: join(home, 'run'),
        DISPLAY: `:${display.toString().trim()}`,
        QT_QPA_PLATFORM: 'xcb',
        LIBGL_ALWAYS_SOFTWARE: '1',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  let log = ''
  const hear = (chunk: Buffer) => (log += chunk.toString())
  obs.stdout.on('data', hear)
  obs.stderr.on('data', hear)
  const gone = once(obs, 'exit')
  try {
    await eventually(() => answers(port), 60_000)
  } catch (cause) {
    obs.kill('SIGKILL')
    screen.kill()
    throw new Error(`OBS did not start:\n${log.slice(-3_000)}`, { cause })
  }
  return {
    log: () => log,
    async stop() {
      obs.kill('SIGTERM')
      const patience = setTimeout(() => obs.kill('SIGKILL'), 10_000)
      await gone
      clearTimeout(patience)
      const screenGone = once(screen, 'exit')
      screen.kill()
      await screenGone
    },
  }
}
