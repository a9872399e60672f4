/** What the host pinned, for the top of the chat. */
import type { EventOf } from '../../shared/events.ts'
import { clipText } from '../parts/clip-text.ts'
import { drawing, make } from '../parts/make.ts'
import '../parts/person-name.ts'

const LONGEST = 200

/** Nothing where it is not known what was said. */
export function pinnedMessage({ by, text = '' }: EventOf<'pin'>): readonly Node[] {
  if (text.trim() === '') return []
  const sign = drawing(16, [{ d: 'M5 1h6v1.5l-1 .7v3.6l2.5 2.4v1.3H8.7V15L8 16l-.7-1v-4.5H3.5V9.2L6 6.8V3.2l-1-.7Z' }])
  const name = Object.assign(document.createElement('person-name'), { person: by })
  const words = make('p', { dir: 'auto' }, clipText(text, LONGEST))
  return [
    make('div', { class: 'pinned', part: 'pinned' }, sign, make('div', {}, ...(by === undefined ? [] : [name]), words)),
  ]
}
