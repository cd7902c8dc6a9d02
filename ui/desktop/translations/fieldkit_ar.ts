<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AnswerStep</name>
    <message>
        <source>Take the stick to social services. They put an answer on it: open it here.</source>
        <translation>خذوا الذاكرة إلى الخدمات الاجتماعية. سيضعون عليها جوابًا: افتحوه هنا.</translation>
    </message>
    <message>
        <source>The answer of social services</source>
        <translation>جواب الخدمات الاجتماعية</translation>
    </message>
    <message>
        <source>Saved: {file}. Ring them, and read them these six words:</source>
        <translation>حُفظ: ⁨{file}⁩. اتصلوا بهم واقرؤوا عليهم هذه الكلمات الست:</translation>
    </message>
    <message>
        <source>The new passphrase that you chose</source>
        <translation>كلمة المرور الجديدة التي اخترتموها</translation>
    </message>
    <message>
        <source>Open the answer…</source>
        <translation>فتح الجواب…</translation>
    </message>
    <message>
        <source>Answers (*.recovered);;All files (*)</source>
        <translation>الأجوبة (*.recovered);;كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>I prefer not to answer</source>
        <translation>أفضّل عدم الإجابة</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>مفهوم</translation>
    </message>
    <message>
        <source>Only the file&apos;s name is noted. The file itself stays where it is.</source>
        <translation>يُدوَّن اسم الملف فقط. ويبقى الملف نفسه في مكانه.</translation>
    </message>
    <message>
        <source>Take or record it with a telephone or a camera, copy it to this computer, then choose it.</source>
        <translation>صوّروه أو سجّلوه بهاتف أو بآلة تصوير، وانسخوه إلى هذا الحاسوب، ثم اختاروه.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>اختيار ملف</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.gif *.bmp)</source>
        <translation>الصور (*.jpg *.jpeg *.png *.webp *.gif *.bmp)</translation>
    </message>
    <message>
        <source>Sounds (*.mp3 *.m4a *.ogg *.opus *.wav *.aac *.flac)</source>
        <translation>الأصوات (*.mp3 *.m4a *.ogg *.opus *.wav *.aac *.flac)</translation>
    </message>
    <message>
        <source>Films (*.mp4 *.mov *.mkv *.webm *.avi)</source>
        <translation>مقاطع الفيديو (*.mp4 *.mov *.mkv *.webm *.avi)</translation>
    </message>
    <message>
        <source>This question cannot be answered in this window. Go on to the next one.</source>
        <translation>لا يمكن الإجابة عن هذا السؤال في هذه النافذة. انتقلوا إلى السؤال التالي.</translation>
    </message>
    <message>
        <source>That is too long to paste: {letters} letters, and {most} fit. Nothing was pasted.</source>
        <translation>النص أطول من أن يُلصق: ⁨{letters}⁩ حرفًا، والحد ⁨{most}⁩. لم يُلصق شيء.</translation>
    </message>
    <message>
        <source>month/year</source>
        <translation>الشهر/السنة</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation>اليوم/الشهر/السنة</translation>
    </message>
    <message>
        <source>year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>for example, 17:30</source>
        <translation>مثلًا، 17:30</translation>
    </message>
    <message>
        <source>day/month/year, and the time: 14/5/2026 17:30</source>
        <translation>اليوم/الشهر/السنة، والوقت: ⁦14/5/2026 17:30⁩</translation>
    </message>
    <message>
        <source>latitude and longitude: 38.4792, -1.3255</source>
        <translation>خط العرض وخط الطول: ⁦38.4792, -1.3255⁩</translation>
    </message>
    <message>
        <source>latitude and longitude, a place a line</source>
        <translation>خط العرض وخط الطول، مكان في كل سطر</translation>
    </message>
    <message>
        <source>the digits under the bars</source>
        <translation>الأرقام تحت الأشرطة</translation>
    </message>
    <message>
        <source>Language of the questions: {name}</source>
        <translation>لغة الأسئلة: ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Add one more</source>
        <translation>إضافة واحد آخر</translation>
    </message>
    <message>
        <source>No more</source>
        <translation>لا مزيد</translation>
    </message>
    <message>
        <source>Take away: {name}</source>
        <translation>إزالة: ⁨{name}⁩</translation>
    </message>
    <message>
        <source>▲ Take away {name} with its answers? Press again</source>
        <translation>▲ إزالة ⁨{name}⁩ مع أجوبته؟ اضغطوا مرة أخرى</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>اختيار …</translation>
    </message>
    <message>
        <source>Type a few letters</source>
        <translation>اكتبوا بضعة حروف</translation>
    </message>
    <message>
        <source>Several can be chosen.</source>
        <translation>يمكن اختيار أكثر من واحد.</translation>
    </message>
    <message>
        <source>Choose them in their order: the first one first.</source>
        <translation>اختاروها بالترتيب: الأول أولًا.</translation>
    </message>
    <message>
        <source>{answer}: in place {place}</source>
        <translation>⁨{answer}⁩: في المرتبة ⁨{place}⁩</translation>
    </message>
    <message>
        <source>For whoever asks: {words}</source>
        <translation>لمن يطرح الأسئلة: ⁨{words}⁩</translation>
    </message>
    <message>
        <source>{name}: one more?</source>
        <translation>⁨{name}⁩: واحد آخر؟</translation>
    </message>
    <message>
        <source>Picture: {name}</source>
        <translation>صورة: ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Listen to it</source>
        <translation>الاستماع إليه</translation>
    </message>
    <message>
        <source>Stop the sound</source>
        <translation>إيقاف الصوت</translation>
    </message>
</context>
<context>
    <name>AskStep</name>
    <message>
        <source>Social services can let you in again, and nothing is lost. Choose a new passphrase, and save a request on a stick for them. They never see the passphrase.</source>
        <translation>تستطيع الخدمات الاجتماعية أن تفتح لكم من جديد، ولا يضيع شيء. اختاروا كلمة مرور جديدة، واحفظوا لهم طلبًا على ذاكرة ⁦USB⁩. لا يرون كلمة المرور أبدًا.</translation>
    </message>
    <message>
        <source>The passphrase is forgotten</source>
        <translation>كلمة المرور منسية</translation>
    </message>
    <message>
        <source>I have their answer</source>
        <translation>لديّ جوابهم</translation>
    </message>
    <message>
        <source>Save the request…</source>
        <translation>حفظ الطلب…</translation>
    </message>
    <message>
        <source>Where to save the request</source>
        <translation>مكان حفظ الطلب</translation>
    </message>
</context>
<context>
    <name>Band</name>
    <message>
        <source>Practice: all data are made up</source>
        <translation>تدريب: كل البيانات مختلقة</translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message>
        <source>Board</source>
        <translation>اللوحة</translation>
    </message>
    <message>
        <source>Of which list</source>
        <translation>من أي قائمة</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>الأسبوع</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>هذا الأسبوع</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>الأسبوع القادم</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>لا شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>واحد آخر</numerusform>
            <numerusform>اثنان آخران</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan names no dates yet: its rows [[due]] say what is due, and when.</source>
        <translation>لا تذكر الخطة مواعيد بعد: صفوفها [[due]] تقول ما المطلوب ومتى.</translation>
    </message>
    <message numerus="yes">
        <source>%n want somebody to see to them.</source>
        <translation>
            <numerusform>لا شيء يحتاج إلى من يهتم به.</numerusform>
            <numerusform>أمر واحد يحتاج إلى من يهتم به.</numerusform>
            <numerusform>أمران يحتاجان إلى من يهتم بهما.</numerusform>
            <numerusform>%n أمور تحتاج إلى من يهتم بها.</numerusform>
            <numerusform>%n أمرًا يحتاج إلى من يهتم به.</numerusform>
            <numerusform>%n أمر يحتاج إلى من يهتم به.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallPage</name>
    <message>
        <source>Ask for a call</source>
        <translation>طلب اتصال</translation>
    </message>
    <message>
        <source>Tell the person, before you ask: somebody from {office} will call. Once it is saved, nobody at this table can open it again; if you leave without saving, nothing of it stays.</source>
        <translation>قولوا للشخص قبل أن تسألوا: سيتصل به أحد من ⁨{office}⁩. بعد الحفظ لا يستطيع أحد على هذه الطاولة فتحه من جديد؛ وإذا خرجتم من دون حفظ فلا يبقى منه شيء.</translation>
    </message>
</context>
<context>
    <name>CarePage</name>
    <message>
        <source>Backup and mailbox</source>
        <translation>النسخة الاحتياطية وصندوق التسليم</translation>
    </message>
    <message>
        <source>Make a backup now…</source>
        <translation>عمل نسخة احتياطية الآن…</translation>
    </message>
    <message>
        <source>The last one was made and read back on {day}: {file}.</source>
        <translation>آخر نسخة عُملت وقُرئت للتحقق يوم ⁨{day}⁩: ⁨{file}⁩.</translation>
    </message>
    <message>
        <source>There is none yet. If this disk dies, all is lost.</source>
        <translation>لا توجد نسخة بعد. إذا تعطّل هذا القرص ضاع كل شيء.</translation>
    </message>
    <message>
        <source>None yet. Laptops then send by stick.</source>
        <translation>لا يوجد بعد. ترسل الحواسيب عندئذ بذاكرة ⁦USB⁩.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>It has the keys, forms and laptops. The submissions are copied where the server {server} is.</source>
        <translation>تحتوي على المفاتيح والاستمارات وقائمة الحواسيب المحمولة. أما الاستمارات المعبأة فتُنسخ حيث يوجد الخادم ⁨{server}⁩.</translation>
    </message>
    <message>
        <source>It is encrypted: the same passphrases open it. Keep it on another disk.</source>
        <translation>هي مشفّرة: تفتحها كلمات المرور نفسها. احتفظوا بها على قرص آخر.</translation>
    </message>
    <message>
        <source>To bring one back: “Bring back from a backup” on the first screen, on any computer.</source>
        <translation>لاسترجاع نسخة: «الاسترجاع من نسخة احتياطية» في الشاشة الأولى، على أي حاسوب.</translation>
    </message>
    <message>
        <source>Where to keep the backup</source>
        <translation>مكان حفظ النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>The backup of this desk is made, and it was read back</source>
        <translation>أُنشئت النسخة الاحتياطية لهذا المكتب، وقُرئت من جديد</translation>
    </message>
    <message numerus="yes">
        <source>The backup is made, and it was read back: %n versions</source>
        <translation>
            <numerusform>عُملت النسخة وقُرئت للتحقق: لا شيء</numerusform>
            <numerusform>عُملت النسخة وقُرئت للتحقق: صيغة واحدة</numerusform>
            <numerusform>عُملت النسخة وقُرئت للتحقق: صيغتان</numerusform>
            <numerusform>عُملت النسخة وقُرئت للتحقق: %n صيغ</numerusform>
            <numerusform>عُملت النسخة وقُرئت للتحقق: %n صيغة</numerusform>
            <numerusform>عُملت النسخة وقُرئت للتحقق: %n صيغة</numerusform>
        </translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>صندوق التسليم</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>اختيار مجلد…</translation>
    </message>
    <message>
        <source>On a stick…</source>
        <translation>على ذاكرة ⁦USB⁩…</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>تجربته</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Address across the network</source>
        <translation>العنوان على الشبكة</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>استعمال هذا العنوان</translation>
    </message>
    <message>
        <source>Which folder is the mailbox?</source>
        <translation>أيّ مجلد هو صندوق التسليم؟</translation>
    </message>
    <message>
        <source>Which stick?</source>
        <translation>أيّ ذاكرة ⁦USB⁩؟</translation>
    </message>
    <message>
        <source>What laptops are told</source>
        <translation>ما تُبلَّغ به الحواسيب</translation>
    </message>
    <message>
        <source>Days that they keep what is safe here</source>
        <translation>عدد الأيام التي تحتفظ فيها بما صار آمنًا هنا</translation>
    </message>
    <message>
        <source>Take nothing in before the words are compared</source>
        <translation>عدم إدخال شيء قبل مقارنة الكلمات</translation>
    </message>
    <message>
        <source>The next publication tells them.</source>
        <translation>يُبلَّغون بها مع النشر القادم.</translation>
    </message>
    <message>
        <source>Keep these rules</source>
        <translation>حفظ هذه القواعد</translation>
    </message>
    <message>
        <source>The rules are kept.</source>
        <translation>حُفظت القواعد.</translation>
    </message>
    <message>
        <source>Seldom needed</source>
        <translation>قليل الاستعمال</translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation>التحقق من كل شيء</translation>
    </message>
    <message>
        <source>Hand all over to another copy…</source>
        <translation>تسليم كل شيء إلى نسخة أخرى…</translation>
    </message>
    <message>
        <source>Erase this master for ever…</source>
        <translation>محو هذه البيانات إلى الأبد…</translation>
    </message>
    <message>
        <source>To go on, type its name: {name}</source>
        <translation>للمتابعة اكتبوا اسمه: ⁨{name}⁩</translation>
    </message>
    <message numerus="yes">
        <source>All is as it was saved: %n versions.</source>
        <translation>
            <numerusform>كل شيء كما حُفظ: لا صيغ.</numerusform>
            <numerusform>كل شيء كما حُفظ: صيغة واحدة.</numerusform>
            <numerusform>كل شيء كما حُفظ: صيغتان.</numerusform>
            <numerusform>كل شيء كما حُفظ: %n صيغ.</numerusform>
            <numerusform>كل شيء كما حُفظ: %n صيغة.</numerusform>
            <numerusform>كل شيء كما حُفظ: %n صيغة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where to write it</source>
        <translation>مكان كتابته</translation>
    </message>
    <message>
        <source>Take it to the other copy and take it in there: {file}</source>
        <translation>خذوه إلى النسخة الأخرى وأدخلوه هناك: ⁨{file}⁩</translation>
    </message>
    <message>
        <source>Erase for ever</source>
        <translation>محو إلى الأبد</translation>
    </message>
</context>
<context>
    <name>ChannelPage</name>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>In which language</source>
        <translation>بأي لغة</translation>
    </message>
    <message>
        <source>Which activities</source>
        <translation>أيّ الأنشطة</translation>
    </message>
    <message>
        <source>All that are coming</source>
        <translation>كل الأنشطة القادمة</translation>
    </message>
    <message>
        <source>Only what was checked of late</source>
        <translation>فقط ما جرى التحقق منه مؤخراً</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>انسخ النص</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>انسخ الصورة</translation>
    </message>
    <message>
        <source>Save the calendar…</source>
        <translation>احفظ التقويم…</translation>
    </message>
    <message>
        <source>The post</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Activities come from their form. Read it under Forms, and enter what is coming.</source>
        <translation>تأتي الأنشطة من استمارتها. اقرأها في «الاستمارات» وأدخل ما هو قادم.</translation>
    </message>
    <message numerus="yes">
        <source>%n activities in the coming weeks</source>
        <translation>
            <numerusform>لا أنشطة في الأسابيع القادمة</numerusform>
            <numerusform>نشاط واحد في الأسابيع القادمة</numerusform>
            <numerusform>نشاطان في الأسابيع القادمة</numerusform>
            <numerusform>%n أنشطة في الأسابيع القادمة</numerusform>
            <numerusform>%n نشاطاً في الأسابيع القادمة</numerusform>
            <numerusform>%n نشاط في الأسابيع القادمة</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبداً</translation>
    </message>
    <message>
        <source>Checked today</source>
        <translation>تحققتُ اليوم</translation>
    </message>
    <message>
        <source>Open its sheet</source>
        <translation>افتح صفحته</translation>
    </message>
    <message>
        <source>✓ The text is on the clipboard: paste it into the channel.</source>
        <translation>✓ النص منسوخ: الصقه في القناة.</translation>
    </message>
    <message>
        <source>✓ The picture is on the clipboard: paste it into the channel.</source>
        <translation>✓ الصورة منسوخة: الصقها في القناة.</translation>
    </message>
    <message>
        <source>Where to save it</source>
        <translation>أين يُحفظ</translation>
    </message>
    <message>
        <source>activities.ics</source>
        <translation>activities.ics</translation>
    </message>
    <message>
        <source>✓ Saved: {file}</source>
        <translation>✓ حُفظ: ⁨{file}⁩</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>Which answers are right?</source>
        <translation>أيّ الأجوبة صحيحة؟</translation>
    </message>
    <message numerus="yes">
        <source>%n other answers are the same in all.</source>
        <translation>
            <numerusform>لا أجوبة أخرى.</numerusform>
            <numerusform>جواب آخر واحد متطابق في الكل.</numerusform>
            <numerusform>جوابان آخران متطابقان في الكل.</numerusform>
            <numerusform>%n أجوبة أخرى متطابقة في الكل.</numerusform>
            <numerusform>%n جوابًا آخر متطابقًا في الكل.</numerusform>
            <numerusform>%n جواب آخر متطابق في الكل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep what is chosen</source>
        <translation>حفظ المختار</translation>
    </message>
    <message>
        <source>The others stay in the history.</source>
        <translation>تبقى الأخرى في السجل.</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>الصيغة ⁨{number}⁩</translation>
    </message>
    <message>
        <source>All of {name}</source>
        <translation>كل ⁨{name}⁩</translation>
    </message>
</context>
<context>
    <name>ColumnCard</name>
    <message>
        <source>Filled in {filled} of {rows} rows.</source>
        <translation>الأسطر المملوءة: ⁨{filled}⁩ من ⁨{rows}⁩.</translation>
    </message>
    <message>
        <source>None: leave it out</source>
        <translation>لا سؤال: تركه</translation>
    </message>
    <message>
        <source>Which question does it answer?</source>
        <translation>عن أيّ سؤال يجيب؟</translation>
    </message>
    <message>
        <source>Yes, that one</source>
        <translation>نعم، هذا هو</translation>
    </message>
    <message>
        <source>Leave the column out</source>
        <translation>ترك العمود</translation>
    </message>
    <message>
        <source>“{column}” answers the same.</source>
        <translation>العمود «⁨{column}⁩» يجيب عن السؤال نفسه.</translation>
    </message>
    <message>
        <source>It looks like this question. Only a person can say whether it is.</source>
        <translation>يشبه هذا السؤال. لا يستطيع إلا شخص أن يقول هل هو.</translation>
    </message>
    <message>
        <source>You left it out.</source>
        <translation>أنتم تركتموه.</translation>
    </message>
    <message>
        <source>What do these words stand for?</source>
        <translation>ماذا تعني هذه الكلمات؟</translation>
    </message>
    <message numerus="yes">
        <source>“{word}”, %n times</source>
        <translation>
            <numerusform>ولا مرة: «⁨{word}⁩»</numerusform>
            <numerusform>مرة واحدة: «⁨{word}⁩»</numerusform>
            <numerusform>مرتان: «⁨{word}⁩»</numerusform>
            <numerusform>%n مرات: «⁨{word}⁩»</numerusform>
            <numerusform>%n مرة: «⁨{word}⁩»</numerusform>
            <numerusform>%n مرة: «⁨{word}⁩»</numerusform>
        </translation>
    </message>
    <message>
        <source>As is likely</source>
        <translation>حسب الأرجح</translation>
    </message>
    <message>
        <source>I do not know: such rows are set aside</source>
        <translation>لا أعرف: تُوضع هذه الأسطر جانبًا</translation>
    </message>
    <message>
        <source>It was chosen</source>
        <translation>تم اختياره</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>من دون جواب</translation>
    </message>
    <message>
        <source>What does an empty cell mean?</source>
        <translation>ماذا تعني الخانة الفارغة؟</translation>
    </message>
</context>
<context>
    <name>ColumnsPanel</name>
    <message>
        <source>Which form do the rows answer?</source>
        <translation>عن أيّ استمارة تجيب الأسطر؟</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>العمود</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>يجيب عن</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>أعمدة الملف</translation>
    </message>
    <message>
        <source>No column looks like a question of this form. Is it another survey&apos;s?</source>
        <translation>لا عمود يشبه سؤالًا في هذه الاستمارة. هل هو لاستبيان آخر؟</translation>
    </message>
    <message numerus="yes">
        <source>%n columns wait for your word.</source>
        <translation>
            <numerusform>لا أعمدة تنتظر قراركم.</numerusform>
            <numerusform>عمود واحد ينتظر قراركم.</numerusform>
            <numerusform>عمودان ينتظران قراركم.</numerusform>
            <numerusform>%n أعمدة تنتظر قراركم.</numerusform>
            <numerusform>%n عمودًا ينتظر قراركم.</numerusform>
            <numerusform>%n عمود ينتظر قراركم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns answer a question; the others stay out.</source>
        <translation>
            <numerusform>لا عمود يجيب عن سؤال؛ كلها تُترك.</numerusform>
            <numerusform>عمود واحد يجيب عن سؤال؛ ويُترك الباقي.</numerusform>
            <numerusform>عمودان يجيبان عن أسئلة؛ ويُترك الباقي.</numerusform>
            <numerusform>%n أعمدة تجيب عن أسئلة؛ ويُترك الباقي.</numerusform>
            <numerusform>%n عمودًا يجيب عن أسئلة؛ ويُترك الباقي.</numerusform>
            <numerusform>%n عمود يجيب عن أسئلة؛ ويُترك الباقي.</numerusform>
        </translation>
    </message>
    <message>
        <source>Is it that one?</source>
        <translation>هل هو هذا؟</translation>
    </message>
    <message>
        <source>Twice</source>
        <translation>مكرر</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>متروك</translation>
    </message>
    <message numerus="yes">
        <source>%n to clear up</source>
        <translation>
            <numerusform>توضيح: %n</numerusform>
            <numerusform>توضيح: %n</numerusform>
            <numerusform>توضيح: %n</numerusform>
            <numerusform>توضيح: %n</numerusform>
            <numerusform>توضيح: %n</numerusform>
            <numerusform>توضيح: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>مناسب</translation>
    </message>
</context>
<context>
    <name>CoveragePage</name>
    <message>
        <source>Coverage</source>
        <translation>التغطية</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>جارٍ العدّ…</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>آخر مرة</translation>
    </message>
    <message>
        <source>Gatherings</source>
        <translation>الطاولات</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>الاختبارات</translation>
    </message>
    <message>
        <source>Posters</source>
        <translation>الملصقات</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>الأنشطة</translation>
    </message>
    <message>
        <source>Ages</source>
        <translation>الأعمار</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>العمر</translation>
    </message>
    <message>
        <source>Of all tests</source>
        <translation>من الاختبارات</translation>
    </message>
    <message>
        <source>In the register</source>
        <translation>في سجل السكان</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>الاقتراح</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Why there</source>
        <translation>لماذا هناك</translation>
    </message>
    <message numerus="yes">
        <source>%n places never visited</source>
        <translation>
            <numerusform>لا مكان لم تتم زيارته قط</numerusform>
            <numerusform>مكان واحد لم تتم زيارته قط</numerusform>
            <numerusform>مكانان لم تتم زيارتهما قط</numerusform>
            <numerusform>%n أماكن لم تتم زيارتها قط</numerusform>
            <numerusform>%n مكانًا لم تتم زيارته قط</numerusform>
            <numerusform>%n مكان لم تتم زيارته قط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places without a gathering in twelve months</source>
        <translation>
            <numerusform>لا مكان بلا طاولة خلال اثني عشر شهرًا</numerusform>
            <numerusform>مكان واحد بلا طاولة خلال اثني عشر شهرًا</numerusform>
            <numerusform>مكانان بلا طاولة خلال اثني عشر شهرًا</numerusform>
            <numerusform>%n أماكن بلا طاولة خلال اثني عشر شهرًا</numerusform>
            <numerusform>%n مكانًا بلا طاولة خلال اثني عشر شهرًا</numerusform>
            <numerusform>%n مكان بلا طاولة خلال اثني عشر شهرًا</numerusform>
        </translation>
    </message>
    <message>
        <source>Proposal, {first} to {last}</source>
        <translation>الاقتراح، من ⁨{first}⁩ إلى ⁨{last}⁩</translation>
    </message>
    <message>
        <source>Villages</source>
        <translation>القرى</translation>
    </message>
    <message>
        <source>Activities, by what for and for whom</source>
        <translation>الأنشطة حسب الغاية ومن تخاطب</translation>
    </message>
    <message>
        <source>First where nobody has been, then where it is longest ago, then where more people live.</source>
        <translation>أولًا حيث لم يذهب أحد، ثم حيث مضى أطول وقت، ثم حيث يعيش عدد أكبر من الناس.</translation>
    </message>
    <message>
        <source>These counts are exact and stay on this screen. What leaves the office goes through Export.</source>
        <translation>هذه الأعداد دقيقة وتبقى على هذه الشاشة. ما يغادر المكتب يمرّ عبر التصدير.</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>الغاية</translation>
    </message>
    <message numerus="yes">
        <source>%n fields without any activity in twelve months</source>
        <translation>
            <numerusform>لا خانات بلا نشاط في اثني عشر شهراً</numerusform>
            <numerusform>خانة واحدة بلا نشاط في اثني عشر شهراً</numerusform>
            <numerusform>خانتان بلا نشاط في اثني عشر شهراً</numerusform>
            <numerusform>%n خانات بلا نشاط في اثني عشر شهراً</numerusform>
            <numerusform>%n خانة بلا نشاط في اثني عشر شهراً</numerusform>
            <numerusform>%n خانة بلا نشاط في اثني عشر شهراً</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activities do not say what for or for whom</source>
        <translation>
            <numerusform>لا أنشطة بلا غاية أو جمهور</numerusform>
            <numerusform>نشاط واحد لا يذكر الغاية أو الجمهور</numerusform>
            <numerusform>نشاطان لا يذكران الغاية أو الجمهور</numerusform>
            <numerusform>%n أنشطة لا تذكر الغاية أو الجمهور</numerusform>
            <numerusform>%n نشاطاً لا يذكر الغاية أو الجمهور</numerusform>
            <numerusform>%n نشاط لا يذكر الغاية أو الجمهور</numerusform>
        </translation>
    </message>
    <message>
        <source>not on the list</source>
        <translation>ليس في القائمة</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>Too few</source>
        <translation>قليل جدًا</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>جيد</translation>
    </message>
    <message>
        <source>Register unknown</source>
        <translation>بيانات السجل غير معروفة</translation>
    </message>
    <message>
        <source>Planned on {day}</source>
        <translation>مقرر في ⁨{day}⁩</translation>
    </message>
    <message>
        <source>Nobody has been there yet</source>
        <translation>لم يذهب إليه أحد بعد</translation>
    </message>
    <message>
        <source>Last visited on {day}</source>
        <translation>آخر زيارة في ⁨{day}⁩</translation>
    </message>
    <message numerus="yes">
        <source>%n people in the register</source>
        <translation>
            <numerusform>لا أحد في سجل السكان</numerusform>
            <numerusform>شخص واحد في سجل السكان</numerusform>
            <numerusform>شخصان في سجل السكان</numerusform>
            <numerusform>%n أشخاص في سجل السكان</numerusform>
            <numerusform>%n شخصًا في سجل السكان</numerusform>
            <numerusform>%n شخص في سجل السكان</numerusform>
        </translation>
    </message>
    <message>
        <source>Town</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Map of the villages</source>
        <translation>خريطة القرى</translation>
    </message>
    <message>
        <source>In each circle, gatherings in twelve months. ▲ posters, ◆ activities.</source>
        <translation>في كل دائرة عدد الطاولات خلال اثني عشر شهرًا. ▲ الملصقات، ◆ الأنشطة.</translation>
    </message>
    <message>
        <source>A scheme: distances say nothing; a dotted edge means that the direction is not known.</source>
        <translation>هذا رسم تخطيطي: المسافات لا تعني شيئًا، والحافة المنقطة تعني أن الاتجاه غير معروف.</translation>
    </message>
    <message>
        <source>From the middle to the edge, {km} km.</source>
        <translation>من الوسط إلى الحافة ⁨{km}⁩ كم.</translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>The program made a mistake.</source>
        <translation>حدث خطأ في البرنامج.</translation>
    </message>
    <message>
        <source>All that was saved stays saved. You can go on; if it happens again, close the program and open it.</source>
        <translation>كل ما حُفظ يبقى محفوظًا. يمكنكم المتابعة؛ وإذا تكرر ذلك فأغلقوا البرنامج وافتحوه من جديد.</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>dddd d MMMM</source>
        <comment>thursday 14 may, as this language writes it</comment>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>14 may, as this language writes it</comment>
        <translation>d MMM</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message numerus="yes">
        <source>%n answers differ. Look at the paper.</source>
        <translation>
            <numerusform>لا أجوبة مختلفة.</numerusform>
            <numerusform>جواب واحد مختلف. انظروا إلى الورق.</numerusform>
            <numerusform>جوابان مختلفان. انظروا إلى الورق.</numerusform>
            <numerusform>%n أجوبة مختلفة. انظروا إلى الورق.</numerusform>
            <numerusform>%n جوابًا مختلفًا. انظروا إلى الورق.</numerusform>
            <numerusform>%n جواب مختلف. انظروا إلى الورق.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is how it stands on the paper</source>
        <translation>هكذا هو على الورق</translation>
    </message>
    <message>
        <source>It is another sheet: keep it as well</source>
        <translation>هي ورقة أخرى: الاحتفاظ بها أيضًا</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>First time</source>
        <translation>المرة الأولى</translation>
    </message>
    <message>
        <source>Second time</source>
        <translation>المرة الثانية</translation>
    </message>
</context>
<context>
    <name>DirectoryPage</name>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>أيّها</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>No directory yet</source>
        <translation>لا دليل بعد</translation>
    </message>
    <message>
        <source>It is filled with the form about what is on offer. Read that form under Forms.</source>
        <translation>يُملأ باستمارة ما هو متاح. اقرأ تلك الاستمارة في «الاستمارات».</translation>
    </message>
    <message>
        <source>On offer ({number})</source>
        <translation>متاح (⁨{number}⁩)</translation>
    </message>
    <message>
        <source>Wants checking ({number})</source>
        <translation>يحتاج إلى تحقق (⁨{number}⁩)</translation>
    </message>
    <message>
        <source>No longer on offer ({number})</source>
        <translation>لم يعد متاحاً (⁨{number}⁩)</translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>لا شيء معروض</numerusform>
            <numerusform>معروض واحد</numerusform>
            <numerusform>معروضان</numerusform>
            <numerusform>%n معروضة</numerusform>
            <numerusform>%n معروضاً</numerusform>
            <numerusform>%n معروض</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is like that.</source>
        <translation>لا شيء كذلك.</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>منتهٍ</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبداً</translation>
    </message>
    <message>
        <source>Checked today</source>
        <translation>تحققتُ اليوم</translation>
    </message>
    <message>
        <source>Open its sheet</source>
        <translation>افتح صفحته</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>Back to the table</source>
        <translation>العودة إلى الطاولة</translation>
    </message>
</context>
<context>
    <name>Due</name>
    <message>
        <source>{who} no longer takes part: wants somebody else</source>
        <translation>لم يعد ⁨{who}⁩ يشارك: يحتاج إلى شخص آخر</translation>
    </message>
    <message>
        <source>nobody sees to it yet</source>
        <translation>لا أحد يهتم به بعد</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>غدًا</translation>
    </message>
</context>
<context>
    <name>DueTable</name>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
</context>
<context>
    <name>DueWords</name>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>دون تأخير</numerusform>
            <numerusform>متأخر يومًا</numerusform>
            <numerusform>متأخر يومين</numerusform>
            <numerusform>متأخر %n أيام</numerusform>
            <numerusform>متأخر %n يومًا</numerusform>
            <numerusform>متأخر %n يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EnrolPage</name>
    <message>
        <source>Enrolment</source>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>The six words that are read to you</source>
        <translation>الكلمات الست التي تُقرأ عليكم</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>جارٍ العمل</translation>
    </message>
    <message>
        <source>First, social services enrol this laptop</source>
        <translation>أولًا، تسجّل الخدمات الاجتماعية هذا الحاسوب</translation>
    </message>
    <message>
        <source>Save the request on a stick and take it to them. They put a kit on the stick: open it here.</source>
        <translation>احفظوا الطلب على ذاكرة ⁦USB⁩ وخذوه إليهم. سيضعون حزمة على الذاكرة: افتحوها هنا.</translation>
    </message>
    <message>
        <source>Save the request…</source>
        <translation>حفظ الطلب…</translation>
    </message>
    <message>
        <source>Open the kit…</source>
        <translation>فتح الحزمة…</translation>
    </message>
    <message>
        <source>Are they really {office}?</source>
        <translation>هل هم حقًا ⁨{office}⁩؟</translation>
    </message>
    <message>
        <source>Ring them and read these words to each other. Type the six that they read to you.</source>
        <translation>اتصلوا بهم وليقرأ كل منكم هذه الكلمات للآخر. اكتبوا الست التي تُقرأ عليكم.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Where to does this laptop send?</source>
        <translation>إلى أين يرسل هذا الحاسوب؟</translation>
    </message>
    <message>
        <source>Choose the shared folder, or the stick, that social services told you.</source>
        <translation>اختاروا المجلد المشترك، أو ذاكرة ⁦USB⁩، كما قالت لكم الخدمات الاجتماعية.</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>اختيار المجلد…</translation>
    </message>
    <message>
        <source>Where to save the request</source>
        <translation>مكان حفظ الطلب</translation>
    </message>
    <message>
        <source>Saved: {file}. Take it to social services; this screen waits for the kit.</source>
        <translation>حُفظ: ⁨{file}⁩. خذوه إلى الخدمات الاجتماعية؛ هذه الشاشة تنتظر الحزمة.</translation>
    </message>
    <message>
        <source>The kit of social services</source>
        <translation>حزمة الخدمات الاجتماعية</translation>
    </message>
    <message>
        <source>Kits (*.kit);;All files (*)</source>
        <translation>الحزم (*.kit);;كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>Export</source>
        <translation>التصدير</translation>
    </message>
    <message>
        <source>Save the Excel workbook…</source>
        <translation>حفظ مصنف ⁦Excel⁩…</translation>
    </message>
    <message>
        <source>Save the Excel workbooks…</source>
        <translation>حفظ مصنفات ⁦Excel⁩…</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>جارٍ العدّ…</translation>
    </message>
    <message>
        <source>As it will be written. People are counted in steps of {base}, and the sums add up.</source>
        <translation>كما سيُكتب. يُعدّ الأشخاص بمضاعفات ⁨{base}⁩، والمجاميع صحيحة.</translation>
    </message>
    <message>
        <source>As it will be written. An interval like 0–9 stands for a number between these two.</source>
        <translation>كما سيُكتب. المجال مثل ⁦0–9⁩ يعني عددًا بين هذين العددين.</translation>
    </message>
    <message>
        <source>Each workbook says the same of the same people. This is the one of all together.</source>
        <translation>كل مصنف يقول الشيء نفسه عن الأشخاص أنفسهم. هذا هو مصنف الكل معًا.</translation>
    </message>
    <message>
        <source>The period is not over: it is counted up to {day}.</source>
        <translation>لم تنته الفترة: يُعدّ حتى يوم ⁨{day}⁩.</translation>
    </message>
    <message>
        <source>Published before as No. {number}: it says the same again. What came since counts later.</source>
        <translation>نُشر من قبل برقم ⁨{number}⁩: يقول الشيء نفسه. وما وصل بعده يُحتسب لاحقًا.</translation>
    </message>
    <message>
        <source>The sum of what was published: Nos. {numbers}.</source>
        <translation>مجموع ما نُشر: الأرقام ⁨{numbers}⁩.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>الكل معًا</translation>
    </message>
    <message>
        <source>Nobody can be found in it</source>
        <translation>لا يمكن التعرف على أحد فيه</translation>
    </message>
    <message numerus="yes">
        <source>%n cells count so few people that they would give somebody away.</source>
        <translation>
            <numerusform>لا خانة تكشف أحدًا.</numerusform>
            <numerusform>خانة واحدة تعدّ أشخاصًا قليلين إلى حد يكشف أحدهم.</numerusform>
            <numerusform>خانتان تعدّان أشخاصًا قليلين إلى حد يكشف أحدهم.</numerusform>
            <numerusform>%n خانات تعدّ أشخاصًا قليلين إلى حد يكشف أحدهم.</numerusform>
            <numerusform>%n خانة تعدّ أشخاصًا قليلين إلى حد يكشف أحدهم.</numerusform>
            <numerusform>%n خانة تعدّ أشخاصًا قليلين إلى حد يكشف أحدهم.</numerusform>
        </translation>
    </message>
    <message>
        <source>So all {cells} cells go in steps of {base}, at most {furthest} off. An exact number next to a rounded one would say what was taken away.</source>
        <translation>لذلك تسير كل الخانات (⁨{cells}⁩) بمضاعفات ⁨{base}⁩، بفارق ⁨{furthest}⁩ على الأكثر. فالعدد الدقيق بجانب عدد مقرَّب يكشف ما أُخفي.</translation>
    </message>
    <message>
        <source>They and those that would give them away by subtraction are shown as intervals.</source>
        <translation>تُعرض هي وما قد يكشفها بالطرح في شكل مجالات.</translation>
    </message>
    <message>
        <source>The finished file is read and proven before it gets its name.</source>
        <translation>يُقرأ الملف الجاهز ويُتحقق منه قبل أن يأخذ اسمه.</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>ما يحتويه</translation>
    </message>
    <message numerus="yes">
        <source>%n gatherings</source>
        <translation>
            <numerusform>لا طاولات</numerusform>
            <numerusform>طاولة واحدة</numerusform>
            <numerusform>طاولتان</numerusform>
            <numerusform>%n طاولات</numerusform>
            <numerusform>%n طاولة</numerusform>
            <numerusform>%n طاولة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicators</source>
        <translation>
            <numerusform>لا مؤشرات</numerusform>
            <numerusform>مؤشر واحد</numerusform>
            <numerusform>مؤشران</numerusform>
            <numerusform>%n مؤشرات</numerusform>
            <numerusform>%n مؤشرًا</numerusform>
            <numerusform>%n مؤشر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tables with their charts</source>
        <translation>
            <numerusform>لا جداول</numerusform>
            <numerusform>جدول واحد مع رسمه البياني</numerusform>
            <numerusform>جدولان مع رسميهما البيانيين</numerusform>
            <numerusform>%n جداول مع رسومها البيانية</numerusform>
            <numerusform>%n جدولًا مع رسومها البيانية</numerusform>
            <numerusform>%n جدول مع رسومها البيانية</numerusform>
        </translation>
    </message>
    <message>
        <source>Published before</source>
        <translation>نُشر من قبل</translation>
    </message>
    <message>
        <source>No. {number}: {period}</source>
        <translation>رقم ⁨{number}⁩: ⁨{period}⁩</translation>
    </message>
    <message numerus="yes">
        <source>and %n before these</source>
        <translation>
            <numerusform>ولا شيء قبلها</numerusform>
            <numerusform>وواحد قبلها</numerusform>
            <numerusform>واثنان قبلها</numerusform>
            <numerusform>و%n قبلها</numerusform>
            <numerusform>و%n قبلها</numerusform>
            <numerusform>و%n قبلها</numerusform>
        </translation>
    </message>
    <message>
        <source>summary-{period}.xlsx</source>
        <translation>⁦summary-⁨{period}⁩.xlsx⁩</translation>
    </message>
    <message>
        <source>Where to save it</source>
        <translation>مكان الحفظ</translation>
    </message>
    <message>
        <source>summaries</source>
        <translation>ملخصات</translation>
    </message>
    <message>
        <source>In which folder?</source>
        <translation>في أي مجلد؟</translation>
    </message>
    <message numerus="yes">
        <source>%n workbooks are saved and proven, side by side with those of all levels: {folder}</source>
        <translation>
            <numerusform>لم يُحفظ أي مصنف: ⁨{folder}⁩</numerusform>
            <numerusform>حُفظ مصنف واحد وتم التحقق منه مع مصنفات كل المستويات: ⁨{folder}⁩</numerusform>
            <numerusform>حُفظ مصنفان وتم التحقق منهما مع مصنفات كل المستويات: ⁨{folder}⁩</numerusform>
            <numerusform>حُفظت %n مصنفات وتم التحقق منها مع مصنفات كل المستويات: ⁨{folder}⁩</numerusform>
            <numerusform>حُفظ %n مصنفًا وتم التحقق منها مع مصنفات كل المستويات: ⁨{folder}⁩</numerusform>
            <numerusform>حُفظ %n مصنف وتم التحقق منها مع مصنفات كل المستويات: ⁨{folder}⁩</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved and proven: {file}</source>
        <translation>حُفظ وتم التحقق منه: ⁨{file}⁩</translation>
    </message>
</context>
<context>
    <name>FilePanel</name>
    <message>
        <source>What Google Forms, KoboToolbox, ODK or LimeSurvey exported, or a table kept by hand (Excel or CSV). You see what would come in before anything is changed.</source>
        <translation>ما صدّره ⁦Google Forms⁩ أو ⁦KoboToolbox⁩ أو ⁦ODK⁩ أو ⁦LimeSurvey⁩، أو جدول يُملأ باليد (⁦Excel⁩ أو ⁦CSV⁩). ترون ما سيدخل قبل أن يتغير شيء.</translation>
    </message>
    <message>
        <source>Names, telephones, e-mail addresses and the like stay out. Importing the same file again adds nothing.</source>
        <translation>لا تُدخَل الأسماء والهواتف والبريد الإلكتروني وما شابهها. واستيراد الملف نفسه مرة أخرى لا يضيف شيئًا.</translation>
    </message>
    <message>
        <source>Half done: {file}</source>
        <translation>لم يكتمل: ⁨{file}⁩</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>How is it to be read?</source>
        <translation>كيف يُقرأ؟</translation>
    </message>
    <message>
        <source>As it is found out</source>
        <translation>تلقائيًا</translation>
    </message>
    <message>
        <source>Tabulator</source>
        <translation>علامة الجدولة</translation>
    </message>
    <message>
        <source>Which sheet of the workbook?</source>
        <translation>أيّ ورقة من المصنف؟</translation>
    </message>
    <message>
        <source>In which row are the headers?</source>
        <translation>في أيّ سطر العناوين؟</translation>
    </message>
    <message>
        <source>Encoding of the letters</source>
        <translation>ترميز الحروف</translation>
    </message>
    <message>
        <source>What separates the columns?</source>
        <translation>ما الذي يفصل بين الأعمدة؟</translation>
    </message>
    <message>
        <source>Read it like this</source>
        <translation>قراءته هكذا</translation>
    </message>
</context>
<context>
    <name>FormPage</name>
    <message>
        <source>This question needs an answer.</source>
        <translation>هذا السؤال يحتاج إلى جواب.</translation>
    </message>
    <message>
        <source>This is still in the text: {words}. Take it out, or save once more to keep it as it stands.</source>
        <translation>ما زال هذا في النص: ⁨{words}⁩. أزيلوه، أو احفظوا مرة أخرى لإبقائه كما هو.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Leave for later</source>
        <translation>ترك إلى وقت لاحق</translation>
    </message>
</context>
<context>
    <name>FormsPage</name>
    <message>
        <source>Form</source>
        <translation>الاستمارة</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>النسخة</translation>
    </message>
    <message>
        <source>Forms and places</source>
        <translation>الاستمارات والأماكن</translation>
    </message>
    <message>
        <source>Publish to the laptops</source>
        <translation>نشرها للحواسيب</translation>
    </message>
    <message>
        <source>Read a form (Excel)…</source>
        <translation>قراءة استمارة (⁦Excel⁩)…</translation>
    </message>
    <message>
        <source>Read places (CSV)…</source>
        <translation>قراءة أماكن (⁦CSV⁩)…</translation>
    </message>
    <message>
        <source>Sheets for participants (PDF)…</source>
        <translation>أوراق للمشاركين (⁦PDF⁩)…</translation>
    </message>
    <message numerus="yes">
        <source>%n places on the list.</source>
        <translation>
            <numerusform>لا أماكن في القائمة.</numerusform>
            <numerusform>مكان واحد في القائمة.</numerusform>
            <numerusform>مكانان في القائمة.</numerusform>
            <numerusform>%n أماكن في القائمة.</numerusform>
            <numerusform>%n مكانًا في القائمة.</numerusform>
            <numerusform>%n مكان في القائمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>No places yet.</source>
        <translation>لا أماكن بعد.</translation>
    </message>
    <message>
        <source>Nothing has been published yet.</source>
        <translation>لم يُنشر شيء بعد.</translation>
    </message>
    <message>
        <source>Published last on {day} (no. {number}).</source>
        <translation>آخر نشر يوم ⁨{day}⁩ (رقم ⁨{number}⁩).</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>النسخة ⁨{version}⁩</translation>
    </message>
    <message>
        <source>See it as a volunteer does</source>
        <translation>عرضها كما يراها المتطوع</translation>
    </message>
    <message>
        <source>Which form?</source>
        <translation>أيّ استمارة؟</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx *.xls);;All files (*)</source>
        <translation>مصنفات ⁦Excel⁩ (*.xlsx *.xls);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Nothing to object to.</source>
        <translation>لا ملاحظات.</translation>
    </message>
    <message>
        <source>Put it on the list</source>
        <translation>إضافتها إلى القائمة</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>ولا شيء غيرها.</numerusform>
            <numerusform>وواحدة أخرى.</numerusform>
            <numerusform>واثنتان أخريان.</numerusform>
            <numerusform>و%n أخرى.</numerusform>
            <numerusform>و%n أخرى.</numerusform>
            <numerusform>و%n أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>ما يمنع ذلك</translation>
    </message>
    <message>
        <source>Which list of places?</source>
        <translation>أيّ قائمة أماكن؟</translation>
    </message>
    <message>
        <source>Lists (*.csv);;All files (*)</source>
        <translation>القوائم (*.csv);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Where to put the sheets?</source>
        <translation>أين توضع الأوراق؟</translation>
    </message>
    <message>
        <source>The sheets for participants are saved</source>
        <translation>حُفظت أوراق المشاركين</translation>
    </message>
    <message>
        <source>Print them, and hand one to whoever takes the test.</source>
        <translation>اطبعوها وأعطوا ورقة لكل من يجري الاختبار.</translation>
    </message>
    <message>
        <source>Do not hand them out yet. The plan does not say:</source>
        <translation>لا توزّعوها بعد. الخطة لا تقول:</translation>
    </message>
    <message>
        <source>Where to write the kit</source>
        <translation>مكان كتابة الحزمة</translation>
    </message>
    <message numerus="yes">
        <source>Published for %n laptops</source>
        <translation>
            <numerusform>لم يُنشر لأي حاسوب</numerusform>
            <numerusform>نُشر لحاسوب واحد</numerusform>
            <numerusform>نُشر لحاسوبين</numerusform>
            <numerusform>نُشر لـ %n حواسيب</numerusform>
            <numerusform>نُشر لـ %n حاسوبًا</numerusform>
            <numerusform>نُشر لـ %n حاسوب</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GatheringsPanel</name>
    <message>
        <source>Every row belongs to a gathering: a place and a day.</source>
        <translation>كل سطر تابع لطاولة: مكان ويوم.</translation>
    </message>
    <message>
        <source>None: by what the row says</source>
        <translation>لا عمود: حسب ما يقوله السطر</translation>
    </message>
    <message>
        <source>In which place? A column, a place, or type one</source>
        <translation>في أيّ مكان؟ عمود، أو مكان، أو اكتبوا مكانًا</translation>
    </message>
    <message>
        <source>On which day? A column, or type a day (14/5/2026)</source>
        <translation>في أيّ يوم؟ عمود، أو اكتبوا يومًا (⁦14/5/2026⁩)</translation>
    </message>
    <message>
        <source>How many gatherings do the rows make?</source>
        <translation>كم طاولة تكوّن الأسطر؟</translation>
    </message>
    <message>
        <source>Which column holds a number of each row&apos;s own?</source>
        <translation>أيّ عمود فيه رقم خاص بكل سطر؟</translation>
    </message>
    <message>
        <source>One for each place and day</source>
        <translation>واحدة لكل مكان ويوم</translation>
    </message>
    <message>
        <source>One for each place and month (posters)</source>
        <translation>واحدة لكل مكان وشهر (ملصقات)</translation>
    </message>
    <message>
        <source>Column “{column}”</source>
        <translation>العمود «⁨{column}⁩»</translation>
    </message>
    <message>
        <source>How dates and numbers are written</source>
        <translation>كيف تُكتب التواريخ والأعداد</translation>
    </message>
    <message>
        <source>As it is found out</source>
        <translation>تلقائيًا</translation>
    </message>
    <message>
        <source>3 April: the day first</source>
        <translation>3 أبريل: اليوم أولًا</translation>
    </message>
    <message>
        <source>4 March: the month first</source>
        <translation>4 مارس: الشهر أولًا</translation>
    </message>
    <message>
        <source>What does 03/04 mean?</source>
        <translation>ماذا يعني ⁦03/04⁩؟</translation>
    </message>
    <message>
        <source>How are decimals written?</source>
        <translation>كيف تُكتب الفاصلة العشرية؟</translation>
    </message>
    <message>
        <source>Name of the survey, if two number their rows alike</source>
        <translation>اسم الاستبيان، إذا تشابه ترقيم استبيانين</translation>
    </message>
</context>
<context>
    <name>GridModel</name>
    <message>
        <source>not answered</source>
        <translation>من دون جواب</translation>
    </message>
    <message>
        <source>Sheet {sheet}, {question}</source>
        <translation>الورقة ⁨{sheet}⁩، ⁨{question}⁩</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>رقم</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Put the guide away</source>
        <translation>إخفاء الدليل</translation>
    </message>
    <message>
        <source>Compare with the made-up paper sheets</source>
        <translation>قارن بالأوراق المختلقة</translation>
    </message>
    <message>
        <source>Your first afternoon: step {step} of {steps}</source>
        <translation>أمسيتك الأولى: الخطوة ⁨{step}⁩ من ⁨{steps}⁩</translation>
    </message>
    <message>
        <source>Your first afternoon is done</source>
        <translation>انتهت أمسيتك الأولى</translation>
    </message>
    <message>
        <source>To close, press F9 and shut the lid. Nothing is lost: it opens again with the passphrase.</source>
        <translation>للإغلاق اضغط ⁦F9⁩ وأطبق الغطاء. لا يضيع شيء: يُفتح من جديد بكلمة المرور.</translation>
    </message>
    <message>
        <source>Set up the table: choose a place below and press Enter.</source>
        <translation>انصب الطاولة: اختر مكانًا في الأسفل واضغط ⁦Enter⁩.</translation>
    </message>
    <message>
        <source>Somebody stops by: press the space bar, once for each person.</source>
        <translation>توقّف أحد: اضغط مفتاح المسافة، مرة لكل شخص.</translation>
    </message>
    <message>
        <source>Do a test: press N. Choose “I ask”, press a digit for each answer, and Enter to go on.</source>
        <translation>أجرِ اختبارًا: اضغط ⁦N⁩. اختر «أنا أسأل»، ثم رقمًا لكل جواب، و⁦Enter⁩ للمتابعة.</translation>
    </message>
    <message>
        <source>Write a note: press B. Write of a bench or a ramp, and of nobody.</source>
        <translation>اكتب ملاحظة: اضغط ⁦B⁩. اكتب عن مقعد أو منحدر، لا عن أحد.</translation>
    </message>
    <message>
        <source>Somebody wants a call: press C. Invent the name and the number.</source>
        <translation>أحدهم يريد مكالمة: اضغط ⁦C⁩. اخترع الاسم والرقم.</translation>
    </message>
    <message>
        <source>Send: press “Send” on the left, and then “Send now”.</source>
        <translation>أرسل: اضغط «الإرسال» في الجانب، ثم «إرسال الآن».</translation>
    </message>
</context>
<context>
    <name>Halves</name>
    <message>
        <source>Half done: {form}</source>
        <translation>غير مكتمل: ⁨{form}⁩</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Go on with {form}</source>
        <translation>متابعة ⁨{form}⁩</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>تركه</translation>
    </message>
    <message>
        <source>Yes, discard it</source>
        <translation>نعم، اتركه</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Language: {name}</source>
        <translation>اللغة: ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>The passphrase</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>All that this laptop keeps is encrypted. The passphrase opens it; without it nobody reads it.</source>
        <translation>كل ما يحفظه هذا الحاسوب مشفّر. تفتحه كلمة المرور؛ ومن دونها لا يقرؤه أحد.</translation>
    </message>
    <message>
        <source>opens</source>
        <translation>يفتح</translation>
    </message>
    <message>
        <source>Where the table is</source>
        <translation>أين الطاولة</translation>
    </message>
    <message>
        <source>Say once a day where the table stands. All tests of the day take the place and the date from it.</source>
        <translation>قولوا مرة في اليوم أين الطاولة. تأخذ كل اختبارات اليوم المكان والتاريخ منها.</translation>
    </message>
    <message>
        <source>Only the place is needed. The team and the hours help to plan the next table.</source>
        <translation>المكان وحده ضروري. الفريق والساعات يساعدان على إعداد الطاولة القادمة.</translation>
    </message>
    <message>
        <source>goes to the next field</source>
        <translation>ينتقل إلى الحقل التالي</translation>
    </message>
    <message>
        <source>sets up the table</source>
        <translation>يقيم الطاولة</translation>
    </message>
    <message>
        <source>The table</source>
        <translation>الطاولة</translation>
    </message>
    <message>
        <source>Count who stops by, and who does not want to. Everything is saved at the moment you press.</source>
        <translation>عدّوا من يتوقف، ومن لا يرغب. يُحفظ كل شيء لحظة الضغط.</translation>
    </message>
    <message>
        <source>What was left half done stands at the top, until you go on with it or discard it.</source>
        <translation>ما لم يكتمل يظهر في الأعلى، إلى أن تتابعوه أو تتجاهلوه.</translation>
    </message>
    <message>
        <source>a new test</source>
        <translation>اختبار جديد</translation>
    </message>
    <message>
        <source>types paper sheets</source>
        <translation>إدخال أوراق</translation>
    </message>
    <message>
        <source>a note about the neighbourhood</source>
        <translation>ملاحظة عن الحي</translation>
    </message>
    <message>
        <source>somebody asks for a call</source>
        <translation>أحد يطلب اتصالًا</translation>
    </message>
    <message>
        <source>space</source>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>one more stopped by</source>
        <translation>توقّف شخص آخر</translation>
    </message>
    <message>
        <source>one more did not want to</source>
        <translation>لم يرغب شخص آخر</translation>
    </message>
    <message>
        <source>blanks the screen at once</source>
        <translation>يخفي الشاشة فورًا</translation>
    </message>
    <message>
        <source>A test</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>Read the question as it stands, and the answers. A key selects; only Enter goes on.</source>
        <translation>اقرؤوا السؤال كما هو، والأجوبة. الزر يختار؛ ولا يتابع إلا زر الإدخال.</translation>
    </message>
    <message>
        <source>Every question can be passed over. Nothing is lost if the lid closes: the test waits at the table.</source>
        <translation>يمكن تجاوز كل سؤال. لا يضيع شيء إذا أُغلق الحاسوب: ينتظر الاختبار على الطاولة.</translation>
    </message>
    <message>
        <source>If the person answers alone, you choose a PIN first. Only with it one gets back to the table.</source>
        <translation>إذا أجاب الشخص وحده، فاختاروا أولًا رمزًا. به وحده يمكن العودة إلى الطاولة.</translation>
    </message>
    <message>
        <source>select an answer</source>
        <translation>تختار جوابًا</translation>
    </message>
    <message>
        <source>the person prefers not to answer</source>
        <translation>يفضّل الشخص عدم الإجابة</translation>
    </message>
    <message>
        <source>The language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>All screens speak it from here on. It can be changed at any time, above on the right.</source>
        <translation>تتكلم بها كل الشاشات من الآن. ويمكن تغييرها في أي وقت، في الأعلى على اليسار.</translation>
    </message>
    <message>
        <source>Each test has a language of its own: the one of the person who answers.</source>
        <translation>لكل اختبار لغته: لغة الشخص الذي يجيب.</translation>
    </message>
    <message>
        <source>chooses a language</source>
        <translation>يختار لغة</translation>
    </message>
    <message>
        <source>What this computer is for</source>
        <translation>لماذا هذا الحاسوب</translation>
    </message>
    <message>
        <source>At a table tests are recorded. The office takes in what the tables send. One computer is one of both.</source>
        <translation>على الطاولة تُسجَّل الاختبارات. ويُدخل المكتب ما ترسله الطاولات. كل حاسوب إما لهذا وإما لذاك.</translation>
    </message>
    <message>
        <source>“Just let me try” makes a practice town. Its data are made up and never meet real ones.</source>
        <translation>«للتجربة فقط» يصنع بلدة للتدريب. بياناتها مختلقة ولا تختلط أبدًا بالبيانات الحقيقية.</translation>
    </message>
    <message>
        <source>If this computer is in the place of a broken one, bring back its backup.</source>
        <translation>إذا حلّ هذا الحاسوب محل آخر تعطّل، فاسترجعوا نسخته الاحتياطية.</translation>
    </message>
    <message>
        <source>chooses</source>
        <translation>يختار</translation>
    </message>
    <message>
        <source>The name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>A name that others recognise: “Table 4”, or the office&apos;s own. No person&apos;s name.</source>
        <translation>اسم يعرفه الآخرون: «الطاولة 4»، أو اسم المكتب. لا تكتبوا اسم شخص.</translation>
    </message>
    <message>
        <source>Under it stands where the data will lie. They are encrypted there.</source>
        <translation>تحته مكتوب أين ستُحفظ البيانات. وهي مشفّرة هناك.</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>يتابع</translation>
    </message>
    <message>
        <source>goes back</source>
        <translation>يرجع</translation>
    </message>
    <message>
        <source>A new passphrase</source>
        <translation>كلمة مرور جديدة</translation>
    </message>
    <message>
        <source>Several words are better than one with signs in it. You may use the one that is offered.</source>
        <translation>عدة كلمات أفضل من كلمة واحدة فيها رموز. ويمكنكم استعمال المقترحة.</translation>
    </message>
    <message>
        <source>Write it down and keep it apart from the computer until you know it by heart.</source>
        <translation>اكتبوها واحتفظوا بها بعيدًا عن الحاسوب إلى أن تحفظوها عن ظهر قلب.</translation>
    </message>
    <message>
        <source>A sheet for the safe</source>
        <translation>ورقة للخزنة</translation>
    </message>
    <message>
        <source>If everybody forgets their passphrase, only this sheet opens the office&apos;s data.</source>
        <translation>إذا نسي الجميع كلمات مرورهم، فهذه الورقة وحدها تفتح بيانات المكتب.</translation>
    </message>
    <message>
        <source>Print it, put it into the safe, and delete the file. It can also be made later, under “Keys”.</source>
        <translation>اطبعوها، وضعوها في الخزنة، واحذفوا الملف. ويمكن عملها لاحقًا أيضًا، في «المفاتيح».</translation>
    </message>
    <message>
        <source>saves the sheet</source>
        <translation>يحفظ الورقة</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>التدريب</translation>
    </message>
    <message>
        <source>A town with made-up tests. Do as you like: nothing of it reaches real data.</source>
        <translation>بلدة فيها اختبارات مختلقة. افعلوا ما تشاؤون: لا شيء منه يصل إلى البيانات الحقيقية.</translation>
    </message>
    <message>
        <source>A band on every screen says that it is practice. Beginning again erases the practice before.</source>
        <translation>شريط على كل شاشة يقول إنه تدريب. والبدء من جديد يمحو التدريب السابق.</translation>
    </message>
    <message>
        <source>Bring back from a backup</source>
        <translation>الاسترجاع من نسخة احتياطية</translation>
    </message>
    <message>
        <source>It opens with the passphrases of the day when it was made, and comes into a folder of its own.</source>
        <translation>تُفتح بكلمات المرور ليوم صنعها، وتوضع في مجلد خاص بها.</translation>
    </message>
    <message>
        <source>What was sent after it was made comes back from the office or from the laptops by itself.</source>
        <translation>ما أُرسل بعد صنعها يعود تلقائيًا، من المكتب أو من الحواسيب.</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>Once in this laptop&apos;s life: its request goes to social services on a stick, and their kit comes back.</source>
        <translation>مرة واحدة في عمر هذا الحاسوب: يذهب طلبه إلى الخدمات الاجتماعية على ذاكرة ⁦USB⁩، وتعود حزمتهم.</translation>
    </message>
    <message>
        <source>Then six words are compared by telephone, so that nobody can have come between. It can be done later.</source>
        <translation>ثم تُقارَن ست كلمات عبر الهاتف، للتأكد من أن أحدًا لم يتدخل بينكم. ويمكن ذلك لاحقًا.</translation>
    </message>
    <message>
        <source>Until the kit is here, nothing can be recorded: the forms are in it.</source>
        <translation>قبل وصول الحزمة لا يمكن تسجيل شيء: فالاستمارات فيها.</translation>
    </message>
    <message>
        <source>presses the button that has the ring</source>
        <translation>يضغط الزر المحاط بإطار</translation>
    </message>
    <message>
        <source>The passphrase is forgotten</source>
        <translation>كلمة المرور منسية</translation>
    </message>
    <message>
        <source>Nothing is lost, and nothing locks: you may go on trying.</source>
        <translation>لا يضيع شيء ولا يُقفل شيء: يمكنكم مواصلة المحاولة.</translation>
    </message>
    <message>
        <source>At a table social services let you in with a new passphrase that they never see. They ask six words.</source>
        <translation>على الطاولة تفتح لكم الخدمات الاجتماعية بكلمة مرور جديدة لا يرونها أبدًا. ويسألونكم عن ست كلمات.</translation>
    </message>
    <message>
        <source>At the office the sheet from the safe does it, or anybody else of the team with theirs.</source>
        <translation>في المكتب تكفي ورقة الخزنة، أو أي شخص آخر من الفريق بكلمة مروره.</translation>
    </message>
    <message>
        <source>Backspace goes back</source>
        <translation>زر المسح يرجع</translation>
    </message>
    <message>
        <source>reads the question aloud, where there is a voice</source>
        <translation>يقرأ السؤال بصوت عالٍ إن وُجد صوت</translation>
    </message>
    <message>
        <source>leaves it for later</source>
        <translation>يتركه إلى وقت لاحق</translation>
    </message>
    <message>
        <source>Who has forgotten it says so here: social services let them in, and nothing is lost.</source>
        <translation>من نسيها يقول ذلك هنا: تفتح له الخدمات الاجتماعية، ولا يضيع شيء.</translation>
    </message>
    <message>
        <source>Paper sheets</source>
        <translation>الأوراق</translation>
    </message>
    <message>
        <source>A row a sheet, one key an answer. A full row is saved by itself, and the next one begins.</source>
        <translation>سطر لكل ورقة، وزر لكل جواب. يُحفظ السطر المكتمل تلقائيًا ويبدأ التالي.</translation>
    </message>
    <message>
        <source>The second entry types them again without seeing the first. Where both differ, the paper decides.</source>
        <translation>الإدخال الثاني يعيد كتابتها من دون رؤية الأول. وحيث يختلفان يحكم الورق.</translation>
    </message>
    <message>
        <source>goes back a cell</source>
        <translation>يرجع خانة</translation>
    </message>
    <message>
        <source>takes the last key back</source>
        <translation>يلغي آخر زر</translation>
    </message>
    <message>
        <source>begins the second entry, or ends it</source>
        <translation>يبدأ الإدخال الثاني أو ينهيه</translation>
    </message>
    <message>
        <source>goes back to the table; a half-typed sheet stays</source>
        <translation>يعود إلى الطاولة؛ وتبقى الورقة غير المكتملة</translation>
    </message>
    <message>
        <source>A note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Write what happens and where, never to whom.</source>
        <translation>اكتبوا ما يحدث وأين، ولا تكتبوا لمن.</translation>
    </message>
    <message>
        <source>Names, telephones and addresses are marked under the text, each with a button that takes it out.</source>
        <translation>تُعلَّم الأسماء والهواتف والعناوين تحت النص، ومع كل منها زر لإزالته.</translation>
    </message>
    <message>
        <source>saves</source>
        <translation>يحفظ</translation>
    </message>
    <message>
        <source>Somebody asks for a call</source>
        <translation>أحد يطلب اتصالًا</translation>
    </message>
    <message>
        <source>Say first what will happen and who reads it. Without consent nothing is kept.</source>
        <translation>قولوا أولًا ما سيحدث ومن سيقرؤه. من دون موافقة لا يُحفظ شيء.</translation>
    </message>
    <message>
        <source>It is sealed as it is saved: only social services can open it. No draft is kept: finish it in one go.</source>
        <translation>يُختم عند الحفظ: لا تفتحه إلا الخدمات الاجتماعية. لا تُحفظ مسودة: أكملوه دفعة واحدة.</translation>
    </message>
    <message>
        <source>seals and saves</source>
        <translation>يختم ويحفظ</translation>
    </message>
    <message>
        <source>leaves without saving</source>
        <translation>يخرج من دون حفظ</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>شكرًا</translation>
    </message>
    <message>
        <source>Show the result only if the person asks for it.</source>
        <translation>لا تعرضوا النتيجة إلا إذا طلبها الشخص.</translation>
    </message>
    <message>
        <source>Whoever may want their test erased one day writes down the code. It is shown only here.</source>
        <translation>من قد يريد يومًا محو اختباره يكتب الرمز. لا يظهر إلا هنا.</translation>
    </message>
    <message>
        <source>shows the result</source>
        <translation>يعرض النتيجة</translation>
    </message>
    <message>
        <source>goes back to the table</source>
        <translation>يعود إلى الطاولة</translation>
    </message>
    <message>
        <source>The tests of today</source>
        <translation>اختبارات اليوم</translation>
    </message>
    <message>
        <source>They stand in no order, so that nobody can tell whose is whose. Each can be looked at and corrected.</source>
        <translation>ليست مرتبة، حتى لا يعرف أحد لمن كل اختبار. يمكن عرض كل منها وتصحيحه.</translation>
    </message>
    <message>
        <source>With their code, a person can have their own test erased.</source>
        <translation>بالرمز يستطيع الشخص طلب محو اختباره.</translation>
    </message>
    <message>
        <source>looks at a test</source>
        <translation>يعرض اختبارًا</translation>
    </message>
    <message>
        <source>corrects it</source>
        <translation>يصحّحه</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>الإرسال</translation>
    </message>
    <message>
        <source>What waits travels sealed; only social services can read it. It can be sent any number of times.</source>
        <translation>ما ينتظر يسافر مختومًا؛ لا تقرؤه إلا الخدمات الاجتماعية. ويمكن إرساله أي عدد من المرات.</translation>
    </message>
    <message>
        <source>Without a network, plug in the stick of social services: it is found by itself.</source>
        <translation>من دون شبكة، أوصلوا ذاكرة ⁦USB⁩ الخاصة بالخدمات الاجتماعية: يُعثر عليها تلقائيًا.</translation>
    </message>
    <message>
        <source>Answers leave this laptop only after social services have confirmed them.</source>
        <translation>لا تغادر الأجوبة هذا الحاسوب إلا بعد أن تؤكدها الخدمات الاجتماعية.</translation>
    </message>
    <message>
        <source>sends now</source>
        <translation>يرسل الآن</translation>
    </message>
    <message>
        <source>Somebody answers alone</source>
        <translation>شخص يجيب وحده</translation>
    </message>
    <message>
        <source>The screen is theirs, in their language. Only the PIN that you choose now brings the table back.</source>
        <translation>الشاشة له، بلغته. ولا تعود الطاولة إلا بالرمز الذي تختارونه الآن.</translation>
    </message>
    <message>
        <source>Stay near: whoever needs help, or is done, calls you. If they leave, the question goes out of sight.</source>
        <translation>ابقوا قريبين: من يحتاج إلى مساعدة أو انتهى يناديكم. وإذا انصرف يختفي السؤال من الشاشة.</translation>
    </message>
    <message>
        <source>The lists of this laptop</source>
        <translation>قوائم هذا الحاسوب</translation>
    </message>
    <message>
        <source>Associations, activities, and whatever social services let this laptop have.</source>
        <translation>الجمعيات والأنشطة، وكل ما تسمح به الخدمات الاجتماعية لهذا الحاسوب.</translation>
    </message>
    <message>
        <source>Open a list, then one of its things: the forms about it are there, to note a visit or who came.</source>
        <translation>افتح قائمة ثم أحد عناصرها: ستجد هناك الاستمارات الخاصة به، لتسجيل زيارة أو من حضر.</translation>
    </message>
    <message>
        <source>A list that social services take back is wiped here the next time this laptop receives.</source>
        <translation>القائمة التي تسحبها الخدمات الاجتماعية تُمحى من هنا في المرة القادمة التي يستقبل فيها هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The inbox</source>
        <translation>الوارد</translation>
    </message>
    <message>
        <source>What the laptops sent lies here, by the mailbox or on a stick, until you take it in.</source>
        <translation>ما أرسلته الحواسيب، عبر صندوق التسليم أو على ذاكرة ⁦USB⁩، يبقى هنا إلى أن تُدخلوه.</translation>
    </message>
    <message>
        <source>Taking in the same thing again changes nothing. What does not fit is set aside, never thrown away.</source>
        <translation>إدخال الشيء نفسه مرة أخرى لا يغيّر شيئًا. وما لا يناسب يوضع جانبًا ولا يُرمى أبدًا.</translation>
    </message>
    <message>
        <source>If a number of a laptop is missing, ask that table: its stick or its laptop still has it.</source>
        <translation>إذا نقص رقم من أرقام حاسوب، فاسألوا طاولته: ما زال على ذاكرتها أو على حاسوبها.</translation>
    </message>
    <message>
        <source>takes all in</source>
        <translation>يُدخل الكل</translation>
    </message>
    <message>
        <source>goes through the list; what is chosen is explained below it</source>
        <translation>ينتقل في القائمة؛ ويُشرح المختار تحتها</translation>
    </message>
    <message>
        <source>Call requests</source>
        <translation>طلبات الاتصال</translation>
    </message>
    <message>
        <source>Who asked at a table to be called. Only this office can read it, and no test is beside it.</source>
        <translation>من طلب على طاولة أن يُتصل به. لا يقرأ ذلك إلا هذا المكتب، وليس بجانبه أي اختبار.</translation>
    </message>
    <message>
        <source>Who waits longest stands first. “I have called” notes the day and who called.</source>
        <translation>الأول هو من ينتظر منذ أطول وقت. و«اتصلتُ» يدوّن اليوم ومن اتصل.</translation>
    </message>
    <message>
        <source>Erase a request once it is dealt with: the name is then nowhere in the program.</source>
        <translation>امحوا الطلب بعد إنجازه: عندئذ لا يبقى الاسم في أي مكان من البرنامج.</translation>
    </message>
    <message>
        <source>chooses a request</source>
        <translation>يختار طلبًا</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>What is overdue, what comes this week, and which indicators are below their target.</source>
        <translation>ما تأخر، وما يأتي هذا الأسبوع، والمؤشرات التي دون هدفها.</translation>
    </message>
    <message>
        <source>Each line leads to the person, the activity or the case that it is about.</source>
        <translation>كل سطر يقود إلى الشخص أو النشاط أو الحالة التي يتحدث عنها.</translation>
    </message>
    <message>
        <source>What counts as due is said by the plan; a form that was left half done waits here too.</source>
        <translation>الخطة هي التي تقول ما المطلوب؛ والنموذج الذي لم يكتمل ينتظر هنا أيضًا.</translation>
    </message>
    <message>
        <source>goes through the lines</source>
        <translation>يتنقل بين الأسطر</translation>
    </message>
    <message>
        <source>opens what a line is about</source>
        <translation>يفتح ما يتحدث عنه السطر</translation>
    </message>
    <message>
        <source>goes to the next card</source>
        <translation>ينتقل إلى البطاقة التالية</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>اللوحة</translation>
    </message>
    <message>
        <source>All that is due: overdue, this week, next week and later. Above you choose one list.</source>
        <translation>كل المطلوب: المتأخر، وهذا الأسبوع، والقادم، ولاحقًا. في الأعلى تُختار قائمة واحدة.</translation>
    </message>
    <message>
        <source>What has the sign ▲ and wants somebody is planned with a person who no longer takes part.</source>
        <translation>ما عليه العلامة ▲ ويحتاج إلى شخص مخطط له مع من لم يعد يشارك.</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>الأسبوع</translation>
    </message>
    <message>
        <source>Visits, activities, tables and meetings from Monday to Sunday, each day by the hour.</source>
        <translation>الزيارات والأنشطة والطاولات والاجتماعات من الاثنين إلى الأحد، كل يوم حسب الساعة.</translation>
    </message>
    <message>
        <source>What was for somebody who is no longer there is not shown: nobody needs to see to it.</source>
        <translation>ما كان لشخص لم يعد موجودًا لا يُعرض: لا يحتاج أحد إلى الاهتمام به.</translation>
    </message>
    <message>
        <source>goes to the next day</source>
        <translation>ينتقل إلى ما يلي في الأسبوع</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>القوائم</translation>
    </message>
    <message>
        <source>Lists are made by forms: associations, volunteers, activities, cases.</source>
        <translation>تصنع النماذجُ القوائم: الجمعيات والمتطوعون والأنشطة والحالات.</translation>
    </message>
    <message>
        <source>A list that tells of people stays in this office, or goes to the laptops that you allow.</source>
        <translation>القائمة التي تتحدث عن أشخاص تبقى في هذا المكتب، أو تذهب إلى الحواسيب التي تسمحون لها.</translation>
    </message>
    <message>
        <source>Whoever is no longer allowed a list loses it the next time the laptop sends or receives.</source>
        <translation>الحاسوب الذي سُحبت منه القائمة يفقدها في أول إرسال أو استقبال تالٍ.</translation>
    </message>
    <message>
        <source>chooses a list</source>
        <translation>يختار قائمة</translation>
    </message>
    <message>
        <source>opens it</source>
        <translation>يفتحه</translation>
    </message>
    <message>
        <source>One list</source>
        <translation>قائمة واحدة</translation>
    </message>
    <message>
        <source>Type part of a word to find something; choose above in which state it should be.</source>
        <translation>اكتبوا جزءًا من كلمة للبحث؛ وفي الأعلى تُختار الحالة.</translation>
    </message>
    <message>
        <source>Two of the same name are told apart by what differs between them.</source>
        <translation>يُميَّز بين اثنين بالاسم نفسه بما يختلف بينهما.</translation>
    </message>
    <message>
        <source>The button that begins with “New” opens the form that makes one more.</source>
        <translation>الزر الذي يبدأ بـ «جديد» يفتح النموذج الذي يضيف واحدًا.</translation>
    </message>
    <message>
        <source>chooses one</source>
        <translation>يختار واحدًا</translation>
    </message>
    <message>
        <source>One of a list</source>
        <translation>عنصر من قائمة</translation>
    </message>
    <message>
        <source>What is known, what comes, and what each form said. The buttons are the forms about it.</source>
        <translation>ما هو معروف، وما يأتي، وما قاله كل نموذج. الأزرار هي النماذج المتعلقة به.</translation>
    </message>
    <message>
        <source>Somebody leaves, or a word was wrong: “Change or end it” opens the first sheet, to be corrected.</source>
        <translation>إذا غادر شخص أو كانت كلمة خاطئة: «تغيير أو إنهاء» يفتح الورقة الأولى لتصحيحها.</translation>
    </message>
    <message>
        <source>Nothing is lost by correcting: the sheet as it was stays in the history.</source>
        <translation>لا يضيع شيء بالتصحيح: تبقى الورقة كما كانت في السجل.</translation>
    </message>
    <message>
        <source>goes to what can be done with it</source>
        <translation>ينتقل إلى ما يمكن فعله به</translation>
    </message>
    <message>
        <source>A form at the office</source>
        <translation>نموذج في المكتب</translation>
    </message>
    <message>
        <source>One question after another; at the end all answers stand on one page, to be changed or saved.</source>
        <translation>سؤال بعد آخر؛ وفي النهاية كل الإجابات في صفحة واحدة، لتغييرها أو حفظها.</translation>
    </message>
    <message>
        <source>Each answer is kept at once. If you leave or the window locks, the form waits under “To do”.</source>
        <translation>تُحفظ كل إجابة فورًا. إن خرجتم أو أُقفلت النافذة، ينتظر النموذج تحت «المطلوب».</translation>
    </message>
    <message>
        <source>goes on; on the last page, saves</source>
        <translation>يتابع؛ وفي الصفحة الأخيرة يحفظ</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>What only a person can decide: two versions of a sheet, a sheet entered twice, a name in a text.</source>
        <translation>ما لا يقرره إلا شخص: صيغتان لورقة، أو ورقة أُدخلت مرتين، أو اسم في نص.</translation>
    </message>
    <message>
        <source>Nothing is lost by deciding: the other version stays in the history.</source>
        <translation>لا يضيع شيء عند القرار: تبقى الصيغة الأخرى في السجل.</translation>
    </message>
    <message>
        <source>chooses what to decide</source>
        <translation>يختار ما يُقرَّر</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>المؤشرات</translation>
    </message>
    <message>
        <source>What the plan aims at, and how far it is. The mark on each bar is what meets the target by today.</source>
        <translation>ما تهدف إليه الخطة، وإلى أين وصلت. العلامة على كل شريط هي ما يفي بالهدف حتى اليوم.</translation>
    </message>
    <message>
        <source>The line beside it shows the months; the dashes in it are the target of a month.</source>
        <translation>الخط بجانبه يبيّن الأشهر؛ والخط المتقطع فيه هو هدف الشهر.</translation>
    </message>
    <message>
        <source>What counts people is rounded, so that nobody can be found. Choose the period above.</source>
        <translation>ما يعدّ الأشخاص يُقرَّب، حتى لا يُتعرّف على أحد. اختاروا الفترة في الأعلى.</translation>
    </message>
    <message>
        <source>goes through the rows</source>
        <translation>ينتقل بين الأسطر</translation>
    </message>
    <message>
        <source>opens the list of periods</source>
        <translation>يفتح قائمة الفترات</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>التصدير</translation>
    </message>
    <message>
        <source>The workbook as it will be written, before it is. What is rounded or hidden says so, and why.</source>
        <translation>المصنف كما سيُكتب، قبل كتابته. وما قُرّب أو أُخفي يقول ذلك، ولماذا.</translation>
    </message>
    <message>
        <source>The finished file is read again and proven: it gets its name only if nobody can be found in it.</source>
        <translation>يُقرأ الملف الجاهز من جديد ويُتحقق منه: لا يأخذ اسمه إلا إذا تعذّر التعرف على أي شخص فيه.</translation>
    </message>
    <message>
        <source>If a workbook of that name is open in Excel, the old one stays as it is, and you are told.</source>
        <translation>إذا كان مصنف بهذا الاسم مفتوحًا في ⁦Excel⁩، يبقى القديم كما هو، وتُبلَّغون بذلك.</translation>
    </message>
    <message>
        <source>Where the list of places has municipalities and comarcas, choose above what the workbook is of.</source>
        <translation>إذا كانت في قائمة الأماكن بلديات وكوماركات فاختر في الأعلى ما يشمله المصنف.</translation>
    </message>
    <message>
        <source>saves the workbook</source>
        <translation>يحفظ المصنف</translation>
    </message>
    <message>
        <source>goes through the tables</source>
        <translation>ينتقل بين الجداول</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>الاستيراد</translation>
    </message>
    <message>
        <source>A survey&apos;s export or a table kept by hand comes in as tests like any other. First you see what would.</source>
        <translation>ما صدّره استبيان، أو جدول يُملأ باليد، يدخل كاختبارات مثل غيرها. وترون أولًا ما سيدخل.</translation>
    </message>
    <message>
        <source>Say which column answers which question. The next file of that survey is then known.</source>
        <translation>قولوا أيّ عمود يجيب عن أيّ سؤال. عندئذ يُعرف الملف التالي لهذا الاستبيان.</translation>
    </message>
    <message>
        <source>Rows that do not fit are saved to a file, with the reason. Mend them there and import that file.</source>
        <translation>تُحفظ الأسطر غير المناسبة في ملف مع السبب. صحّحوها هناك واستوردوا ذلك الملف.</translation>
    </message>
    <message>
        <source>Importing again adds nothing. Erase the file afterwards: whoever has it may know whose a row is.</source>
        <translation>الاستيراد مرة أخرى لا يضيف شيئًا. امحوا الملف بعد ذلك: من لديه الملف قد يعرف لمن أحد الأسطر.</translation>
    </message>
    <message>
        <source>goes on; on a column, goes to its question</source>
        <translation>يتابع؛ وعلى عمود ينتقل إلى سؤاله</translation>
    </message>
    <message>
        <source>goes through the columns</source>
        <translation>ينتقل بين الأعمدة</translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation>الحواسيب</translation>
    </message>
    <message>
        <source>A new laptop brings a request on a stick; you put the kit beside it, on the same stick.</source>
        <translation>يأتي الحاسوب الجديد بطلب على ذاكرة ⁦USB⁩؛ وتضعون الحزمة بجانبه على الذاكرة نفسها.</translation>
    </message>
    <message>
        <source>Then somebody there reads six words to you by telephone. Type them: nobody can have come between.</source>
        <translation>ثم يقرأ عليكم شخص هناك ست كلمات عبر الهاتف. اكتبوها: هكذا لا يكون أحد قد تدخل بينكم.</translation>
    </message>
    <message>
        <source>A lost laptop is given up from a batch number on. What it sent before still counts.</source>
        <translation>يُترك الحاسوب الضائع ابتداءً من رقم إرسالية. وما أرسله قبلها يبقى محتسبًا.</translation>
    </message>
    <message>
        <source>Who forgot the passphrase sends a request: help only a voice that you know.</source>
        <translation>من نسي كلمة المرور يرسل طلبًا: لا تساعدوا إلا صوتًا تعرفونه.</translation>
    </message>
    <message>
        <source>chooses a laptop</source>
        <translation>يختار حاسوبًا</translation>
    </message>
    <message>
        <source>compares the words that you typed</source>
        <translation>يقارن الكلمات المكتوبة</translation>
    </message>
    <message>
        <source>Forms and places</source>
        <translation>الاستمارات والأماكن</translation>
    </message>
    <message>
        <source>A form is an Excel workbook. What is wrong with it is said with its sheet and row.</source>
        <translation>الاستمارة مصنف ⁦Excel⁩. وما فيها من خطأ يُذكر مع ورقته وسطره.</translation>
    </message>
    <message>
        <source>See it as a volunteer does before you publish it. Nothing of what you answer then is kept.</source>
        <translation>اعرضوها كما يراها المتطوع قبل نشرها. ولا يُحفظ شيء مما تجيبون به هناك.</translation>
    </message>
    <message>
        <source>Publish, and the laptops have it the next time they send or see the stick.</source>
        <translation>انشروها، فتصل إلى الحواسيب حين ترسل أو توصَل بها الذاكرة في المرة القادمة.</translation>
    </message>
    <message>
        <source>Print the sheets for participants here. What the plan does not say yet is named on them.</source>
        <translation>اطبعوا هنا أوراق المشاركين. ما لا تقوله الخطة بعد يُسمّى فيها.</translation>
    </message>
    <message>
        <source>chooses a form</source>
        <translation>يختار استمارة</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Who may open this master, each with a passphrase of their own.</source>
        <translation>من يستطيع فتح هذه البيانات، ولكل واحد كلمة مروره.</translation>
    </message>
    <message>
        <source>Whoever leaves the team is removed: the key changes, and theirs opens nothing newer.</source>
        <translation>من يغادر الفريق يُزال: يتغير المفتاح، ولا يفتح مفتاحه شيئًا أحدث.</translation>
    </message>
    <message>
        <source>The sheet for the safe is the only way in if all passphrases are forgotten.</source>
        <translation>ورقة الخزنة هي السبيل الوحيد للدخول إذا نُسيت كل كلمات المرور.</translation>
    </message>
    <message>
        <source>chooses a person</source>
        <translation>يختار شخصًا</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>A backup is encrypted like the master and opens with the passphrases of its day. It is read back.</source>
        <translation>النسخة الاحتياطية مشفّرة مثل البيانات وتُفتح بكلمات المرور ليوم صنعها. وتُقرأ للتحقق.</translation>
    </message>
    <message>
        <source>Only what lies in a backup may be let go of by the laptops: make one every week.</source>
        <translation>لا تتخلى الحواسيب إلا عما هو في نسخة احتياطية: اعملوا واحدة كل أسبوع.</translation>
    </message>
    <message>
        <source>Keep it in another building than this computer.</source>
        <translation>احتفظوا بها في مبنى غير مبنى هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>التغطية</translation>
    </message>
    <message>
        <source>Where nobody has been, which ages are missing, and a proposal for the next quarter.</source>
        <translation>أين لم يذهب أحد، وأي الأعمار ناقصة، واقتراح للربع القادم من السنة.</translation>
    </message>
    <message>
        <source>The counts here are exact: show them to nobody outside. Export makes what may leave.</source>
        <translation>الأعداد هنا دقيقة: لا تُرِها لأحد في الخارج. التصدير يصنع ما يجوز إخراجه.</translation>
    </message>
    <message>
        <source>The map is drawn from what the plan says of the villages: directions, distances.</source>
        <translation>تُرسم الخريطة مما تقوله الخطة عن القرى: الاتجاهات والمسافات.</translation>
    </message>
    <message>
        <source>goes through a list</source>
        <translation>للتنقل في القائمة</translation>
    </message>
    <message>
        <source>goes to the next list</source>
        <translation>للانتقال إلى القائمة التالية</translation>
    </message>
    <message>
        <source>Who helps whom</source>
        <translation>من يساعد من</translation>
    </message>
    <message>
        <source>Each request of the week with whoever fits best: what, when, where, in which language.</source>
        <translation>كل طلب في الأسبوع مع من يناسبه أكثر: ماذا، متى، أين، بأي لغة.</translation>
    </message>
    <message>
        <source>The points say how well, and why. Whom nobody is left for, it says why not.</source>
        <translation>تقول النقاط إلى أي حد ولماذا. ومن لم يبقَ له أحد يُقال لماذا.</translation>
    </message>
    <message>
        <source>Ask both first. “Both agree” writes it down and it is asked for no more; “Not with this one” holds.</source>
        <translation>اسأل الطرفين أولاً. «الطرفان موافقان» يسجّل ذلك ولا يُبحث عن أحد بعدها؛ و«ليس مع هذا الشخص» يُحترم.</translation>
    </message>
    <message>
        <source>goes through the requests</source>
        <translation>يتنقل بين الطلبات</translation>
    </message>
    <message>
        <source>opens what was asked for</source>
        <translation>يفتح ما طُلب</translation>
    </message>
    <message>
        <source>What there is</source>
        <translation>ما هو متاح</translation>
    </message>
    <message>
        <source>What exists to offer, what is needed first before what one would like.</source>
        <translation>ما هو متاح، ما يلزم أولاً قبل ما يُرغب فيه.</translation>
    </message>
    <message>
        <source>What nobody has checked for long has the sign ▲: call, then press “Checked today”.</source>
        <translation>ما لم يتحقق منه أحد منذ زمن عليه ▲: اتصل ثم اضغط «تحققتُ اليوم».</translation>
    </message>
    <message>
        <source>The result card at a table suggests from here what fits what the person said.</source>
        <translation>بطاقة النتيجة على الطاولة تقترح من هنا ما يناسب ما قاله الشخص.</translation>
    </message>
    <message>
        <source>goes through the entries</source>
        <translation>يتنقل بين المُدخلات</translation>
    </message>
    <message>
        <source>opens its sheet</source>
        <translation>يفتح صفحته</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>يستحق النظر</translation>
    </message>
    <message>
        <source>A visit by somebody who left, two of one name, one code typed in two ways.</source>
        <translation>زيارة ممن غادر، اثنان باسم واحد، رمز كُتب بطريقتين.</translation>
    </message>
    <message>
        <source>Each says what is odd and what can be done. Nothing is changed by itself.</source>
        <translation>كل واحدة تقول ما الغريب وما الذي يمكن فعله. لا شيء يتغير من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>goes through them</source>
        <translation>يتنقل بينها</translation>
    </message>
    <message>
        <source>goes where it is put right</source>
        <translation>ينتقل إلى حيث يُصحَّح</translation>
    </message>
    <message>
        <source>Posters</source>
        <translation>الملصقات</translation>
    </message>
    <message>
        <source>Where posters hang, since when, and how often their code was scanned each month.</source>
        <translation>أين الملصقات، منذ متى، وكم مرة مُسح رمزها كل شهر.</translation>
    </message>
    <message>
        <source>Choose a place, then save its poster to print. Its QR code names the place, and nobody.</source>
        <translation>اختر مكاناً ثم احفظ ملصقه لطباعته. رمز QR فيه يذكر المكان ولا يذكر أحداً.</translation>
    </message>
    <message>
        <source>chooses a place</source>
        <translation>يختار مكاناً</translation>
    </message>
    <message>
        <source>saves its poster</source>
        <translation>يحفظ ملصقه</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>What is coming, as it will stand in the messaging channel: a text, and a picture.</source>
        <translation>ما هو قادم كما سيظهر في قناة الرسائل: نص وصورة.</translation>
    </message>
    <message>
        <source>What wants a look first stands above it: nobody has checked it, or a number is in it.</source>
        <translation>ما يحتاج إلى نظرة أولاً يظهر فوقه: لم يتحقق منه أحد أو فيه رقم.</translation>
    </message>
    <message>
        <source>The calendar file can be opened by any telephone. What was called off says so.</source>
        <translation>يمكن لأي هاتف فتح ملف التقويم. وما أُلغي يقول ذلك.</translation>
    </message>
    <message>
        <source>goes through the activities</source>
        <translation>يتنقل بين الأنشطة</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Picture of this screen</source>
        <translation>صورة هذه الشاشة</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>إغلاق المساعدة</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Import</source>
        <translation>الاستيراد</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>اختيار الملف…</translation>
    </message>
    <message>
        <source>Import a survey or a table</source>
        <translation>استيراد استبيان أو جدول</translation>
    </message>
    <message numerus="yes">
        <source>{file}: %n rows</source>
        <translation>
            <numerusform>الملف ⁨{file}⁩: لا أسطر</numerusform>
            <numerusform>الملف ⁨{file}⁩: سطر واحد</numerusform>
            <numerusform>الملف ⁨{file}⁩: سطران</numerusform>
            <numerusform>الملف ⁨{file}⁩: %n أسطر</numerusform>
            <numerusform>الملف ⁨{file}⁩: %n سطرًا</numerusform>
            <numerusform>الملف ⁨{file}⁩: %n سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>See what would come in</source>
        <translation>عرض ما سيدخل</translation>
    </message>
    <message>
        <source>Next: where and when</source>
        <translation>التالي: أين ومتى</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>ملف آخر</translation>
    </message>
    <message>
        <source>Where and when?</source>
        <translation>أين ومتى؟</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message numerus="yes">
        <source>Take %n rows in</source>
        <translation>
            <numerusform>لا أسطر للإدخال</numerusform>
            <numerusform>إدخال سطر واحد</numerusform>
            <numerusform>إدخال سطرين</numerusform>
            <numerusform>إدخال %n أسطر</numerusform>
            <numerusform>إدخال %n سطرًا</numerusform>
            <numerusform>إدخال %n سطر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are in</source>
        <translation>
            <numerusform>لم تدخل أسطر</numerusform>
            <numerusform>دخل سطر واحد</numerusform>
            <numerusform>دخل سطران</numerusform>
            <numerusform>دخلت %n أسطر</numerusform>
            <numerusform>دخل %n سطرًا</numerusform>
            <numerusform>دخل %n سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>ملف آخر…</translation>
    </message>
    <message numerus="yes">
        <source>%n rows would come in. Nothing is changed yet.</source>
        <translation>
            <numerusform>لن تدخل أسطر. لم يتغير شيء بعد.</numerusform>
            <numerusform>سيدخل سطر واحد. لم يتغير شيء بعد.</numerusform>
            <numerusform>سيدخل سطران. لم يتغير شيء بعد.</numerusform>
            <numerusform>ستدخل %n أسطر. لم يتغير شيء بعد.</numerusform>
            <numerusform>سيدخل %n سطرًا. لم يتغير شيء بعد.</numerusform>
            <numerusform>سيدخل %n سطر. لم يتغير شيء بعد.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it is here already</source>
        <translation>كله هنا بالفعل</translation>
    </message>
    <message>
        <source>Nothing would come in</source>
        <translation>لن يدخل شيء</translation>
    </message>
    <message>
        <source>Where and when</source>
        <translation>أين ومتى</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx *.xls *.tsv *.txt *.html);;All files (*)</source>
        <translation>الجداول (*.csv *.xlsx *.xls *.tsv *.txt *.html);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>أيّ ملف؟</translation>
    </message>
    <message>
        <source>{file}-to-mend.xlsx</source>
        <translation>⁨{file}⁩-to-mend.xlsx</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx);;CSV (*.csv)</source>
        <translation>مصنفات ⁦Excel⁩ (*.xlsx);;⁦CSV⁩ (*.csv)</translation>
    </message>
    <message>
        <source>Where to save the rows that do not fit</source>
        <translation>مكان حفظ الأسطر غير المناسبة</translation>
    </message>
    <message>
        <source>Saved: {file}. Mend the rows there and import that file. It holds answers: erase it afterwards.</source>
        <translation>حُفظ: ⁨{file}⁩. صحّحوا الأسطر فيه واستوردوا ذلك الملف. فيه أجوبة: امحوه بعد ذلك.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %n rows had come in, and they stay.</source>
        <translation>
            <numerusform>توقّف. لم يدخل أي سطر.</numerusform>
            <numerusform>توقّف. دخل سطر واحد، وهو باقٍ.</numerusform>
            <numerusform>توقّف. دخل سطران، وهما باقيان.</numerusform>
            <numerusform>توقّف. دخلت %n أسطر، وهي باقية.</numerusform>
            <numerusform>توقّف. دخل %n سطرًا، وهي باقية.</numerusform>
            <numerusform>توقّف. دخل %n سطر، وهي باقية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>توقّف. لم يتغير شيء.</translation>
    </message>
</context>
<context>
    <name>InboxPage</name>
    <message>
        <source>Inbox</source>
        <translation>الوارد</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>البحث من جديد</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>الإرساليات</translation>
    </message>
    <message>
        <source>What has come in so far is safe, also if you stop.</source>
        <translation>ما دخل حتى الآن آمن، حتى لو توقفتم.</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>الحاسوب</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>الإرسالية</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديدة</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>مصحَّحة</translation>
    </message>
    <message>
        <source>Were here</source>
        <translation>كانت هنا</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما العمل</translation>
    </message>
    <message>
        <source>Files or a stick…</source>
        <translation>ملفات أو ذاكرة ⁦USB⁩…</translation>
    </message>
    <message>
        <source>Which files came?</source>
        <translation>أيّ ملفات وصلت؟</translation>
    </message>
    <message>
        <source>Batches (*.batch);;All files (*)</source>
        <translation>الإرساليات (*.batch);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Waits to be taken in</source>
        <translation>تنتظر الإدخال</translation>
    </message>
    <message>
        <source>Nobody known here</source>
        <translation>غير معروف هنا</translation>
    </message>
    <message>
        <source>Enrol a laptop</source>
        <translation>تسجيل حاسوب</translation>
    </message>
    <message>
        <source>Set up the mailbox</source>
        <translation>إعداد صندوق التسليم</translation>
    </message>
    <message>
        <source>Take all in</source>
        <translation>إدخال الكل</translation>
    </message>
    <message>
        <source>Look and take in</source>
        <translation>البحث والإدخال</translation>
    </message>
    <message numerus="yes">
        <source>%n batches have come</source>
        <translation>
            <numerusform>لم تصل إرساليات</numerusform>
            <numerusform>وصلت إرسالية واحدة</numerusform>
            <numerusform>وصلت إرساليتان</numerusform>
            <numerusform>وصلت %n إرساليات</numerusform>
            <numerusform>وصلت %n إرسالية</numerusform>
            <numerusform>وصلت %n إرسالية</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new has come</source>
        <translation>لم يصل جديد</translation>
    </message>
    <message>
        <source>No laptop is enrolled yet. Enrol the first one; what it sends will come in here.</source>
        <translation>لا حاسوب مسجّل بعد. سجّلوا الأول؛ وسيصل هنا ما يرسله.</translation>
    </message>
    <message>
        <source>Say where the mailbox is, or take in what came on a stick.</source>
        <translation>قولوا أين صندوق التسليم، أو أدخلوا ما وصل على ذاكرة ⁦USB⁩.</translation>
    </message>
    <message>
        <source>Mailbox: {mailbox}</source>
        <translation>صندوق التسليم: ⁨{mailbox}⁩</translation>
    </message>
    <message>
        <source>The mailbox “{mailbox}” lies across the network: look what is there.</source>
        <translation>صندوق التسليم «⁨{mailbox}⁩» على الشبكة: ابحثوا عما فيه.</translation>
    </message>
    <message numerus="yes">
        <source>%n records came in two versions</source>
        <translation>
            <numerusform>لا أوراق بصيغتين</numerusform>
            <numerusform>وصلت ورقة واحدة بصيغتين</numerusform>
            <numerusform>وصلت ورقتان بصيغتين</numerusform>
            <numerusform>وصلت %n أوراق بصيغتين</numerusform>
            <numerusform>وصلت %n ورقة بصيغتين</numerusform>
            <numerusform>وصلت %n ورقة بصيغتين</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is lost. Choose which one is right.</source>
        <translation>لم يضع شيء. اختاروا أيها الصحيحة.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Words still to be compared</source>
        <translation>كلمات لم تُقارَن بعد</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>The same sheet twice?</source>
        <translation>الورقة نفسها مرتين؟</translation>
    </message>
    <message>
        <source>Look whether a sheet was entered two times.</source>
        <translation>انظروا هل أُدخلت ورقة مرتين.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>عرض</translation>
    </message>
</context>
<context>
    <name>IndicatorsPage</name>
    <message>
        <source>Indicators</source>
        <translation>المؤشرات</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>المؤشر</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>What counts people goes in steps of {base} and is at most {furthest} off, so that nobody can be found. The mark on each bar is what meets the target by today; the dashes across a line of months are the target of a month.</source>
        <translation>ما يعدّ الأشخاص يسير بمضاعفات ⁨{base}⁩، بفارق ⁨{furthest}⁩ على الأكثر، حتى لا يُتعرّف على أحد. العلامة على كل شريط هي ما يفي بالهدف حتى اليوم؛ والخط المتقطع على خط الأشهر هو هدف الشهر.</translation>
    </message>
    <message>
        <source>Small counts are shown as intervals, so that nobody can be found, and drawn as nought. The mark on each bar is what meets the target by today; the dashes across a line of months are the target of a month.</source>
        <translation>تُعرض الأعداد الصغيرة في شكل مجالات، حتى لا يُتعرّف على أحد، وتُرسم صفرًا. العلامة على كل شريط هي ما يفي بالهدف حتى اليوم؛ والخط المتقطع على خط الأشهر هو هدف الشهر.</translation>
    </message>
    <message numerus="yes">
        <source>%n at their target</source>
        <translation>
            <numerusform>لا شيء حقق هدفه</numerusform>
            <numerusform>واحد حقق هدفه</numerusform>
            <numerusform>اثنان حققا هدفهما</numerusform>
            <numerusform>%n حققت هدفها</numerusform>
            <numerusform>%n حققت هدفها</numerusform>
            <numerusform>%n حققت هدفها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n close</source>
        <translation>
            <numerusform>لا شيء قريب</numerusform>
            <numerusform>واحد قريب</numerusform>
            <numerusform>اثنان قريبان</numerusform>
            <numerusform>%n قريبة</numerusform>
            <numerusform>%n قريبة</numerusform>
            <numerusform>%n قريبة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n below</source>
        <translation>
            <numerusform>لا شيء دونه</numerusform>
            <numerusform>واحد دونه</numerusform>
            <numerusform>اثنان دونه</numerusform>
            <numerusform>%n دونه</numerusform>
            <numerusform>%n دونه</numerusform>
            <numerusform>%n دونه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without data</source>
        <translation>
            <numerusform>لا شيء من دون بيانات</numerusform>
            <numerusform>واحد من دون بيانات</numerusform>
            <numerusform>اثنان من دون بيانات</numerusform>
            <numerusform>%n من دون بيانات</numerusform>
            <numerusform>%n من دون بيانات</numerusform>
            <numerusform>%n من دون بيانات</numerusform>
        </translation>
    </message>
    <message>
        <source>{value} of {expected} expected by today</source>
        <translation>⁨{value}⁩ من ⁨{expected}⁩ متوقعة حتى اليوم</translation>
    </message>
    <message>
        <source>target of a month: {number}</source>
        <translation>هدف الشهر: ⁨{number}⁩</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>تحقق</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>قريب</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>دون الهدف</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>لا بيانات</translation>
    </message>
    <message>
        <source>{state} so far</source>
        <translation>⁨{state}⁩ حتى الآن</translation>
    </message>
    <message>
        <source>{least} or more</source>
        <translation>⁨{least}⁩ أو أكثر</translation>
    </message>
    <message>
        <source>{what} a month</source>
        <translation>⁨{what}⁩ في الشهر</translation>
    </message>
    <message>
        <source>target {number}</source>
        <translation>الهدف ⁨{number}⁩</translation>
    </message>
</context>
<context>
    <name>InterviewPage</name>
    <message>
        <source>Save the test</source>
        <translation>حفظ الاختبار</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation>حفظ التصحيح</translation>
    </message>
    <message>
        <source>Is everything right?</source>
        <translation>هل كل شيء صحيح؟</translation>
    </message>
    <message>
        <source>Choose an answer to go on.</source>
        <translation>اختاروا جوابًا للمتابعة.</translation>
    </message>
    <message>
        <source>Choose an answer, or press 0 to pass over the question.</source>
        <translation>اختاروا جوابًا، أو اضغطوا 0 لتجاوز السؤال.</translation>
    </message>
    <message>
        <source>This question needs an answer.</source>
        <translation>هذا السؤال يحتاج إلى جواب.</translation>
    </message>
    <message>
        <source>Write a number, only with digits.</source>
        <translation>اكتبوا عددًا بالأرقام فقط.</translation>
    </message>
    <message>
        <source>Write the date as day/month/year, for example 14/5/2026.</source>
        <translation>اكتبوا التاريخ هكذا: اليوم/الشهر/السنة، مثلًا ⁦14/5/2026⁩.</translation>
    </message>
    <message>
        <source>Write the time as hours and minutes, for example 17:30.</source>
        <translation>اكتبوا الوقت بالساعات والدقائق، مثلًا 17:30.</translation>
    </message>
    <message>
        <source>Write latitude and longitude, for example 38.4792, -1.3255.</source>
        <translation>اكتبوا خط العرض وخط الطول، مثلًا ⁦38.4792, -1.3255⁩.</translation>
    </message>
    <message>
        <source>Choose one of the answers in the list.</source>
        <translation>اختاروا أحد الأجوبة في القائمة.</translation>
    </message>
    <message>
        <source>This is too long. Please shorten it.</source>
        <translation>هذا طويل جدًا. اختصروه من فضلكم.</translation>
    </message>
    <message>
        <source>This answer does not fit. Please look at it again.</source>
        <translation>هذا الجواب لا يناسب السؤال. راجعوه من فضلكم.</translation>
    </message>
    <message>
        <source>Leave for later</source>
        <translation>ترك إلى وقت لاحق</translation>
    </message>
    <message>
        <source>I need help</source>
        <translation>أحتاج إلى مساعدة</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>القراءة بصوت عالٍ</translation>
    </message>
    <message>
        <source>← Back</source>
        <translation>→ رجوع</translation>
    </message>
    <message>
        <source>All questions seen</source>
        <translation>انتهت كل الأسئلة</translation>
    </message>
    <message>
        <source>Before we begin</source>
        <translation>قبل أن نبدأ</translation>
    </message>
    <message>
        <source>Question {number} of {total}</source>
        <translation>السؤال ⁨{number}⁩ من ⁨{total}⁩</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>People and keys</source>
        <translation>الأشخاص والمفاتيح</translation>
    </message>
    <message>
        <source>Who opens this master</source>
        <translation>من يفتح هذه البيانات</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>ورقة الاسترجاع</translation>
    </message>
    <message>
        <source>Make a sheet for the safe…</source>
        <translation>عمل ورقة للخزنة…</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>مفاتيح جديدة</translation>
    </message>
    <message>
        <source>If somebody may have had this computer in their hands: change the key of the master, then that of the office, and make a backup. All passphrases stay as they are.</source>
        <translation>إذا كان أحد قد وضع يده على هذا الحاسوب: غيّروا مفتاح البيانات، ثم مفاتيح المكتب، واعملوا نسخة احتياطية. تبقى كل كلمات المرور كما هي.</translation>
    </message>
    <message>
        <source>Change the master&apos;s key</source>
        <translation>تغيير مفتاح البيانات</translation>
    </message>
    <message>
        <source>Change the office&apos;s keys</source>
        <translation>تغيير مفاتيح المكتب</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>من دون اسم</translation>
    </message>
    <message>
        <source>(you)</source>
        <translation>(أنتم)</translation>
    </message>
    <message>
        <source>A sheet was made. If it is lost, make another: the earlier one then opens nothing newer.</source>
        <translation>عُملت ورقة. إذا ضاعت فاعملوا أخرى: عندئذ لا تفتح السابقة شيئًا أحدث.</translation>
    </message>
    <message>
        <source>There is none yet. If all passphrases are forgotten, only this sheet opens the master.</source>
        <translation>لا توجد بعد. إذا نُسيت كل كلمات المرور، فهذه الورقة وحدها تفتح البيانات.</translation>
    </message>
    <message>
        <source>It is the passphrase that opened this window.</source>
        <translation>هي كلمة المرور التي فتحت هذه النافذة.</translation>
    </message>
    <message>
        <source>Take the passphrase away</source>
        <translation>إزالة كلمة المرور</translation>
    </message>
    <message>
        <source>It will open nothing any more. The others stay as they are.</source>
        <translation>لن تفتح شيئًا بعد ذلك. وتبقى الأخرى كما هي.</translation>
    </message>
    <message>
        <source>It is the only one: add another before you take it away.</source>
        <translation>هي الوحيدة: أضيفوا أخرى قبل إزالتها.</translation>
    </message>
    <message>
        <source>The key is changed. Make a backup now.</source>
        <translation>تغيّر المفتاح. اعملوا نسخة احتياطية الآن.</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>من هو؟</translation>
    </message>
    <message>
        <source>Name, for the list</source>
        <translation>الاسم، للقائمة</translation>
    </message>
    <message>
        <source>Let this person in</source>
        <translation>السماح لهذا الشخص</translation>
    </message>
    <message>
        <source>Where to write the sheet</source>
        <translation>مكان كتابة الورقة</translation>
    </message>
    <message>
        <source>recovery-sheet.txt</source>
        <translation>⁦recovery-sheet.txt⁩</translation>
    </message>
    <message>
        <source>Print the sheet, put it in the safe, and delete the file.</source>
        <translation>اطبعوا الورقة، وضعوها في الخزنة، واحذفوا الملف.</translation>
    </message>
    <message>
        <source>Where to write the kit</source>
        <translation>مكان كتابة الحزمة</translation>
    </message>
    <message>
        <source>The office has new keys. Make a backup now.</source>
        <translation>للمكتب مفاتيح جديدة. اعملوا نسخة احتياطية الآن.</translation>
    </message>
</context>
<context>
    <name>LaptopsPage</name>
    <message>
        <source>Laptop</source>
        <translation>الحاسوب</translation>
    </message>
    <message>
        <source>Last batch</source>
        <translation>آخر إرسالية</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation>الحواسيب</translation>
    </message>
    <message>
        <source>Enrol a laptop…</source>
        <translation>تسجيل حاسوب…</translation>
    </message>
    <message>
        <source>Passphrase forgotten…</source>
        <translation>نسيان كلمة المرور…</translation>
    </message>
    <message>
        <source>No laptop yet</source>
        <translation>لا حاسوب بعد</translation>
    </message>
    <message>
        <source>A new laptop writes a request on a stick. Plug the stick in here, and enrol it.</source>
        <translation>يكتب الحاسوب الجديد طلبًا على ذاكرة ⁦USB⁩. أوصلوا الذاكرة هنا وسجّلوه.</translation>
    </message>
    <message>
        <source>Given up from batch {number} on</source>
        <translation>متروك ابتداءً من الإرسالية ⁨{number}⁩</translation>
    </message>
    <message>
        <source>Words not compared yet</source>
        <translation>لم تُقارَن الكلمات بعد</translation>
    </message>
    <message>
        <source>Words compared</source>
        <translation>قورنت الكلمات</translation>
    </message>
    <message numerus="yes">
        <source>%n batches wait for your decision.</source>
        <translation>
            <numerusform>لا إرساليات تنتظر قراركم.</numerusform>
            <numerusform>إرسالية واحدة تنتظر قراركم.</numerusform>
            <numerusform>إرساليتان تنتظران قراركم.</numerusform>
            <numerusform>%n إرساليات تنتظر قراركم.</numerusform>
            <numerusform>%n إرسالية تنتظر قراركم.</numerusform>
            <numerusform>%n إرسالية تنتظر قراركم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever holds the laptop reads six words aloud. Type them as you hear them.</source>
        <translation>يقرأ من بيده الحاسوب ست كلمات بصوت عالٍ. اكتبوها كما تسمعونها.</translation>
    </message>
    <message>
        <source>The six words that are read to you</source>
        <translation>الكلمات الست التي تُقرأ عليكم</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Here they are: {words}</source>
        <translation>ها هي: ⁨{words}⁩</translation>
    </message>
    <message>
        <source>Lost? From which batch on does nothing count any more?</source>
        <translation>هل ضاع؟ ابتداءً من أيّ إرسالية لا يُحتسب شيء؟</translation>
    </message>
    <message>
        <source>What it sent before stays, and comes in whenever it arrives.</source>
        <translation>ما أرسله قبل ذلك يبقى، ويدخل متى وصل.</translation>
    </message>
    <message>
        <source>Give the laptop up</source>
        <translation>ترك الحاسوب</translation>
    </message>
    <message>
        <source>What comes from it is kept apart, whole, until you decide.</source>
        <translation>ما يأتي منه يُحفظ جانبًا كاملًا إلى أن تقرروا.</translation>
    </message>
    <message>
        <source>It was found: count all again</source>
        <translation>وُجد: احتساب الكل من جديد</translation>
    </message>
    <message>
        <source>The laptop&apos;s request</source>
        <translation>طلب الحاسوب</translation>
    </message>
    <message>
        <source>Requests (*.request);;All files (*)</source>
        <translation>الطلبات (*.request);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>{name} is enrolled. Take the stick back to it: it must open “{kit}”. Then compare the words.</source>
        <translation>سُجّل ⁨{name}⁩. أعيدوا الذاكرة إليه: يجب أن يفتح «⁨{kit}⁩». ثم قارنوا الكلمات.</translation>
    </message>
    <message>
        <source>The request to recover</source>
        <translation>طلب الاسترجاع</translation>
    </message>
    <message>
        <source>Requests (*.recovery);;All files (*)</source>
        <translation>الطلبات (*.recovery);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>{name} asks to recover its passphrase</source>
        <translation>يطلب ⁨{name}⁩ استرجاع كلمة مروره</translation>
    </message>
    <message>
        <source>Whoever calls must read these words to you:</source>
        <translation>يجب أن يقرأ عليكم المتصل هذه الكلمات:</translation>
    </message>
    <message>
        <source>Go on only if you know who is calling and the laptop is still in their hands.</source>
        <translation>لا تتابعوا إلا إذا كنتم تعرفون المتصل وكان الحاسوب ما زال بين يديه.</translation>
    </message>
    <message>
        <source>They read the same words: help</source>
        <translation>الكلمات متطابقة: مساعدة</translation>
    </message>
    <message>
        <source>Take “{file}” back to the laptop.</source>
        <translation>أعيدوا «⁨{file}⁩» إلى الحاسوب.</translation>
    </message>
    <message>
        <source>The answer is written. It opens nothing but with the passphrase chosen there.</source>
        <translation>كُتب الجواب. لا يفتح شيئًا إلا مع كلمة المرور المختارة هناك.</translation>
    </message>
</context>
<context>
    <name>LevelPick</name>
    <message>
        <source>What it is of</source>
        <translation>ما الذي يشمله</translation>
    </message>
    <message>
        <source>All levels: a workbook each</source>
        <translation>كل المستويات: مصنف لكل منها</translation>
    </message>
    <message>
        <source>Every municipality: a workbook each</source>
        <translation>كل بلدية: مصنف لكل منها</translation>
    </message>
    <message>
        <source>Every comarca: a workbook each</source>
        <translation>كل كوماركا: مصنف لكل منها</translation>
    </message>
    <message>
        <source>Municipality: {name}</source>
        <translation>البلدية: ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Comarca: {name}</source>
        <translation>الكوماركا: ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Region: {name}</source>
        <translation>الإقليم: ⁨{name}⁩</translation>
    </message>
</context>
<context>
    <name>ListsPage</name>
    <message>
        <source>List</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>من يملكها</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>القوائم</translation>
    </message>
    <message>
        <source>Lists are made by forms: associations, volunteers, cases. Read such a form under Forms.</source>
        <translation>تصنع النماذجُ القوائم: الجمعيات والمتطوعون والحالات. اقرؤوا نموذجًا كهذا تحت «النماذج».</translation>
    </message>
    <message>
        <source>No lists yet</source>
        <translation>لا توجد قوائم بعد</translation>
    </message>
    <message>
        <source>All laptops</source>
        <translation>كل الحواسيب</translation>
    </message>
    <message>
        <source>Only this office</source>
        <translation>هذا المكتب وحده</translation>
    </message>
    <message numerus="yes">
        <source>%n laptops</source>
        <translation>
            <numerusform>لا حاسوب</numerusform>
            <numerusform>حاسوب واحد</numerusform>
            <numerusform>حاسوبان</numerusform>
            <numerusform>%n حواسيب</numerusform>
            <numerusform>%n حاسوبًا</numerusform>
            <numerusform>%n حاسوب</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation>فتح القائمة</translation>
    </message>
    <message numerus="yes">
        <source>In %n of them sheets say different things.</source>
        <translation>
            <numerusform>لا تختلف الأوراق في أي منها.</numerusform>
            <numerusform>في واحد منها تختلف الأوراق.</numerusform>
            <numerusform>في اثنين منها تختلف الأوراق.</numerusform>
            <numerusform>في %n منها تختلف الأوراق.</numerusform>
            <numerusform>في %n منها تختلف الأوراق.</numerusform>
            <numerusform>في %n منها تختلف الأوراق.</numerusform>
        </translation>
    </message>
    <message>
        <source>By the plan: {who}.</source>
        <translation>حسب الخطة: ⁨{who}⁩.</translation>
    </message>
    <message>
        <source>It tells of people. Only the laptops that you allow have it, one by one.</source>
        <translation>تتحدث عن أشخاص. لا تملكها إلا الحواسيب التي تسمحون لها، واحدًا واحدًا.</translation>
    </message>
    <message>
        <source>There is no laptop yet.</source>
        <translation>لا يوجد حاسوب بعد.</translation>
    </message>
    <message>
        <source>A laptop has it, or lets go of it, the next time it sends or receives after you take in or publish.</source>
        <translation>يحصل عليها الحاسوب، أو يفقدها، في أول إرسال أو استقبال له بعد أن تُدخلوا ما ورد أو تنشروا.</translation>
    </message>
    <message>
        <source>✓ has it</source>
        <translation>✓ يملكها</translation>
    </message>
    <message>
        <source>does not have it</source>
        <translation>لا يملكها</translation>
    </message>
    <message>
        <source>Compare its words first</source>
        <translation>قارنوا كلماته أولًا</translation>
    </message>
    <message>
        <source>Take it back from {laptop}</source>
        <translation>سحبها من ⁨{laptop}⁩</translation>
    </message>
    <message>
        <source>Let {laptop} have it</source>
        <translation>إعطاؤها إلى ⁨{laptop}⁩</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>Take all {count} out</source>
        <translation>إزالة الكل (⁨{count}⁩)</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>إزالته</translation>
    </message>
    <message>
        <source>Take out: {words}</source>
        <translation>إزالة: ⁨{words}⁩</translation>
    </message>
    <message>
        <source>“{words}” looks like an identity number.</source>
        <translation>«⁨{words}⁩» يشبه رقم هوية.</translation>
    </message>
    <message>
        <source>“{words}” looks like an e-mail address.</source>
        <translation>«⁨{words}⁩» يشبه بريدًا إلكترونيًا.</translation>
    </message>
    <message>
        <source>“{words}” looks like an address on the Internet.</source>
        <translation>«⁨{words}⁩» يشبه عنوانًا على الإنترنت.</translation>
    </message>
    <message>
        <source>“{words}” looks like a telephone number.</source>
        <translation>«⁨{words}⁩» يشبه رقم هاتف.</translation>
    </message>
    <message>
        <source>“{words}” looks like the address of a home.</source>
        <translation>«⁨{words}⁩» يشبه عنوان منزل.</translation>
    </message>
    <message>
        <source>“{words}” looks like somebody&apos;s name.</source>
        <translation>«⁨{words}⁩» يشبه اسم شخص.</translation>
    </message>
</context>
<context>
    <name>MatchingPage</name>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>النقاط</translation>
    </message>
    <message>
        <source>What is matched</source>
        <translation>ما تجري مطابقته</translation>
    </message>
    <message>
        <source>← Week before</source>
        <translation>→ الأسبوع السابق</translation>
    </message>
    <message>
        <source>Week after →</source>
        <translation>الأسبوع التالي ←</translation>
    </message>
    <message>
        <source>The plan matches nothing here: its rows [[match]] say which lists ask and which offer.</source>
        <translation>الخطة لا تطابق شيئاً هنا: صفوفها [[match]] تقول أي القوائم تطلب وأيها تعرض.</translation>
    </message>
    <message>
        <source>Who helps whom, {first} to {last}</source>
        <translation>من يساعد من، من ⁨{first}⁩ إلى ⁨{last}⁩</translation>
    </message>
    <message>
        <source>Nobody asks for anything this week.</source>
        <translation>لا أحد يطلب شيئاً هذا الأسبوع.</translation>
    </message>
    <message numerus="yes">
        <source>%n requests</source>
        <translation>
            <numerusform>لا طلبات</numerusform>
            <numerusform>طلب واحد</numerusform>
            <numerusform>طلبان</numerusform>
            <numerusform>%n طلبات</numerusform>
            <numerusform>%n طلباً</numerusform>
            <numerusform>%n طلب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreed</source>
        <translation>
            <numerusform>لا اتفاقات</numerusform>
            <numerusform>اتفاق واحد</numerusform>
            <numerusform>اتفاقان</numerusform>
            <numerusform>%n اتفاقات</numerusform>
            <numerusform>%n اتفاقاً</numerusform>
            <numerusform>%n اتفاق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that nobody is left for</source>
        <translation>
            <numerusform>لا طلب بلا أحد</numerusform>
            <numerusform>طلب واحد لم يبقَ له أحد</numerusform>
            <numerusform>طلبان لم يبقَ لهما أحد</numerusform>
            <numerusform>%n طلبات لم يبقَ لها أحد</numerusform>
            <numerusform>%n طلباً لم يبقَ لها أحد</numerusform>
            <numerusform>%n طلب لم يبقَ لها أحد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offer help</source>
        <translation>
            <numerusform>لا أحد يعرض المساعدة</numerusform>
            <numerusform>واحد يعرض المساعدة</numerusform>
            <numerusform>اثنان يعرضان المساعدة</numerusform>
            <numerusform>%n يعرضون المساعدة</numerusform>
            <numerusform>%n يعرضون المساعدة</numerusform>
            <numerusform>%n يعرضون المساعدة</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has said how far it is to: {places}. Add a column km to the places&apos; list, under Forms.</source>
        <translation>لم يقل أحد كم تبعد: ⁨{places}⁩. أضف عمود km إلى قائمة الأماكن في «الاستمارات».</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>Open its sheet</source>
        <translation>افتح صفحته</translation>
    </message>
    <message>
        <source>{who} could too: {points} of 100 points</source>
        <translation>⁨{who}⁩ يستطيع أيضاً: ⁨{points}⁩ من 100 نقطة</translation>
    </message>
    <message>
        <source>Both agree: {who}</source>
        <translation>الطرفان موافقان: ⁨{who}⁩</translation>
    </message>
    <message>
        <source>Both agree</source>
        <translation>الطرفان موافقان</translation>
    </message>
    <message>
        <source>Not with this one</source>
        <translation>ليس مع هذا الشخص</translation>
    </message>
    <message>
        <source>Nobody is left for it</source>
        <translation>لم يبقَ أحد لها</translation>
    </message>
    <message>
        <source>✓ {who} helps</source>
        <translation>✓ ⁨{who}⁩ يساعد</translation>
    </message>
    <message>
        <source>{who}: {points} of 100 points</source>
        <translation>⁨{who}⁩: ⁨{points}⁩ من 100 نقطة</translation>
    </message>
</context>
<context>
    <name>NameStep</name>
    <message>
        <source>Table 1</source>
        <translation>الطاولة 1</translation>
    </message>
    <message>
        <source>Social services</source>
        <translation>الخدمات الاجتماعية</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Another place…</source>
        <translation>مكان آخر…</translation>
    </message>
    <message>
        <source>What is this laptop called?</source>
        <translation>ما اسم هذا الحاسوب؟</translation>
    </message>
    <message>
        <source>What is the office called?</source>
        <translation>ما اسم المكتب؟</translation>
    </message>
    <message>
        <source>Social services will see this name, to know what came from where.</source>
        <translation>سترى الخدمات الاجتماعية هذا الاسم لتعرف من أين جاء كل شيء.</translation>
    </message>
    <message>
        <source>The laptops will show this name, to know to whom they send.</source>
        <translation>ستعرض الحواسيب هذا الاسم لتعرف إلى من ترسل.</translation>
    </message>
    <message>
        <source>The data will lie, encrypted, in {folder}</source>
        <translation>ستُحفظ البيانات مشفّرة في ⁨{folder}⁩</translation>
    </message>
    <message>
        <source>▲  That folder lies across a network. A folder on this computer&apos;s own disk is safer and faster.</source>
        <translation>▲  ذلك المجلد على الشبكة. مجلد على قرص هذا الحاسوب أكثر أمانًا وأسرع.</translation>
    </message>
    <message>
        <source>Where shall the data lie?</source>
        <translation>أين تُحفظ البيانات؟</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Four or five words that do not belong together are easy to keep and hard to guess. Without it nobody can read what is kept here, and nobody can look it up.</source>
        <translation>أربع كلمات أو خمس لا علاقة بينها يسهل تذكّرها ويصعب تخمينها. من دونها لا يستطيع أحد قراءة ما يُحفظ هنا، ولا يستطيع أحد البحث عنها.</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>استعمال هذه</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>كلمة مرور جديدة</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>الكلمة نفسها مرة أخرى</translation>
    </message>
    <message>
        <source>One made at random: {words}</source>
        <translation>واحدة صُنعت عشوائيًا: ⁨{words}⁩</translation>
    </message>
    <message>
        <source>The two are not the same. Type them again.</source>
        <translation>الكلمتان ليستا متطابقتين. اكتبوهما مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>NewerLine</name>
    <message>
        <source>Look at it</source>
        <translation>عرضه</translation>
    </message>
    <message>
        <source>A newer release of the program lies in the mailbox: {version}.</source>
        <translation>في صندوق البريد إصدار أحدث من البرنامج: ⁨{version}⁩.</translation>
    </message>
</context>
<context>
    <name>NobodyStep</name>
    <message>
        <source>The passphrase is forgotten</source>
        <translation>كلمة المرور منسية</translation>
    </message>
    <message>
        <source>Try another passphrase</source>
        <translation>تجربة كلمة مرور أخرى</translation>
    </message>
</context>
<context>
    <name>NotePage</name>
    <message>
        <source>Neighbourhood note</source>
        <translation>ملاحظة عن الحي</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Understood</source>
        <translation>مفهوم</translation>
    </message>
</context>
<context>
    <name>OddPage</name>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>Nothing in the lists is odd.</source>
        <translation>لا شيء غريب في القوائم.</translation>
    </message>
    <message>
        <source>counts on somebody who is gone</source>
        <translation>يعتمد على من لم يعد هنا</translation>
    </message>
    <message>
        <source>counts on what was withdrawn</source>
        <translation>يعتمد على ما سُحب</translation>
    </message>
    <message>
        <source>two of one name</source>
        <translation>اثنان باسم واحد</translation>
    </message>
    <message>
        <source>one code, typed in two ways</source>
        <translation>رمز واحد كُتب بطريقتين</translation>
    </message>
    <message>
        <source>ended twice</source>
        <translation>أُنهي مرتين</translation>
    </message>
    <message>
        <source>Put it right…</source>
        <translation>صحّحه…</translation>
    </message>
    <message>
        <source>Its page has the forms about it, and “Change or end it”. What stays as it is does no harm.</source>
        <translation>في صفحته الاستمارات الخاصة به و«تغيير أو إنهاء». ما يبقى كما هو لا يضر.</translation>
    </message>
</context>
<context>
    <name>OfferPage</name>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>قيد العمل</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>OfficeFormPage</name>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>OfficePage</name>
    <message>
        <source>Stopped. What was done until then is kept.</source>
        <translation>توقّف. ما تم حتى الآن محفوظ.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>جارٍ العمل</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
</context>
<context>
    <name>OfficeTaking</name>
    <message>
        <source>File: {file}. Enrol it only if you know who brings it; the words are compared afterwards.</source>
        <translation>الملف: ⁨{file}⁩. لا تسجّله إلا إذا كنت تعرف من أحضره؛ وتُقارن الكلمات بعد ذلك.</translation>
    </message>
    <message>
        <source>A laptop asks to be enrolled</source>
        <translation>حاسوب يطلب تسجيله</translation>
    </message>
    <message>
        <source>Enrol the laptop</source>
        <translation>تسجيل الحاسوب</translation>
    </message>
</context>
<context>
    <name>OfficeWork</name>
    <message numerus="yes">
        <source>%n batches wait to be taken in.</source>
        <translation>
            <numerusform>لا إرساليات تنتظر الإدخال.</numerusform>
            <numerusform>إرسالية واحدة تنتظر الإدخال.</numerusform>
            <numerusform>إرساليتان تنتظران الإدخال.</numerusform>
            <numerusform>%n إرساليات تنتظر الإدخال.</numerusform>
            <numerusform>%n إرسالية تنتظر الإدخال.</numerusform>
            <numerusform>%n إرسالية تنتظر الإدخال.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things are to be reviewed.</source>
        <translation>
            <numerusform>لا شيء للمراجعة.</numerusform>
            <numerusform>شيء واحد للمراجعة.</numerusform>
            <numerusform>شيئان للمراجعة.</numerusform>
            <numerusform>%n أشياء للمراجعة.</numerusform>
            <numerusform>%n شيئًا للمراجعة.</numerusform>
            <numerusform>%n شيء للمراجعة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records stand in two versions.</source>
        <translation>
            <numerusform>لا أوراق بصيغتين.</numerusform>
            <numerusform>ورقة واحدة بصيغتين.</numerusform>
            <numerusform>ورقتان بصيغتين.</numerusform>
            <numerusform>%n أوراق بصيغتين.</numerusform>
            <numerusform>%n ورقة بصيغتين.</numerusform>
            <numerusform>%n ورقة بصيغتين.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people ask to be called.</source>
        <translation>
            <numerusform>لا أحد يطلب الاتصال به.</numerusform>
            <numerusform>شخص واحد يطلب الاتصال به.</numerusform>
            <numerusform>شخصان يطلبان الاتصال بهما.</numerusform>
            <numerusform>%n أشخاص يطلبون الاتصال بهم.</numerusform>
            <numerusform>%n شخصًا يطلبون الاتصال بهم.</numerusform>
            <numerusform>%n شخص يطلبون الاتصال بهم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things are due or overdue.</source>
        <translation>
            <numerusform>لا شيء مطلوب أو متأخر.</numerusform>
            <numerusform>أمر واحد مطلوب أو متأخر.</numerusform>
            <numerusform>أمران مطلوبان أو متأخران.</numerusform>
            <numerusform>%n أمور مطلوبة أو متأخرة.</numerusform>
            <numerusform>%n أمرًا مطلوبًا أو متأخرًا.</numerusform>
            <numerusform>%n أمر مطلوب أو متأخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>الوارد</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>المكالمات</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>القوائم</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>المؤشرات</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>التغطية</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>التصدير</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>الاستيراد</translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation>الحواسيب</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>الاستمارات</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Last backup: {day}</source>
        <translation>آخر نسخة احتياطية: ⁨{day}⁩</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>▲ The server {server} does not answer</source>
        <translation>▲ الخادم ⁨{server}⁩ لا يستجيب</translation>
    </message>
    <message>
        <source>Submissions on the server {server}</source>
        <translation>الاستمارات على الخادم ⁨{server}⁩</translation>
    </message>
    <message>
        <source>Saved and encrypted on this computer</source>
        <translation>محفوظ ومشفّر على هذا الحاسوب</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>لا نسخة احتياطية بعد</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message numerus="yes">
        <source>%n new or corrected records are in</source>
        <translation>
            <numerusform>لم تدخل أوراق جديدة</numerusform>
            <numerusform>دخلت ورقة واحدة جديدة أو مصحَّحة</numerusform>
            <numerusform>دخلت ورقتان جديدتان أو مصحَّحتان</numerusform>
            <numerusform>دخلت %n أوراق جديدة أو مصحَّحة</numerusform>
            <numerusform>دخلت %n ورقة جديدة أو مصحَّحة</numerusform>
            <numerusform>دخلت %n ورقة جديدة أو مصحَّحة</numerusform>
        </translation>
    </message>
    <message>
        <source>All that came was here already</source>
        <translation>كل ما وصل كان هنا بالفعل</translation>
    </message>
    <message>
        <source>Nothing was taken in</source>
        <translation>لم يُدخَل شيء</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>لم تؤخذ</translation>
    </message>
    <message>
        <source>Compare the words first</source>
        <translation>قارنوا الكلمات أولًا</translation>
    </message>
    <message>
        <source>Revoked: decide</source>
        <translation>أُلغي تسجيله: قرّروا</translation>
    </message>
    <message numerus="yes">
        <source>%n set aside: look</source>
        <translation>
            <numerusform>لا شيء جانبًا</numerusform>
            <numerusform>واحدة جانبًا: انظروا إليها</numerusform>
            <numerusform>اثنتان جانبًا: انظروا إليهما</numerusform>
            <numerusform>%n جانبًا: انظروا إليها</numerusform>
            <numerusform>%n جانبًا: انظروا إليها</numerusform>
            <numerusform>%n جانبًا: انظروا إليها</numerusform>
        </translation>
    </message>
    <message>
        <source>Part of it was here already</source>
        <translation>بعضها كان هنا بالفعل</translation>
    </message>
    <message>
        <source>Nothing: it is complete</source>
        <translation>لا شيء: هي كاملة</translation>
    </message>
    <message>
        <source>All of it was here</source>
        <translation>كلها كانت هنا</translation>
    </message>
    <message>
        <source>Batch {first} is missing: ask for it</source>
        <translation>الإرسالية ⁨{first}⁩ ناقصة: اطلبوها</translation>
    </message>
    <message>
        <source>Batches {first} to {last} are missing: ask for them</source>
        <translation>الإرساليات من ⁨{first}⁩ إلى ⁨{last}⁩ ناقصة: اطلبوها</translation>
    </message>
    <message>
        <source>Batch {number} was swapped: ask</source>
        <translation>بُدّلت الإرسالية ⁨{number}⁩: اسألوا</translation>
    </message>
    <message>
        <source>Two copies of this laptop: ask</source>
        <translation>نسختان من هذا الحاسوب: اسألوا</translation>
    </message>
    <message>
        <source>Quiet for a month: ask</source>
        <translation>صامت منذ شهر: اسألوا</translation>
    </message>
</context>
<context>
    <name>PaperPage</name>
    <message>
        <source>Paper sheets</source>
        <translation>الأوراق</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Sheets, a row each</source>
        <translation>الأوراق، سطر لكل منها</translation>
    </message>
    <message>
        <source>First entry</source>
        <translation>الإدخال الأول</translation>
    </message>
    <message>
        <source>Second entry</source>
        <translation>الإدخال الثاني</translation>
    </message>
    <message>
        <source>Type the sheets again, in any order. What was typed the first time is not shown.</source>
        <translation>أدخلوا الأوراق مرة أخرى بأي ترتيب. ما أُدخل أول مرة لا يُعرض.</translation>
    </message>
    <message>
        <source>One key an answer; the cursor moves by itself.</source>
        <translation>زر واحد لكل جواب؛ يتحرك المؤشر تلقائيًا.</translation>
    </message>
    <message>
        <source>goes back</source>
        <translation>يرجع</translation>
    </message>
    <message>
        <source>takes the last key back. When a row is full, the sheet is saved.</source>
        <translation>يلغي آخر زر. عندما يكتمل السطر تُحفظ الورقة.</translation>
    </message>
    <message>
        <source>Sheet {number}</source>
        <translation>الورقة ⁨{number}⁩</translation>
    </message>
    <message>
        <source>Number on the sheet</source>
        <translation>الرقم على الورقة</translation>
    </message>
    <message>
        <source>Question {number}</source>
        <translation>السؤال ⁨{number}⁩</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>دون جواب</translation>
    </message>
    <message numerus="yes">
        <source>%n sheets saved and encrypted</source>
        <translation>
            <numerusform>لا أوراق محفوظة</numerusform>
            <numerusform>ورقة واحدة محفوظة ومشفّرة</numerusform>
            <numerusform>ورقتان محفوظتان ومشفّرتان</numerusform>
            <numerusform>%n أوراق محفوظة ومشفّرة</numerusform>
            <numerusform>%n ورقة محفوظة ومشفّرة</numerusform>
            <numerusform>%n ورقة محفوظة ومشفّرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers differed</source>
        <translation>
            <numerusform>لا أجوبة مختلفة</numerusform>
            <numerusform>جواب واحد مختلف</numerusform>
            <numerusform>جوابان مختلفان</numerusform>
            <numerusform>%n أجوبة مختلفة</numerusform>
            <numerusform>%n جوابًا مختلفًا</numerusform>
            <numerusform>%n جواب مختلف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets typed twice</source>
        <translation>
            <numerusform>لا أوراق أُدخلت مرتين</numerusform>
            <numerusform>ورقة واحدة أُدخلت مرتين</numerusform>
            <numerusform>ورقتان أُدخلتا مرتين</numerusform>
            <numerusform>%n أوراق أُدخلت مرتين</numerusform>
            <numerusform>%n ورقة أُدخلت مرتين</numerusform>
            <numerusform>%n ورقة أُدخلت مرتين</numerusform>
        </translation>
    </message>
    <message>
        <source>A sheet with this number is already saved. If it is so on the paper, press Enter again.</source>
        <translation>توجد ورقة محفوظة بهذا الرقم. إذا كان كذلك على الورق، فاضغطوا زر الإدخال مرة أخرى.</translation>
    </message>
    <message>
        <source>The check digit does not fit. Look again; if it is so on the paper, press Enter again.</source>
        <translation>رقم التحقق لا يطابق. انظروا مرة أخرى؛ وإذا كان كذلك على الورق، فاضغطوا زر الإدخال مرة أخرى.</translation>
    </message>
    <message>
        <source>The key {key} is no answer here. The keys are {keys}.</source>
        <translation>الزر ⁨{key}⁩ ليس جوابًا هنا. الأزرار هي ⁨{keys}⁩.</translation>
    </message>
    <message>
        <source>This question needs an answer.</source>
        <translation>هذا السؤال يحتاج إلى جواب.</translation>
    </message>
    <message>
        <source>This answer does not fit. Please look at it again.</source>
        <translation>هذا الجواب لا يناسب السؤال. راجعوه من فضلكم.</translation>
    </message>
    <message>
        <source>Every sheet of this pile has been typed twice. This one is not saved.</source>
        <translation>أُدخلت كل أوراق هذه الرزمة مرتين. هذه لم تُحفظ.</translation>
    </message>
</context>
<context>
    <name>PeriodPage</name>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>جارٍ العدّ…</translation>
    </message>
    <message>
        <source>No gathering in this period has come in yet. Choose another one.</source>
        <translation>لم تصل أي طاولة من هذه الفترة بعد. اختاروا فترة أخرى.</translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message>
        <source>PIN, four digits or more</source>
        <translation>الرمز، أربعة أرقام أو أكثر</translation>
    </message>
    <message>
        <source>The person reads in</source>
        <translation>لغة الشخص</translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <translation>ليس هذا هو الرمز.</translation>
    </message>
    <message>
        <source>Before you hand the laptop over</source>
        <translation>قبل تسليم الحاسوب</translation>
    </message>
    <message>
        <source>For whoever is at the table</source>
        <translation>لمن هو على الطاولة</translation>
    </message>
    <message>
        <source>Choose a PIN. It is needed to leave the questions, and it is forgotten when the laptop is locked.</source>
        <translation>اختاروا رمزًا. يلزم للخروج من الأسئلة، ويُنسى عند قفل الحاسوب.</translation>
    </message>
    <message>
        <source>Type the PIN to go back to the table. The answers so far are saved.</source>
        <translation>اكتبوا الرمز للعودة إلى الطاولة. الأجوبة حتى الآن محفوظة.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>Back to the table</source>
        <translation>العودة إلى الطاولة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Back to the questions</source>
        <translation>العودة إلى الأسئلة</translation>
    </message>
    <message>
        <source>The PIN has four digits or more.</source>
        <translation>الرمز من أربعة أرقام أو أكثر.</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>Who helps whom</source>
        <translation>من يساعد من</translation>
    </message>
    <message>
        <source>What there is</source>
        <translation>ما هو متاح</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>يستحق النظر</translation>
    </message>
    <message>
        <source>Posters</source>
        <translation>الملصقات</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>القناة</translation>
    </message>
</context>
<context>
    <name>PostersPage</name>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>المسح</translation>
    </message>
    <message>
        <source>In which language</source>
        <translation>بأي لغة</translation>
    </message>
    <message>
        <source>How large</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>The questionnaire&apos;s address</source>
        <translation>عنوان الاستبيان</translation>
    </message>
    <message numerus="yes">
        <source>%n posters and screens hang now</source>
        <translation>
            <numerusform>لا ملصقات ولا شاشات الآن</numerusform>
            <numerusform>ملصق أو شاشة واحدة الآن</numerusform>
            <numerusform>ملصقان أو شاشتان الآن</numerusform>
            <numerusform>%n ملصقات وشاشات الآن</numerusform>
            <numerusform>%n ملصقاً وشاشة الآن</numerusform>
            <numerusform>%n ملصق وشاشة الآن</numerusform>
        </translation>
    </message>
    <message>
        <source>{month}, all together: {scans}</source>
        <translation>⁨{month}⁩، الكل معاً: ⁨{scans}⁩</translation>
    </message>
    <message>
        <source>There are no places yet: read their list under Forms.</source>
        <translation>لا أماكن بعد: اقرأ قائمتها في «الاستمارات».</translation>
    </message>
    <message>
        <source>none hangs</source>
        <translation>لا شيء معلّق</translation>
    </message>
    <message>
        <source>Code in its link: {code}</source>
        <translation>الرمز في رابطه: ⁨{code}⁩</translation>
    </message>
    <message>
        <source>Nothing was counted here yet.</source>
        <translation>لم يُحسب شيء هنا بعد.</translation>
    </message>
    <message>
        <source>Save its poster…</source>
        <translation>احفظ ملصقه…</translation>
    </message>
    <message>
        <source>Open its sheet</source>
        <translation>افتح صفحته</translation>
    </message>
    <message>
        <source>poster {place}.pdf</source>
        <translation>poster ⁨{place}⁩.pdf</translation>
    </message>
    <message>
        <source>Where to save it</source>
        <translation>أين يُحفظ</translation>
    </message>
    <message>
        <source>✓ Saved: {file}</source>
        <translation>✓ حُفظ: ⁨{file}⁩</translation>
    </message>
</context>
<context>
    <name>PracticeStep</name>
    <message>
        <source>All data in it are made up, and every screen says so. Do as you like: nothing of it reaches real data. Its passphrase is: {passphrase}</source>
        <translation>كل البيانات فيه مختلقة، وكل شاشة تقول ذلك. افعلوا ما تشاؤون: لا شيء منه يصل إلى البيانات الحقيقية. كلمة مروره: ⁨{passphrase}⁩</translation>
    </message>
    <message>
        <source>What would you like to try?</source>
        <translation>ماذا تودون أن تجربوا؟</translation>
    </message>
    <message>
        <source>A table</source>
        <translation>طاولة</translation>
    </message>
    <message>
        <source>The office</source>
        <translation>المكتب</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>The first rows, as they will stand</source>
        <translation>الأسطر الأولى كما ستكون</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>لا سطر جديد</numerusform>
            <numerusform>سطر جديد واحد</numerusform>
            <numerusform>سطران جديدان</numerusform>
            <numerusform>%n أسطر جديدة</numerusform>
            <numerusform>%n سطرًا جديدًا</numerusform>
            <numerusform>%n سطر جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed at their source</source>
        <translation>
            <numerusform>لا سطر تغيّر في مصدره</numerusform>
            <numerusform>سطر تغيّر في مصدره</numerusform>
            <numerusform>سطران تغيّرا في مصدرهما</numerusform>
            <numerusform>%n أسطر تغيّرت في مصدرها</numerusform>
            <numerusform>%n سطرًا تغيّر في مصدره</numerusform>
            <numerusform>%n سطر تغيّر في مصدره</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were here already</source>
        <translation>
            <numerusform>لا سطر كان هنا</numerusform>
            <numerusform>سطر كان هنا بالفعل</numerusform>
            <numerusform>سطران كانا هنا بالفعل</numerusform>
            <numerusform>%n أسطر كانت هنا بالفعل</numerusform>
            <numerusform>%n سطرًا كان هنا بالفعل</numerusform>
            <numerusform>%n سطر كان هنا بالفعل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawn here: they stay out</source>
        <translation>
            <numerusform>لا سطر سُحب هنا</numerusform>
            <numerusform>سطر سُحب هنا: لا يُدخَل</numerusform>
            <numerusform>سطران سُحبا هنا: لا يُدخَلان</numerusform>
            <numerusform>%n أسطر سُحبت هنا: لا تُدخَل</numerusform>
            <numerusform>%n سطرًا سُحب هنا: لا يُدخَل</numerusform>
            <numerusform>%n سطر سُحب هنا: لا يُدخَل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n do not fit</source>
        <translation>
            <numerusform>لا سطر غير مناسب</numerusform>
            <numerusform>سطر غير مناسب</numerusform>
            <numerusform>سطران غير مناسبين</numerusform>
            <numerusform>%n أسطر غير مناسبة</numerusform>
            <numerusform>%n سطرًا غير مناسب</numerusform>
            <numerusform>%n سطر غير مناسب</numerusform>
        </translation>
    </message>
    <message>
        <source>No rows</source>
        <translation>لا أسطر</translation>
    </message>
    <message numerus="yes">
        <source>%n stand beside a correction of yours: choose under “Review”.</source>
        <translation>
            <numerusform>لا سطر بجانب تصحيح لكم.</numerusform>
            <numerusform>سطر واحد بجانب تصحيح لكم: اختاروا في «المراجعة».</numerusform>
            <numerusform>سطران بجانب تصحيح لكم: اختاروا في «المراجعة».</numerusform>
            <numerusform>%n أسطر بجانب تصحيح لكم: اختاروا في «المراجعة».</numerusform>
            <numerusform>%n سطرًا بجانب تصحيح لكم: اختاروا في «المراجعة».</numerusform>
            <numerusform>%n سطر بجانب تصحيح لكم: اختاروا في «المراجعة».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hold text that may name somebody: look at them under “Review”.</source>
        <translation>
            <numerusform>لا نص قد يذكر أحدًا.</numerusform>
            <numerusform>سطر واحد فيه نص قد يذكر أحدًا: انظروا إليه في «المراجعة».</numerusform>
            <numerusform>سطران فيهما نص قد يذكر أحدًا: انظروا إليهما في «المراجعة».</numerusform>
            <numerusform>%n أسطر فيها نص قد يذكر أحدًا: انظروا إليها في «المراجعة».</numerusform>
            <numerusform>%n سطرًا فيه نص قد يذكر أحدًا: انظروا إليه في «المراجعة».</numerusform>
            <numerusform>%n سطر فيه نص قد يذكر أحدًا: انظروا إليه في «المراجعة».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows do not fit</source>
        <translation>
            <numerusform>لا سطر غير مناسب</numerusform>
            <numerusform>سطر واحد غير مناسب</numerusform>
            <numerusform>سطران غير مناسبين</numerusform>
            <numerusform>%n أسطر غير مناسبة</numerusform>
            <numerusform>%n سطرًا غير مناسب</numerusform>
            <numerusform>%n سطر غير مناسب</numerusform>
        </translation>
    </message>
    <message>
        <source>Save them, mend them in Excel, and import that file: they are then known. The others come in without them.</source>
        <translation>احفظوها، وصحّحوها في ⁦Excel⁩، واستوردوا ذلك الملف: عندئذ تُعرف. وتدخل الأخرى من دونها.</translation>
    </message>
    <message>
        <source>Rows that do not fit</source>
        <translation>الأسطر غير المناسبة</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>العمود</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message numerus="yes">
        <source>And %n more rows; the file has them all.</source>
        <translation>
            <numerusform>ولا سطر آخر؛ الملف يضمها كلها.</numerusform>
            <numerusform>وسطر آخر؛ الملف يضمها كلها.</numerusform>
            <numerusform>وسطران آخران؛ الملف يضمها كلها.</numerusform>
            <numerusform>و%n أسطر أخرى؛ الملف يضمها كلها.</numerusform>
            <numerusform>و%n سطرًا آخر؛ الملف يضمها كلها.</numerusform>
            <numerusform>و%n سطر آخر؛ الملف يضمها كلها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save these rows…</source>
        <translation>حفظ هذه الأسطر…</translation>
    </message>
    <message>
        <source>I looked: they name nobody</source>
        <translation>نظرتُ: لا تذكر أحدًا</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>السطر ⁨{number}⁩</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message numerus="yes">
        <source>They belong to %n gatherings</source>
        <translation>
            <numerusform>ليست تابعة لأي طاولة</numerusform>
            <numerusform>تابعة لطاولة واحدة</numerusform>
            <numerusform>تابعة لطاولتين</numerusform>
            <numerusform>تابعة لـ %n طاولات</numerusform>
            <numerusform>تابعة لـ %n طاولة</numerusform>
            <numerusform>تابعة لـ %n طاولة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>لا أسطر</numerusform>
            <numerusform>سطر واحد</numerusform>
            <numerusform>سطران</numerusform>
            <numerusform>%n أسطر</numerusform>
            <numerusform>%n سطرًا</numerusform>
            <numerusform>%n سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديدة</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>ولا شيء غيرها.</numerusform>
            <numerusform>وواحدة أخرى.</numerusform>
            <numerusform>واثنتان أخريان.</numerusform>
            <numerusform>و%n أخرى.</numerusform>
            <numerusform>و%n أخرى.</numerusform>
            <numerusform>و%n أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns that stay out</source>
        <translation>الأعمدة المتروكة</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>ا&amp;نظر في:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;نوع الملفات:</translation>
    </message>
</context>
<context>
    <name>RequestsPage</name>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Call requests</source>
        <translation>طلبات الاتصال</translation>
    </message>
    <message>
        <source>Which requests</source>
        <translation>أيّ طلبات</translation>
    </message>
    <message>
        <source>Still to call</source>
        <translation>لم يُتصل بهم بعد</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>تم الاتصال بهم</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message numerus="yes">
        <source>%n people ask to be called</source>
        <translation>
            <numerusform>لا أحد يطلب الاتصال به</numerusform>
            <numerusform>شخص واحد يطلب الاتصال به</numerusform>
            <numerusform>شخصان يطلبان الاتصال بهما</numerusform>
            <numerusform>%n أشخاص يطلبون الاتصال بهم</numerusform>
            <numerusform>%n شخصًا يطلبون الاتصال بهم</numerusform>
            <numerusform>%n شخص يطلبون الاتصال بهم</numerusform>
        </translation>
    </message>
    <message>
        <source>Only this office can read this. It is not put together with any test.</source>
        <translation>لا يقرأ هذا إلا هذا المكتب. ولا يُربط بأي اختبار.</translation>
    </message>
    <message>
        <source>{who} called on {day}.</source>
        <translation>اتصال من ⁨{who}⁩ يوم ⁨{day}⁩.</translation>
    </message>
    <message>
        <source>Somebody called on {day}.</source>
        <translation>اتصل أحد يوم ⁨{day}⁩.</translation>
    </message>
    <message>
        <source>Nobody answered: call again</source>
        <translation>لم يرد أحد: إعادة الاتصال</translation>
    </message>
    <message>
        <source>Who calls?</source>
        <translation>من يتصل؟</translation>
    </message>
    <message>
        <source>I have called</source>
        <translation>اتصلتُ</translation>
    </message>
    <message>
        <source>Nobody waits for a call</source>
        <translation>لا أحد ينتظر اتصالًا</translation>
    </message>
    <message>
        <source>Waits since</source>
        <translation>ينتظر منذ</translation>
    </message>
    <message>
        <source>Called</source>
        <comment>one person</comment>
        <translation>جرى الاتصال</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Who asks at a table to be called stands here as soon as its batch is taken in.</source>
        <translation>من يطلب على طاولة أن يُتصل به يظهر هنا حالما تُدخَل إرساليتها.</translation>
    </message>
    <message>
        <source>Nobody of these has been called yet.</source>
        <translation>لم يُتصل بأحد منهم بعد.</translation>
    </message>
    <message>
        <source>All of them have been called. See them under “Called”; erase what is dealt with.</source>
        <translation>تم الاتصال بهم جميعًا. انظروا إليهم في «تم الاتصال بهم»؛ وامحوا ما أُنجز.</translation>
    </message>
    <message>
        <source>Here since {day}.</source>
        <translation>هنا منذ ⁨{day}⁩.</translation>
    </message>
    <message>
        <source>Done: erase the request</source>
        <translation>تم: محو الطلب</translation>
    </message>
    <message>
        <source>Yes, erase it for good</source>
        <translation>نعم، محوه نهائيًا</translation>
    </message>
</context>
<context>
    <name>RestPage</name>
    <message>
        <source>Take your time.</source>
        <translation>خذوا وقتكم.</translation>
    </message>
    <message>
        <source>The answers so far are saved. Press any key to go on.</source>
        <translation>الأجوبة حتى الآن محفوظة. اضغطوا أي زر للمتابعة.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>RestoreStep</name>
    <message>
        <source>It opens with the passphrases of the day when it was made.</source>
        <translation>تُفتح بكلمات المرور ليوم صنعها.</translation>
    </message>
    <message>
        <source>Bring back from a backup</source>
        <translation>الاسترجاع من نسخة احتياطية</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>اختيار الملف…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Which backup?</source>
        <translation>أيّ نسخة احتياطية؟</translation>
    </message>
    <message>
        <source>Backups (*.backup);;All files (*)</source>
        <translation>النسخ الاحتياطية (*.backup);;كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Prefers not to answer</source>
        <translation>يفضّل عدم الإجابة</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Change: {question}</source>
        <translation>تغيير: ⁨{question}⁩</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>من أين</translation>
    </message>
    <message>
        <source>Withdraw by code…</source>
        <translation>السحب بالرمز…</translation>
    </message>
    <message>
        <source>Looking for what wants your eye…</source>
        <translation>البحث عما يحتاج إلى نظركم…</translation>
    </message>
    <message>
        <source>Nothing to review</source>
        <translation>لا شيء للمراجعة</translation>
    </message>
    <message>
        <source>No record stands in two versions, no sheet seems to be here twice, no text names anybody.</source>
        <translation>لا ورقة بصيغتين، ولا ورقة تبدو مكررة، ولا نص يذكر أحدًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n to review</source>
        <translation>
            <numerusform>لا شيء للمراجعة</numerusform>
            <numerusform>واحدة للمراجعة</numerusform>
            <numerusform>اثنتان للمراجعة</numerusform>
            <numerusform>%n للمراجعة</numerusform>
            <numerusform>%n للمراجعة</numerusform>
            <numerusform>%n للمراجعة</numerusform>
        </translation>
    </message>
    <message>
        <source>One after another. Nothing is lost meanwhile.</source>
        <translation>واحدة تلو الأخرى. لا يضيع شيء في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>صيغتان</translation>
    </message>
    <message>
        <source>The same sheet?</source>
        <translation>الورقة نفسها؟</translation>
    </message>
    <message>
        <source>Names somebody?</source>
        <translation>يذكر أحدًا؟</translation>
    </message>
    <message>
        <source>Withdraw by code</source>
        <translation>السحب بالرمز</translation>
    </message>
    <message>
        <source>The twelve letters and figures on the paper. The answers are erased for good.</source>
        <translation>الحروف والأرقام الاثنا عشر على الورق. تُمحى الأجوبة نهائيًا.</translation>
    </message>
    <message>
        <source>Withdrawn: its answers are erased here, and wherever this reaches.</source>
        <translation>سُحبت: مُحيت أجوبتها هنا، وحيثما يصل هذا.</translation>
    </message>
</context>
<context>
    <name>SealedPage</name>
    <message>
        <source>Only {office} can read this. Once it is saved, nobody at this table can open it again; if you leave without saving, nothing of it stays.</source>
        <translation>لا يقرأ هذا إلا ⁨{office}⁩. بعد الحفظ لا يستطيع أحد على هذه الطاولة فتحه من جديد؛ وإذا خرجتم من دون حفظ فلا يبقى منه شيء.</translation>
    </message>
    <message>
        <source>Seal and save</source>
        <translation>ختم وحفظ</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>خروج من دون حفظ</translation>
    </message>
    <message>
        <source>social services</source>
        <translation>الخدمات الاجتماعية</translation>
    </message>
</context>
<context>
    <name>SecretStep</name>
    <message>
        <source>Choose a passphrase</source>
        <translation>اختاروا كلمة مرور</translation>
    </message>
</context>
<context>
    <name>SendPage</name>
    <message>
        <source>They go to {office}, through the folder “{mailbox}”.</source>
        <translation>تذهب إلى ⁨{office}⁩، عبر المجلد «⁨{mailbox}⁩».</translation>
    </message>
    <message>
        <source>This laptop does not know yet where to send to.</source>
        <translation>لا يعرف هذا الحاسوب بعد إلى أين يرسل.</translation>
    </message>
    <message>
        <source>They travel sealed. Only {office} can read them.</source>
        <translation>تسافر مختومة. لا يستطيع قراءتها إلا ⁨{office}⁩.</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>إرسال الآن</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>جارٍ الإرسال</translation>
    </message>
    <message>
        <source>social services</source>
        <translation>الخدمات الاجتماعية</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>الإرسال</translation>
    </message>
    <message>
        <source>Look for the answer</source>
        <translation>البحث عن الرد</translation>
    </message>
    <message numerus="yes">
        <source>%n things wait to be sent.</source>
        <translation>
            <numerusform>لا شيء ينتظر الإرسال.</numerusform>
            <numerusform>شيء واحد ينتظر الإرسال.</numerusform>
            <numerusform>شيئان ينتظران الإرسال.</numerusform>
            <numerusform>%n أشياء تنتظر الإرسال.</numerusform>
            <numerusform>%n شيئًا ينتظر الإرسال.</numerusform>
            <numerusform>%n شيء ينتظر الإرسال.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>لا شيء ينتظر الإرسال.</translation>
    </message>
    <message numerus="yes">
        <source>%n things are sent, and {office} has not confirmed them yet.</source>
        <translation>
            <numerusform>لا شيء ينتظر تأكيد ⁨{office}⁩.</numerusform>
            <numerusform>أُرسل شيء واحد ولم يؤكده ⁨{office}⁩ بعد.</numerusform>
            <numerusform>أُرسل شيئان ولم يؤكدهما ⁨{office}⁩ بعد.</numerusform>
            <numerusform>أُرسلت %n أشياء ولم يؤكدها ⁨{office}⁩ بعد.</numerusform>
            <numerusform>أُرسل %n شيئًا ولم يؤكدها ⁨{office}⁩ بعد.</numerusform>
            <numerusform>أُرسل %n شيء ولم يؤكدها ⁨{office}⁩ بعد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. What had not gone yet is still here.</source>
        <translation>توقّف الإرسال. ما لم يذهب بعد ما زال هنا.</translation>
    </message>
    <message numerus="yes">
        <source>Sent: %n. {office} has not confirmed yet.</source>
        <translation>
            <numerusform>لم يُرسَل شيء. لم يؤكد ⁨{office}⁩ بعد.</numerusform>
            <numerusform>أُرسل شيء واحد. لم يؤكده ⁨{office}⁩ بعد.</numerusform>
            <numerusform>أُرسل شيئان. لم يؤكدهما ⁨{office}⁩ بعد.</numerusform>
            <numerusform>أُرسلت %n أشياء. لم يؤكدها ⁨{office}⁩ بعد.</numerusform>
            <numerusform>أُرسل %n شيئًا. لم يؤكدها ⁨{office}⁩ بعد.</numerusform>
            <numerusform>أُرسل %n شيء. لم يؤكدها ⁨{office}⁩ بعد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent: %n. {office} has confirmed all of them.</source>
        <translation>
            <numerusform>لم يُرسَل شيء. ⁨{office}⁩ أكّد كل شيء.</numerusform>
            <numerusform>أُرسل شيء واحد. ⁨{office}⁩ أكّده.</numerusform>
            <numerusform>أُرسل شيئان. ⁨{office}⁩ أكّدهما.</numerusform>
            <numerusform>أُرسلت %n أشياء. ⁨{office}⁩ أكّدها كلها.</numerusform>
            <numerusform>أُرسل %n شيئًا. ⁨{office}⁩ أكّدها كلها.</numerusform>
            <numerusform>أُرسل %n شيء. ⁨{office}⁩ أكّدها كلها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new to send. {office} has not confirmed all yet.</source>
        <translation>لا جديد للإرسال. لم يؤكد ⁨{office}⁩ كل شيء بعد.</translation>
    </message>
    <message>
        <source>All done: {office} has everything.</source>
        <translation>انتهى كل شيء: لدى ⁨{office}⁩ كل الاختبارات.</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>space</source>
        <comment>the space bar</comment>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>One more stopped by</source>
        <translation>توقّف شخص آخر</translation>
    </message>
    <message>
        <source>One more did not want to</source>
        <translation>لم يرغب شخص آخر</translation>
    </message>
    <message>
        <source>Stopped by</source>
        <translation>توقّفوا</translation>
    </message>
    <message>
        <source>Tests done</source>
        <translation>اختبارات منجزة</translation>
    </message>
    <message>
        <source>Did not want to</source>
        <translation>لم يرغبوا</translation>
    </message>
    <message numerus="yes">
        <source>%n in 10
take it</source>
        <translation>
            <numerusform>لا أحد من 10
يجريه</numerusform>
            <numerusform>1 من 10
يجريه</numerusform>
            <numerusform>2 من 10
يجريانه</numerusform>
            <numerusform>%n من 10
يجرونه</numerusform>
            <numerusform>%n من 10
يجرونه</numerusform>
            <numerusform>%n من 10
يجرونه</numerusform>
        </translation>
    </message>
    <message>
        <source>New test</source>
        <translation>اختبار جديد</translation>
    </message>
    <message>
        <source>Type paper sheets</source>
        <translation>إدخال أوراق</translation>
    </message>
    <message>
        <source>Ask for a call</source>
        <translation>طلب اتصال</translation>
    </message>
    <message>
        <source>Neighbourhood note</source>
        <translation>ملاحظة عن الحي</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>تصحيح</translation>
    </message>
    <message>
        <source>The last test was saved a moment ago.</source>
        <translation>حُفظ آخر اختبار قبل لحظة.</translation>
    </message>
    <message>
        <source>The last test is saved.</source>
        <translation>آخر اختبار محفوظ.</translation>
    </message>
    <message>
        <source>Six words are still to be compared with {office}.</source>
        <translation>بقيت ست كلمات للمقارنة مع ⁨{office}⁩.</translation>
    </message>
    <message>
        <source>Compare them</source>
        <translation>مقارنتها</translation>
    </message>
    <message>
        <source>Another table</source>
        <translation>طاولة أخرى</translation>
    </message>
    <message numerus="yes">
        <source>Team: %n people</source>
        <translation>
            <numerusform>الفريق: لا أحد</numerusform>
            <numerusform>الفريق: شخص واحد</numerusform>
            <numerusform>الفريق: شخصان</numerusform>
            <numerusform>الفريق: %n أشخاص</numerusform>
            <numerusform>الفريق: %n شخصًا</numerusform>
            <numerusform>الفريق: %n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>from {start} to {end}</source>
        <translation>من ⁨{start}⁩ إلى ⁨{end}⁩</translation>
    </message>
</context>
<context>
    <name>SheetRowsStep</name>
    <message>
        <source>The sheet from the safe opens this office. Type its four rows: six words and two figures each. A slip is found in its row.</source>
        <translation>ورقة الخزنة تفتح هذا المكتب. اكتبوا أسطرها الأربعة: في كل سطر ست كلمات ورقمان. وإذا وقع خطأ قيل لكم في أيّ سطر.</translation>
    </message>
    <message>
        <source>The passphrase is forgotten</source>
        <translation>كلمة المرور منسية</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>السطر ⁨{number}⁩</translation>
    </message>
    <message>
        <source>Open with the sheet</source>
        <translation>الفتح بالورقة</translation>
    </message>
</context>
<context>
    <name>SheetStep</name>
    <message>
        <source>If all passphrases are forgotten, only this sheet opens the office&apos;s data. Save it, print it, put it in the safe, and delete the file.</source>
        <translation>إذا نُسيت كل كلمات المرور، فهذه الورقة وحدها تفتح بيانات المكتب. احفظوها، واطبعوها، وضعوها في الخزنة، واحذفوا الملف.</translation>
    </message>
    <message>
        <source>A sheet for the safe</source>
        <translation>ورقة للخزنة</translation>
    </message>
    <message>
        <source>Save the sheet…</source>
        <translation>حفظ الورقة…</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Where to write the sheet</source>
        <translation>مكان كتابة الورقة</translation>
    </message>
    <message>
        <source>recovery-sheet.txt</source>
        <translation>⁦recovery-sheet.txt⁩</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>What is this computer for?</source>
        <translation>لماذا هذا الحاسوب؟</translation>
    </message>
    <message>
        <source>For tables</source>
        <translation>للطاولات</translation>
    </message>
    <message>
        <source>Volunteers do tests with it, on the square or in a hall.</source>
        <translation>يجري به المتطوعون اختبارات، في الساحة أو في قاعة.</translation>
    </message>
    <message>
        <source>For the office</source>
        <translation>للمكتب</translation>
    </message>
    <message>
        <source>Social services bring together what tables send.</source>
        <translation>تجمع به الخدمات الاجتماعية ما ترسله الطاولات.</translation>
    </message>
    <message>
        <source>Just let me try</source>
        <translation>للتجربة فقط</translation>
    </message>
    <message>
        <source>With made-up data that never mix with real data.</source>
        <translation>ببيانات مختلقة لا تختلط أبدًا بالبيانات الحقيقية.</translation>
    </message>
    <message>
        <source>It has been used before?</source>
        <translation>هل استُعمل من قبل؟</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>فتح مجلده</translation>
    </message>
    <message>
        <source>Bring back from a backup</source>
        <translation>الاسترجاع من نسخة احتياطية</translation>
    </message>
    <message>
        <source>Which folder shall we open?</source>
        <translation>أيّ مجلد نفتح؟</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>No longer needed</source>
        <translation>لم يعد لازمًا</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>مضى</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>جارٍ</translation>
    </message>
    <message>
        <source>{day} {year}</source>
        <comment>14 may 2026</comment>
        <translation>⁨{day}⁩ ⁨{year}⁩</translation>
    </message>
</context>
<context>
    <name>StationWork</name>
    <message numerus="yes">
        <source>%n things wait to be sent.</source>
        <translation>
            <numerusform>لا شيء ينتظر الإرسال.</numerusform>
            <numerusform>شيء واحد ينتظر الإرسال.</numerusform>
            <numerusform>شيئان ينتظران الإرسال.</numerusform>
            <numerusform>%n أشياء تنتظر الإرسال.</numerusform>
            <numerusform>%n شيئًا ينتظر الإرسال.</numerusform>
            <numerusform>%n شيء ينتظر الإرسال.</numerusform>
        </translation>
    </message>
    <message>
        <source>Table</source>
        <translation>الطاولة</translation>
    </message>
    <message>
        <source>Tests of today</source>
        <translation>اختبارات اليوم</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>الإرسال</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>القوائم</translation>
    </message>
    <message numerus="yes">
        <source>%n to send</source>
        <translation>
            <numerusform>لا شيء للإرسال</numerusform>
            <numerusform>%n للإرسال</numerusform>
            <numerusform>%n للإرسال</numerusform>
            <numerusform>%n للإرسال</numerusform>
            <numerusform>%n للإرسال</numerusform>
            <numerusform>%n للإرسال</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation>لا شيء للإرسال</translation>
    </message>
    <message>
        <source>Saved and encrypted on this laptop</source>
        <translation>محفوظ ومشفّر على هذا الحاسوب</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Working</source>
        <translation>جارٍ العمل</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>← Back</source>
        <translation>→ رجوع</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>The note is saved</source>
        <translation>حُفظت الملاحظة</translation>
    </message>
    <message>
        <source>It is encrypted on this laptop.</source>
        <translation>هي مشفّرة على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The test is erased</source>
        <translation>مُحي الاختبار</translation>
    </message>
    <message>
        <source>Its answers are gone from this laptop. Social services will erase theirs as well.</source>
        <translation>لم تعد أجوبته على هذا الحاسوب. وستمحو الخدمات الاجتماعية ما لديها أيضًا.</translation>
    </message>
    <message>
        <source>social services</source>
        <translation>الخدمات الاجتماعية</translation>
    </message>
    <message>
        <source>Saved and sealed</source>
        <translation>حُفظ وخُتم</translation>
    </message>
    <message>
        <source>Only {office} can read it. This laptop can no longer open it.</source>
        <translation>لا يقرؤه إلا ⁨{office}⁩. لم يعد هذا الحاسوب قادرًا على فتحه.</translation>
    </message>
    <message>
        <source>{office} will call. Only they can read it.</source>
        <translation>سيأتي الاتصال من ⁨{office}⁩. لا يقرأ هذا أحد غيرهم.</translation>
    </message>
    <message>
        <source>This laptop can no longer open it. For changes, the person tells {office}.</source>
        <translation>لم يعد هذا الحاسوب قادرًا على فتحه. لأي تغيير يخبر الشخص ⁨{office}⁩.</translation>
    </message>
</context>
<context>
    <name>TableListsPage</name>
    <message>
        <source>List</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>القوائم</translation>
    </message>
    <message>
        <source>No lists here</source>
        <translation>لا قوائم هنا</translation>
    </message>
    <message>
        <source>Social services decide which lists this laptop has. They come when it sends or receives.</source>
        <translation>تقرّر الخدمات الاجتماعية أيّ قوائم تكون على هذا الحاسوب. تصل عندما يرسل أو يستقبل.</translation>
    </message>
    <message>
        <source>Social services decide which lists this laptop has.</source>
        <translation>تقرّر الخدمات الاجتماعية أيّ قوائم تكون على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>It tells of people. Open it only where nobody else can read the screen; F9 blanks it.</source>
        <translation>تتحدث عن أشخاص. افتحها فقط حيث لا يستطيع أحد غيرك قراءة الشاشة؛ ‏F9 يحجبها.</translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation>افتح القائمة</translation>
    </message>
</context>
<context>
    <name>TablePage</name>
    <message>
        <source>Set up another table</source>
        <translation>إقامة طاولة أخرى</translation>
    </message>
    <message>
        <source>Today is {day}. Say where the table is; then you can count people and do tests.</source>
        <translation>اليوم ⁨{day}⁩. قولوا أين الطاولة؛ ثم يمكنكم عدّ الأشخاص وإجراء الاختبارات.</translation>
    </message>
    <message>
        <source>Set up the table</source>
        <translation>إقامة الطاولة</translation>
    </message>
    <message>
        <source>Which table are you at?</source>
        <translation>على أيّ طاولة أنتم؟</translation>
    </message>
    <message>
        <source>Where is the table?</source>
        <translation>أين الطاولة؟</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>For example, the name of the square</source>
        <translation>مثلًا، اسم الساحة</translation>
    </message>
    <message>
        <source>for example, {example}</source>
        <translation>مثلًا، ⁨{example}⁩</translation>
    </message>
    <message>
        <source>People in the team</source>
        <translation>عدد أفراد الفريق</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من الساعة</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>إلى الساعة</translation>
    </message>
    <message>
        <source>Say first where the table is: choose a place, or type one.</source>
        <translation>قولوا أولًا أين الطاولة: اختاروا مكانًا أو اكتبوه.</translation>
    </message>
</context>
<context>
    <name>TableTaking</name>
    <message>
        <source>File: {file}. It is taken in only if it is from this laptop&apos;s office.</source>
        <translation>الملف: ⁨{file}⁩. لا يُقبل إلا إذا كان من مكتب هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>قبوله</translation>
    </message>
    <message>
        <source>A kit of social services</source>
        <translation>حزمة من الخدمات الاجتماعية</translation>
    </message>
    <message>
        <source>An answer of social services</source>
        <translation>رد من الخدمات الاجتماعية</translation>
    </message>
    <message>
        <source>Lists of social services</source>
        <translation>قوائم من الخدمات الاجتماعية</translation>
    </message>
    <message>
        <source>Done: all that is in it is here now.</source>
        <translation>تم: كل ما فيه أصبح هنا.</translation>
    </message>
    <message>
        <source>Done: nothing in it was new.</source>
        <translation>تم: لم يكن فيه جديد.</translation>
    </message>
</context>
<context>
    <name>TestPage</name>
    <message>
        <source>A saved test</source>
        <translation>اختبار محفوظ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>تصحيح</translation>
    </message>
</context>
<context>
    <name>TestsPage</name>
    <message>
        <source>Tests of today</source>
        <translation>اختبارات اليوم</translation>
    </message>
    <message>
        <source>They stand in no order, so that nobody can tell whose is whose.</source>
        <translation>ليست مرتبة، حتى لا يعرف أحد لمن كل اختبار.</translation>
    </message>
    <message>
        <source>No test yet. The first one starts at the table, with New test.</source>
        <translation>لا اختبارات بعد. يبدأ الأول من الطاولة، بزر «اختبار جديد».</translation>
    </message>
    <message>
        <source>Erase a test by its code</source>
        <translation>محو اختبار برمزه</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>الاختبار</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>الأجوبة</translation>
    </message>
    <message>
        <source>Test {number}</source>
        <translation>الاختبار ⁨{number}⁩</translation>
    </message>
    <message>
        <source>Note {number}</source>
        <translation>الملاحظة ⁨{number}⁩</translation>
    </message>
    <message>
        <source>{answered} of {asked} questions answered</source>
        <translation>أُجيب عن ⁨{answered}⁩ من ⁨{asked}⁩ سؤالًا</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>عرض</translation>
    </message>
</context>
<context>
    <name>TextFound</name>
    <message>
        <source>Take it out</source>
        <translation>إزالته</translation>
    </message>
    <message>
        <source>It names nobody</source>
        <translation>لا يذكر أحدًا</translation>
    </message>
    <message>
        <source>Withdraw it all</source>
        <translation>سحبه كله</translation>
    </message>
    <message>
        <source>Marked: {kinds}</source>
        <translation>معلَّم: ⁨{kinds}⁩</translation>
    </message>
    <message>
        <source>It would say:</source>
        <translation>سيصبح النص:</translation>
    </message>
</context>
<context>
    <name>ThanksPage</name>
    <message>
        <source>✓  Thank you</source>
        <translation>✓  شكرًا</translation>
    </message>
    <message>
        <source>The answers help to know the neighbourhood better.</source>
        <translation>تساعد أجوبتكم على معرفة الحي بشكل أفضل.</translation>
    </message>
    <message>
        <source>The test is saved and encrypted on this laptop, without a name.</source>
        <translation>الاختبار محفوظ ومشفّر على هذا الحاسوب، من دون أي اسم.</translation>
    </message>
    <message>
        <source>Please give the laptop back to the person at the table.</source>
        <translation>أعيدوا الحاسوب من فضلكم إلى من على الطاولة.</translation>
    </message>
    <message>
        <source>Back to the table</source>
        <translation>العودة إلى الطاولة</translation>
    </message>
    <message>
        <source>See the result</source>
        <translation>عرض النتيجة</translation>
    </message>
    <message>
        <source>New test</source>
        <translation>اختبار جديد</translation>
    </message>
    <message>
        <source>To have this test erased one day, write this code down. It is shown only now:</source>
        <translation>لمحو هذا الاختبار يومًا ما، اكتبوا هذا الرمز. لا يظهر إلا الآن:</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>What would you like? Who do you enjoy being with?</source>
        <translation>ماذا تحبون؟ مع من تحبون أن تكونوا؟</translation>
    </message>
    <message>
        <source>Assist</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>We look together at what there is nearby: company, activities, a hand.</source>
        <translation>ننظر معًا إلى ما يوجد قريبًا: صحبة، أنشطة، يد عون.</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>العمل</translation>
    </message>
    <message>
        <source>One small step this week. If you want, somebody calls you.</source>
        <translation>خطوة صغيرة هذا الأسبوع. وإن شئتم يتصل بكم أحد.</translation>
    </message>
    <message>
        <source>What there is nearby</source>
        <translation>ما يوجد بالقرب منك</translation>
    </message>
</context>
<context>
    <name>ThingPage</name>
    <message>
        <source>← To the list</source>
        <translation>→ إلى القائمة</translation>
    </message>
    <message>
        <source>What was entered</source>
        <translation>ما أُدخل</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>ماذا يقول</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>ما هو معروف</translation>
    </message>
    <message>
        <source>Its day is gone. It is in no plan any more; what was noted of it is kept.</source>
        <translation>مضى يومه. لم يعد في أي خطة؛ وما دُوِّن عنه محفوظ.</translation>
    </message>
    <message>
        <source>Whoever it was for is no longer there, so nobody needs to see to it.</source>
        <translation>من كان هذا لأجله لم يعد موجودًا، فلا يحتاج أحد إلى الاهتمام به.</translation>
    </message>
    <message numerus="yes">
        <source>%n of what was planned wants somebody else: see below.</source>
        <translation>
            <numerusform>لا شيء مما خُطط له يحتاج إلى شخص آخر.</numerusform>
            <numerusform>واحد مما خُطط له يحتاج إلى شخص آخر: انظروا أدناه.</numerusform>
            <numerusform>اثنان مما خُطط له يحتاجان إلى شخص آخر: انظروا أدناه.</numerusform>
            <numerusform>%n مما خُطط له تحتاج إلى شخص آخر: انظروا أدناه.</numerusform>
            <numerusform>%n مما خُطط له تحتاج إلى شخص آخر: انظروا أدناه.</numerusform>
            <numerusform>%n مما خُطط له تحتاج إلى شخص آخر: انظروا أدناه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of what was planned is no longer proposed.</source>
        <translation>
            <numerusform>كل ما خُطط له ما زال مقترحًا.</numerusform>
            <numerusform>واحد مما خُطط له لم يعد مقترحًا.</numerusform>
            <numerusform>اثنان مما خُطط له لم يعودا مقترحين.</numerusform>
            <numerusform>%n مما خُطط له لم تعد مقترحة.</numerusform>
            <numerusform>%n مما خُطط له لم تعد مقترحة.</numerusform>
            <numerusform>%n مما خُطط له لم تعد مقترحة.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is over ({state}), so nothing more is proposed: {forms}.</source>
        <translation>انتهى الأمر (⁨{state}⁩)، لذا لم يعد يُقترح: ⁨{forms}⁩.</translation>
    </message>
    <message>
        <source>More than one sheet says that it is over ({state}): of {days}. It counts once.</source>
        <translation>أكثر من ورقة تقول إن الأمر انتهى (⁨{state}⁩): بتاريخ ⁨{days}⁩. يُحسب مرة واحدة.</translation>
    </message>
    <message>
        <source>Sheets differ in “{property}”: {values}. Shown is: {shown}.</source>
        <translation>تختلف الأوراق في «⁨{property}⁩»: ⁨{values}⁩. المعروض: ⁨{shown}⁩.</translation>
    </message>
    <message>
        <source>Correct one of the sheets, or fill in a form about it once more: then that one counts.</source>
        <translation>صحّحوا إحدى الأوراق، أو املؤوا نموذجًا عنه مرة أخرى: عندئذ يُعتمد هو.</translation>
    </message>
    <message>
        <source>Change or end it…</source>
        <translation>تغيير أو إنهاء…</translation>
    </message>
    <message>
        <source>What comes</source>
        <translation>ما هو قادم</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>wants somebody else</source>
        <translation>يحتاج إلى شخص آخر</translation>
    </message>
    <message>
        <source>no longer needed</source>
        <translation>لم يعد لازمًا</translation>
    </message>
    <message>
        <source>Correct this sheet…</source>
        <translation>تصحيح هذه الورقة…</translation>
    </message>
    <message>
        <source>{form} (corrected since)</source>
        <translation>⁨{form}⁩ (صُحِّحت بعد ذلك)</translation>
    </message>
</context>
<context>
    <name>ThingsPage</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>القادم</translation>
    </message>
    <message>
        <source>List</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>In which state</source>
        <translation>في أي حالة</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>جارٍ</translation>
    </message>
    <message>
        <source>part of a name, of a place</source>
        <translation>جزء من اسم أو من مكان</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>New: {form}</source>
        <translation>جديد: ⁨{form}⁩</translation>
    </message>
    <message>
        <source>Current ({number})</source>
        <translation>جارٍ (⁨{number}⁩)</translation>
    </message>
    <message>
        <source>All ({number})</source>
        <translation>الكل (⁨{number}⁩)</translation>
    </message>
    <message>
        <source>There is nothing in it yet.</source>
        <translation>لا يوجد شيء بعد.</translation>
    </message>
    <message>
        <source>None of them is like that.</source>
        <translation>لا شيء منها كذلك.</translation>
    </message>
    <message numerus="yes">
        <source>%n of {total} shown</source>
        <translation>
            <numerusform>لا شيء من ⁨{total}⁩</numerusform>
            <numerusform>واحد من ⁨{total}⁩</numerusform>
            <numerusform>اثنان من ⁨{total}⁩</numerusform>
            <numerusform>%n من ⁨{total}⁩</numerusform>
            <numerusform>%n من ⁨{total}⁩</numerusform>
            <numerusform>%n من ⁨{total}⁩</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: sheets differ</source>
        <translation>⁨{name}⁩: الأوراق مختلفة</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
</context>
<context>
    <name>TodoPage</name>
    <message>
        <source>Board</source>
        <translation>اللوحة</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>الأسبوع</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>هذا الأسبوع</translation>
    </message>
    <message>
        <source>Below target</source>
        <translation>دون الهدف</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>المؤشر</translation>
    </message>
    <message>
        <source>Value of what is expected</source>
        <translation>القيمة من المتوقع</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>جارٍ العدّ…</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>المكالمات</translation>
    </message>
    <message>
        <source>Nothing has been counted yet.</source>
        <translation>لم يُعدّ شيء بعد.</translation>
    </message>
    <message>
        <source>Nothing is overdue.</source>
        <translation>لا شيء متأخر.</translation>
    </message>
    <message>
        <source>Nothing more this week.</source>
        <translation>لا شيء آخر هذا الأسبوع.</translation>
    </message>
    <message>
        <source>Nobody waits for a call.</source>
        <translation>لا أحد ينتظر مكالمة.</translation>
    </message>
    <message numerus="yes">
        <source>%n people ask to be called</source>
        <translation>
            <numerusform>لا أحد يطلب الاتصال به</numerusform>
            <numerusform>شخص واحد يطلب الاتصال به</numerusform>
            <numerusform>شخصان يطلبان الاتصال بهما</numerusform>
            <numerusform>%n أشخاص يطلبون الاتصال بهم</numerusform>
            <numerusform>%n شخصًا يطلبون الاتصال بهم</numerusform>
            <numerusform>%n شخص يطلبون الاتصال بهم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more on the board</source>
        <translation>
            <numerusform>لا مزيد على اللوحة</numerusform>
            <numerusform>واحد آخر على اللوحة</numerusform>
            <numerusform>اثنان آخران على اللوحة</numerusform>
            <numerusform>%n أخرى على اللوحة</numerusform>
            <numerusform>%n أخرى على اللوحة</numerusform>
            <numerusform>%n أخرى على اللوحة</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan names no dates yet: its rows [[due]] say what is due, and when.</source>
        <translation>لا تذكر الخطة مواعيد بعد: صفوفها [[due]] تقول ما المطلوب ومتى.</translation>
    </message>
    <message numerus="yes">
        <source>%n want somebody to see to them.</source>
        <translation>
            <numerusform>لا شيء يحتاج إلى من يهتم به.</numerusform>
            <numerusform>أمر واحد يحتاج إلى من يهتم به.</numerusform>
            <numerusform>أمران يحتاجان إلى من يهتم بهما.</numerusform>
            <numerusform>%n أمور تحتاج إلى من يهتم بها.</numerusform>
            <numerusform>%n أمرًا يحتاج إلى من يهتم به.</numerusform>
            <numerusform>%n أمر يحتاج إلى من يهتم به.</numerusform>
        </translation>
    </message>
    <message>
        <source>All that has been counted is at its target.</source>
        <translation>كل ما عُدّ بلغ هدفه.</translation>
    </message>
    <message>
        <source>{value} of {expected}</source>
        <translation>⁨{value}⁩ من ⁨{expected}⁩</translation>
    </message>
</context>
<context>
    <name>TwinSheets</name>
    <message>
        <source>The same sheet twice?</source>
        <translation>الورقة نفسها مرتين؟</translation>
    </message>
    <message>
        <source>One</source>
        <translation>الأولى</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>الأخرى</translation>
    </message>
    <message>
        <source>They are two</source>
        <translation>هما اثنتان</translation>
    </message>
    <message>
        <source>It is the same: keep one</source>
        <translation>هي نفسها: الإبقاء على واحدة</translation>
    </message>
    <message>
        <source>Both bear the sheet number {serial}.</source>
        <translation>تحمل كلتاهما رقم الورقة ⁨{serial}⁩.</translation>
    </message>
    <message>
        <source>{agree} of {asked} answers agree. By chance that would happen to 1 sheet in {times}.</source>
        <translation>يتطابق ⁨{agree}⁩ من ⁨{asked}⁩ جوابًا. ولا يحدث هذا صدفةً إلا لورقة من كل ⁨{times}⁩.</translation>
    </message>
</context>
<context>
    <name>Unfinished</name>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message numerus="yes">
        <source>%n are left half done</source>
        <translation>
            <numerusform>لا شيء لم يكتمل</numerusform>
            <numerusform>واحد لم يكتمل</numerusform>
            <numerusform>اثنان لم يكتملا</numerusform>
            <numerusform>%n لم تكتمل</numerusform>
            <numerusform>%n لم يكتمل</numerusform>
            <numerusform>%n لم يكتمل</numerusform>
        </translation>
    </message>
    <message>
        <source>Half done</source>
        <translation>لم يكتمل</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Paper sheet</source>
        <translation>ورقة</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>There is a note half written.</source>
        <translation>توجد ملاحظة لم تكتمل.</translation>
    </message>
    <message>
        <source>There is a paper sheet half typed.</source>
        <translation>توجد ورقة لم يكتمل إدخالها.</translation>
    </message>
    <message>
        <source>There is a test half done.</source>
        <translation>يوجد اختبار لم يكتمل.</translation>
    </message>
    <message>
        <source>▲  Its answers will be erased for good. Discard it?</source>
        <translation>▲  ستُمحى أجوبته نهائيًا. هل تتجاهلونه؟</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>لا، احتفظوا به</translation>
    </message>
    <message>
        <source>Yes, discard</source>
        <translation>نعم، تجاهل</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>That computer is off: open here</source>
        <translation>ذلك الحاسوب مطفأ: افتح هنا</translation>
    </message>
    <message>
        <source>Folder: {folder}</source>
        <translation>المجلد: ⁨{folder}⁩</translation>
    </message>
    <message>
        <source>“{file}” is opened as soon as the passphrase is typed.</source>
        <translation>يُفتح «⁨{file}⁩» حالما تُكتب كلمة المرور.</translation>
    </message>
    <message>
        <source>Type the passphrase again.</source>
        <translation>اكتب كلمة المرور مرة أخرى.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>مقفل</translation>
    </message>
    <message>
        <source>Type the passphrase</source>
        <translation>اكتبوا كلمة المرور</translation>
    </message>
    <message>
        <source>All is saved and encrypted. Type the passphrase to go on where you were.</source>
        <translation>كل شيء محفوظ ومشفّر. اكتبوا كلمة المرور للمتابعة من حيث كنتم.</translation>
    </message>
    <message>
        <source>What this laptop keeps is encrypted. Nobody can read it without the passphrase.</source>
        <translation>ما يحفظه هذا الحاسوب مشفّر. لا يستطيع أحد قراءته من دون كلمة المرور.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>إظهار ما أكتب</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Another folder</source>
        <translation>مجلد آخر</translation>
    </message>
    <message>
        <source>I have forgotten it</source>
        <translation>لقد نسيتها</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>جارٍ الفتح</translation>
    </message>
    <message>
        <source>Hide what I type</source>
        <translation>إخفاء ما أكتب</translation>
    </message>
</context>
<context>
    <name>Updating</name>
    <message>
        <source>It is signed by the program&apos;s makers. Here is release {here} now. What is new: {news}</source>
        <translation>وقّعه صانعو البرنامج. الإصدار الموجود هنا الآن ⁨{here}⁩. الجديد: ⁨{news}⁩</translation>
    </message>
    <message>
        <source>A new release of the program: {version}</source>
        <translation>إصدار جديد من البرنامج: ⁨{version}⁩</translation>
    </message>
    <message>
        <source>Back up and update</source>
        <translation>نسخ احتياطي ثم تحديث</translation>
    </message>
    <message>
        <source>The backup is made: {backup}. Close the window and open the program again. The release before is kept beside it.</source>
        <translation>أُنجزت النسخة الاحتياطية: ⁨{backup}⁩. أغلق النافذة وافتح البرنامج من جديد. ويبقى الإصدار السابق بجانبه.</translation>
    </message>
    <message>
        <source>The new release is in its place</source>
        <translation>الإصدار الجديد في مكانه</translation>
    </message>
    <message>
        <source>The backup is made: {backup}. Now close the window and let the system install {package}.</source>
        <translation>أُنجزت النسخة الاحتياطية: ⁨{backup}⁩. أغلق النافذة الآن ودع النظام يثبّت ⁨{package}⁩.</translation>
    </message>
    <message>
        <source>The system&apos;s installer has it now</source>
        <translation>أصبح لدى مثبّت النظام</translation>
    </message>
</context>
<context>
    <name>WeekPage</name>
    <message>
        <source>Week</source>
        <translation>الأسبوع</translation>
    </message>
    <message>
        <source>← Week before</source>
        <translation>→ الأسبوع السابق</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>هذا الأسبوع</translation>
    </message>
    <message>
        <source>Week after →</source>
        <translation>الأسبوع التالي ←</translation>
    </message>
    <message>
        <source>Week of {first} to {last}</source>
        <translation>الأسبوع من ⁨{first}⁩ إلى ⁨{last}⁩</translation>
    </message>
    <message>
        <source>{day} · today</source>
        <translation>⁨{day}⁩ · اليوم</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>لا شيء.</translation>
    </message>
</context>
<context>
    <name>WithdrawPage</name>
    <message>
        <source>Erase a test</source>
        <translation>محو اختبار</translation>
    </message>
    <message>
        <source>Only with the code that the person was given: twelve letters and figures, in three groups.</source>
        <translation>فقط بالرمز الذي أُعطي للشخص: اثنا عشر حرفًا ورقمًا في ثلاث مجموعات.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Look for it</source>
        <translation>البحث عنه</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>▲  The test is here. Its answers will be erased for good.</source>
        <translation>▲  الاختبار هنا. ستُمحى أجوبته نهائيًا.</translation>
    </message>
    <message>
        <source>Social services will erase theirs when this laptop sends.</source>
        <translation>ستمحو الخدمات الاجتماعية ما لديها عندما يرسل هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Erase it</source>
        <translation>محوه</translation>
    </message>
</context>
</TS>
