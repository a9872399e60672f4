/** A process to stop and to kill: `write` publishes without leading, `lead` leads and publishes whatever happens. */
import { systemClock } from '../../server/clock.ts'
import { AppError } from '../../server/errors.ts'
import { openBackplane } from '../support/open-redis.ts'
import { chat } from '../support/live-events.ts'

const [, , what = '', url = '', name = ''] = process.argv
const backplane = await openBackplane(url, systemClock)
const say = (line: string) => process.stdout.write(`${line}\n`)
const COUNT = 100

if (what === 'write') {
  for (let index = 0; index < COUNT; index++) {
    await backplane.publish('me', { events: [chat(`both ${index}`), chat(`${name} ${index}`)] })
  }
  await backplane.close()
} else {
  await backplane.lead(
    'me',
    async (signal, lease, stillLeads) => {
      say('leads')
      signal.addEventListener('abort', () => say('aborted'))
      // As a source that does not look at its signal.
      for (let index = 0; ; index++) {
        say(stillLeads() ? 'may ask' : 'may not ask')
        try {
          await backplane.publish('me', { events: [chat(`${name} ${index}`)], mark: String(index), lease })
          say('kept')
        } catch (error) {
          say(error instanceof AppError ? error.code : String(error))
          if (error instanceof AppError && error.code === 'NOT_LEADING') process.exit()
        }
        await systemClock.sleep(5)
      }
    },
    new AbortController().signal,
  )
}
