import type { Catalogue } from '../say.ts'

export const words: Catalogue = {
  Gallery: 'Galería',
  'Back to the setup page': 'Volver a la página de configuración',
  'Every overlay in every theme. People, gifts and numbers are made up. An overlay of yours may have a theme of its own: see its settings.':
    'Cada overlay en cada tema. Las personas, los regalos y los números son inventados. Un overlay tuyo puede tener su propio tema: míralo en sus ajustes.',
  Background: 'Fondo',
  Game: 'Juego',
  Camera: 'Cámara',
  Themes: 'Temas',
  'Use for all overlays': 'Usar en todos los overlays',
  'Use {theme} for all overlays': 'Usar {theme} en todos los overlays',
  'Your overlays use this one': 'Tus overlays usan este',
  'All overlays use {theme} now.': 'Ahora todos los overlays usan {theme}.',
}
