/** Recorder, player and bug report, put together: what stands beside the way of an event and never on it. */
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { LiveState } from '../shared/live-state.ts'
import type { Playing, Recordings } from '../shared/recordings.ts'
import type { LiveEvent } from '../shared/events.ts'
import type { Clock } from './clock.ts'
import { AppError } from './errors.ts'
import { addRecording } from './source/add-recording.ts'
import { writeBugReport, type BugReportParts } from './source/bug-report.ts'
import type { SourceLog } from './source/intake.ts'
import { createPlayer } from './source/player.ts'
import { createRecentMessages } from './source/recent-messages.ts'
import { createRecorder, USUAL_LIMITS } from './source/recorder.ts'
import { deleteRecordings, findRecording, listRecordings } from './source/recordings-folder.ts'
import { isReplayed } from './source/replayed.ts'
import type { Sink } from './source/source.ts'

export interface RecordingsOptions {
  readonly folder: string
  readonly clock: Clock
  readonly log: SourceLog
  /** The switch as it was set on the page. */
  readonly store: {
    get(name: 'on'): Promise<boolean | undefined>
    set(name: 'on', value: boolean): Promise<void>
  }
  /** The switch as it was set where Fanlight is started; it wins. */
  readonly configured: boolean | undefined
  readonly publish: (events: readonly LiveEvent[]) => Promise<void>
  readonly stream: () => LiveState['stream']
  readonly newId: () => string
  /** What a bug report tells besides the messages. */
  readonly circumstances: () => Promise<Omit<BugReportParts, 'now' | 'messages'>>
}

export interface RecordingsRoom {
  /** The sink of the real source, with the recorder listening, and no recording on screen once real events come. */
  around(sink: Sink): Sink
  list(): Promise<Recordings>
  playing(): Playing | undefined
  record(on: boolean): Promise<void>
  play(name: string, speed: number): Promise<void>
  stop(): Promise<void>
  remove(name: string): Promise<void>
  add(name: string, content: AsyncIterable<Uint8Array>): Promise<string>
  bugReport(): Promise<string>
  /** Forgets and deletes everything. */
  wipe(): Promise<void>
  close(): Promise<void>
}

export async function openRecordings(options: RecordingsOptions): Promise<RecordingsRoom> {
  const { folder, clock, log, store, configured } = options
  const recorder = createRecorder({ folder, clock, log })
  const recent = createRecentMessages(clock)
  const player = createPlayer(options)
  if (configured ?? (await store.get('on')) === true) await recorder.turn(true)
  await player.tidy()

  async function find(name: string): Promise<string> {
    const file = await findRecording(folder, name)
    if (file !== undefined) return file
    throw new AppError('UNKNOWN_RECORDING', { whose: 'you', next: 'fix', text: 'There is no recording of that name.' })
  }

  return {
    around: (sink) => ({
      ...sink,
      // What was played is nothing to go on from.
      recent: async () => (await sink.recent()).filter(({ id }) => !isReplayed(id)),
      async emit(batch) {
        if (batch.events.length > 0 && player.playing() !== undefined) await player.stop()
        await sink.emit(batch)
      },
      heard(messages) {
        recent.hear(messages)
        recorder.hear(messages)
      },
    }),
    async list() {
      const { on, trouble } = recorder.state()
      const playing = player.playing()
      return {
        recorder: {
          on,
          fromEnvironment: configured !== undefined,
          ...(trouble === undefined ? {} : { trouble: { code: trouble.code, text: trouble.text } }),
        },
        folder,
        mostBytes: USUAL_LIMITS.allBytes,
        recordings: await listRecordings(folder),
        ...(playing === undefined ? {} : { playing }),
      }
    },
    async record(on) {
      // Recording that stopped by itself may be started again, whoever set it.
      if (configured !== undefined && configured !== on) {
        throw new AppError('SET_ELSEWHERE', {
          whose: 'you',
          next: 'fix',
          text: 'This is set by FANLIGHT_RECORD where Fanlight is started, so it cannot be changed here.',
        })
      }
      await store.set('on', on)
      await recorder.turn(on)
    },
    playing: player.playing,
    play: async (name, speed) => player.play({ name, file: await find(name) }, speed),
    stop: player.stop,
    async remove(name) {
      await rm(await find(name), { force: true })
    },
    add: (name, content) => addRecording(folder, name, content),
    bugReport: async () =>
      writeBugReport({ ...(await options.circumstances()), now: clock.now(), messages: recent.list() }),
    async wipe() {
      await player.stop()
      await recorder.turn(false)
      recent.clear()
      await deleteRecordings(folder)
      if (configured === true) await recorder.turn(true)
    },
    async close() {
      await player.stop()
      await recorder.close()
    },
  }
}

export const recordingsFolder = (dataDir: string): string => join(dataDir, 'recordings')
