import { approveConsent } from '../../server/simulator/approve-consent.ts'

/** Goes to the consent page of a simulated Euler Stream and back, as a browser would. `url`: of Fanlight. */
export async function connectAccount(url: string): Promise<void> {
  const start = await fetch(`${url}/connect`, { redirect: 'manual' })
  const cookie = start.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')
  const back = await approveConsent(start.headers.get('location') ?? '', fetch)
  const done = await fetch(back, { redirect: 'manual', headers: { cookie } })
  if (done.headers.get('location') !== '/') throw new Error(`the consent ended at ${done.headers.get('location')}`)
}
