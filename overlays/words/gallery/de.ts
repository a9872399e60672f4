import type { Catalogue } from '../say.ts'

export const words: Catalogue = {
  Gallery: 'Galerie',
  'Back to the setup page': 'Zurück zur Einrichtungsseite',
  'Every overlay in every theme. People, gifts and numbers are made up. An overlay of yours may have a theme of its own: see its settings.':
    'Jedes Overlay in jedem Design. Menschen, Geschenke und Zahlen sind erfunden. Ein Overlay kann auch ein eigenes Design haben: siehe seine Einstellungen.',
  Background: 'Hintergrund',
  Game: 'Spiel',
  Camera: 'Kamera',
  Themes: 'Designs',
  'Use for all overlays': 'Für alle Overlays nehmen',
  'Use {theme} for all overlays': '{theme} für alle Overlays nehmen',
  'Your overlays use this one': 'Deine Overlays haben dieses',
  'All overlays use {theme} now.': 'Alle Overlays haben jetzt {theme}.',
}
