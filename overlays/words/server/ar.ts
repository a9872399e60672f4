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
  'Today’s calls of your Euler Stream plan are used up. Fanlight goes on when Euler Stream gives new ones; a bigger plan has more.':
    'استُهلكت طلبات اليوم في باقتك لدى Euler Stream. يواصل Fanlight عندما يمنح Euler Stream طلبات جديدة؛ والباقة الأكبر فيها المزيد.',
  'Today’s calls of this LIVE are used up. Fanlight goes on when Euler Stream gives new ones; a bigger plan has more.':
    'استُهلكت طلبات اليوم لهذا البث. يواصل Fanlight عندما يمنح Euler Stream طلبات جديدة؛ والباقة الأكبر فيها المزيد.',
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
  'Start OBS, if it is not open.': 'شغّل OBS إن لم يكن مفتوحًا.',
  'In OBS, open Tools → WebSocket Server Settings.': 'في OBS افتح أدوات ← إعدادات خادم WebSocket.',
  'Tick "Enable WebSocket server".': 'فعّل «تمكين خادم WebSocket».',
  'Press OK. Fanlight connects by itself.': 'اضغط موافق. يتصل Fanlight تلقائيًا.',
  'Press "Show Connect Info".': 'اضغط «إظهار معلومات الاتصال».',
  'Copy the Server Password with the button beside it.': 'انسخ كلمة مرور الخادم بالزر المجاور لها.',
  'Paste it here and pair again.': 'ألصقها هنا وأعد الإقران.',
  'On the computer where OBS runs, open Tools → WebSocket Server Settings → Show Connect Info.':
    'على الجهاز الذي يعمل عليه OBS افتح أدوات ← إعدادات خادم WebSocket ← إظهار معلومات الاتصال.',
  'Copy the Server IP from there and pair again.': 'انسخ عنوان IP للخادم من هناك وأعد الإقران.',
  'Check that the other computer is on, in the same network, and that OBS is open there.':
    'تأكد من أن الجهاز الآخر يعمل وعلى الشبكة نفسها، وأن OBS مفتوح عليه.',
  'Allow OBS in the firewall of that computer, for private networks.':
    'اسمح لـ OBS في جدار حماية ذلك الجهاز، للشبكات الخاصة.',
  'Compare the Server Port there with the one given here (4455 unless you changed it).':
    'قارن منفذ الخادم هناك بالمنفذ المكتوب هنا (4455 إن لم تغيّره).',
  'Update OBS to 28 or newer: Help → Check for Updates.': 'حدّث OBS إلى 28 أو أحدث: مساعدة ← التحقق من وجود تحديثات.',
  'Nothing, if you did this on purpose. Fanlight connects again by itself.':
    'لا شيء، إن فعلت ذلك عمدًا. يعيد Fanlight الاتصال تلقائيًا.',
  'OBS asks for a password, and Fanlight has none.': 'يطلب OBS كلمة مرور، وليس لدى Fanlight أي كلمة مرور.',
  'OBS did not accept the password: it was mistyped, or it was changed in OBS.':
    'لم يقبل OBS كلمة المرور: كُتبت خطأً أو غُيّرت في OBS.',
  'Copy it in OBS:': 'انسخها من OBS:',
  'Tools → WebSocket Server Settings → Show Connect Info → Server Password.':
    'أدوات ← إعدادات خادم WebSocket ← إظهار معلومات الاتصال ← كلمة مرور الخادم.',
  'What answers at {address} is not OBS.': 'ما يردّ على {address} ليس OBS.',
  'What listens at {host}:{port} does not answer the way OBS 28 and newer do.':
    'ما يستمع على {host}:{port} لا يردّ كما يردّ OBS 28 وما بعده.',
  'Compare the port with the one in OBS:': 'قارن المنفذ بالمنفذ في OBS:',
  'Tools → WebSocket Server Settings → Server Port.': 'أدوات ← إعدادات خادم WebSocket ← منفذ الخادم.',
  'This OBS speaks another version of its remote control than Fanlight.':
    'يستخدم OBS هذا إصدارًا من التحكم عن بُعد غير الذي يستخدمه Fanlight.',
  'Fanlight was disconnected in OBS.': 'فُصل Fanlight من داخل OBS.',
  'There is no computer named "{name}" in this network.': 'لا يوجد جهاز باسم «{name}» في هذه الشبكة.',
  'Nothing answers at {address}.': 'لا شيء يردّ على {address}.',
  'OBS is not there: it is closed, or its WebSocket server is off (looked at {address}). Open OBS, then tick Tools → WebSocket Server Settings → Enable WebSocket server.':
    'OBS غير موجود: إما مغلق أو أن خادم WebSocket فيه متوقف (بُحث في {address}). افتح OBS ثم فعّل أدوات ← إعدادات خادم WebSocket ← تمكين خادم WebSocket.',
  'OBS would not tell what it holds: {reason}': 'لم يخبر OBS بما يحتويه: {reason}',
  'OBS would not undo the layout: {reason}': 'رفض OBS التراجع عن التنسيق: {reason}',
  'OBS would not create the source "{name}": {reason}': 'رفض OBS إنشاء المصدر «{name}»: {reason}',
  'OBS would not create the scene "{name}": {reason}': 'رفض OBS إنشاء المشهد «{name}»: {reason}',
  'OBS would not bring the source "{name}" up to date: {reason}': 'رفض OBS تحديث المصدر «{name}»: {reason}',
  'OBS {version} names sources only by their names (ids came with OBS 30). Renaming one is fine, but not while Fanlight is just adding or checking it.':
    'يعرف OBS {version} المصادر بأسمائها فقط (جاءت المعرّفات مع OBS 30). لا بأس بتغيير الاسم، لكن ليس أثناء إضافة Fanlight للمصدر أو فحصه.',
  'The browser inside OBS {version} is Chromium 103. The overlays are built for it; your own Custom CSS cannot use nesting, :has() or color-mix().':
    'المتصفح داخل OBS {version} هو Chromium 103. الطبقات مصممة له؛ لكن CSS المخصص لديك لا يمكنه استخدام التداخل أو ‎:has()‎ أو ‎color-mix()‎.',
  'OBS {version} does not let hidden browser sources rest, so overlays in other scenes cost processor time. A later 32 mends it.':
    'لا يترك OBS {version} مصادر المتصفح المخفية تستريح، فتستهلك الطبقات في المشاهد الأخرى المعالج. يصلح ذلك إصدار 32 لاحق.',
  'OBS {version} has a browser (Chromium 95 or older) in which the overlays do not run, and no remote control of its own. Update OBS to 28 or newer.':
    'متصفح OBS {version} ‏(Chromium 95 أو أقدم) لا تعمل فيه الطبقات، وليس له تحكم عن بُعد. حدّث OBS إلى 28 أو أحدث.',
  'This OBS was built without browser sources, as some Linux packages are, so no overlay can be shown. Install OBS from obsproject.com, its PPA or Flathub.':
    'بُني OBS هذا دون مصادر متصفح، كبعض حزم Linux، فلا يمكن عرض أي طبقة. ثبّت OBS من obsproject.com أو من PPA الخاص به أو من Flathub.',
  'This OBS cannot be asked to refresh a source, so a dead one stays as it is.':
    'لا يمكن أن يُطلب من OBS هذا تحديث مصدر، فيبقى المصدر المتوقف كما هو.',
  'This OBS gives no pictures of its sources, so Fanlight cannot see them paint.':
    'لا يعطي OBS هذا صورًا لمصادره، فلا يستطيع Fanlight رؤية ما تعرضه.',
  'OBS {version} tells of one canvas only. A vertical layout goes onto that one; extra vertical canvases came with OBS 32.':
    'في OBS {version} لوحة واحدة فقط. يوضع التنسيق العمودي عليها؛ جاءت اللوحات العمودية الإضافية مع OBS 32.',
  'A page was opened in Chromium {version}; the overlays need 103 or newer. Update that program.':
    'فُتحت صفحة في Chromium {version}؛ تحتاج الطبقات إلى 103 أو أحدث. حدّث ذلك البرنامج.',
  'OBS {version} is connected.': 'OBS {version} متصل.',
  'OBS switched to the scene collection "{name}".': 'انتقل OBS إلى مجموعة المشاهد «{name}».',
  'The source "{name}" was deleted in OBS. Add it again if that was a mistake.':
    'حُذف المصدر «{name}» في OBS. أضفه من جديد إن كان ذلك خطأً.',
  'The source "{name}" was taken out of the scene "{scene}".': 'أُزيل المصدر «{name}» من المشهد «{scene}».',
  'The source "{old}" is now called "{name}". Fanlight still knows it.':
    'صار اسم المصدر «{old}» الآن «{name}». ما زال Fanlight يعرفه.',
  'The scene "{old}" is now called "{name}".': 'صار اسم المشهد «{old}» الآن «{name}».',
  'The scene "{name}" was deleted in OBS.': 'حُذف المشهد «{name}» في OBS.',
  'The source "{name}" was given the new address of its overlay.': 'أُعطي المصدر «{name}» العنوان الجديد لطبقته.',
  '"{name}" had gone silent and was refreshed.': 'توقف «{name}» عن الرد فجرى تحديثه.',
  '"{name}" had been deleted by hand already.': 'كان «{name}» قد حُذف يدويًا.',
  'Fanlight is just connecting to OBS. Try again in a moment.': 'يتصل Fanlight بـ OBS الآن. حاول مجددًا بعد لحظة.',
  'OBS has no scene named "{name}". It may have been renamed; choose one from the list.':
    'ليس في OBS مشهد باسم «{name}». ربما غُيّر اسمه؛ اختر مشهدًا من القائمة.',
  '{overlay} is not in OBS. It was never added, or its source was deleted there. Press Add.':
    '{overlay} غير موجودة في OBS. لم تُضف قط أو حُذف مصدرها هناك. اضغط إضافة.',
  'OBS runs on another computer, where Fanlight cannot write a file. Download the waiting page, copy it there and drag it into OBS.':
    'يعمل OBS على جهاز آخر لا يستطيع Fanlight الكتابة عليه. نزّل صفحة الانتظار وانسخها إلى هناك واسحبها إلى OBS.',
  '{overlay}: added as "{name}".': '{overlay}: أُضيفت باسم «{name}».',
  '{overlay}: "{name}" was in OBS already and is shown in this scene too.':
    '{overlay}: كان «{name}» في OBS من قبل ويظهر الآن في هذا المشهد أيضًا.',
  '{overlay}: "{name}" is in this scene already, and up to date.':
    '{overlay}: «{name}» موجود في هذا المشهد من قبل ومحدَّث.',
  '{overlay}: placed as "{name}".': '{overlay}: وُضعت باسم «{name}».',
  'There is no layout to undo.': 'لا يوجد تنسيق للتراجع عنه.',
  'Choose at least one overlay.': 'اختر طبقة واحدة على الأقل.',
  'The canvas of OBS is {size}, so the overlays stand in its middle column, the part that is cropped for TikTok. For a picture that is vertical itself set Settings → Video → Base (Canvas) Resolution to 1080x1920.':
    'لوحة OBS بمقاس {size}، لذا توضع الطبقات في العمود الأوسط، وهو الجزء المقصوص لـ TikTok. لصورة عمودية فعلًا اضبط الإعدادات ← الفيديو ← الدقة الأساسية (اللوحة) على 1080x1920.',
  'The canvas of OBS is {size}, so the wide layout stands in a band across its middle.':
    'لوحة OBS بمقاس {size}، لذا يوضع التنسيق العريض في شريط عبر وسطها.',
  'This dock address is not valid any more. Take a new one from the setup page.':
    'لم يعد عنوان الرصيف هذا صالحًا. خذ عنوانًا جديدًا من صفحة الإعداد.',
  'OBS is on another computer ({address}), and Fanlight listens to this one alone. Start Fanlight with FANLIGHT_HOST=0.0.0.0 and try again.':
    'OBS على جهاز آخر ({address})، وFanlight يستمع لهذا الجهاز وحده. شغّل Fanlight مع FANLIGHT_HOST=0.0.0.0 ثم حاول مجددًا.',
  'Other machines of your network can open overlays and the status dock by the addresses below.':
    'يمكن لأجهزة أخرى في شبكتك فتح الطبقات ورصيف الحالة بالعناوين أدناه.',
  'Only this computer reaches Fanlight. For OBS on another machine of your network, start Fanlight with FANLIGHT_HOST=0.0.0.0 (npm start -- --host 0.0.0.0).':
    'لا يصل إلى Fanlight إلا هذا الجهاز. لاستخدام OBS على جهاز آخر في شبكتك شغّل Fanlight مع FANLIGHT_HOST=0.0.0.0 ‏(npm start -- --host 0.0.0.0).',
  'Fanlight itself listens to this computer alone; others reach it by way of {address}.':
    'يستمع Fanlight نفسه لهذا الجهاز وحده؛ وتصل إليه الأجهزة الأخرى عبر {address}.',
  'With an overlay’s full address: what that overlay shows, so chat, names, gifts and numbers of your LIVE.':
    'بالعنوان الكامل لطبقة: ما تعرضه تلك الطبقة، أي الدردشة والأسماء والهدايا وأرقام بثك.',
  'With the dock’s full address: whether you are live, how Fanlight is doing, and the last event.':
    'بالعنوان الكامل للرصيف: هل أنت على الهواء، وحال Fanlight، وآخر حدث.',
  'Without an address: the empty pages, no data. The setup page and its API answer to this computer, and to devices that you paired by a code.':
    'دون عنوان: الصفحات الفارغة بلا بيانات. تردّ صفحة الإعداد وواجهتها على هذا الجهاز وعلى الأجهزة التي أقرنتها برمز.',
  'The traffic is plain http: whoever controls the network, or shares an open Wi-Fi, can read it, keys included.':
    'الاتصال http غير مشفّر: من يتحكم في الشبكة أو يشاركك شبكة Wi-Fi مفتوحة يمكنه قراءته، بما فيه المفاتيح.',
  'OBS paints "{name}": its picture has just changed.': 'يعرض OBS «{name}»: تغيّرت صورته للتو.',
  'OBS paints "{name}": the test came through and was seen.': 'يعرض OBS «{name}»: وصل الاختبار وظهر.',
  'OBS does not show {name} just now, and a hidden source rests. Go to its scene and try again.':
    'لا يعرض OBS {name} الآن، والمصدر المخفي يستريح. انتقل إلى مشهده وحاول مجددًا.',
  '{name} is in OBS, but its page is not connected to Fanlight. Press Refresh; if that does not help, look whether another program blocks OBS.':
    '{name} موجود في OBS، لكن صفحته غير متصلة بـ Fanlight. اضغط تحديث؛ وإن لم يفد فانظر هل يحجب برنامج آخر OBS.',
  "OBS shows something of {name}, but the test did not change it. Is that kind of event switched off in the overlay's settings?":
    'يعرض OBS شيئًا من {name}، لكن الاختبار لم يغيّره. هل هذا النوع من الأحداث متوقف في إعدادات الطبقة؟',
  'The page of {name} is connected. It shows something only while there is something to show, such as a poll or a wheel that turns: start it on the control page and try again.':
    'صفحة {name} متصلة. لا تعرض شيئًا إلا حين يكون هناك ما يُعرض، مثل تصويت أو عجلة تدور: ابدأه من صفحة التحكم ثم حاول مرة أخرى.',
  'The page of {name} is connected, but OBS shows nothing of it. Is that kind of event switched off in the overlay\'s settings? If not, look at OBS → Settings → Advanced → "Enable Browser Source Hardware Acceleration": switching it helps on some computers.':
    'صفحة {name} متصلة، لكن OBS لا يعرض منها شيئًا. هل هذا النوع من الأحداث متوقف في إعدادات الطبقة؟ إن لم يكن، فانظر OBS ← الإعدادات ← متقدم ← «تمكين تسريع العتاد لمصدر المتصفح»: تبديله يفيد على بعض الأجهزة.',
  'That is no address of a computer. It looks like localhost or 192.168.1.20.':
    'هذا ليس عنوان جهاز. يبدو مثل localhost أو 192.168.1.20.',
  'That is none of the addresses of this Fanlight.': 'هذا ليس من عناوين Fanlight هذا.',
  'Euler Stream does not let Fanlight do this, even with a fresh connection. Most likely your Euler Stream plan does not include it, or the permission was taken back. Your overlays are not affected.':
    'لا يسمح Euler Stream لـ Fanlight بذلك حتى باتصال جديد. الأرجح أن باقتك في Euler Stream لا تشمله أو أن الإذن سُحب. طبقاتك لا تتأثر.',
  'TikTok sent Euler Stream nothing for a while, so the connection was given up.':
    'لم يرسل TikTok شيئًا إلى Euler Stream لفترة، فأُنهي الاتصال.',
  'Euler Stream does not understand the handle or the API key. Check both.':
    'لا يفهم Euler Stream اسم المستخدم أو مفتاح API. تحقق من كليهما.',
  'Euler Stream does not accept the API key. Check FANLIGHT_EULER_API_KEY.':
    'لا يقبل Euler Stream مفتاح API. تحقق من FANLIGHT_EULER_API_KEY.',
  'The API key may not be used for this creator. Check the handle, or take another key.':
    'لا يجوز استخدام مفتاح API لهذا المبدع. تحقق من اسم المستخدم أو استخدم مفتاحًا آخر.',
  'TikTok closed its connection to Euler Stream.': 'أغلق TikTok اتصاله بـ Euler Stream.',
  'Euler Stream ends each connection after some hours. Fanlight makes a new one.':
    'ينهي Euler Stream كل اتصال بعد بضع ساعات. يفتح Fanlight اتصالًا جديدًا.',
  'Euler Stream could not reach your LIVE on TikTok.': 'لم يستطع Euler Stream الوصول إلى بثك في TikTok.',
  'Euler Stream could not look up your LIVE on TikTok.': 'لم يستطع Euler Stream العثور على بثك في TikTok.',
  'The connection to Euler Stream’s cloud broke off.': 'انقطع الاتصال بسحابة Euler Stream.',
  'Euler Stream’s cloud closed the connection.': 'أغلقت سحابة Euler Stream الاتصال.',
  'Euler Stream’s cloud does not open a connection right now.': 'لا تفتح سحابة Euler Stream اتصالًا الآن.',
  'Euler Stream’s cloud connection has a fault of its own.': 'في اتصال سحابة Euler Stream خلل من جهتها.',
  'Your Euler Stream plan has no connection left. Close another program that uses the same API key.':
    'لم يبق في باقتك لدى Euler Stream أي اتصال. أغلق برنامجًا آخر يستخدم مفتاح API نفسه.',
  'The {what} for Euler Stream holds characters that it cannot have. Paste it again.':
    'يحتوي {what} الخاص بـ Euler Stream على رموز غير ممكنة. ألصقه مجددًا.',
  'Fanlight sends tokens only over https. Change the address of Euler’s API (now at {address}) to one that begins with https.':
    'لا يرسل Fanlight الرموز إلا عبر https. غيّر عنوان واجهة Euler (الآن {address}) إلى عنوان يبدأ بـ https.',
  'Euler Stream sent an answer of more than {count} MB, which cannot be right. Fanlight threw it away and asks again.':
    'أرسل Euler Stream ردًا يزيد على {count} ميغابايت، ولا يمكن أن يكون صحيحًا. تجاهله Fanlight ويسأل مجددًا.',
  'Euler Stream’s answer holds no signed address. Try again in a moment.':
    'لا يحتوي رد Euler Stream على عنوان موقَّع. حاول مجددًا بعد لحظة.',
  'Only addresses of TikTok can be signed. They begin with https://www.tiktok.com/ or https://webcast.tiktok.com/.':
    'لا يمكن توقيع سوى عناوين TikTok. تبدأ بـ https://www.tiktok.com/ أو https://webcast.tiktok.com/.',
  'Euler Stream does not take calls right now, or something on the way (a firewall, a proxy, a VPN) does not let Fanlight through. Fanlight keeps trying.':
    'لا يستقبل Euler Stream الطلبات الآن، أو أن شيئًا في الطريق (جدار حماية أو وكيل أو VPN) لا يدع Fanlight يمر. يواصل Fanlight المحاولة.',
  'The secure connection to Euler Stream could not be trusted. Check that this computer’s date is right, and whether a virus scanner or a proxy opens secure connections.':
    'تعذّر الوثوق بالاتصال الآمن بـ Euler Stream. تأكد من صحة تاريخ هذا الجهاز، ومن أن مضاد الفيروسات أو الوكيل لا يفتح الاتصالات الآمنة.',
  'Euler Stream names a direct connection that does not lead to TikTok, and Fanlight does not go there.':
    'يسمّي Euler Stream اتصالًا مباشرًا لا يؤدي إلى TikTok، ولا يذهب Fanlight إليه.',
  'Euler Stream sent no key for TikTok’s direct connection.': 'لم يرسل Euler Stream مفتاحًا لاتصال TikTok المباشر.',
  'Euler Stream sent an answer that cannot be read. Try again in a moment.':
    'أرسل Euler Stream ردًا لا يُقرأ. حاول مجددًا بعد لحظة.',
  'This LIVE is over, so there is nothing to do it in.': 'انتهى هذا البث، فلم يعد ذلك ممكنًا.',
  'TikTok knows nobody by this number.': 'لا يعرف TikTok أحدًا بهذا الرقم.',
  'TikTok knows nobody by this name.': 'لا يعرف TikTok أحدًا بهذا الاسم.',
  'TikTok did not tell who this is.': 'لم يخبر TikTok من هذا.',
  'Euler Stream did not tell.': 'لم يخبر Euler Stream بذلك.',
  'Euler Stream’s answer holds no access that Fanlight could use. Try again in a moment.':
    'لا يحتوي رد Euler Stream على صلاحية يمكن لـ Fanlight استخدامها. حاول مجددًا بعد لحظة.',
  'Euler Stream does not accept this permission any more: it is too old, used up or taken back. Connect again.':
    'لم يعد Euler Stream يقبل هذا الإذن: قديم جدًا أو استُخدم أو سُحب. أعد الاتصال.',
  'Euler Stream does not know this OAuth client, or its secret is wrong. Paste both again from Euler’s dashboard.':
    'لا يعرف Euler Stream عميل OAuth هذا، أو سرّه خطأ. ألصق الاثنين مجددًا من لوحة Euler.',
  'Euler Stream did not understand how Fanlight asked. Look for a newer Fanlight.':
    'لم يفهم Euler Stream طلب Fanlight. ابحث عن إصدار أحدث من Fanlight.',
  'Euler Stream did not give the permission ({scope}).': 'لم يمنح Euler Stream الإذن ({scope}).',
  'Euler Stream does not give one of the permissions that Fanlight asks for. Ask for fewer, or allow them for your OAuth client.':
    'لا يمنح Euler Stream أحد الأذونات التي يطلبها Fanlight. اطلب أقل، أو اسمح بها لعميل OAuth الخاص بك.',
  'Euler Stream may not give: {scopes}. What was connected before stays connected.':
    'لا يمكن لـ Euler Stream منح: {scopes}. ما كان مربوطًا يبقى مربوطًا.',
  'Euler Stream asks Fanlight to slow down. It goes on by itself.':
    'يطلب Euler Stream من Fanlight أن يبطئ. يواصل تلقائيًا.',
  'Euler Stream asks Fanlight to slow down: this minute’s calls of your Euler Stream plan are used up. It goes on by itself.':
    'يطلب Euler Stream من Fanlight أن يبطئ: استُهلكت طلبات هذه الدقيقة في باقتك لدى Euler Stream. يواصل تلقائيًا.',
  'Euler Stream asks Fanlight to slow down: this minute’s calls of this LIVE are used up. It goes on by itself.':
    'يطلب Euler Stream من Fanlight أن يبطئ: استُهلكت طلبات هذه الدقيقة لهذا البث. يواصل تلقائيًا.',
  'Euler Stream asks Fanlight to slow down: this hour’s calls of your Euler Stream plan are used up. It goes on by itself.':
    'يطلب Euler Stream من Fanlight أن يبطئ: استُهلكت طلبات هذه الساعة في باقتك لدى Euler Stream. يواصل تلقائيًا.',
  'Euler Stream asks Fanlight to slow down: this hour’s calls of this LIVE are used up. It goes on by itself.':
    'يطلب Euler Stream من Fanlight أن يبطئ: استُهلكت طلبات هذه الساعة لهذا البث. يواصل تلقائيًا.',
  'Its words:': 'نص الرد:',
  'Euler Stream does not let Fanlight in. If you gave it an API key, check that key in Euler’s dashboard; check too that your OAuth client still exists there.':
    'لا يسمح Euler Stream لـ Fanlight بالدخول. إن أعطيته مفتاح API فتحقق منه في لوحة Euler؛ وتحقق أيضًا من أن عميل OAuth ما زال هناك.',
  'Euler Stream does not know what Fanlight asks for. It may have changed: look for a newer Fanlight, and check the TikTok handle.':
    'لا يعرف Euler Stream ما يطلبه Fanlight. ربما تغيّر: ابحث عن إصدار أحدث من Fanlight، وتحقق من اسم مستخدم TikTok.',
  'Euler Stream did not accept how Fanlight asked. Check the TikTok handle; if it is right, look for a newer Fanlight.':
    'لم يقبل Euler Stream طلب Fanlight. تحقق من اسم مستخدم TikTok؛ وإن كان صحيحًا فابحث عن إصدار أحدث من Fanlight.',
  'Euler Stream points somewhere else, and Fanlight does not take your token there. Its address may have changed: look for a newer Fanlight, or check the address of the API.':
    'يشير Euler Stream إلى مكان آخر، ولا يأخذ Fanlight رمزك إليه. ربما تغيّر العنوان: ابحث عن إصدار أحدث من Fanlight، أو تحقق من عنوان الواجهة.',
  'A guard in front of Euler Stream takes Fanlight for a robot. A VPN makes this likelier; Fanlight tries again later.':
    'يظن حارس أمام Euler Stream أن Fanlight روبوت. استخدام VPN يزيد احتمال ذلك؛ يعيد Fanlight المحاولة لاحقًا.',
  'Fanlight asks Euler Stream’s cloud for your LIVE.': 'يطلب Fanlight بثك من سحابة Euler Stream.',
  'Your LIVE is coming in through Euler Stream’s cloud.': 'يصل بثك عبر سحابة Euler Stream.',
  'Euler Stream’s cloud cannot be reached. Check your internet connection; Fanlight keeps trying.':
    'لا يمكن الوصول إلى سحابة Euler Stream. تحقق من اتصالك بالإنترنت؛ يواصل Fanlight المحاولة.',
  'Your LIVE is on, so no recording is played: viewers could not tell one from the other. Try again afterwards.':
    'بثك قائم، لذا لا يُشغَّل أي تسجيل: لن يميّز المشاهدون بينهما. حاول بعد انتهائه.',
  'Fanlight cannot write to its data folder; the disk may be full. Nothing is lost yet: make some room, and it goes on by itself.':
    'لا يستطيع Fanlight الكتابة في مجلد بياناته؛ ربما امتلأ القرص. لم يُفقد شيء بعد: وفّر مساحة فيواصل تلقائيًا.',
  'Fanlight looks every {count} seconds, so that the day’s calls last.':
    'ينظر Fanlight كل {count} ثانية كي تكفي طلبات اليوم.',
  'Euler Stream does not say how many calls a day you have, so Fanlight reckons with {count}.':
    'لا يذكر Euler Stream عدد طلباتك اليومية، لذا يحسب Fanlight على أساس {count}.',
  'A bigger Euler Stream plan would make it faster.': 'باقة أكبر من Euler Stream تجعله أسرع.',
  'Euler Stream’s answer names no direct connection to TikTok.': 'لا يسمّي رد Euler Stream أي اتصال مباشر بـ TikTok.',
  'This computer cannot find TikTok on the internet. Check your connection.':
    'لا يجد هذا الجهاز TikTok على الإنترنت. تحقق من اتصالك.',
  'TikTok’s direct connection could not be reached.': 'تعذّر الوصول إلى اتصال TikTok المباشر.',
  'TikTok did not open its direct connection.': 'لم يفتح TikTok اتصاله المباشر.',
  'TikTok closed its direct connection.': 'أغلق TikTok اتصاله المباشر.',
  'TikTok closed its direct connection: it says that the LIVE is private, blocked or over.':
    'أغلق TikTok اتصاله المباشر: يقول إن البث خاص أو محظور أو انتهى.',
  'The direct connection to TikTok broke off.': 'انقطع الاتصال المباشر بـ TikTok.',
  'TikTok’s direct connection went silent and was given up.': 'صمت اتصال TikTok المباشر فتُرك.',
  'TikTok’s direct connection speaks in a way that Fanlight cannot read.':
    'يتحدث اتصال TikTok المباشر بطريقة لا يستطيع Fanlight قراءتها.',
  'The direct connection to TikTok is tried again by itself:': 'تُعاد محاولة الاتصال المباشر بـ TikTok تلقائيًا:',
  'It stands in, because:': 'يعمل بديلًا، لأن:',
  'It stands in:': 'يعمل بديلًا:',
  'Meanwhile:': 'في هذه الأثناء:',
  'TikFinity is connected. Fanlight waits for your LIVE to begin there.':
    'TikFinity متصل. ينتظر Fanlight بدء بثك هناك.',
  'Your LIVE is coming in through TikFinity.': 'يصل بثك عبر TikFinity.',
  'TikFinity does not answer on this computer. Start the TikFinity app and connect it to your LIVE; Fanlight keeps trying.':
    'لا يردّ TikFinity على هذا الجهاز. شغّل تطبيق TikFinity واربطه ببثك؛ يواصل Fanlight المحاولة.',
  'TikFinity closed its connection. Is it still running? Fanlight keeps trying.':
    'أغلق TikFinity اتصاله. هل ما زال يعمل؟ يواصل Fanlight المحاولة.',
  'A recorded LIVE is being played.': 'يُشغَّل الآن بث مسجل.',
  'The recorded LIVE is over.': 'انتهى البث المسجل.',
  'The disk is full, so recording has stopped. Your LIVE goes on. Free some space, then turn recording on again.':
    'امتلأ القرص فتوقف التسجيل. بثك مستمر. وفّر مساحة ثم شغّل التسجيل مجددًا.',
  'The disk is almost full, so recording has stopped to leave room for your LIVE. Free some space, then turn it on again.':
    'القرص شبه ممتلئ، فتوقف التسجيل ليبقى مكان لبثك. وفّر مساحة ثم شغّله مجددًا.',
  'Fanlight may not write to its folder for recordings, so recording has stopped. Your LIVE goes on.':
    'لا يحق لـ Fanlight الكتابة في مجلد التسجيلات، فتوقف التسجيل. بثك مستمر.',
  'The disk does not keep up, so recording has stopped. Your LIVE goes on.':
    'لا يجاري القرص السرعة، فتوقف التسجيل. بثك مستمر.',
  'The disk refused to keep the recording, so recording has stopped. Your LIVE goes on.':
    'رفض القرص حفظ التسجيل، فتوقف التسجيل. بثك مستمر.',
  'A recording is a file whose name is letters, digits, "-", "_" and ".", and ends in .jsonl.':
    'التسجيل ملف يتكون اسمه من حروف وأرقام و«-» و«_» و«.» وينتهي بـ ‎.jsonl‎.',
  'There is a recording named {name} already. Rename the file first.':
    'يوجد تسجيل باسم {name} من قبل. غيّر اسم الملف أولًا.',
  'This file is larger than any recording of Fanlight.': 'هذا الملف أكبر من أي تسجيل لـ Fanlight.',
  'There is no recording of that name.': 'لا يوجد تسجيل بهذا الاسم.',
  'The disk is full, so new events cannot be kept. Free some space; Fanlight goes on by itself. ({file})':
    'امتلأ القرص فلا يمكن حفظ أحداث جديدة. وفّر مساحة؛ يواصل Fanlight تلقائيًا. ({file})',
  'The file with your events is damaged. Fanlight moves it aside, keeps what can still be read, and goes on. ({file})':
    'ملف أحداثك تالف. ينحّيه Fanlight جانبًا ويحتفظ بما يمكن قراءته ويواصل. ({file})',
  'Fanlight may not write to its data folder. Check that the folder exists and that you may change it. ({file})':
    'لا يحق لـ Fanlight الكتابة في مجلد بياناته. تأكد من وجود المجلد ومن أنه يمكنك تغييره. ({file})',
  'The disk refused to keep new events. Check that it is connected and healthy. ({file})':
    'رفض القرص حفظ أحداث جديدة. تأكد من أنه موصول وسليم. ({file})',
  'Another part of Fanlight has taken over this account, so what came in here was not kept twice.':
    'تولى جزء آخر من Fanlight هذا الحساب، فلم يُحفظ ما وصل هنا مرتين.',
  'Redis has just come back with other data than before. Fanlight looks at it, and this works again in a moment.':
    'عاد Redis للتو ببيانات غير السابقة. يفحصها Fanlight، ويعمل هذا مجددًا بعد لحظة.',
  'Redis does not let Fanlight in. Check the user name and password in FANLIGHT_REDIS, and what they may do.':
    'لا يسمح Redis لـ Fanlight بالدخول. تحقق من اسم المستخدم وكلمة المرور في FANLIGHT_REDIS ومما يُسمح لهما به.',
  'Redis has no memory left, so new events cannot be kept. Give it more; Fanlight goes on by itself.':
    'لم تبق ذاكرة لدى Redis فلا يمكن حفظ أحداث جديدة. أعطه المزيد؛ يواصل Fanlight تلقائيًا.',
  'Redis is starting, moving to another machine, or cannot write to its disk. Fanlight tries again by itself.':
    'يبدأ Redis الآن أو ينتقل إلى جهاز آخر أو لا يستطيع الكتابة على قرصه. يعيد Fanlight المحاولة تلقائيًا.',
  'Redis cannot be reached. Overlays keep what they show, and Fanlight goes on by itself once Redis is back. Whoever runs this Fanlight should look at Redis.':
    'لا يمكن الوصول إلى Redis. تحتفظ الطبقات بما تعرضه، ويواصل Fanlight تلقائيًا عند عودة Redis. على من يدير Fanlight هذا أن يتفقد Redis.',
  'Redis refused what Fanlight asked of it. It must be version 7 or newer, not a cluster, and not used by others under the same names.':
    'رفض Redis ما طلبه Fanlight. يجب أن يكون الإصدار 7 أو أحدث، وليس عنقودًا، وألا يستخدمه آخرون بالأسماء نفسها.',
  'Fanlight lost its connection to Redis in the middle of something. It tries again.':
    'فقد Fanlight اتصاله بـ Redis في منتصف العمل. يعيد المحاولة.',
  'Something went wrong inside Fanlight.': 'حدث خطأ داخل Fanlight.',
  'TikTok takes {most} characters in one message, and this has {count}.':
    'يقبل TikTok ‏{most} حرفًا في الرسالة، وهذه فيها {count}.',
  'Fanlight does not know your TikTok handle. Enter it on the setup page.':
    'لا يعرف Fanlight اسم مستخدمك في TikTok. أدخله في صفحة الإعداد.',
  '“{title}” needs the permission {scope}, which you have not given.':
    'يحتاج «{title}» إلى الإذن {scope} الذي لم تمنحه.',
  'The live feed is what Fanlight is made of and stays on. To end it, disconnect on the setup page.':
    'الأحداث المباشرة هي أساس Fanlight وتبقى مفعّلة. لإنهائها اقطع الربط في صفحة الإعداد.',
  'Euler Stream offers only the daily ranking here. Choose “daily”.':
    'يوفر Euler Stream هنا التصنيف اليومي فقط. اختر «يومي».',
  'That is not a TikTok handle. It looks like @somebody: letters, digits, "_" and ".", 24 characters at most.':
    'هذا ليس اسم مستخدم TikTok. يبدو مثل ‎@somebody‎: حروف وأرقام و«_» و«.»، 24 حرفًا كحد أقصى.',
  'The watch list holds {count} people at most. Remove somebody first.':
    'تتسع القائمة لـ {count} شخصًا على الأكثر. أزل أحدًا أولًا.',
  'This is set by {name} where Fanlight is started, so it cannot be changed here.':
    'هذا محدد بواسطة {name} عند تشغيل Fanlight، فلا يمكن تغييره هنا.',
  'This is set by FANLIGHT_RECORD where Fanlight is started, so it cannot be changed here.':
    'هذا محدد بواسطة FANLIGHT_RECORD عند تشغيل Fanlight، فلا يمكن تغييره هنا.',
  'You are not signed in here. Open the start page and connect your TikTok account.':
    'لم تسجّل الدخول هنا. افتح صفحة البداية واربط حسابك في TikTok.',
  'Nothing was deleted: write "{word}" into the field.': 'لم يُحذف شيء: اكتب «{word}» في الخانة.',
  'Fanlight is just moving your account to another of its computers. Try again in a few seconds.':
    'ينقل Fanlight حسابك الآن إلى جهاز آخر من أجهزته. حاول مجددًا بعد بضع ثوانٍ.',
  'Whose account this is was settled when it was connected. To use another TikTok account, sign out and connect that one.':
    'تحدد صاحب هذا الحساب عند ربطه. لاستخدام حساب TikTok آخر سجّل الخروج واربط ذلك الحساب.',
  'Whoever runs this Fanlight has to confirm that @{handle} is you. Everything begins by itself then.':
    'على من يدير Fanlight هذا أن يؤكد أن ‎@{handle}‎ هو أنت. بعدها يبدأ كل شيء تلقائيًا.',
  'Whoever runs this Fanlight has stopped your account. Your overlays stay as they are; ask them why.':
    'أوقف من يدير Fanlight هذا حسابك. تبقى طبقاتك كما هي؛ اسأله عن السبب.',
  'The file with your events was damaged.': 'كان ملف أحداثك تالفًا.',
  'The file with your settings was damaged.': 'كان ملف إعداداتك تالفًا.',
  'It was moved aside as {file}.': 'نُحّي جانبًا باسم {file}.',
  'Everything in it could still be read, and nothing is lost.': 'أمكنت قراءة كل ما فيه، ولم يُفقد شيء.',
  'Nothing in it could be read any more, so Fanlight begins anew.':
    'لم تعد قراءة أي شيء منه ممكنة، فيبدأ Fanlight من جديد.',
  'What could still be read of it ({count} entries) is in the new one.':
    'ما أمكنت قراءته منه ({count} من العناصر) موجود في الملف الجديد.',
  'Check your settings; if an overlay stays empty, copy its address into OBS again.':
    'تحقق من إعداداتك؛ وإن بقيت طبقة فارغة فانسخ عنوانها إلى OBS مجددًا.',
  'The {what} is empty. Copy it from your Euler Stream dashboard.':
    'هذه الخانة فارغة: {what}. انسخها من لوحة Euler Stream.',
  'That does not look like a {what}. Copy it again from your Euler Stream dashboard.':
    'لا يبدو هذا صحيحًا: {what}. انسخه مجددًا من لوحة Euler Stream.',
  'That is more than Fanlight accepts at once.': 'هذا أكثر مما يقبله Fanlight دفعة واحدة.',
  'This is not a file of Fanlight overlays, or it is damaged. Nothing was changed.':
    'هذا ليس ملف طبقات Fanlight، أو أنه تالف. لم يتغير شيء.',
  'This file was made by a newer Fanlight. Update Fanlight, then try again. Nothing was changed.':
    'أُنشئ هذا الملف بإصدار أحدث من Fanlight. حدّث Fanlight ثم حاول مجددًا. لم يتغير شيء.',
  'The file names no overlays.': 'لا يذكر الملف أي طبقات.',
  'Only the first {count} overlays were read.': 'قُرئت أول {count} طبقة فقط.',
  'One entry is not an overlay and was left out.': 'عنصر واحد ليس طبقة، فاستُبعد.',
  '{name} is no name of an overlay; it was left out.': '{name} ليس اسم طبقة؛ فاستُبعد.',
  'This Fanlight has no overlay of the kind {name}; it was left out.':
    'ليس في Fanlight هذا طبقة من نوع {name}؛ فاستُبعدت.',
  'And {count} more of the kind.': 'و{count} أخرى من هذا القبيل.',
  '{overlay}: there is no setting {name} here.': '{overlay}: لا يوجد هنا إعداد {name}.',
  '{overlay}: {value} cannot be "{setting}"; that stays as it comes.':
    '{overlay}: لا تصلح {value} لـ «{setting}»؛ يبقى كما هو افتراضيًا.',
  'There is no overlay named "{name}". There are: {names}.': 'لا توجد طبقة باسم «{name}». الموجود: {names}.',
  'There is no overlay named "{name}".': 'لا توجد طبقة باسم «{name}».',
  'There are {count} overlays, and that is the most there can be. Delete one that you do not use.':
    'يوجد {count} طبقة، وهو الحد الأقصى. احذف طبقة لا تستخدمها.',
  '"{title}" is the first of its kind and stays. Only overlays that you added can be deleted.':
    '«{title}» هي الأولى من نوعها وتبقى. لا يمكن حذف إلا الطبقات التي أضفتها.',
  'Give the preset a name of {count} characters at most.': 'أعط الإعداد المحفوظ اسمًا لا يزيد على {count} حرفًا.',
  'There are {count} presets of this kind. Delete one first.':
    'يوجد {count} من الإعدادات المحفوظة من هذا النوع. احذف واحدًا أولًا.',
  'This timer starts at nothing. Set what it starts at, or send "seconds".':
    'يبدأ هذا المؤقت من الصفر. حدد بدايته أو أرسل "seconds".',
  'Nothing stands on this wheel. Write something on it, or let viewers join.':
    'لا شيء على هذه العجلة. اكتب عليها شيئًا أو دع المشاهدين ينضمون.',
  'Two options have the same word, so nobody could tell them apart.': 'لخيارين الكلمة نفسها، فلا يمكن التمييز بينهما.',
  'Nobody competes. Name at least one gift.': 'لا أحد يتنافس. سمِّ هدية واحدة على الأقل.',
  'Nothing was announced in this LIVE yet, so there is nothing to show again.':
    'لم يُعلن شيء في هذا البث بعد، فلا شيء لعرضه مجددًا.',
  'That is not among the newest things that were announced, so it cannot be shown again.':
    'هذا ليس من أحدث ما أُعلن، فلا يمكن عرضه مجددًا.',
  'That message is not there any more: it was deleted, or it is too long ago.':
    'لم تعد تلك الرسالة موجودة: حُذفت أو مضى عليها وقت طويل.',
  'Fanlight could not read something in its own file. Check that the disk is not full and that the data folder can be written to.':
    'لم يستطع Fanlight قراءة شيء في ملفه. تأكد من أن القرص غير ممتلئ ومن إمكان الكتابة في مجلد البيانات.',
  'Fanlight could not keep something in its own file. Check that the disk is not full and that the data folder can be written to.':
    'لم يستطع Fanlight حفظ شيء في ملفه. تأكد من أن القرص غير ممتلئ ومن إمكان الكتابة في مجلد البيانات.',
  'Fanlight could not forget something in its own file. Check that the disk is not full and that the data folder can be written to.':
    'لم يستطع Fanlight محو شيء في ملفه. تأكد من أن القرص غير ممتلئ ومن إمكان الكتابة في مجلد البيانات.',
  'Fanlight cannot open what it kept: the key file beside its data was changed or is missing. Connect your TikTok account again.':
    'لا يستطيع Fanlight فتح ما حفظه: ملف المفتاح بجانب بياناته تغيّر أو فُقد. أعد ربط حسابك في TikTok.',
  'Fanlight cannot read or write its key file {file}. Check that you may write in that folder and that the disk is not full.':
    'لا يستطيع Fanlight قراءة ملف مفتاحه {file} أو كتابته. تأكد من أنه يمكنك الكتابة في ذلك المجلد ومن أن القرص غير ممتلئ.',
  'Fanlight has no OAuth client for Euler Stream any more. Paste its id and secret on the setup page.':
    'لم يعد لدى Fanlight عميل OAuth لـ Euler Stream. ألصق معرّفه وسرّه في صفحة الإعداد.',
  'The setup page and its API answer only to the computer that Fanlight runs on.':
    'لا تردّ صفحة الإعداد وواجهتها إلا على الجهاز الذي يعمل عليه Fanlight.',
  'This device is not paired with Fanlight. Open /pair at this address and enter the code that Fanlight shows.':
    'هذا الجهاز غير مقترن بـ Fanlight. افتح ‎/pair‎ على هذا العنوان وأدخل الرمز الذي يعرضه Fanlight.',
}
