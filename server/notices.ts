/** What the streamer should know though nothing is wrong any more; told in the log and on the setup page. */
import { basename } from 'node:path'
import type { Status } from '../shared/status.ts'
import type { SetAside } from './damage.ts'

export type Notice = Status['notices'][number]

const kept = ({ rescued, whole }: SetAside): string => {
  if (whole) return 'Everything in it could still be read, and nothing is lost.'
  if (rescued === 0) return 'Nothing in it could be read any more, so Fanlight begins anew.'
  return `What could still be read of it (${rescued.toLocaleString('en')} entries) is in the new one.`
}

/** `at`: epoch ms. */
export function describeEventsAside(aside: SetAside, at: number): Notice {
  const text = `The file with your events was damaged. It was moved aside as ${basename(aside.movedTo)}. ${kept(aside)}`
  return { code: 'EVENTS_SET_ASIDE', at, text }
}

/** `at`: epoch ms. */
export function describeStoreAside(aside: SetAside, at: number): Notice {
  const text = `The file with your settings was damaged. It was moved aside as ${basename(aside.movedTo)}. ${kept(aside)} Check your settings; if an overlay stays empty, copy its address into OBS again.`
  return { code: 'SETTINGS_SET_ASIDE', at, text }
}
