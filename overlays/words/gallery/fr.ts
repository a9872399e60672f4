import type { Catalogue } from '../say.ts'

export const words: Catalogue = {
  Gallery: 'Galerie',
  'Back to the setup page': 'Retour à la page de configuration',
  'Every overlay in every theme. People, gifts and numbers are made up. An overlay of yours may have a theme of its own: see its settings.':
    'Chaque overlay dans chaque thème. Les personnes, les cadeaux et les nombres sont inventés. Un overlay peut avoir son propre thème : voir ses réglages.',
  Background: 'Arrière-plan',
  Game: 'Jeu',
  Camera: 'Caméra',
  Themes: 'Thèmes',
  'Use for all overlays': 'Utiliser pour tous les overlays',
  'Use {theme} for all overlays': 'Utiliser {theme} pour tous les overlays',
  'Your overlays use this one': 'Tes overlays utilisent celui-ci',
  'All overlays use {theme} now.': 'Tous les overlays utilisent maintenant {theme}.',
}
