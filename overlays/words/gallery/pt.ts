import type { Catalogue } from '../say.ts'

export const words: Catalogue = {
  Gallery: 'Galeria',
  'Back to the setup page': 'Voltar à página de configuração',
  'Every overlay in every theme. People, gifts and numbers are made up. An overlay of yours may have a theme of its own: see its settings.':
    'Cada overlay em cada tema. Pessoas, presentes e números são inventados. Um overlay seu pode ter um tema próprio: veja as configurações dele.',
  Background: 'Fundo',
  Game: 'Jogo',
  Camera: 'Câmera',
  Themes: 'Temas',
  'Use for all overlays': 'Usar em todos os overlays',
  'Use {theme} for all overlays': 'Usar {theme} em todos os overlays',
  'Your overlays use this one': 'Seus overlays usam este',
  'All overlays use {theme} now.': 'Todos os overlays usam {theme} agora.',
}
