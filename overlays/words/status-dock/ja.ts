import type { Catalogue } from '../say.ts'

export const words: Catalogue = {
  Budget: '残り枠',
  '{left} of {of} requests left': 'リクエスト残り{left}／{of}',
  '(assumed)': '（推定）',
  'Simulated: nothing here is real.': 'シミュレーション中：ここにあるものは本物ではありません。',
  '{count} watching': '{count}人が視聴中',
  Source: '受信',
  'Next try in {time}.': '{time}後に再試行します。',
  '{count} of our sources.': 'Fanlightのソース{count}件。',
  Last: '直近',
  'Nothing yet.': 'まだ何もありません。',
  '{time} ago': '{time}前',
  "Fanlight isn't running. Start it; this dock comes back.":
    'Fanlightが起動していません。起動するとこのドックも戻ります。',
  'One moment…': 'お待ちください…',
}
