import type { Catalogue } from '../say.ts'

export const words: Catalogue = {
  'Fanlight answered with an error ({status}).': 'Fanlightがエラーを返しました（{status}）。',
  'Fanlight did not answer. Is it still running? Nothing was changed, as far as we can tell.':
    'Fanlightから応答がありません。起動していますか？確認できるかぎり、何も変更されていません。',
  'Fanlight did not answer. Is it still running?': 'Fanlightから応答がありません。起動していますか？',
  'There was no answer in time. It may have been done all the same: look before you try again.':
    '時間内に応答がありませんでした。実行済みかもしれません。もう一度試す前に確認してください。',
  'Something went wrong in this page. Reload it and try again.':
    'このページで問題が発生しました。再読み込みしてもう一度お試しください。',
  Cancel: 'キャンセル',
  Copied: 'コピーしました',
  'Hide {what}': '{what}を隠す',
  'Show {what}': '{what}を表示',
  Hide: '隠す',
  Show: '表示',
  'Copy {what}': '{what}をコピー',
  'Copied ✓': 'コピー済み ✓',
  Copy: 'コピー',
  'Your browser would not copy. It is selected: press Ctrl+C (⌘C on a Mac).':
    'ブラウザがコピーを許可しませんでした。選択済みなのでCtrl+C（Macは⌘C）を押してください。',
  now: 'まもなく',
  'in {time}': '{time}後',
  '{count} s': '{count}秒',
  '{count} days': '{count}日',
  '{count} min': '{count}分',
  '{count} h': '{count}時間',
}
