<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Answers</name>
    <message>
        <source>I prefer not to answer</source>
        <translation>أفضّل عدم الإجابة</translation>
    </message>
    <message>
        <source>This question cannot be answered in this window. Go on to the next one.</source>
        <translation>لا يمكن الإجابة عن هذا السؤال في هذه النافذة. انتقلوا إلى السؤال التالي.</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation>اليوم/الشهر/السنة</translation>
    </message>
    <message>
        <source>Language of the questions: {name}</source>
        <translation>لغة الأسئلة: ⁨{name}⁩</translation>
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
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Saved and encrypted on this laptop</source>
        <translation>محفوظ ومشفّر على هذا الحاسوب</translation>
    </message>
    <message numerus="yes">
        <source>%n tests to send</source>
        <translation>
            <numerusform>لا اختبارات للإرسال</numerusform>
            <numerusform>اختبار واحد للإرسال</numerusform>
            <numerusform>اختباران للإرسال</numerusform>
            <numerusform>%n اختبارات للإرسال</numerusform>
            <numerusform>%n اختبارًا للإرسال</numerusform>
            <numerusform>%n اختبار للإرسال</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation>لا شيء للإرسال</translation>
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
        <source>This answer does not fit. Please look at it again.</source>
        <translation>هذا الجواب لا يناسب السؤال. راجعوه من فضلكم.</translation>
    </message>
    <message>
        <source>Leave for later</source>
        <translation>ترك إلى وقت لاحق</translation>
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
    <name>Navigation</name>
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
    <message numerus="yes">
        <source>%n tests wait to be sent.</source>
        <translation>
            <numerusform>لا اختبارات تنتظر الإرسال.</numerusform>
            <numerusform>اختبار واحد ينتظر الإرسال.</numerusform>
            <numerusform>اختباران ينتظران الإرسال.</numerusform>
            <numerusform>%n اختبارات تنتظر الإرسال.</numerusform>
            <numerusform>%n اختبارًا ينتظر الإرسال.</numerusform>
            <numerusform>%n اختبار ينتظر الإرسال.</numerusform>
        </translation>
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
        <source>%n tests wait to be sent.</source>
        <translation>
            <numerusform>لا اختبارات تنتظر الإرسال.</numerusform>
            <numerusform>اختبار واحد ينتظر الإرسال.</numerusform>
            <numerusform>اختباران ينتظران الإرسال.</numerusform>
            <numerusform>%n اختبارات تنتظر الإرسال.</numerusform>
            <numerusform>%n اختبارًا ينتظر الإرسال.</numerusform>
            <numerusform>%n اختبار ينتظر الإرسال.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>لا شيء ينتظر الإرسال.</translation>
    </message>
    <message numerus="yes">
        <source>%n tests are sent, and {office} has not confirmed them yet.</source>
        <translation>
            <numerusform>لا اختبارات تنتظر تأكيد ⁨{office}⁩.</numerusform>
            <numerusform>أُرسل اختبار واحد ولم يؤكده ⁨{office}⁩ بعد.</numerusform>
            <numerusform>أُرسل اختباران ولم يؤكدهما ⁨{office}⁩ بعد.</numerusform>
            <numerusform>أُرسلت %n اختبارات ولم يؤكدها ⁨{office}⁩ بعد.</numerusform>
            <numerusform>أُرسل %n اختبارًا ولم يؤكدها ⁨{office}⁩ بعد.</numerusform>
            <numerusform>أُرسل %n اختبار ولم يؤكدها ⁨{office}⁩ بعد.</numerusform>
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
            <numerusform>أُرسل اختبار واحد. لم يؤكده ⁨{office}⁩ بعد.</numerusform>
            <numerusform>أُرسل اختباران. لم يؤكدهما ⁨{office}⁩ بعد.</numerusform>
            <numerusform>أُرسلت %n اختبارات. لم يؤكدها ⁨{office}⁩ بعد.</numerusform>
            <numerusform>أُرسل %n اختبارًا. لم يؤكدها ⁨{office}⁩ بعد.</numerusform>
            <numerusform>أُرسل %n اختبار. لم يؤكدها ⁨{office}⁩ بعد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent: %n. {office} has confirmed all of them.</source>
        <translation>
            <numerusform>لم يُرسَل شيء. ⁨{office}⁩ أكّد كل شيء.</numerusform>
            <numerusform>أُرسل اختبار واحد. ⁨{office}⁩ أكّده.</numerusform>
            <numerusform>أُرسل اختباران. ⁨{office}⁩ أكّدهما.</numerusform>
            <numerusform>أُرسلت %n اختبارات. ⁨{office}⁩ أكّدها كلها.</numerusform>
            <numerusform>أُرسل %n اختبارًا. ⁨{office}⁩ أكّدها كلها.</numerusform>
            <numerusform>أُرسل %n اختبار. ⁨{office}⁩ أكّدها كلها.</numerusform>
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
        <source>There is a test half done.</source>
        <translation>يوجد اختبار لم يكتمل.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
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
    <message>
        <source>The last test was saved a moment ago.</source>
        <translation>حُفظ آخر اختبار قبل لحظة.</translation>
    </message>
    <message>
        <source>The last test is saved.</source>
        <translation>آخر اختبار محفوظ.</translation>
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
    <name>StartPage</name>
    <message>
        <source>Which folder shall we open?</source>
        <translation>أيّ مجلد نفتح؟</translation>
    </message>
    <message>
        <source>Choose the folder where this laptop keeps its tests. Social services gave it to you when they prepared the laptop.</source>
        <translation>اختاروا المجلد الذي يحفظ فيه هذا الحاسوب اختباراته. أخبرتكم به الخدمات الاجتماعية عند إعداد الحاسوب.</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation>فتح مجلد</translation>
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
        <source>Test {number}</source>
        <translation>الاختبار ⁨{number}⁩</translation>
    </message>
    <message>
        <source>{answered} of {asked} questions answered</source>
        <translation>أُجيب عن ⁨{answered}⁩ من ⁨{asked}⁩ سؤالًا</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Look at test {number}</source>
        <translation>عرض الاختبار ⁨{number}⁩</translation>
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
        <source>Back to the table</source>
        <translation>العودة إلى الطاولة</translation>
    </message>
    <message>
        <source>New test</source>
        <translation>اختبار جديد</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Folder: {folder}</source>
        <translation>المجلد: ⁨{folder}⁩</translation>
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
        <source>Opening</source>
        <translation>جارٍ الفتح</translation>
    </message>
    <message>
        <source>Hide what I type</source>
        <translation>إخفاء ما أكتب</translation>
    </message>
</context>
</TS>
