import type { Catalogue } from '../say.ts'

export const words: Catalogue = {
  Budget: 'Budget',
  '{left} of {of} requests left': '{left} von {of} Anfragen übrig',
  '(assumed)': '(angenommen)',
  'Simulated: nothing here is real.': 'Simuliert: Nichts davon ist echt.',
  '{count} watching': { one: '{count} schaut zu', other: '{count} schauen zu' },
  Source: 'Quelle',
  'Next try in {time}.': 'Nächster Versuch in {time}.',
  '{count} of our sources.': { one: '{count} unserer Quellen.', other: '{count} unserer Quellen.' },
  Last: 'Zuletzt',
  'Nothing yet.': 'Noch nichts.',
  '{time} ago': 'vor {time}',
  "Fanlight isn't running. Start it; this dock comes back.":
    'Fanlight läuft nicht. Starte es, dann kommt dieses Dock zurück.',
  'One moment…': 'Einen Moment …',
}
