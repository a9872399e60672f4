/** Words that say nothing by themselves, of the languages that are written most in a LIVE's chat. */

const LISTS = {
  en: `a about after again all also am an and any are as at back be because been but by can cant come could did didnt do does
    doesnt doing dont down even for from get gets getting go goes going gonna gonna got guys had has have having he hello her
    here hes hey hi him his how i id if ill im in into is isnt it its ive just know let lets like lol look made make many me
    more most much my no not now of off oh ok okay on one only or other our out over please pls really said same say see she
    should so some still such take tell than thank thanks that thats the their them then there these they thing think this
    those though time to too u up ur us very wanna want was wasnt way we well were what whats when where which while who why
    will with wont would ya yeah yes yet you your youre yours`,
  es: `a al algo alguien ahora ahí aquí aun así bien cada casi como con cosa cual cuando cuanto da de del desde donde dos el
    él ella ellas ellos en entre era eres es esa ese eso esta estaba están estar estás está este esto estos estoy fue fui
    gracias ha hace hacer han has hasta hay he hola ir la las le les lo los más me mi mis mucho muy más nada ni no nos
    nosotros o otra otro para pero poco por porque pues que qué quien se sea ser si sí sin sobre solo son soy su sus también
    tan te tengo ti tiene todo todos tu tú tus un una uno unos va vamos vas ver vez voy y ya yo`,
  de: `aber alle alles als also am an auch auf aus bei bin bis bist bitte da dann das dass dein deine dem den denn der des
    dich die dir doch du ein eine einem einen einer eines er es euch euer für ganz geht gerade ging gut hab habe haben hallo
    hast hat hatte hi hier ich ihm ihn ihr ihre im immer in ins ist ja jetzt kann kannst kein keine könnt machen machst mal
    man mehr mein meine mich mir mit muss nach nein nicht nichts noch nur ob oder ohne schon sehr sein seine sich sie sind so
    soll über um und uns unser viel vom von vor wann war waren warum was weil wenn wer werden wie wieder will wir wird wo
    wohl würde zu zum zur`,
  fr: `ai alors au aussi aux avec avoir bah bien bonjour bonsoir c ça ce cela ces cest cet cette comme d dans de des deux dit du
    elle elles en encore es est et étais était être eu eux fait faire fais faut il ils j jai je l la le les leur lui là ma
    mais me même mes merci moi mon n ne non nos notre nous on ont ou où oui par pas peu peut plus pour pourquoi quand que quel
    quelle qui quoi rien s sa salut sans se ses si son sont suis sur t ta te tes toi ton tout tous toute très trop tu un une
    va vais vas voir vont vos votre vous vraiment y`,
  pt: `a agora ai ainda ao aos aqui as até bem boa bom cada com como da das de dele dela depois do dos e é ela elas ele eles em
    então era essa esse esta está estão estou eu faz fazer foi gente ir isso isto já lá lhe mais mas me mesmo meu minha muito
    na não nas nem nessa no nos nós o obrigada obrigado oi olá os ou outra outro para pela pelo pode por porque pra pro qual
    quando que quem quê se sem ser seu só são sou sua também tá te tem tenho ter ti tô tu tudo um uma vai vamos você vocês vou`,
  id: `ada adalah aja akan aku anda apa atau bang banget bagi bisa buat bukan dan dari dengan deh di dia dong enggak ga gak gimana
    gue gua hai halo hanya ini iya itu jadi jangan juga ka kak kalau kalo kamu karena kau ke kenapa kita kok lagi lah lebih
    lu mah makasih mana masih mau mereka nah nanti ngga nggak nya oke orang pada pas saja sama sampai saya sedang sekali
    semua seperti siapa sih sudah tapi terima kasih tidak tuh udah untuk ya yah yaudah yang`,
  ar: `أنا أنت أنتم أو أي إلى إذا إن أن الآن التي الذي الله الى انا انت او اي ايش بس بعد بين تم ثم جدا حتى حد حق دي ده ذا ذلك
    شو شي على علي عليك عن عند غير في فيه فين قد كان كانت كده كل كم كيف لا لك لكن لم لما لن له لو لي ليش ليه ما مع من منك
    مش مو نعم نحن هاي هذا هذه هل هم هنا هو هي و والله وش ولا يا يعني يوم`,
  ja: `あの あり ある あれ いい いう いる うん から けど けれど こと この これ ここ した して しました する その それ そこ そう たい
    ただ たち だけ だっ だった だと だよ だね ちゃん って てる です でした では でも とか とき どう どこ どの ない なに なる なり
    なん なんか ので のに はい まあ ます ました ません まだ また まで もう もの やっぱ よう より よね られ れる わたし ん さん くん
    です ですか ですね ますか こんにちは こんばんは ありがとう おはよう お願い 何 今 私 僕 俺 的 人`,
  zh: `的 了 是 我 你 他 她 它 们 我们 你们 他们 这 那 这个 那个 这样 那样 不 没 没有 有 在 就 也 都 很 和 跟 与 把 被 让 会 能
    可以 要 想 去 来 说 看 啊 吧 吗 呢 哦 嗯 哈 呀 啦 嘛 什么 怎么 为什么 一 一个 一下 还 还是 但 但是 因为 所以 如果 上 下 里
    到 得 地 着 过 给 对 多 少 大 小 再 又 真 真的 好 谢谢 主播 個 這 個人 這個 嗎 們 說 沒 沒有 會 還 來 對`,
  ko: `그 그냥 그거 그게 그래 그리고 나 나는 내 내가 너 네 네가 는데 더 도 뭐 뭐야 수 아 아니 안 안녕 안녕하세요 어 어떻게 언니
    오늘 왜 우리 은 이 이거 이게 이런 잘 저 제 좀 지금 진짜 참 형 하고 하는 하다 한 해 했어`,
  it: `a ai al alla anche ancora che chi ci ciao come con così cosa da dai dal dei del della delle di dove e è ed era fa fare gli
    grazie ha hai hanno ho i il in io la le lei li lo loro lui ma me mi mia mio molto ne nel nella no noi non o ora per perché
    più poi può quando quello questa questo qui sa se sei sempre si sì solo sono sta sto su sua suo ti tra tu tua tuo tutti
    tutto un una uno va vi voi`,
  tr: `abi ama bana ben beni bi bile bir biz bu bunu çok da daha de değil diye en gibi hadi hem her ile için işte ki kim mi mı mu
    nasıl ne neden niye o olan olarak oldu olsun on onu sana sen seni siz şey şu tamam ve var ya yok`,
  ru: `а без бы был была были быть в вам вас вот все всё всем вы где да для до его ее её ещё же за и из или им их к как когда кто
    ли мне можно мой мы на надо нас не него нее нет ни но ну о он она они от по под почему при привет с сам себя со спасибо
    так там тебе тебя тут ты у уже что чтобы чё это этот я`,
  vi: `anh ai à ạ bạn bị cho chị chưa có cũng của đang đã đây đi đó được em gì hả hay là lại làm lên mà mình một này nha nhé như
    nhưng nhiều những nó ơi ra rồi sao sẽ tại thế thì tôi trong tui và vào vậy về vì với xin chào ừ`,
  th: `กับ ก็ การ ของ ขอ ครับ คะ ค่ะ คือ จะ จ้า ที่ ทำ ได้ ด้วย นะ นะคะ นี้ นั้น ใน เป็น พี่ มา มี ไม่ ไป แล้ว ว่า ให้ หรือ อะไร อยู่ เลย และ เรา เขา คน`,
  hi: `और एक ऐसा कर करो का की के को क्या कोई है हैं हो हूं था थी थे जी तो नहीं ना ने पर भी में मैं मेरा मेरे यह ये वह वो से ही हाय भाई`,
} as const

/** Fillers of every language; laughter, which would always be the largest. */
const EVERYWHERE = 'haha hahaha ahaha hehe jaja jajaja kkk kkkk wkwk wkwkwk rsrs xd www 哈哈 哈哈哈 ㅋㅋ ㅋㅋㅋ ㅎㅎ 草'

const all = new Set([...Object.values(LISTS), EVERYWHERE].flatMap((list) => list.split(/\s+/)))

/** `word` in small letters, as wordsOf makes it. */
export const isStopWord = (word: string): boolean => all.has(word.replaceAll(/['’]/g, ''))
