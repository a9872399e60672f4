import type { Catalogue } from '../say.ts'

export const words: Catalogue = {
  'Your LIVE is coming in.': 'بثك يصل الآن.',
  'Your LIVE is over. Fanlight waits for the next one.': 'انتهى بثك. ينتظر Fanlight البث التالي.',
  'Fanlight asks Euler Stream for your LIVE.': 'يطلب Fanlight بثك من Euler Stream.',
  'Fanlight is about to ask Euler Stream.': 'سيسأل Fanlight خدمة Euler Stream الآن.',
  'You are not live on TikTok. Fanlight waits for your LIVE.': 'لست على الهواء في TikTok. ينتظر Fanlight بثك.',
  'You are not live on TikTok. Fanlight waits until you are.': 'لست على الهواء في TikTok. ينتظر Fanlight حتى تبدأ.',
  'You are not live on TikTok right now, so there is nothing to do this in. Start your LIVE first.':
    'لست على الهواء في TikTok الآن. ابدأ بثك أولًا.',
  'Fanlight needs the id and secret of your Euler Stream OAuth client.':
    'يحتاج Fanlight إلى معرّف عميل OAuth وسرّه من Euler Stream.',
  'Fanlight needs your TikTok handle.': 'يحتاج Fanlight إلى اسم مستخدمك في TikTok.',
  'Your TikTok account is not connected yet.': 'حسابك في TikTok غير مربوط بعد.',
  'Your connection to TikTok has ended. Connect the account again.': 'انتهى اتصالك بـ TikTok. أعد ربط الحساب.',
  'No TikTok account is connected.': 'لا يوجد حساب TikTok مربوط.',
  'No TikTok account is connected. Press Connect on the setup page.':
    'لا يوجد حساب TikTok مربوط. اضغط ربط في صفحة الإعداد.',
  'The connection to your TikTok account has ended. Press Connect on the setup page; it takes a minute.':
    'انتهى الاتصال بحسابك في TikTok. اضغط ربط في صفحة الإعداد؛ يستغرق دقيقة.',
  'Fanlight could not renew the connection to your TikTok account. It tries again.':
    'لم يستطع Fanlight تجديد الاتصال بحسابك في TikTok. يعيد المحاولة.',
  'Today’s {count} calls of your Euler Stream plan are used up. Fanlight goes on when there are new ones; a bigger plan has more.':
    'استُهلكت طلبات اليوم ({count}) في باقتك لدى Euler Stream. يواصل Fanlight عند تجددها؛ والباقة الأكبر فيها المزيد.',
  'Today’s calls {count} are used up. Fanlight goes on when Euler Stream gives new ones; a bigger plan has more.':
    'استُهلكت طلبات اليوم {count}. يواصل Fanlight عندما يمنح Euler Stream طلبات جديدة؛ والباقة الأكبر فيها المزيد.',
  'Your LIVE is coming in straight from TikTok, which costs none of the day’s calls.':
    'يصل بثك مباشرة من TikTok دون استهلاك طلبات اليوم.',
  'This computer cannot find Euler Stream on the internet. Check your connection; Fanlight keeps trying.':
    'لا يجد هذا الجهاز Euler Stream على الإنترنت. تحقق من اتصالك؛ يواصل Fanlight المحاولة.',
  'Euler Stream did not answer in time. Your connection may be slow or busy; Fanlight keeps trying.':
    'لم يردّ Euler Stream في الوقت المناسب. قد يكون اتصالك بطيئًا؛ يواصل Fanlight المحاولة.',
  'The connection to Euler Stream broke off. Fanlight keeps trying.':
    'انقطع الاتصال بـ Euler Stream. يواصل Fanlight المحاولة.',
  'Your Euler Stream plan does not include this. Everything that your plan includes goes on working.':
    'باقتك في Euler Stream لا تشمل هذا. وكل ما تشمله يستمر في العمل.',
  'You have not given Fanlight the permission for this. Connect again and allow it.':
    'لم تمنح Fanlight الإذن لذلك. أعد الاتصال واسمح به.',
  'You have not given Fanlight the permission {scope}. Connect again and allow it.':
    'لم تمنح Fanlight الإذن {scope}. أعد الاتصال واسمح به.',
  'Euler Stream does not accept the connection to your TikTok account any more. Connect again.':
    'لم يعد Euler Stream يقبل الاتصال بحسابك في TikTok. أعد الاتصال.',
  'TikTok knows nobody by this name. Check the TikTok handle.': 'لا يعرف TikTok أحدًا بهذا الاسم. تحقق من اسم المستخدم.',
  'TikTok did not let Euler Stream in this time. It usually does a moment later; Fanlight keeps trying.':
    'لم يسمح TikTok لـ Euler Stream بالدخول هذه المرة. يسمح عادة بعد لحظات؛ يواصل Fanlight المحاولة.',
  'Euler Stream has too much to do right now. Fanlight keeps trying.':
    'Euler Stream مزدحم الآن. يواصل Fanlight المحاولة.',
  'Euler Stream had a fault of its own. Fanlight keeps trying.': 'حدث خلل لدى Euler Stream. يواصل Fanlight المحاولة.',
  'Euler Stream is having trouble. Fanlight keeps trying.': 'يواجه Euler Stream مشكلة. يواصل Fanlight المحاولة.',
  'Euler Stream sent an empty answer: TikTok saw through its way in this time. Fanlight keeps trying.':
    'أرسل Euler Stream ردًا فارغًا: لم يسمح له TikTok بالمرور. يواصل Fanlight المحاولة.',
  'Euler Stream sent an answer that cannot be read. Fanlight threw it away and asks again.':
    'أرسل Euler Stream ردًا لا يُقرأ. تجاهله Fanlight ويسأل مجددًا.',
  'Something in Fanlight itself went wrong. It keeps trying; please report it if it stays.':
    'حدث خطأ في Fanlight نفسه. يواصل المحاولة؛ أبلغنا إن استمر.',
  "Something went wrong inside Fanlight: Fanlight's fault, not yours. Try again; if it stays, restart Fanlight.":
    'حدث خطأ داخل Fanlight: الخطأ منه لا منك. حاول مجددًا؛ وإن استمر فأعد تشغيل Fanlight.',
  'Too many requests at once. Wait a few seconds, then try again.':
    'طلبات كثيرة دفعة واحدة. انتظر ثواني ثم حاول مجددًا.',
  'That is not a TikTok handle. It looks like @yourname: letters, digits, "_" and ".", 24 characters at most. A link to your TikTok profile works too.':
    'هذا ليس اسم مستخدم TikTok. يبدو مثل ‎@yourname‎: حروف وأرقام و«_» و«.»، 24 حرفًا كحد أقصى. ويصلح رابط ملفك أيضًا.',
  'Not set up yet': 'لم يُعدّ بعد',
  'Not connected': 'غير متصل',
  'Fanlight is starting.': 'يبدأ Fanlight الآن.',
  'Not paired with OBS.': 'غير مقترن بـ OBS.',
  'Fanlight is not paired with OBS yet.': 'لم يقترن Fanlight بـ OBS بعد.',
  'Pair Fanlight with OBS once, and overlays are added with one click and refreshed when one dies.':
    'أقرن Fanlight بـ OBS مرة واحدة، فتُضاف الطبقات بنقرة وتُحدَّث إن توقفت.',
  'Connecting to OBS…': 'جارٍ الاتصال بـ OBS…',
  'OBS is connected.': 'OBS متصل.',
  'OBS was closed. Fanlight connects by itself when it is opened again.':
    'أُغلق OBS. يتصل Fanlight تلقائيًا عند فتحه مجددًا.',
  'Live feed': 'الأحداث المباشرة',
  'Reads your LIVE: chat, gifts, likes and viewers, for your overlays and for the list here.':
    'يقرأ بثك: الدردشة والهدايا والإعجابات والمشاهدين، لطبقاتك وللقائمة هنا.',
  'Send chat': 'الكتابة في الدردشة',
  'Writes in your LIVE’s chat as you: what you type here, and automatic replies if you turn them on.':
    'يكتب في دردشة بثك باسمك: ما تكتبه هنا، والردود التلقائية إن فعّلتها.',
  'Keeps somebody from writing for a while or for good, takes it back, and shows who is muted.':
    'يمنع شخصًا من الكتابة لفترة أو نهائيًا، ويتراجع عن ذلك، ويعرض المكتومين.',
  'Throws somebody out of your LIVE, lets them in again, and shows who is banned.':
    'يطرد شخصًا من بثك، ويسمح له بالعودة، ويعرض المحظورين.',
  'Comments on and off': 'تشغيل التعليقات وإيقافها',
  'Turns the comments of your LIVE off and on, also for a set time.': 'يوقف تعليقات بثك ويشغّلها، ولمدة محددة أيضًا.',
  'Makes somebody your moderator, ends it, and shows who is one.': 'يعيّن شخصًا مشرفًا، ويزيله، ويعرض المشرفين.',
  'Figures of past LIVEs': 'أرقام البثوث السابقة',
  'Reads TikTok’s figures of your LIVEs: viewers, likes, comments, gifters, new followers and diamonds.':
    'يقرأ أرقام TikTok لبثوثك: المشاهدون والإعجابات والتعليقات والمُهدون والمتابعون الجدد والماسات.',
  'Who is live': 'من على الهواء',
  'Looks every few minutes which of the people you name are live, and tells you when one begins.':
    'يتحقق كل بضع دقائق ممن تسمّيهم من هو على الهواء، ويخبرك عندما يبدأ أحدهم.',
  Rankings: 'التصنيفات',
  'Reads TikTok’s LIVE rankings, and shows your own place in them.': 'يقرأ تصنيفات LIVE في TikTok ويعرض ترتيبك فيها.',
  Earnings: 'الأرباح',
  'Reads today’s diamonds and what they may be worth. Only you see it here; it is never on an overlay.':
    'يقرأ ماسات اليوم وقيمتها التقريبية. تراها أنت فقط هنا؛ ولا تظهر على أي طبقة.',
  'Sign an address': 'توقيع عنوان',
  'For developers: has Euler Stream sign an address of TikTok’s.': 'للمطورين: يوقّع Euler Stream عنوانًا من TikTok.',
  'Ask TikTok for it': 'اطلبه من TikTok',
  'See Euler Stream’s plans': 'اطلع على باقات Euler Stream',
  Connect: 'ربط',
  'Open setup': 'افتح الإعداد',
  '“{title}” needs the permission {scope}, which you have not given yet.':
    'يحتاج «{title}» إلى الإذن {scope} الذي لم تمنحه بعد.',
  'Euler Stream refused the permission {scope}. Allow it for your OAuth client in Euler Stream’s dashboard, then ask again.':
    'رفض Euler Stream الإذن {scope}. اسمح به لعميل OAuth في لوحة Euler Stream ثم اطلبه مجددًا.',
  'Your Euler Stream plan does not include “{title}”. Euler Stream sells bigger plans; everything else in Fanlight goes on without one.':
    'باقتك في Euler Stream لا تشمل «{title}». لدى Euler Stream باقات أكبر؛ وكل ما سواه في Fanlight يعمل من دونها.',
  '“{title}” is turned off. Turn it on first.': '«{title}» متوقف. فعّله أولًا.',
  'TikTok does not let the connected account do this: only the host of a LIVE and its moderators may.':
    'لا يسمح TikTok للحساب المربوط بذلك: فقط مضيف البث ومشرفوه.',
  'TikTok has ended the session that you gave to Euler Stream. Connect your account again.':
    'أنهى TikTok الجلسة التي منحتها لـ Euler Stream. أعد ربط حسابك.',
  'TikTok refused to do this.': 'رفض TikTok تنفيذ ذلك.',
  'Fanlight has not seen this person lately.': 'لم يرَ Fanlight هذا الشخص مؤخرًا.',
  'This is a made-up person of a test. Only real viewers can be moderated.':
    'هذا شخص وهمي من اختبار. يمكن الإشراف على المشاهدين الحقيقيين فقط.',
  'Fanlight does not know the number of your TikTok account yet. Write one line in your own LIVE’s chat, then try again.':
    'لا يعرف Fanlight رقم حسابك في TikTok بعد. اكتب سطرًا في دردشة بثك ثم حاول مجددًا.',
  'There is nothing in this message.': 'هذه الرسالة فارغة.',
  'One glance: live, source, budget, OBS, last event. Fits 300 px.':
    'بنظرة واحدة: البث والمصدر والحصة وOBS وآخر حدث. يتسع في 300 بكسل.',
  'Chat, mutes, bans, comments, moderators and figures. Fits 320 px.':
    'الدردشة والكتم والحظر والتعليقات والمشرفون والأرقام. يتسع في 320 بكسل.',
  'This whole page: overlays, their settings, test events.': 'هذه الصفحة كاملة: الطبقات وإعداداتها وأحداث الاختبار.',
  'Fanlight status': 'حالة Fanlight',
  'Fanlight control': 'تحكم Fanlight',
}
