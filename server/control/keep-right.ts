/** Parts of this room keep a copy of their drawer in memory: what another instance changes in it is read again. */
import type { Room } from '../store/store.ts'

export interface KeptRight<Name extends string> {
  /** What was changed while the parts were being opened is looked at now. */
  opened(parts: Readonly<Record<Name, { lookAgain(): Promise<void> }>>): void
  stop(): void
}

/** Listens from now on: the parts are opened after that, so that no change falls between the two. */
export function keepRight<Name extends string>(
  drawers: Readonly<Record<Name, Pick<Room, 'onChange'>>>,
  onTrouble: (error: unknown) => void,
): KeptRight<Name> {
  const early = new Set<Name>()
  let look = (name: Name): void => void early.add(name)
  const names = Object.keys(drawers) as Name[]
  const stops = names.map((name) => drawers[name].onChange(() => look(name)))
  return {
    opened(parts) {
      look = (name) => void parts[name].lookAgain().catch(onTrouble)
      for (const name of early) look(name)
    },
    stop() {
      for (const stop of stops) stop()
    },
  }
}
