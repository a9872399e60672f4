/** The typefaces of a page. Those of Japanese, Korean and Chinese come when it has nothing better to do. */
import './fonts.css'
import farFonts from './far-fonts.css?url'

/** Until then, and where a sign is missing, the computer's own typeface shows it. */
const BY_THEN_MS = 1_500

requestIdleCallback(
  () => {
    const link = document.createElement('link')
    link.rel = 'stylesheet'
    link.href = farFonts
    document.head.append(link)
  },
  { timeout: BY_THEN_MS },
)
