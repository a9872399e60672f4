import type { Catalogue } from '../say.ts'

export const words: Catalogue = {
  Gallery: 'ギャラリー',
  'Back to the setup page': '設定ページに戻る',
  'Every overlay in every theme. People, gifts and numbers are made up. An overlay of yours may have a theme of its own: see its settings.':
    'すべてのオーバーレイをすべてのテーマで表示します。人物、ギフト、数字は架空のものです。オーバーレイごとに別のテーマを選ぶこともできます（各オーバーレイの設定を参照）。',
  Background: '背景',
  Game: 'ゲーム',
  Camera: 'カメラ',
  Themes: 'テーマ',
  'Use for all overlays': 'すべてのオーバーレイに使う',
  'Use {theme} for all overlays': '{theme}をすべてのオーバーレイに使う',
  'Your overlays use this one': 'このテーマを使用中',
  'All overlays use {theme} now.': 'すべてのオーバーレイが{theme}になりました。',
}
