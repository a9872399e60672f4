import type { Catalogue } from '../say.ts'

export const words: Catalogue = {
  Budget: 'Cota',
  '{left} of {of} requests left': 'restam {left} de {of} solicitações',
  '(assumed)': '(estimado)',
  'Simulated: nothing here is real.': 'Simulação: nada aqui é real.',
  '{count} watching': { one: '{count} assistindo', other: '{count} assistindo' },
  Source: 'Fonte',
  'Next try in {time}.': 'Próxima tentativa em {time}.',
  '{count} of our sources.': { one: '{count} fonte nossa.', other: '{count} fontes nossas.' },
  Last: 'Último',
  'Nothing yet.': 'Nada ainda.',
  '{time} ago': 'há {time}',
  "Fanlight isn't running. Start it; this dock comes back.": 'O Fanlight não está aberto. Abra-o e este painel volta.',
  'One moment…': 'Um momento…',
}
