import type { Catalogue } from '../say.ts'

export const words: Catalogue = {
  Budget: 'Cupo',
  '{left} of {of} requests left': 'quedan {left} de {of} peticiones',
  '(assumed)': '(estimado)',
  'Simulated: nothing here is real.': 'Simulación: nada de esto es real.',
  '{count} watching': { one: '{count} viendo', other: '{count} viendo' },
  Source: 'Fuente',
  'Next try in {time}.': 'Próximo intento en {time}.',
  '{count} of our sources.': { one: '{count} fuente nuestra.', other: '{count} fuentes nuestras.' },
  Last: 'Último',
  'Nothing yet.': 'Nada todavía.',
  '{time} ago': 'hace {time}',
  "Fanlight isn't running. Start it; this dock comes back.":
    'Fanlight no está en marcha. Inícialo y este panel volverá.',
  'One moment…': 'Un momento…',
}
