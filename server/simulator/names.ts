/** Names and lines for the crowd. All invented: no name here is a real account's. */

/** Put together to make most names. */
export const FIRST_SYLLABLES = [
  'Bo',
  'Qua',
  'Li',
  'Ze',
  'Mar',
  'Tu',
  'Fen',
  'Ka',
  'Ori',
  'Pel',
  'Vi',
  'Sno',
  'Ha',
  'Dre',
  'Wu',
] as const
export const LAST_SYLLABLES = [
  'bble',
  'ndo',
  'lix',
  'ppa',
  'tto',
  'zzle',
  'rin',
  'mbo',
  'vik',
  'shu',
  'llow',
  'nka',
  'dget',
  'fi',
] as const
export const NAME_ENDINGS = [
  '',
  '',
  '',
  '',
  ' 🌸',
  ' 🔥',
  '✨',
  ' 🇧🇷',
  ' 🎮',
  '_',
  ' 💙',
  '.99',
  ' (not live)',
  ' 👨‍👩‍👧',
] as const

/** Names that break layouts: right to left, other scripts, marks that climb, emoji alone, too long, close to nothing. */
export const HARD_NAMES = [
  'نجمة الصباح',
  'עננים סגולים',
  '夜のたぬき',
  '会飞的茶壶',
  '졸린 수달',
  'Сонный Ёжик',
  'ნისლი',
  'चाय की प्याली',
  'ลูกชิ้นบิน',
  'Z̷̢̛͔̞a̸̡̛̜l̶̰̈́g̵̗̊o̸͖͑ ̷̣̒P̶̠̀ö̴́ͅn̵̤̈́y̸̗̓',
  '𝓥𝓮𝓵𝓿𝓮𝓽 𝓜𝓸𝓸𝓷',
  '🦊🦊🦊',
  '🇪',
  '‮backwards‬',
  'A name as long as the form allows, and then ten more letters',
  '<b>bold</b> & "quoted"',
  ' ',
] as const

export const CHAT_LINES = [
  'hello from the train 🚆',
  'first time here, this is so cozy',
  'LET’S GOOO 🔥🔥🔥',
  'what song is this?',
  'hi everyone!!',
  '😂😂😂',
  'that was so close',
  'can you say hi to my cat',
  'W',
  'clip it',
  'greetings from a rainy kitchen',
  'how long have you been live?',
  'the lighting looks great today',
  'no way 💀',
  'I just got here, what did I miss',
  'one more round please',
  '12345',
  'ok that was actually smooth',
  'مساء الخير من هنا 🌙',
  'שלום לכולם',
  'こんばんは〜',
  '今天也很好看',
  '안녕하세요!',
  'привет из дождя ☔️',
  'bom dia 🇧🇷🇧🇷',
  'สวัสดีค่ะ',
  'नमस्ते 🙏',
  'H̸̡̪̯e̴̜͝ ̶c̷̛̠o̷͚m̴̰̀e̵s',
  'this is a longer message, because now and then somebody tells a whole story in chat and it has to wrap nicely on screen',
  'https://example.com is not a link here',
  '<script>alert(1)</script>',
  '❤️🧡💛💚💙💜',
] as const

/** `{0}` stands for the person spoken to. */
export const MENTION_LINES = ['@{0} haha same', 'welcome @{0} 👋', '@{0} you were right', 'gg @{0}!'] as const

export const QUESTIONS = [
  'What camera do you use?',
  'Will you play the old map again?',
  'Coffee or tea?',
  'What got you into streaming?',
] as const

export const CAPTIONS = [
  'Alright, welcome back everybody.',
  'Let me just read what chat says.',
  'Thank you so much for the gift!',
  'Okay, this next part is the hard one.',
] as const

export const POLLS = [
  { title: 'Next game?', options: ['Racing', 'Puzzle', 'Horror'] },
  { title: 'Who wins?', options: ['🔴 Red', '🔵 Blue'] },
] as const
