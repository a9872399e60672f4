import { createHash } from 'node:crypto'

const weigh = (creator: string, instance: string): string =>
  createHash('sha256').update(`${creator} ${instance}`).digest('hex')

/**
 * The instance at which a creator is at home: the same on every instance that knows of the same ones, and when one comes
 * or goes, only its own creators move (rendezvous hashing). Undefined where there are no instances.
 */
export function homeOf(creator: string, instances: readonly string[]): string | undefined {
  let best: { readonly instance: string; readonly weight: string } | undefined
  for (const instance of instances) {
    const weight = weigh(creator, instance)
    if (best === undefined || weight > best.weight) best = { instance, weight }
  }
  return best?.instance
}
