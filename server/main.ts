import { describeSwitches, readConfig, type Config } from './config.ts'
import { run } from './run.ts'

function configOrExit(): Config {
  try {
    return readConfig(process.env, process.argv.slice(2), process.platform)
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error))
    process.exit(2)
  }
}

if (process.argv.includes('--help')) {
  console.log(`Fanlight: TikTok LIVE overlays for OBS.\n\n${describeSwitches()}`)
  process.exit(0)
}
await run({ config: configOrExit() })
