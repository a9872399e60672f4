/** A cable in a thread of its own, for layCableApart of cable.ts. */
import { parentPort, workerData } from 'node:worker_threads'
import { layCable } from './cable.ts'

export type CableOrder = 'cut' | 'mend' | 'close'

const cable = await layCable(() => [workerData as number])
parentPort?.on('message', (order: CableOrder) => {
  if (order !== 'close') return cable[order]()
  return void cable.close().then(() => parentPort?.close())
})
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread is no window
parentPort?.postMessage(cable.port)
